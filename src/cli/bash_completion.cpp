// SPDX-License-Identifier: MPL-2.0
#include "bash_completion.hpp"

namespace planerka::cli
{
namespace
{
/// What completes a value of this kind; nothing where anything could stand.
std::string bash_action(const Entry& entry)
{
    switch (entry.takes)
    {
    case Entry::Takes::choice:
        return "_planerka_words '" + joined(entry.choices, " ") + '\'';
    case Entry::Takes::purpose:
        return R"x(_planerka_words "$("${COMP_WORDS[0]}" new --list 2>/dev/null | cut -d ' ' -f 1)")x";
    case Entry::Takes::file:
        return "_planerka_files -f";
    case Entry::Takes::folder:
        return "_planerka_files -d";
    case Entry::Takes::nothing:
    case Entry::Takes::text:
        break;
    }
    return ":";
}

/// A branch of a case statement.
std::string branch(const std::string& pattern, const std::string& commands)
{
    return "    '" + pattern + "') " + commands + " ;;\n";
}

/// Every command and every option with a value, each as a pattern of the words before the cursor.
struct Patterns
{
    std::vector<std::string> commands{};
    std::vector<std::string> options{};
};

Patterns patterns_of(const Page& outermost)
{
    Patterns patterns;
    for (const auto* page : pages_of(outermost))
    {
        if (page != &outermost)
            patterns.commands.push_back('\'' + page->path + '\'');
        for (const auto* option : options_of(*page, outermost))
            if (option->takes != Entry::Takes::nothing)
                for (const auto& name : option->names)
                    patterns.options.push_back('\'' + page->path + ' ' + name + '\'');
    }
    return patterns;
}

std::string bash_values(const Page& outermost)
{
    std::string text;
    for (const auto* page : pages_of(outermost))
        for (const auto* option : options_of(*page, outermost))
            if (option->takes != Entry::Takes::nothing)
                for (const auto& name : option->names)
                    text += branch(page->path + ' ' + name, bash_action(*option));
    return text;
}

std::string bash_options(const Page& outermost)
{
    std::string text;
    for (const auto* page : pages_of(outermost))
    {
        std::vector<std::string> all;
        for (const auto* option : options_of(*page, outermost))
            all.insert(all.end(), option->names.begin(), option->names.end());
        text += branch(page->path, "_planerka_words '" + joined(all, " ") + '\'');
    }
    return text;
}

std::string bash_arguments(const Page& outermost)
{
    std::string text;
    for (const auto* page : pages_of(outermost))
    {
        std::vector<std::string> commands;
        for (const auto& command : page->commands)
            commands.push_back(command.name);
        if (!commands.empty())
            text += branch(page->path + " 0", "_planerka_words '" + joined(commands, " ") + '\'');
        for (std::size_t i = 0; i < page->arguments.size(); ++i)
            text += branch(page->path + ' ' + std::to_string(i), bash_action(page->arguments[i]));
    }
    return text;
}
} // namespace

std::string bash_completion(const Page& page)
{
    const auto patterns = patterns_of(page);
    return R"(# bash completion for planerka, made from its table of options

_planerka_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_planerka_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

_planerka()
{
    local cur=${COMP_WORDS[COMP_CWORD]} path=planerka option= position=0 word i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $option ]]; then # its value; bash takes "=" for a word of its own
            [[ $word == = ]] || option=
            continue
        fi
        case "$path $word" in
        )" +
           joined(patterns.commands, " | ") +
           R"()
            path+=" $word" ;;
        )" +
           joined(patterns.options, " | ") +
           R"()
            option=$word ;;
        *' -'?*) ;;
        *) ((position += 1)) ;;
        esac
    done
    [[ $cur != = ]] || cur=

    if [[ -n $option ]]; then
    case "$path $option" in
)" + bash_values(page) +
           R"(    esac
    elif [[ $cur == -* ]]; then
    case $path in
)" + bash_options(page) +
           R"(    esac
    else
    case "$path $position" in
)" + bash_arguments(page) +
           R"(    esac
    fi
}

complete -F _planerka planerka
)";
}
} // namespace planerka::cli

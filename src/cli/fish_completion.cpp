// SPDX-License-Identifier: MPL-2.0
#include "fish_completion.hpp"

namespace planerka::cli
{
namespace
{
std::string fish_quoted(const std::string& text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return result + '\'';
}

/// What completes a value of this kind.
std::string fish_action(const Entry& entry)
{
    switch (entry.takes)
    {
    case Entry::Takes::choice:
        return " -a " + fish_quoted(joined(entry.choices, " "));
    case Entry::Takes::purpose:
        return " -a '(planerka new --list 2>/dev/null | cut -d \" \" -f 1)'";
    case Entry::Takes::file:
        return " -F";
    case Entry::Takes::folder:
        return " -a '(__fish_complete_directories (commandline -ct))'";
    case Entry::Takes::nothing:
    case Entry::Takes::text:
        break;
    }
    return "";
}

std::string option_line(const Page& page, const Entry& option)
{
    auto text = "complete -c planerka -n " + fish_quoted("__planerka_at " + fish_quoted(page.path));
    for (const auto& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.takes != Entry::Takes::nothing)
        text += (option.takes == Entry::Takes::file ? " -r" : " -x") + fish_action(option); // -x: no names of files
    return text + " -d " + fish_quoted(option.about) + '\n';
}

/// Every command, and every option with a value, as fish's switch compares them with the words before the cursor.
std::string fish_commands(const Page& outermost)
{
    std::string text;
    for (const auto* page : pages_of(outermost))
        text += page == &outermost ? "" : ' ' + fish_quoted(page->path);
    return text;
}

std::string fish_options(const Page& outermost)
{
    std::string text;
    for (const auto* page : pages_of(outermost))
        for (const auto* option : options_of(*page, outermost))
            if (option->takes != Entry::Takes::nothing)
                for (const auto& name : option->names)
                    text += ' ' + fish_quoted(page->path + ' ' + name);
    return text;
}
} // namespace

std::string fish_completion(const Page& page)
{
    auto text = R"(# fish completion for planerka, made from its table of options

# Whether the words before the cursor are the command $argv[1], with $argv[2] arguments behind it if a number is given.
function __planerka_at
    set -l path planerka
    set -l position 0
    set -l is_value 0
    for word in (commandline -opc)[2..]
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch "$path $word"
            case)" +
                fish_commands(page) +
                R"(
                set path "$path $word"
            case)" +
                fish_options(page) + R"(
                set is_value 1
            case '* -*'
            case '*'
                set position (math $position + 1)
        end
    end
    test "$path" = "$argv[1]"; and begin
        not set -q argv[2]; or test $position = $argv[2]
    end
end

complete -c planerka -f
)";
    for (const auto* each : pages_of(page))
    {
        const auto at = [&](std::size_t position)
        {
            return "complete -c planerka -n " +
                   fish_quoted("__planerka_at " + fish_quoted(each->path) + ' ' + std::to_string(position));
        };
        for (const auto& command : each->commands)
            text += at(0) + " -a " + command.name + " -d " + fish_quoted(command.about) + '\n';
        for (std::size_t i = 0; i < each->arguments.size(); ++i)
            if (const auto completed = fish_action(each->arguments[i]); !completed.empty())
                text += at(i) + completed + '\n';
        for (const auto* option : options_of(*each, page))
            text += option_line(*each, *option);
    }
    return text;
}
} // namespace planerka::cli

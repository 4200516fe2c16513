// SPDX-License-Identifier: MPL-2.0
#include "zsh_completion.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
/// Between single quotes in a specification of _arguments, whose own signs are [ ] and :.
std::string zsh_escaped(const std::string& text)
{
    std::string result;
    for (const char c : text)
        result += c == '\''                                       ? "'\\''"
                  : c == '[' || c == ']' || c == ':' || c == '\\' ? std::string{'\\', c}
                                                                  : std::string(1, c);
    return result;
}

std::string zsh_action(const Entry& entry)
{
    switch (entry.takes)
    {
    case Entry::Takes::choice:
        return '(' + joined(entry.choices, " ") + ')';
    case Entry::Takes::purpose:
        return R"({compadd - $(planerka new --list 2>/dev/null | cut -d " " -f 1)})";
    case Entry::Takes::file:
        return "_files";
    case Entry::Takes::folder:
        return "_files -/";
    case Entry::Takes::nothing:
    case Entry::Takes::text:
        break;
    }
    return " ";
}

/// '(-o --output)'{-o,--output}'[Name of the document]:FILE:_files'
std::string specification(const Entry& entry)
{
    const bool has_value = entry.takes != Entry::Takes::nothing;
    const auto what = "[" + zsh_escaped(entry.about) + ']' +
                      (has_value ? ':' + zsh_escaped(entry.value) + ':' + zsh_action(entry) : std::string());
    const std::string star = entry.is_repeatable ? "*" : "";
    if (entry.names.size() == 1)
        return '\'' + star + entry.names.front() + (has_value ? "=" : "") + what + '\'';
    return "'(" + joined(entry.names, " ") + ")'{" + joined(entry.names, ",") + "}'" + what + '\'';
}

/// The function that completes behind a command: "_planerka_template_check".
std::string function_of(const Page& page)
{
    auto name = '_' + page.path;
    std::ranges::replace(name, ' ', '_');
    return name;
}

std::string function_text(const Page& page, const Page& outermost)
{
    auto text = function_of(page) +
                "()\n{\n    local curcontext=$curcontext state line\n    typeset -A opt_args\n    _arguments -C";
    for (const auto* option : options_of(page, outermost))
        text += " \\\n        " + specification(*option);
    for (std::size_t i = 0; i < page.arguments.size(); ++i)
        text += " \\\n        '" + std::to_string(i + 1) + ':' + zsh_escaped(page.arguments[i].names.front()) + ':' +
                zsh_action(page.arguments[i]) + '\'';
    if (page.commands.empty())
        return text + "\n}\n\n";

    text += " \\\n        '1: :->command' \\\n        '*:: :->behind'\n    case $state in\n    command)\n        local "
            "-a commands=(\n";
    for (const auto& command : page.commands)
        text += "            '" + command.name + ':' + zsh_escaped(command.about) + "'\n";
    text += "        )\n        _describe command commands\n        ;;\n    behind)\n        case $line[1] in\n";
    for (const auto& command : page.commands)
        text += "        " + command.name + ") " + function_of(command) + " ;;\n";
    return text + "        esac\n        ;;\n    esac\n}\n\n";
}
} // namespace

std::string zsh_completion(const Page& page)
{
    std::string text = "#compdef planerka\n# zsh completion for planerka, made from its table of options\n\n";
    for (const auto* each : pages_of(page))
        text += function_text(*each, page);
    return text + function_of(page) + " \"$@\"\n";
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "help.hpp"

#include "console.hpp"

#include <sstream>

namespace planerka::cli
{
namespace
{
constexpr std::size_t kWidth = 80;
constexpr std::size_t kIndent = 2;
constexpr std::size_t kSecondColumn = 28;

/// The words of a paragraph in lines that are not longer than kWidth, all but the first indented.
std::string wrapped(const std::string& paragraph, std::size_t indent = 0)
{
    std::istringstream words(paragraph);
    std::string text, word;
    for (std::size_t column = indent; std::getline(words, word, ' ');)
    {
        const auto length = width(word);
        if (column > indent && column + 1 + length > kWidth)
        {
            text += '\n' + std::string(indent, ' ');
            column = indent;
        }
        text += (column > indent ? " " : "") + word;
        column += (column > indent ? 1 : 0) + length;
    }
    return text;
}

std::string wrapped_lines(const std::string& text)
{
    std::istringstream lines(text);
    std::string result;
    for (std::string line; std::getline(lines, line);)
        result += (line.starts_with(' ') || line.starts_with('{') ? line : wrapped(line)) + '\n';
    return result;
}

std::string help_row(const std::string& left, const std::string& right)
{
    auto text = std::string(kIndent, ' ') + left;
    const auto used = kIndent + width(left);
    text += used + 2 > kSecondColumn ? '\n' + std::string(kSecondColumn, ' ') : std::string(kSecondColumn - used, ' ');
    return text + wrapped(right, kSecondColumn) + '\n';
}

std::string help_row(const Entry& entry)
{
    return help_row(joined(entry.names, ", ") + (entry.value.empty() ? "" : ' ' + entry.value), entry.about);
}

std::string help_section(const std::string& title, const std::vector<Entry>& entries)
{
    std::string text = '\n' + title + ":\n";
    for (const auto& entry : entries)
        text += help_row(entry);
    return text;
}

} // namespace

std::string help_text(const Page& page, Language language)
{
    auto text = wrapped(page.about) + "\n\n" + cli_text(language, "help.usage") + ": " + page.path;
    if (!page.groups.empty())
        text += " [" + cli_text(language, "help.options") + ']';
    for (const auto& argument : page.arguments)
        text += ' ' + argument.names.front();
    if (!page.commands.empty())
        text += ' ' + cli_text(language, "help.command");
    text += '\n';
    if (!page.arguments.empty())
        text += help_section(cli_text(language, "help.arguments"), page.arguments);
    for (const auto& group : page.groups)
        text += help_section(group.title, group.entries);
    if (!page.commands.empty())
        text += '\n' + cli_text(language, "group.commands") + ":\n";
    for (const auto& command : page.commands)
        text += help_row(command.name, command.about);
    return page.footer.empty() ? text : text + '\n' + wrapped_lines(page.footer);
}
} // namespace planerka::cli

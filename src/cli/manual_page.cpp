// SPDX-License-Identifier: MPL-2.0
#include "manual_page.hpp"

#include "console.hpp"

#include <algorithm>
#include <sstream>

namespace planerka::cli
{
namespace
{
/// Text that roff shows as it is: hyphens that can be copied as minus signs, no line that is taken for a request.
std::string roff(const std::string& text)
{
    std::string result;
    for (const char c : text)
        result += c == '\\' ? "\\e" : c == '-' ? "\\-" : std::string(1, c);
    return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

std::string bold(const std::string& text)
{
    return "\\fB" + roff(text) + "\\fP";
}

std::string italic(const std::string& text)
{
    return "\\fI" + roff(text) + "\\fP";
}

std::string heading(const std::string& title)
{
    return ".SH \"" + roff(title) + "\"\n";
}

std::string entry_text(const Entry& entry)
{
    std::string names;
    for (const auto& name : entry.names)
        names += (names.empty() ? "" : ", ") + (name.starts_with('-') ? bold(name) : italic(name));
    const auto value = entry.value.empty() ? std::string() : ' ' + italic(entry.value);
    return ".TP\n" + names + value + '\n' + roff(entry.about) + '\n';
}

/// Notes and examples; the lines of an example stand as they are.
std::string notes_text(const std::string& footer)
{
    std::istringstream lines(footer);
    std::string text = ".PP\n";
    bool is_example = false;
    for (std::string line; std::getline(lines, line);)
    {
        const bool stands_as_it_is = line.starts_with(' ') || line.starts_with('{');
        if (stands_as_it_is != is_example)
            text += stands_as_it_is ? ".RS\n.nf\n" : ".fi\n.RE\n";
        is_example = stands_as_it_is;
        text += line.empty() ? ".PP\n" : roff(line.substr(std::min(line.size(), line.find_first_not_of(' ')))) + '\n';
    }
    return text + (is_example ? ".fi\n.RE\n" : "");
}

std::string usage(const Page& page, Language language)
{
    auto text = bold(page.path);
    if (!page.groups.empty())
        text += " [" + italic(cli_text(language, "help.options")) + ']';
    for (const auto& argument : page.arguments)
        text += ' ' + italic(argument.names.front());
    if (!page.commands.empty())
        text += ' ' + italic(cli_text(language, "help.command"));
    return text;
}

/// A command of `outer` and its commands. What is said of an option there is not repeated.
std::string command_text(const Page& page, const Page& outer, Language language)
{
    auto text = ".SS \"" + roff(page.path) + "\"\n" + usage(page, language) + "\n.PP\n" + roff(page.about) + ".\n";
    for (const auto& argument : page.arguments)
        text += entry_text(argument);
    for (const auto& group : page.groups)
        for (const auto& entry : group.entries)
        {
            const auto is_same = [&](const Entry& other)
            { return other.names == entry.names && other.about == entry.about; };
            if (std::ranges::none_of(outer.groups,
                                     [&](const Group& each) { return std::ranges::any_of(each.entries, is_same); }))
                text += entry_text(entry);
        }
    if (page.commands.empty())
        text += notes_text(page.footer);
    for (const auto& command : page.commands)
        text += command_text(command, outer, language);
    return text;
}
} // namespace

std::string manual_page(const Page& page, std::string_view version, Language language)
{
    auto text =
        ".TH PLANERKA 1 \"\" \"Planerka " + std::string(version) + "\" \"" + cli_text(language, "man.manual") + "\"\n";
    text += ".nh\n.ad l\n"; // words of both languages, and names that must stay whole
    text += heading(cli_text(language, "man.name")) + roff(page.name) + " \\- " +
            roff(cli_text(language, "man.short")) + '\n';
    text += heading(cli_text(language, "man.synopsis")) + usage(page, language) + '\n';
    text += heading(cli_text(language, "man.description")) + roff(page.about) + '\n';
    text += heading(cli_text(language, "man.options"));
    for (const auto& group : page.groups)
        for (const auto& entry : group.entries)
            text += entry_text(entry);
    text += heading(cli_text(language, "man.commands"));
    for (const auto& command : page.commands)
        text += command_text(command, page, language);
    text += heading(cli_text(language, "man.environment"));
    for (const auto* name : {"PLANERKA_DATA", "LC_ALL, LC_MESSAGES, LANG"})
        text += ".TP\n" + bold(name) + '\n' +
                roff(cli_text(language, name[0] == 'P' ? "option.data" : "man.languages")) + '\n';
    text += ".TP\n" + bold("PLANERKA_OFFICE") + '\n' + roff(cli_text(language, "man.office")) + '\n';
    return text + heading(cli_text(language, "man.notes")) + notes_text(page.footer);
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "page.hpp"

#include "console.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace planerka::cli
{
namespace
{
std::vector<std::string> split(const std::string& choices)
{
    std::vector<std::string> parts;
    std::istringstream stream(choices);
    for (std::string part; std::getline(stream, part, '|');)
        parts.push_back(part);
    return parts;
}

/// The type of a value is the name of a message ("file" for "cli.type.file"), or its choices as "internal|client".
bool has_choices(const std::string& type)
{
    return type.find('|') != std::string::npos;
}

Entry::Takes takes(const CLI::Option& option)
{
    const auto type = option.get_type_name();
    return is_flag(option)     ? Entry::Takes::nothing
           : has_choices(type) ? Entry::Takes::choice
           : type == "file"    ? Entry::Takes::file
           : type == "folder"  ? Entry::Takes::folder
           : type == "id"      ? Entry::Takes::purpose
                               : Entry::Takes::text;
}

std::string about(const CLI::Option& option, Language language)
{
    auto text = option.get_description();
    std::vector<std::string> others;
    for (const auto* other : option.get_excludes())
        others.push_back(other->get_name());
    std::ranges::sort(others); // a set of pointers has no order of its own
    for (const auto& other : others)
        text += "; " + cli_text(language, "help.not_with", {{"option", other}});
    if (!option.get_envname().empty())
        text += "; " + cli_text(language, "help.environment", {{"name", option.get_envname()}});
    return text;
}

Entry entry_of(const CLI::Option& option, Language language)
{
    Entry entry;
    if (option.get_positional())
        entry.names.push_back(name_of(option, language));
    for (const auto& name : option.get_snames())
        entry.names.push_back('-' + name);
    for (const auto& name : option.get_lnames())
        entry.names.push_back("--" + name);
    entry.takes = takes(option);
    entry.value = option.get_positional() ? std::string() : value_of(option, language);
    if (entry.takes == Entry::Takes::choice)
        entry.choices = split(option.get_type_name());
    entry.about = about(option, language);
    const bool takes_all = option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    entry.is_repeatable = !is_flag(option) && (option.get_items_expected_max() > 1 || takes_all);
    return entry;
}

std::string path_of(const CLI::App& app)
{
    const auto* parent = app.get_parent();
    return parent ? path_of(*parent) + ' ' + app.get_name() : app.get_name();
}
} // namespace

bool is_flag(const CLI::Option& option)
{
    return option.get_items_expected_max() == 0;
}

std::string name_of(const CLI::Option& option, Language language)
{
    return option.get_positional() ? cli_text(language, "argument." + option.get_name(true)) : option.get_name();
}

std::string value_of(const CLI::Option& option, Language language)
{
    const auto type = option.get_type_name();
    return is_flag(option) ? "" : has_choices(type) ? type : cli_text(language, "type." + type);
}

Page page_of(const CLI::App& app, Language language)
{
    Page page{.path = path_of(app), .name = app.get_name(), .about = app.get_description(), .footer = app.get_footer()};
    for (const auto* option : app.get_options([](const CLI::Option* each) { return each->get_positional(); }))
        page.arguments.push_back(entry_of(*option, language));
    for (const auto& title : app.get_groups())
    {
        Group group{title, {}};
        for (const auto* option : app.get_options([&](const CLI::Option* each)
                                                  { return each->get_group() == title && each->nonpositional(); }))
            group.entries.push_back(entry_of(*option, language));
        if (!group.entries.empty())
            page.groups.push_back(std::move(group));
    }
    for (const auto* command : app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        page.commands.push_back(page_of(*command, language));
    return page;
}

std::vector<const Page*> pages_of(const Page& page)
{
    std::vector<const Page*> pages{&page};
    for (const auto& command : page.commands)
        std::ranges::copy(pages_of(command), std::back_inserter(pages));
    return pages;
}

std::vector<const Entry*> options_of(const Page& page, const Page& outermost)
{
    std::vector<const Entry*> options;
    for (const auto* each : {&page, &outermost})
        for (const auto& group : each->groups)
            for (const auto& entry : group.entries)
                if (std::ranges::none_of(options, [&](const Entry* known) { return known->names == entry.names; }))
                    options.push_back(&entry);
    return options;
}

std::string joined(const std::vector<std::string>& words, const std::string& separator)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}
} // namespace planerka::cli

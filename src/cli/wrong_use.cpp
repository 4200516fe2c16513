// SPDX-License-Identifier: MPL-2.0
#include "wrong_use.hpp"

#include "console.hpp"
#include "options.hpp"
#include "page.hpp"

#include "text/closest.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
/// " Did you mean “check”?", or nothing if no name is like it.
std::string suggestion(const std::string& typed, const std::vector<std::string>& names, Language language)
{
    const auto meant = text::closest(typed, names);
    return meant.empty() ? meant : ' ' + cli_text(language, "use.did_you_mean", {{"name", meant}});
}

/// Options are understood behind every command that they do not belong to alone.
std::vector<const CLI::Option*> options_behind(const CLI::App& used)
{
    std::vector<const CLI::Option*> options;
    for (const auto* app = &used; app; app = app->get_parent())
        std::ranges::copy(app->get_options(), std::back_inserter(options));
    return options;
}

std::vector<std::string> option_names(const CLI::App& used)
{
    std::vector<std::string> names;
    for (const auto* option : options_behind(used))
        for (const auto& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

std::vector<std::string> command_names(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        names.push_back(command->get_name());
    return names;
}

const CLI::App& outermost(const CLI::App& app)
{
    return app.get_parent() ? outermost(*app.get_parent()) : app;
}

/// "--colour=red" → "--colour"
std::string name_in(const std::string& argument)
{
    return argument.substr(0, argument.find('='));
}

/// What nobody could make use of: an option, a command, or an argument too many; empty if there is none.
std::string left_over(const CLI::App& used, Language language)
{
    const auto arguments = outermost(used).remaining(true);
    const auto option =
        std::ranges::find_if(arguments, [](const auto& each) { return each.size() > 1 && each.starts_with('-'); });
    if (option != arguments.end())
        return cli_text(language, "use.unknown_option", {{"name", name_in(*option)}}) +
               suggestion(name_in(*option), option_names(used), language);
    if (arguments.empty())
        return {};
    const auto commands = command_names(used);
    return commands.empty() ? cli_text(language, "use.unexpected", {{"argument", arguments.front()}})
                            : cli_text(language, "use.unknown_command", {{"name", arguments.front()}}) +
                                  suggestion(arguments.front(), commands, language);
}

std::string missing(const CLI::Option& option, Language language)
{
    return cli_text(language, "use.missing",
                    {{"name", name_of(option, language)}, {"about", option.get_description()}});
}

/// What is missing, or does not go together.
std::string requirement(const CLI::App& used, Language language)
{
    for (const auto* option : options_behind(used))
    {
        if (option->get_required() && option->count() == 0)
            return missing(*option, language);
        for (const auto* other : option->get_excludes())
            if (option->count() > 0 && other->count() > 0)
            {
                const auto [one, two] = std::minmax({option->get_name(), other->get_name()});
                return cli_text(language, "use.not_together", {{"one", one}, {"other", two}});
            }
    }
    return {};
}

std::string without_dashes(const std::string& name)
{
    const auto begin = name.find_first_not_of('-');
    return begin == std::string::npos ? std::string() : name.substr(begin);
}

/// CLI11 says which option has a value too few or too many by beginning with its name.
std::string values(const CLI::ParseError& error, const CLI::App& used, Language language)
{
    const auto what = without_dashes(error.what());
    const auto named = what.substr(0, what.find_first_of(": "));
    for (const auto* option : options_behind(used))
        if (const auto name = option->get_name(); without_dashes(name) == named)
            return is_flag(*option) ? cli_text(language, "use.no_value", {{"name", name}})
                                    : cli_text(language, "use.needs_value",
                                               {{"name", name}, {"value", value_of(*option, language)}});
    return {};
}
} // namespace

WrongUse::WrongUse(const std::string& sentence) : ParseError(sentence, kWrongUse) {}

void refuse_choice(const std::string& name, const std::string& value, const std::vector<std::string>& choices,
                   Language language)
{
    throw WrongUse(
        cli_text(language, "use.not_a_choice", {{"name", name}, {"value", value}, {"choices", joined(choices, ", ")}}) +
        suggestion(value, choices, language));
}

void refuse_missing(const CLI::Option& option, Language language)
{
    throw WrongUse(missing(option, language));
}

std::string sentence_of(const CLI::ParseError& error, const CLI::App& used, Language language)
{
    if (dynamic_cast<const WrongUse*>(&error))
        return error.what();
    // A value too few or too many is found while the rest of the line is still unread.
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        if (auto sentence = values(error, used, language); !sentence.empty())
            return sentence;
    for (const auto& sentence : {left_over(used, language), requirement(used, language)})
        if (!sentence.empty())
            return sentence;
    return cli_text(language, "use.other");
}
} // namespace planerka::cli

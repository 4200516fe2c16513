// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

#include "console.hpp"
#include "help.hpp"
#include "wrong_use.hpp"

#include <algorithm>
#include <cstdlib>

namespace planerka::cli
{
namespace
{
/// The language of help and messages is needed before the command line is parsed: the last --language, else what the
/// system is set to.
Language ui_language(int argc, char** argv)
{
    constexpr std::string_view kOption = "--language", kWithValue = "--language=";
    std::optional<Language> chosen;
    for (int i = 1; i < argc; ++i)
    {
        const std::string_view argument = argv[i];
        if (argument == kOption && i + 1 < argc)
            chosen = language_of(argv[i + 1]);
        else if (argument.starts_with(kWithValue))
            chosen = language_of(argument.substr(kWithValue.size()));
    }
    if (chosen)
        return *chosen;
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto* value = std::getenv(variable); value && *value)
            return language_of(value).value_or(Language::en);
    return Language::en;
}
} // namespace

CommandLine::CommandLine(Common& common, std::string_view first) : common_(common), app_(text("about"), "planerka")
{
    app_.footer(text("footer"));
    describe(app_.set_help_flag("-h,--help", text("option.help")));
    describe(app_.set_version_flag("-V,--version", "planerka " PLANERKA_VERSION, text("option.version")));
    app_.require_subcommand(1);
    app_.fallthrough();
    add_json(app_);
    add_language(app_, "option.language");
    add_data(app_);
    struct Described
    {
        std::string_view name;
        void (CommandLine::*add)();
    };
    static constexpr Described kCommands[]{
        {"new", &CommandLine::add_new},
        {"agenda", &CommandLine::add_agenda},
        {"check", &CommandLine::add_check},
        {"schedule", &CommandLine::add_schedule},
        {"cost", &CommandLine::add_cost},
        {"advise", &CommandLine::add_advise},
        {"make", &CommandLine::add_make},
        {"template", &CommandLine::add_template},
        {"import", &CommandLine::add_import},
        {"export", &CommandLine::add_export},
        {"load", &CommandLine::add_load},
        {"share", &CommandLine::add_share},
        {"settings", &CommandLine::add_settings},
        {"schema", &CommandLine::add_schema},
        {"reference", &CommandLine::add_reference},
    };
    // To describe them all takes longer than to check a meeting, and only help, suggestions and the reference tell of
    // the others.
    const auto* chosen = std::ranges::find(kCommands, first, &Described::name);
    if (chosen != std::end(kCommands) && chosen->add != &CommandLine::add_reference)
        (this->*chosen->add)();
    else
        for (const auto& each : kCommands)
            (this->*each.add)();
}

Command CommandLine::read(int argc, char** argv)
{
    try
    {
        app_.parse(argc, argv);
    }
    catch (const CLI::ParseError& error)
    {
        return leave(error);
    }
    return std::move(command_);
}

bool CommandLine::is_bare(const CLI::App& used) const
{
    return used.get_require_subcommand_min() > 0 && used.get_subcommands().empty() && app_.remaining(true).empty();
}

Leave CommandLine::leave(const CLI::ParseError& error) const
{
    const CLI::App* used = &app_;
    for (auto chosen = used->get_subcommands(); !chosen.empty(); chosen = used->get_subcommands())
        used = chosen.front();
    const auto page = page_of(*used, common_.ui);
    if (dynamic_cast<const CLI::CallForVersion*>(&error))
        return {answer(std::string(error.what()) + '\n')};
    if (dynamic_cast<const CLI::CallForHelp*>(&error) ||
        (dynamic_cast<const CLI::RequiredError*>(&error) && is_bare(*used)))
        return {answer(help_text(page, common_.ui))};
    warn(text("wrong_use", {{"what", sentence_of(error, *used, common_.ui)}, {"command", page.path}}));
    return {kWrongUse};
}

CLI::App& CommandLine::add_command(CLI::App& parent, const std::string& name, const std::string& key)
{
    auto& command = *parent.add_subcommand(name, text(key + ".about"));
    command.footer(text(key + ".footer"));
    describe(command.set_help_flag("-h,--help", text("option.help")));
    command.fallthrough();
    return command;
}

CLI::Option* CommandLine::add_choice(CLI::App& command, const std::string& name,
                                     const std::vector<std::string>& choices,
                                     const std::function<bool(const std::string&)>& take, const std::string& key)
{
    const auto shown = name.starts_with('-') ? name : text("argument." + name);
    return describe(command.add_option_function<std::string>(
                        name,
                        [this, shown, choices, take](const std::string& value)
                        {
                            if (!take(value))
                                refuse_choice(shown, value, choices, common_.ui);
                        },
                        text(key)))
        ->type_name(CLI::detail::join(choices, "|"));
}

void CommandLine::add_json(CLI::App& command)
{
    describe(command.add_flag("--json", common_.json, text("option.json")));
}

void CommandLine::add_language(CLI::App& command, const std::string& key)
{
    const auto take = [this](const std::string& tag)
    {
        common_.language = language_of(tag);
        return common_.language.has_value();
    };
    add_choice(command, "--language", {"en", "ru"}, take, key);
}

void CommandLine::add_data(CLI::App& command)
{
    describe(command.add_option("--data", common_.data, text("option.data")), "advanced")
        ->type_name("folder")
        ->envname("PLANERKA_DATA");
}

void CommandLine::add_input(CLI::App& command, const std::string& name, std::string& file, const std::string& key)
{
    command.add_option(name, file, text(key))->required()->type_name("file");
}

CLI::Option* CommandLine::add_output(CLI::App& command, std::optional<std::filesystem::path>& file,
                                     const std::string& key)
{
    return describe(command.add_option("-o,--output", file, text(key)))->type_name("file");
}

void CommandLine::add_rates(CLI::App& command, std::optional<std::filesystem::path>& file, const std::string& key)
{
    describe(command.add_option("--rates", file, text(key)))->type_name("file");
}

CLI::Option* CommandLine::describe(CLI::Option* option, const std::string& group) const
{
    if (is_flag(*option))
        option->disable_flag_override(); // --json=no is a mistake
    else if (option->get_items_expected_max() == 1)
        option->take_last();
    return option->group(text("group." + group));
}

std::string CommandLine::text(const std::string& key, const std::vector<text::Argument>& arguments) const
{
    return text::message(common_.ui, "cli." + key, arguments);
}

Command read_command_line(int argc, char** argv, Common& common)
{
    common.ui = ui_language(argc, argv);
    return CommandLine(common, argc > 1 ? argv[1] : "").read(argc, argv);
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

#include "text/messages.hpp"

#include <cstdlib>
#include <iostream>

namespace planerka::cli
{
namespace
{
/// The language of help and messages is needed before the command line is parsed: --language, else what the system is
/// set to.
Language ui_language(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
    {
        const std::string_view argument = argv[i];
        constexpr std::string_view kOption = "--language";
        std::optional<Language> chosen;
        if (argument == kOption && i + 1 < argc)
            chosen = language_of(argv[i + 1]);
        else if (argument.substr(0, kOption.size() + 1) == "--language=")
            chosen = language_of(argument.substr(kOption.size() + 1));
        if (chosen)
            return *chosen;
    }
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto* value = std::getenv(variable); value && *value)
            return language_of(value).value_or(Language::en);
    return Language::en;
}
} // namespace

CommandLine::CommandLine(Common& common) : common_(common), app_(text("about"), "planerka")
{
    auto& formatter = *app_.get_formatter();
    for (const auto* label : {"Usage", "Positionals", "OPTIONS", "SUBCOMMAND", "Excludes", "TEXT"})
        formatter.label(label, text(std::string("label.") + label));
    formatter.label("REQUIRED", ""); // the usage line shows it already
    formatter.column_width(28);
    app_.footer(text("footer"));
    app_.set_help_flag("-h,--help", text("option.help"))->group(text("group.options"));
    app_.set_version_flag("--version", "planerka " PLANERKA_VERSION, text("option.version"))
        ->group(text("group.options"));
    app_.require_subcommand(1);
    app_.fallthrough();
    add_json(app_);
    add_language(app_, "option.language");
    add_data(app_);
    add_new();
    add_reader_of_meeting<CheckCommand>("check");
    add_schedule();
    add_cost();
    add_advise();
    add_make();
    add_template();
    add_import();
    add_export();
    add_load();
    add_schema();
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

Leave CommandLine::leave(const CLI::ParseError& error) const
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
    {
        app_.exit(error, std::cout, std::cerr); // help or version
        return {std::cout.flush() ? 0 : kFailed};
    }
    const CLI::App* used = &app_;
    std::string path = "planerka";
    for (auto chosen = used->get_subcommands(); !chosen.empty(); chosen = used->get_subcommands())
    {
        used = chosen.front();
        path += ' ' + used->get_name();
    }
    std::cerr << text::message(common_.ui, "cli.wrong_use", {{"what", error.what()}, {"command", path}}) << '\n';
    return {kWrongUse};
}

CLI::App& CommandLine::add_command(CLI::App& parent, const std::string& name, const std::string& key)
{
    auto& command = *parent.add_subcommand(name, text(key + ".about"));
    command.group(text("group.commands"));
    command.footer(text(key + ".footer"));
    command.set_help_flag("-h,--help", text("option.help"))->group(text("group.options"));
    command.fallthrough();
    return command;
}

void CommandLine::add_json(CLI::App& command)
{
    describe(command.add_flag("--json", common_.json, text("option.json")));
}

void CommandLine::add_language(CLI::App& command, const std::string& key)
{
    describe(command.add_option_function<std::string>(
                 "--language",
                 [this](const std::string& tag)
                 {
                     common_.language = language_of(tag);
                     if (!common_.language)
                         throw CLI::ValidationError("--language", "en, ru");
                 },
                 text(key)))
        ->type_name("en|ru");
}

void CommandLine::add_data(CLI::App& command)
{
    describe(command.add_option("--data", common_.data, text("option.data")), "advanced")
        ->type_name(text("type.folder"))
        ->envname("PLANERKA_DATA");
}

void CommandLine::add_date(CLI::App& command, const char* name, std::optional<Date>& date, const std::string& key)
{
    describe(command.add_option_function<std::string>(
                 name,
                 [this, name, &date](const std::string& iso)
                 {
                     date = Date::parse(iso);
                     if (!date)
                         throw CLI::ValidationError(name, text("option.date"));
                 },
                 text(key)))
        ->type_name(text("type.date"));
}

void CommandLine::add_meeting(CLI::App& command, std::string& meeting)
{
    command.add_option("MEETING", meeting, text("option.meeting"))->required()->type_name("");
}

CLI::Option* CommandLine::describe(CLI::Option* option, const std::string& group) const
{
    return option->group(text("group." + group));
}

std::string CommandLine::text(const std::string& key) const
{
    return text::message(common_.ui, "cli." + key);
}

Command read_command_line(int argc, char** argv, Common& common)
{
    common.ui = ui_language(argc, argv);
    return CommandLine(common).read(argc, argv);
}
} // namespace planerka::cli

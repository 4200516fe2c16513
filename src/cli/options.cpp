// SPDX-License-Identifier: MPL-2.0
#include "options.hpp"

#include "agenda/schedule.hpp"
#include "text/messages.hpp"

#include <CLI/CLI.hpp>

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

class CommandLine
{
public:
    explicit CommandLine(Common& common) : common_(common), app_(text("about"), "planerka")
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
        add_reader_of_meeting<ScheduleCommand>("schedule");
        add_reader_of_meeting<CostCommand>("cost");
        add_make();
        add_template();
    }

    Command read(int argc, char** argv)
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

private:
    std::string text(const std::string& key) const { return text::message(common_.ui, "cli." + key); }

    Leave leave(const CLI::ParseError& error) const
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

    CLI::App& add_command(CLI::App& parent, const std::string& name, const std::string& key)
    {
        auto& command = *parent.add_subcommand(name, text(key + ".about"));
        command.group(text("group.commands"));
        command.footer(text(key + ".footer"));
        command.set_help_flag("-h,--help", text("option.help"))->group(text("group.options"));
        command.fallthrough();
        return command;
    }

    CLI::Option* describe(CLI::Option* option, const std::string& group = "options") const
    {
        return option->group(text("group." + group));
    }

    void add_json(CLI::App& command) { describe(command.add_flag("--json", common_.json, text("option.json"))); }

    void add_language(CLI::App& command, const std::string& key)
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

    void add_data(CLI::App& command)
    {
        describe(command.add_option("--data", common_.data, text("option.data")), "advanced")
            ->type_name(text("type.folder"))
            ->envname("PLANERKA_DATA");
    }

    void add_meeting(CLI::App& command, std::string& meeting)
    {
        command.add_option("MEETING", meeting, text("option.meeting"))->required()->type_name("");
    }

    void add_new()
    {
        auto& command = add_command(app_, "new", "new");
        describe(command.add_option("--purpose", new_.purpose, text("new.purpose")))->type_name(text("type.id"));
        add_language(command, "new.language");
        describe(command.add_option("--minutes", new_.minutes, text("new.minutes")))
            ->check(CLI::Range(kShortestMeeting, kLongestMeeting))
            ->type_name(text("type.number"));
        describe(command.add_option("-o,--output", new_.output, text("new.output")))->type_name(text("type.file"));
        describe(command.add_flag("--list", new_.list, text("new.list")));
        add_json(command);
        add_data(command);
        command.callback(
            [this]
            {
                if (new_.purpose.empty() && !new_.list)
                    throw CLI::RequiredError("--purpose");
                command_ = new_;
            });
    }

    template <class Answer>
    void add_reader_of_meeting(const std::string& name)
    {
        auto& command = add_command(app_, name, name);
        add_meeting(command, meeting_);
        add_json(command);
        add_language(command, "option.language");
        command.callback([this] { command_ = Answer{meeting_}; });
    }

    void add_make()
    {
        auto& command = add_command(app_, "make", "make");
        command
            .add_option_function<std::string>(
                "KIND",
                [this](const std::string& name)
                {
                    make_.kind = documents::kind_of(name);
                    if (!make_.kind && name != "all")
                        throw CLI::ValidationError("KIND", "agenda, minutes, cost, deck, all");
                },
                text("make.kind"))
            ->required()
            ->type_name("");
        add_meeting(command, make_.meeting);
        auto* output = describe(command.add_option("-o,--output", make_.output, text("make.output")));
        output->type_name(text("type.file"));
        describe(command.add_option("--to", make_.folder, text("make.to")))
            ->type_name(text("type.folder"))
            ->excludes(output);
        describe(command.add_option("--template", make_.template_file, text("make.template")))
            ->type_name(text("type.file"));
        add_language(command, "make.language");
        describe(command.add_option_function<std::string>(
                     "--audience",
                     [this](const std::string& name)
                     {
                         if (name != "internal" && name != "client")
                             throw CLI::ValidationError("--audience", "internal, client");
                         make_.reader = name == "client" ? documents::Reader::client : documents::Reader::internal;
                     },
                     text("make.audience")))
            ->type_name("internal|client");
        describe(command.add_flag("--form", make_.form, text("make.form")));
        add_json(command);
        add_data(command);
        command.callback(
            [this]
            {
                if (!make_.kind && (make_.output || make_.template_file))
                    throw CLI::ValidationError(make_.output ? "-o" : "--template", text("make.one_kind"));
                command_ = make_;
            });
    }

    void add_template()
    {
        auto& group = add_command(app_, "template", "template");
        group.require_subcommand(1);
        auto& command = add_command(group, "check", "template.check");
        command.add_option("FILE", template_.file, text("template.file"))->required()->type_name("");
        describe(command.add_option_function<std::string>(
                     "--kind",
                     [this](const std::string& name)
                     {
                         template_.kind = documents::kind_of(name);
                         if (!template_.kind)
                             throw CLI::ValidationError("--kind", "agenda, minutes, cost, deck");
                     },
                     text("template.kind")))
            ->type_name("agenda|minutes|cost|deck");
        add_json(command);
        add_language(command, "option.language");
        command.callback([this] { command_ = template_; });
    }

    Common& common_;
    CLI::App app_;
    Command command_{Leave{}};
    std::string meeting_{};
    NewCommand new_{};
    MakeCommand make_{};
    TemplateCheckCommand template_{};
};
} // namespace

Command read_command_line(int argc, char** argv, Common& common)
{
    common.ui = ui_language(argc, argv);
    return CommandLine(common).read(argc, argv);
}
} // namespace planerka::cli

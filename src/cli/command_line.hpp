// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "options.hpp"
#include "wrong_use.hpp"

#include "text/messages.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace planerka::cli
{
/// The commands and their options; what was chosen comes back as a Command. Each add_…() describes one command; they
/// stand in options_*.cpp by subject.
class CommandLine
{
public:
    /// Describes the command that the first word names alone, and all of them where it names none.
    CommandLine(Common& common, std::string_view first);

    Command read(int argc, char** argv);

private:
    std::string text(const std::string& key, const std::vector<text::Argument>& arguments = {}) const;

    Leave leave(const CLI::ParseError& error) const;

    /// Whether no command was named where one is needed, and nothing else either: then the help is the answer.
    bool is_bare(const CLI::App& used) const;

    CLI::App& add_command(CLI::App& parent, const std::string& name, const std::string& key);

    /// Puts an option into its group of the help. Of one that takes one value the last counts, so that it can be
    /// written behind what a script or an alias gives.
    CLI::Option* describe(CLI::Option* option, const std::string& group = "options") const;

    /// An option, or an argument, whose value is one of `choices`. `take` returns false for any other.
    CLI::Option* add_choice(CLI::App& command, const std::string& name, const std::vector<std::string>& choices,
                            const std::function<bool(const std::string&)>& take, const std::string& key);

    void add_json(CLI::App& command);

    void add_language(CLI::App& command, const std::string& key);

    void add_data(CLI::App& command);

    /// An option whose value is read by `parse`; the message `wrong` says what it should have been.
    template <class T, class Parse>
    void add_parsed(CLI::App& command, const std::string& name, std::optional<T>& value, Parse parse,
                    const std::string& wrong, const std::string& type, const std::string& key)
    {
        const auto take = [this, name, &value, parse, wrong](const std::string& given)
        {
            value = parse(given);
            if (!value)
                throw WrongUse(text(wrong, {{"name", name}, {"value", given}}));
        };
        describe(command.add_option_function<std::string>(name, take, text(key)))->type_name(type);
    }
    void add_date(CLI::App& command, const std::string& name, std::optional<Date>& date, const std::string& key)
    {
        add_parsed(command, name, date, Date::parse, "use.not_a_date", "date", key);
    }

    /// An input file as argument.
    void add_input(CLI::App& command, const std::string& name, std::string& file, const std::string& key);
    void add_meeting(CLI::App& command, std::string& meeting)
    {
        add_input(command, "MEETING", meeting, "option.meeting");
    }

    CLI::Option* add_output(CLI::App& command, std::optional<std::filesystem::path>& file, const std::string& key);

    void add_rates(CLI::App& command, std::optional<std::filesystem::path>& file, const std::string& key);

    void add_time_zone(CLI::App& command, std::string& zone);
    void add_domains(CLI::App& command, std::vector<std::string>& domains);

    void add_audience(CLI::App& command, std::optional<documents::Reader>& reader);

    void add_new();
    void add_length(CLI::App& command);
    void add_name(CLI::App& command, const std::string& name, std::string& value, const std::string& key);
    void add_people(CLI::App& command);
    Attendee person_of(const std::string& value) const;
    void check_name(const std::string& name, const std::string& value) const;
    void check_new();
    void add_force(CLI::App& command, bool& force, const std::string& key);
    void add_agenda();
    void add_check();
    void add_schedule();
    void add_cost();
    void add_advise();
    void add_make();
    void check_make() const;
    void add_template();
    void add_load();
    void add_schema();
    void add_import();
    void add_export();
    void add_share();
    void add_settings();
    void add_reference();

    Common& common_;
    CLI::App app_;
    Command command_{Leave{}};
    std::string meeting_{};
    NewCommand new_{};
    AgendaCommand agenda_{};
    ScheduleCommand schedule_{};
    CostCommand cost_{};
    AdviseCommand advise_{};
    MakeCommand make_{};
    TemplateCheckCommand template_{};
    LoadCommand load_{};
    SchemaCommand schema_{};
    ImportCommand import_{};
    ExportCommand export_{};
    ShareCommand share_{};
    SettingsCommand settings_{};
    ReferenceCommand reference_{};
};
} // namespace planerka::cli

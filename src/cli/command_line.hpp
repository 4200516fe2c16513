// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "options.hpp"

#include <CLI/CLI.hpp>

namespace planerka::cli
{
/// The commands and their options; what was chosen comes back as a Command. Each add_…() describes one command; they
/// stand in options_*.cpp by subject.
class CommandLine
{
public:
    explicit CommandLine(Common& common);

    Command read(int argc, char** argv);

private:
    std::string text(const std::string& key) const;

    Leave leave(const CLI::ParseError& error) const;

    CLI::App& add_command(CLI::App& parent, const std::string& name, const std::string& key);

    CLI::Option* describe(CLI::Option* option, const std::string& group = "options") const;

    void add_json(CLI::App& command);

    void add_language(CLI::App& command, const std::string& key);

    void add_data(CLI::App& command);

    void add_date(CLI::App& command, const char* name, std::optional<Date>& date, const std::string& key);

    void add_meeting(CLI::App& command, std::string& meeting);

    void add_time_zone(CLI::App& command, std::string& zone);
    void add_domains(CLI::App& command, std::vector<std::string>& domains);

    void add_audience(CLI::App& command, std::optional<documents::Reader>& reader);

    template <class Answer>
    void add_reader_of_meeting(const std::string& name)
    {
        auto& command = add_command(app_, name, name);
        add_meeting(command, meeting_);
        add_json(command);
        add_language(command, "option.language");
        command.callback([this] { command_ = Answer{meeting_}; });
    }

    void add_new();
    void add_schedule();
    void add_cost();
    void add_advise();
    void add_make();
    void add_template();
    void add_load();
    void add_schema();
    void add_import();
    void add_export();

    Common& common_;
    CLI::App app_;
    Command command_{Leave{}};
    std::string meeting_{};
    NewCommand new_{};
    ScheduleCommand schedule_{};
    CostCommand cost_{};
    AdviseCommand advise_{};
    MakeCommand make_{};
    TemplateCheckCommand template_{};
    LoadCommand load_{};
    SchemaCommand schema_{};
    ImportCommand import_{};
    ExportCommand export_{};
};
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"
#include "wrong_use.hpp"

#include "calendar/domains.hpp"
#include "calendar/export.hpp"
#include "calendar/import.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <iterator>

namespace planerka::cli
{
void CommandLine::add_time_zone(CLI::App& command, std::string& zone)
{
    describe(command.add_option_function<std::string>(
                 "--time-zone",
                 [this, &zone](const std::string& id)
                 {
                     if (!is_time_zone(id))
                         throw WrongUse(text("use.not_a_zone", {{"name", "--time-zone"}, {"value", id}}));
                     zone = id;
                 },
                 text("import.time_zone")))
        ->type_name("zone");
}

void CommandLine::add_domains(CLI::App& command, std::vector<std::string>& domains)
{
    describe(command.add_option_function<std::vector<std::string>>(
                 "--domain",
                 [this, &domains](const std::vector<std::string>& names)
                 {
                     for (const auto& name : names)
                     {
                         auto found = domains_in(name);
                         if (found.empty())
                             throw WrongUse(text("use.not_a_domain", {{"name", "--domain"}, {"value", name}}));
                         std::ranges::move(found, std::back_inserter(domains));
                     }
                 },
                 text("import.domain")))
        ->type_name("domain")
        ->expected(1)
        ->take_all();
}

void CommandLine::add_import()
{
    auto& command = add_command(app_, "import", "import");
    add_input(command, "FILE", import_.calendar, "import.file");
    describe(command.add_option("--to", import_.folder, text("import.to")))->type_name("folder");
    add_time_zone(command, import_.time_zone);
    add_domains(command, import_.domains);
    describe(command.add_option("--purpose", import_.purpose, text("import.purpose")))->type_name("id");
    add_json(command);
    add_language(command, "import.language");
    add_data(command);
    command.callback([this] { command_ = import_; });
}

void CommandLine::add_export()
{
    auto& command = add_command(app_, "export", "export");
    add_meeting(command, export_.meeting);
    add_output(command, export_.output, "export.output");
    auto* invite = describe(command.add_flag_callback(
        "--invite", [this] { export_.method = CalendarMethod::request; }, text("export.invite")));
    describe(command.add_flag_callback(
                 "--cancel", [this] { export_.method = CalendarMethod::cancel; }, text("export.cancel")))
        ->excludes(invite);
    describe(command.add_flag("--update", export_.update, text("export.update")));
    add_audience(command, export_.reader);
    add_force(command, export_.force, "option.force");
    add_json(command);
    add_language(command, "make.language");
    command.callback(
        [this]
        {
            if (export_.update && export_.meeting == "-")
                throw WrongUse(text("export.update_file"));
            command_ = export_;
        });
}
} // namespace planerka::cli

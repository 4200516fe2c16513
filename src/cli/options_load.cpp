// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_load()
{
    auto& command = add_command(app_, "load", "load");
    add_input(command, "CALENDAR", load_.calendar, "load.calendar");
    describe(command.add_option("--rates", load_.rates, text("load.rates")))->type_name("file");
    add_domains(command, load_.domains);
    add_date(command, "--from", load_.from, "load.from");
    add_date(command, "--to", load_.to, "load.to");
    describe(command.add_flag("--all", load_.all, text("load.all")));
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = load_; });
}
} // namespace planerka::cli

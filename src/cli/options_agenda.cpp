// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"
#include "wrong_use.hpp"

namespace planerka::cli
{
void CommandLine::add_force(CLI::App& command, bool& force, const std::string& key)
{
    describe(command.add_flag("--force", force, text(key)));
}

void CommandLine::add_agenda()
{
    auto& command = add_command(app_, "agenda", "agenda");
    add_meeting(command, agenda_.meeting);
    auto* purpose = describe(command.add_option("--purpose", agenda_.purpose, text("agenda.purpose")))->type_name("id");
    add_output(command, agenda_.output, "agenda.output");
    add_force(command, agenda_.force, "agenda.force");
    add_json(command);
    add_language(command, "option.language");
    add_data(command);
    command.callback(
        [this, purpose]
        {
            if (agenda_.purpose.empty())
                refuse_missing(*purpose, common_.ui);
            command_ = agenda_;
        });
}
} // namespace planerka::cli

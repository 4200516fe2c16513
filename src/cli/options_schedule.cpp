// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_schedule()
{
    auto& command = add_command(app_, "schedule", "schedule");
    add_meeting(command, schedule_.meeting);
    add_date(command, "--from", schedule_.from, "schedule.from");
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = schedule_; });
}
} // namespace planerka::cli

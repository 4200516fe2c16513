// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_check()
{
    auto& command = add_command(app_, "check", "check");
    add_meeting(command, meeting_);
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = CheckCommand{meeting_}; });
}
} // namespace planerka::cli

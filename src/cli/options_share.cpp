// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_share()
{
    auto& command = add_command(app_, "share", "share");
    add_meeting(command, share_.meeting);
    command.add_option("ID", share_.ids, text("share.ids"))->type_name("id");
    describe(command.add_flag("--internal", share_.internal, text("share.internal")));
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = share_; });
}
} // namespace planerka::cli

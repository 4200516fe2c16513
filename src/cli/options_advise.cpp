// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_advise()
{
    auto& command = add_command(app_, "advise", "advise");
    add_meeting(command, advise_.meeting);
    describe(command.add_option("--calendar", advise_.calendar, text("advise.calendar")))->type_name("file");
    describe(command.add_option("--previous", advise_.previous, text("advise.previous")))
        ->allow_extra_args(false) // the meeting may follow
        ->type_name("file");
    add_date(command, "--today", advise_.today, "advise.today");
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = advise_; });
}
} // namespace planerka::cli

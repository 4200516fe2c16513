// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_advise()
{
    auto& command = add_command(app_, "advise", "advise");
    add_meeting(command, advise_.meeting);
    describe(command.add_option("--calendar", advise_.calendar, text("advise.calendar")))->type_name(text("type.file"));
    describe(command.add_option("--previous", advise_.previous, text("advise.previous")))
        ->allow_extra_args(false) // the meeting may follow
        ->type_name(text("type.file"));
    describe(command.add_option_function<std::string>(
                 "--today",
                 [this](const std::string& date)
                 {
                     advise_.today = Date::parse(date);
                     if (!advise_.today)
                         throw CLI::ValidationError("--today", "2026-12-07");
                 },
                 text("advise.today")))
        ->type_name(text("type.date"));
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = advise_; });
}
} // namespace planerka::cli

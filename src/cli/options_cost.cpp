// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_cost()
{
    auto& command = add_command(app_, "cost", "cost");
    add_meeting(command, cost_.meeting);
    describe(command.add_flag("--explain", cost_.explain, text("cost.explain")));
    add_rates(command, cost_.rates, "cost.rates");
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = cost_; });
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "agenda/check.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::cli
{
int run(const CheckCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto problems = check(meeting.value(), common.ui, app::everything_possible(meeting.value()));
    const auto verdict = has_errors(problems) ? kFailed : 0;
    if (common.json)
        return std::max(verdict, answer(app::check_json(meeting.value(), common.ui)));
    if (problems.empty())
        return answer(text::message(common.ui, "cli.check.nothing") + '\n');
    using Align = Table::Align;
    Table table({Align::left, Align::left, Align::left, Align::left});
    for (const auto& problem : problems)
        table.add({problem.id, text::message(common.ui, "cli.check." + std::string(name_of(problem.severity))),
                   problem.path, problem.text});
    return std::max(verdict, answer(table.to_string()));
}

} // namespace planerka::cli

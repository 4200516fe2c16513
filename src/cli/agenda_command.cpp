// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"

#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"

namespace planerka::cli
{
namespace
{
/// Where the meeting goes: back into its file, unless another is named; nothing for standard output.
std::optional<std::filesystem::path> target_of(const AgendaCommand& command)
{
    if (command.output)
        return is_standard_output(*command.output) ? std::nullopt : command.output;
    return command.meeting == "-" ? std::nullopt : std::optional<std::filesystem::path>(command.meeting);
}
} // namespace

int run(const AgendaCommand& command, const Common& common)
{
    auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto planner = open_planner(common);
    if (!planner)
        return fail(planner.error(), common);
    using app::OwnAgenda;
    const auto taken = planner.value().take_agenda(meeting.value(), command.purpose,
                                                   command.force ? OwnAgenda::is_replaced : OwnAgenda::is_kept);
    if (!taken)
        return taken.error().code == "purpose.unknown" ? refuse(taken.error(), "planerka agenda", common)
                                                       : fail(taken.error(), command.meeting, common);
    const auto target = target_of(command);
    if (!target)
        // What came from the private file does not leave it.
        return answer(to_json(meeting.value(), command.meeting == "-" ? Part::everything : Part::without_pay));
    const auto saved = command.output
                           ? write_meeting(meeting.value(), *target, files_of_meeting(command.meeting), command.force)
                           : save_meeting(meeting.value(), *target);
    if (!saved)
        return fail(saved.error(), common);
    return common.json ? answer(json::to_text({{"path", target->string()}})) : 0;
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"

#include "app/calendar_entry.hpp"
#include "app/replaceable.hpp"
#include "meeting/json.hpp"
#include "text/messages.hpp"

#include <chrono>

namespace planerka::cli
{
namespace
{
/// The meeting as it is sent out. A cancellation has the next SEQUENCE by itself.
Meeting to_send(const Meeting& meeting, const ExportCommand& command)
{
    return command.update && command.method != CalendarMethod::cancel ? app::with_next_sequence(meeting) : meeting;
}

int keep_sequence(const ExportCommand& command, const Common& common)
{
    const auto sequence = app::raise_sequence(command.meeting);
    if (!sequence)
        return fail(sequence.error(), common);
    warn(text::message(common.ui, "cli.export.updated",
                       {{"n", std::int64_t{sequence.value()}}, {"file", command.meeting}}));
    return 0;
}

bool goes_to_file(const ExportCommand& command)
{
    return command.output && !is_standard_output(*command.output);
}

/// Where the entry was written, or else the entry itself.
std::string entry_json(const std::string& entry, const ExportCommand& command)
{
    return json::to_text(goes_to_file(command) ? json::Json{{"path", command.output->string()}}
                                               : json::Json{{"calendar", entry}});
}
} // namespace

int run(const ExportCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto now = std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now());
    const auto entry =
        app::calendar_entry(to_send(meeting.value(), command), {.method = command.method,
                                                                .reader = command.reader,
                                                                .language = common.language,
                                                                .stamp_minutes = now.time_since_epoch().count()});
    if (!entry)
        return fail(entry.error(), command.meeting, common);
    if (goes_to_file(command))
        if (const auto written =
                write_output(*command.output, entry.value(),
                             {files_of_meeting(command.meeting), command.force ? nullptr : app::may_hold_entry});
            !written)
            return fail(written.error(), common);
    if (common.json || !goes_to_file(command))
        if (const int failed = answer(common.json ? entry_json(entry.value(), command) : entry.value()))
            return failed;
    return command.update ? keep_sequence(command, common) : 0;
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "app/calendar_entry.hpp"
#include "base/file.hpp"
#include "text/messages.hpp"

#include <chrono>
#include <iostream>

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
    std::cerr << "planerka: "
              << text::message(common.ui, "cli.export.updated",
                               {{"n", std::int64_t{sequence.value()}}, {"file", command.meeting}})
              << '\n';
    return 0;
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
    if (command.output)
    {
        if (const auto written = write_file(*command.output, entry.value()); !written)
            return fail(written.error(), common);
    }
    else if (const int failed = answer(entry.value()))
        return failed;
    return command.update ? keep_sequence(command, common) : 0;
}
} // namespace planerka::cli

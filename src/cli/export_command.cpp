// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "app/calendar_entry.hpp"
#include "base/file.hpp"

#include <chrono>

namespace planerka::cli
{
int run(const ExportCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto now = std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now());
    const auto entry = app::calendar_entry(meeting.value(), {.method = command.method,
                                                             .reader = command.reader,
                                                             .language = common.language,
                                                             .stamp_minutes = now.time_since_epoch().count()});
    if (!entry)
        return fail(entry.error(), command.meeting, common);
    if (!command.output)
        return answer(entry.value());
    const auto written = write_file(*command.output, entry.value());
    return written ? 0 : fail(written.error(), common);
}
} // namespace planerka::cli

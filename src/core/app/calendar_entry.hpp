// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "calendar/export.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// A meeting as an entry of a calendar: app/README.md, "Calendar entries".
namespace planerka::app
{
struct EntryOptions
{
    CalendarMethod method = CalendarMethod::publish;
    std::optional<documents::Reader> reader{}; ///< default: by the audience of the meeting
    std::optional<Language> language{};        ///< of the words in it; default: the meeting's
    std::int64_t stamp_minutes = 0;            ///< now, minutes since 1970 UTC
};

/// What that reader may see of the meeting, as iCalendar text. Errors: those of write_calendar().
Result<std::string> calendar_entry(const Meeting& meeting, const EntryOptions& options);

/// The meeting after a change that is to be sent out: its SEQUENCE is the next one.
Meeting with_next_sequence(Meeting meeting);

/// Writes the next SEQUENCE into a meeting file, and changes nothing else that it says; returns it. Errors: those of
/// parse_meeting() and of reading and writing a file, with the file named.
Result<int> raise_sequence(const std::filesystem::path& file);
} // namespace planerka::app

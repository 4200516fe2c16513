// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>

/// A file that a person has chosen to work on: app/README.md, "Opening a file".
namespace planerka::app
{
struct OpenedMeeting
{
    Meeting meeting{};
    std::filesystem::path file{}; ///< the meeting file; not what was chosen if that was its private file
};

/// Errors, with the file named, in the words of a person who knows no JSON: "meeting.no_meeting" and
/// "meeting.private_damaged" (argument where: a line or a place in the file; known says which); "meeting.private_alone"
/// for a private file without its meeting; the other errors of load_meeting().
Result<OpenedMeeting> open_meeting(const std::filesystem::path& chosen);
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace planerka::app
{
/// The meetings as a JSON array of meeting files.
std::string meetings_json(const std::vector<Meeting>& meetings);

/// What save_meetings() has done with the meetings.
struct SavedMeetings
{
    std::vector<std::filesystem::path> written{}; ///< new files, one for each meeting that had none
    std::vector<std::filesystem::path> kept{};    ///< files that already held one of the meetings: left as they were
};

/// Writes one meeting file for each meeting: app/README.md, "Saving imported meetings". `folder` is made if need be.
/// Errors: "file.no_folder"; those of save_meeting(), and then the meetings before are written.
Result<SavedMeetings> save_meetings(const std::vector<Meeting>& meetings, const std::filesystem::path& folder);
} // namespace planerka::app

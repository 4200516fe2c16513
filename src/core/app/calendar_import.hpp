// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::app
{
/// The meetings as a JSON array of meeting files.
std::string meetings_json(const std::vector<Meeting>& meetings);

/// Gives the meetings without an agenda that of the purpose: app/README.md, "The agenda of a purpose". Returns how many
/// stay without, because it does not fit into them. Errors: those of Planner::blueprint_of().
Result<std::size_t> give_agendas(std::vector<Meeting>& meetings, std::string_view purpose, const Planner& planner);

/// The meeting that one most likely wants of a calendar: the first from `today` on, else the last one; by number. There
/// must be one.
std::size_t next_of(const std::vector<Meeting>& meetings, const Date& today);

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

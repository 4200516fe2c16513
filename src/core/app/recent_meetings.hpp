// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/open_meeting.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The meeting files that a person worked on last: app/README.md, "Recent meetings".
namespace planerka::app
{
inline constexpr std::size_t kMostRecentMeetings = 10;

/// Kept in one file, which every call reads anew: several offices may share it.
class RecentMeetings
{
public:
    explicit RecentMeetings(std::filesystem::path file) : file_(std::move(file)) {}

    /// Files that are there, the last one that was opened or saved first. A list that cannot be read is empty.
    std::vector<std::filesystem::path> list() const;

    /// The meeting of that id, if one of the files holds it; those that cannot be read are passed over.
    std::optional<OpenedMeeting> find(const std::string& meeting_id) const;

    /// This meeting file was opened or saved just now. The folder of the list is made if need be. Errors: those of
    /// make_private_folder() and write_file().
    Result<void> add(const std::filesystem::path& meeting_file) const;

private:
    std::vector<std::filesystem::path> stored() const;

    std::filesystem::path file_;
};
} // namespace planerka::app

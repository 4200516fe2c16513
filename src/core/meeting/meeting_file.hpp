// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>
#include <string>
#include <string_view>

/// A meeting as JSON and as files (meeting/README.md, "File" and "Private fields"): NAME.json, which may be shared and
/// holds no pay, and NAME.private.json beside it.
namespace planerka
{
enum class Part
{
    everything,  ///< for the owner alone
    without_pay, ///< for a shared file: without what belongs to the private file
};

/// How many entries a list and how many keys an object may have: more than any meeting needs. Entries are searched one
/// by one, so an endless list would take endless time.
inline constexpr std::size_t kMostElements = 5'000;
inline constexpr std::size_t kMostKeys = 1'000;

/// Reads a meeting. Errors: "json.syntax" (line and column), "json.not_object", "json.type" (JSON path and what was
/// expected), "json.range" (a whole number beyond 2,147,483,647), "json.depth", "json.duplicate_key", "json.too_many"
/// (kMostElements in a list, kMostKeys in an object), "meeting.newer" (V01), "meeting.duplicate_id" (of people, items,
/// decisions, actions). Missing keys take their defaults, the duration of a conference usual_duration(); unknown keys
/// are kept. A meeting with no private value in the text is private_unread.
Result<Meeting> parse_meeting(std::string_view json);

/// The text of the meeting file: indented by two spaces, keys in the order of the model, unknown ones after them, a
/// newline at the end.
std::string to_json(const Meeting& meeting, Part part = Part::everything);

/// The text of the private file; empty if the meeting has nothing private.
std::string private_json(const Meeting& meeting);

/// Puts the values of a private file into the meeting, people's by their ids; those of people who are no longer there
/// are dropped. The meeting is no longer private_unread. Errors: as parse_meeting(), and "meeting.other_private" if the
/// file is that of another meeting. After an error the meeting is as it was.
Result<void> add_private(Meeting& meeting, std::string_view json);

/// NAME.private.json for NAME.json.
std::filesystem::path private_path(const std::filesystem::path& meeting_file);

/// Reads a meeting file and, if there is one beside it, its private file. Errors name the file; "meeting.is_private"
/// for a private file itself.
Result<Meeting> load_meeting(const std::filesystem::path& file);

/// Writes the meeting file and, if there is anything private, the private file, which its owner alone can read (mode
/// 0600). A meeting without anything private loses its private file. Of a meeting that is private_unread, the private
/// file changes only where the meeting has a value, and people who have left are dropped. Errors name the file.
Result<void> save_meeting(const Meeting& meeting, const std::filesystem::path& file);

/// The same over whatever meeting is there: its pay goes with it. Errors: those of write_file() and remove_file().
Result<void> replace_meeting(const Meeting& meeting, const std::filesystem::path& file);
} // namespace planerka

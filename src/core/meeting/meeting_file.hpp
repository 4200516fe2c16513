// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>
#include <string>
#include <string_view>

/// The meeting as JSON, and as files (DOMAIN 3.1, 9). The public file holds no pay: `cost` of attendees,
/// `costs.opportunity` and `advisor` live in NAME.private.json beside NAME.json, readable by its owner alone:
/// {"schemaVersion","meetingId","attendees":{"a1":{…cost…}},"opportunity":{…},"advisor":{…}}. A merged file, with all
/// of it in one, is read as well.
namespace planerka
{
enum class Part
{
    everything,  ///< the merged view, for the owner alone
    without_pay, ///< what may be shared: no attendee's cost, no opportunity figures, no answer to the advice
};

/// More people, items or dates than any meeting has, and more keys than an object of ours: what is looked for among
/// them is looked for one by one.
inline constexpr std::size_t kMostElements = 5'000;
inline constexpr std::size_t kMostKeys = 1'000;

/// Reads a meeting. Errors: "json.syntax" (line and column), "json.not_object", "json.type" (JSON path and what was
/// expected), "json.range" (a whole number beyond 2,147,483,647), "json.depth", "json.duplicate_key", "json.too_many"
/// (5,000 in a list, 1,000 keys), "meeting.newer" (V01), "meeting.duplicate_id" (of people, items, decisions, actions).
/// Missing keys take their defaults, the duration of a conference usual_duration(); unknown keys are kept. Without any
/// private value in it the meeting is private_unread.
Result<Meeting> parse_meeting(std::string_view json);

/// JSON text, two spaces of indentation, keys in the order of DOMAIN 3.1, unknown keys after the known ones, ending in
/// a newline.
std::string to_json(const Meeting& meeting, Part part = Part::everything);

/// The private sidecar's text; empty if the meeting has nothing private.
std::string private_json(const Meeting& meeting);

/// Puts the private values of a sidecar into the meeting, by attendee id; ids that are no longer there are dropped.
/// The meeting is no longer private_unread. Errors as parse_meeting, and "meeting.other_private" if it belongs to
/// another meeting.
Result<void> add_private(Meeting& meeting, std::string_view json);

/// NAME.private.json for NAME.json.
std::filesystem::path private_path(const std::filesystem::path& meeting_file);

/// Reads a meeting file and, if there is one beside it, its private file. Errors name the file.
Result<Meeting> load_meeting(const std::filesystem::path& file);

/// Writes the public file and, if there is anything private, the private file (mode 0600). A meeting that has nothing
/// private any more loses its private file; one that is private_unread changes there what it holds itself and keeps the
/// rest, people who have left excepted. Errors name the file.
Result<void> save_meeting(const Meeting& meeting, const std::filesystem::path& file);

/// The name of a status or audience in the file: "scheduled", "mixed".
std::string_view name_of(Status status);
std::string_view name_of(Audience audience);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "panel/view.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// What a session says of its meeting, and what it is told of an edit.
namespace planerka::app
{
/// Which state of a session one speaks of. No number comes twice in a process, whatever the session.
struct Revision
{
    std::uint64_t meeting = 0; ///< another one as soon as another meeting, or the same one read anew, is worked on
    std::uint64_t change = 0;  ///< another one after every change; the greater, the later

    bool operator==(const Revision&) const = default;
};

/// The meeting that is worked on, and where it belongs.
struct SessionState
{
    Meeting meeting{};                           ///< with pay: for this user's eyes alone
    std::optional<documents::Request> request{}; ///< which document remembers the meeting; nothing for a draft
    std::filesystem::path file{};                ///< the meeting file; empty if it was never opened or saved
    bool modified = false;                       ///< changed since the file was opened or saved
    /// If the meeting was read from a document: that document holds what its readers may see and no more. Nothing if
    /// the meeting is whole.
    std::optional<documents::Request> part{};
};

/// All of a session as it was at one moment.
struct Snapshot : SessionState
{
    Revision revision{};
};

/// What somebody had before their eyes when they decided on an edit.
struct Seen
{
    Revision revision{};
    std::string rows{}; ///< see panel::rows_of()
};

/// What a panel shows, and what an edit of it has to refer to.
struct Shown
{
    panel::View view{};
    Seen seen{};
};

/// What an edit is about: that decides whether it can still be made when the meeting has changed since.
enum class Concerns
{
    the_meeting, ///< one field: the edit means the same in every state of the meeting
    a_row,       ///< something in a list, by number: another row may have that number by now
};

/// By the place of what is edited, see panel::Editor::type(), or what a button does, see panel::Editor::press().
Concerns concern_of(std::string_view place);

enum class Edited
{
    changed,
    unchanged, ///< what was typed could not be used, or there was nothing to do
    refused,   ///< the meeting or the rows are no longer those that were seen; nothing was touched
};

/// What saving does if somebody else has changed the meeting's file since it was opened or saved.
enum class IfChanged
{
    refuse,
    overwrite, ///< the user knows
};
} // namespace planerka::app

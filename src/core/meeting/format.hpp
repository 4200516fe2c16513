// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

/// How people come together, by the format of the meeting. A meeting without a format is none of these.
namespace planerka
{
/// Everybody joins from afar: video or telephone. There is no room.
bool is_remote(const Meeting& meeting);

/// Somebody may join from afar: a remote or a hybrid meeting.
bool has_remote_part(const Meeting& meeting);

/// Somebody comes to a place: in person, one-to-one or hybrid.
bool has_place(const Meeting& meeting);
} // namespace planerka

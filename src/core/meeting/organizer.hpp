// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka
{
/// Who answers for the meeting: the organiser if one is named, else the chair, else the facilitator, else the first
/// person. Who is not named is never a client or a partner; nullptr if there is nobody else.
const Attendee* organizer_of(const Meeting& meeting);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka
{
/// Who answers for the meeting: the organiser whom it names, else the first internal chair, facilitator or, without
/// these, person (meeting/README.md, "Organiser"). nullptr if it names nobody and nobody is internal.
const Attendee* organizer_of(const Meeting& meeting);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "load/load.hpp"
#include "meeting/meeting.hpp"

#include <vector>

namespace planerka::advice
{
/// What one internal attendee's meetings come to with this one (load/README.md, "Meeting load").
struct Load
{
    const Attendee* attendee = nullptr;
    Exact hours; ///< a week, of one person
    Exact here;  ///< of them in this meeting; 0 for a quota carrier's client meeting, which is selling time
    bool quota_carrier = false;
    LoadBand band = LoadBand::green;
};

/// The load of each internal attendee who takes part: this meeting and the others added up, without entries of a whole
/// day and without this meeting itself. A meeting whose occurrences cannot be counted adds nothing.
/// The bands are those of the limits.
std::vector<Load> loads_of(const Meeting& meeting, const std::vector<Meeting>& others, const AdviceLimits& limits);

/// The same person or group in another meeting: by e-mail address, whatever its case, where both have one; else by
/// name.
bool is_same(const Attendee& one, const Attendee& other);

/// The same meeting as a calendar has it: by id, or by the UID of the calendar's entry.
bool is_this(const Meeting& meeting, const Meeting& other);
} // namespace planerka::advice

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka
{
/// Whether the meeting pays for a person's time, so that a rate is needed: everybody internal; a partner or client if
/// costs.includePartners is set and they have a cost block (cost/README.md, "Who costs"). Who is away still answers
/// yes: they cost nothing this time, but their rate stays in the file.
bool can_cost(const Meeting& meeting, const Attendee& attendee);

/// Whether something says what an hour of that person costs.
bool has_rate(const Attendee& attendee);
} // namespace planerka

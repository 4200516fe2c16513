// SPDX-License-Identifier: MPL-2.0
#include "meeting/people.hpp"

namespace planerka
{
std::string_view affiliation_of(const Attendee& attendee)
{
    const std::string_view said = attendee.affiliation.empty() ? attendee.attendee_kind : attendee.affiliation;
    return said == "client" || said == "partner" ? said : "internal";
}

bool is_internal(const Attendee& attendee)
{
    return affiliation_of(attendee) == "internal";
}

bool is_client(const Attendee& attendee)
{
    return affiliation_of(attendee) == "client";
}

bool is_informed(const Attendee& attendee)
{
    return attendee.participation == "informed";
}

bool is_away(const Attendee& attendee)
{
    return attendee.attendance == "apologies" || attendee.attendance == "absent";
}

bool takes_part(const Attendee& attendee)
{
    return !is_informed(attendee) && !is_away(attendee);
}

bool is_required(const Attendee& attendee)
{
    return attendee.participation.empty() || attendee.participation == "required";
}
} // namespace planerka

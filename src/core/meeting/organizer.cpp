// SPDX-License-Identifier: MPL-2.0
#include "meeting/organizer.hpp"

namespace planerka
{
const Attendee* organizer_of(const Meeting& meeting)
{
    if (const auto* named = meeting.attendee(meeting.organizer_id))
        return named;
    for (const auto* role : {"chair", "facilitator", ""})
        for (const auto& person : meeting.attendees)
            if (is_internal(person) && (*role == '\0' || person.role == role))
                return &person;
    return nullptr;
}
} // namespace planerka

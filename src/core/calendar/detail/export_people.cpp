// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/export_people.hpp"

#include "base/letters.hpp"
#include "base/link.hpp"
#include "meeting/people.hpp"

namespace planerka
{
namespace
{
/// What Outlook and Apple write for a person without an address.
constexpr const char* kNobody = "invalid:nomail";

std::string uri_of(const Attendee& person)
{
    const auto uri = "mailto:" + std::string(trimmed(person.email));
    return may_be_link(uri) ? uri : kNobody;
}

std::string role_of(const Attendee& person)
{
    if (person.role == "chair")
        return "CHAIR";
    if (person.participation == "optional")
        return "OPT-PARTICIPANT";
    return is_informed(person) ? "NON-PARTICIPANT" : "REQ-PARTICIPANT";
}

/// What became of it counts more than what was answered before.
std::string answer_of(const Attendee& person)
{
    if (is_away(person))
        return person.answer == "delegated" ? "DELEGATED" : "DECLINED";
    if (person.attendance == "present" || person.answer == "accepted")
        return "ACCEPTED";
    if (person.answer == "tentative")
        return "TENTATIVE";
    if (person.answer == "declined")
        return "DECLINED";
    return person.answer == "delegated" ? "DELEGATED" : "NEEDS-ACTION";
}
} // namespace

void write_organizer(const Attendee& organizer, CalendarWriter& writer)
{
    writer.line("ORGANIZER;CN=" + quoted_parameter(organizer.name), uri_of(organizer));
}

void write_attendees(const Meeting& meeting, CalendarWriter& writer)
{
    for (const auto& person : meeting.attendees)
    {
        const auto answer = answer_of(person);
        std::string name = "ATTENDEE;CUTYPE=";
        name += person.headcount > 1 ? "GROUP" : "INDIVIDUAL";
        name += ";ROLE=" + role_of(person) + ";PARTSTAT=" + answer;
        name += answer == "NEEDS-ACTION" && !is_informed(person) ? ";RSVP=TRUE" : "";
        name += ";CN=" + quoted_parameter(person.name);
        if (!person.role.empty() && person.role != "chair" && person.role != "participant")
            name += ";X-PLANERKA-ROLE=" + quoted_parameter(person.role);
        if (person.headcount > 1)
            name += ";X-PLANERKA-HEADCOUNT=" + std::to_string(person.headcount);
        if (const auto affiliation = affiliation_of(person); !person.affiliation.empty() || affiliation != "internal")
            name += ";X-PLANERKA-AFFILIATION=" + quoted_parameter(affiliation);
        if (person.attendance == "present")
            name += ";X-PLANERKA-ATTENDANCE=PRESENT";
        writer.line(name, uri_of(person));
    }
}
} // namespace planerka

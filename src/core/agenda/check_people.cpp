// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"

#include <algorithm>
#include <set>

namespace planerka::rules
{
namespace
{
bool is_required(const Attendee& attendee)
{
    return attendee.participation.empty() || attendee.participation == "required";
}

/// V10, V11: the audience and the people belong together.
void check_audience(const Meeting& meeting, Findings& findings)
{
    const auto client = std::find_if(meeting.attendees.begin(), meeting.attendees.end(), is_client);
    const bool has_client = client != meeting.attendees.end();
    if (meeting.audience == Audience::internal && has_client)
        findings.add("V10", Severity::question, "audience", {{"name", name_of(*client)}});
    if (meeting.audience == Audience::client && !has_client)
        findings.add("V11", Severity::error, "audience");
}

/// V34: people who may not be able to join a meeting held at a distance.
void check_readiness(const Meeting& meeting, Findings& findings)
{
    if (meeting.format != "video" && meeting.format != "hybrid" && meeting.format != "conference_call")
        return;
    if (meeting.platform && (!meeting.platform->fallback.empty() || !meeting.platform->dial_in.empty()))
        return;
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        if (attendee.readiness && takes_part(attendee) && attendee.phone.empty() &&
            (attendee.readiness->device == "missing" || attendee.readiness->connection == "missing"))
            findings.add("V34", Severity::warning, at("attendees", i, "readiness"), {{"name", name_of(attendee)}});
    }
}

/// V36 (DOMAIN 11.13).
void check_recognition(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.recognition.size(); ++i)
        if (const auto& each = meeting.recognition[i]; !each.consent_to_publish)
            if (const auto* person = meeting.attendee(each.attendee_id))
                findings.add("V36", purpose.recognition ? Severity::error : Severity::warning,
                             at("recognition", i, "consentToPublish"), {{"name", name_of(*person)}});
}

/// V39. Addresses are the same whatever the case of their letters.
void check_addresses(const Meeting& meeting, Findings& findings)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        auto address = meeting.attendees[i].email;
        std::transform(address.begin(), address.end(), address.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (!address.empty() && !seen.insert(address).second)
            findings.add("V39", Severity::warning, at("attendees", i, "email"),
                         {{"email", meeting.attendees[i].email}});
    }
}
} // namespace

void check_people(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    if (std::none_of(meeting.attendees.begin(), meeting.attendees.end(), is_required))
        findings.add("V08", Severity::error, "attendees");
    if (meeting.format == "one_to_one")
    {
        std::int64_t heads = 0;
        for (const auto& attendee : meeting.attendees)
            heads += attendee.headcount;
        if (heads != 2)
            findings.add("V09", Severity::error, "attendees", {{"n", heads}});
    }
    check_audience(meeting, findings);
    if (purpose.minutes && !meeting.with_role("chair"))
        findings.add("V12", Severity::error, "attendees");
    if (!meeting.with_role("minute_taker"))
        findings.add("V13", Severity::warning, "attendees");
    check_readiness(meeting, findings);
    check_recognition(meeting, purpose, findings);
    check_addresses(meeting, findings);
}
} // namespace planerka::rules

// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_people.hpp"

#include "meeting/format.hpp"
#include "text/blank.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace planerka::rules
{
namespace
{
/// V10, V11: a client meeting has clients, an internal one has none.
void check_audience(const Meeting& meeting, Findings& findings)
{
    std::vector<std::string> clients;
    for (const auto& attendee : meeting.attendees)
        if (is_client(attendee))
            clients.push_back(name_of(attendee));
    if (meeting.audience == Audience::internal && !clients.empty())
        findings.add("V10", Severity::question, "audience",
                     {{"name", text::list(clients, findings.language())}, {"n", std::ssize(clients)}});
    if (meeting.audience == Audience::client && clients.empty())
        findings.add("V11", Severity::error, "audience");
}

/// V34: people who may not be able to join a meeting from afar (check/README.md, "Readiness").
void check_readiness(const Meeting& meeting, Findings& findings)
{
    if (!has_remote_part(meeting))
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

/// V36: nobody is named for an achievement without consent.
void check_recognition(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.recognition.size(); ++i)
        if (const auto& each = meeting.recognition[i]; !each.consent_to_publish)
            if (const auto* person = meeting.attendee(each.attendee_id))
                findings.add("V36", purpose.recognition ? Severity::error : Severity::warning,
                             at("recognition", i, "consentToPublish"), {{"name", name_of(*person)}});
}

/// V39: an address that several people have is reported once, where it comes up the second time.
void check_addresses(const Meeting& meeting, Findings& findings)
{
    std::map<std::string, std::vector<std::size_t>> owners;
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
        if (auto address = text::comparable(meeting.attendees[i].email); !address.empty())
            owners[std::move(address)].push_back(i);
    for (const auto& [address, people] : owners)
        if (people.size() > 1)
            findings.add("V39", Severity::warning, at("attendees", people[1], "email"),
                         {{"email", text::trimmed(meeting.attendees[people[1]].email)}, {"n", std::ssize(people)}});
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

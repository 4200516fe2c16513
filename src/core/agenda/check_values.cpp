// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"

#include <algorithm>
#include <initializer_list>

namespace planerka::rules
{
namespace
{
const Decimal kOne(1, 0);

void check_minutes(std::optional<Minutes> minutes, const std::string& path, Findings& findings)
{
    if (minutes.value_or(0) < 0)
        findings.add("V19", Severity::error, path);
}

using Known = std::initializer_list<std::string_view>;

/// V43. An empty text says that nothing was chosen.
void check_known(const std::string& value, const std::string& path, const Known& known, Findings& findings)
{
    if (value.empty() || std::find(known.begin(), known.end(), value) != known.end())
        return;
    std::string list;
    for (const auto& name : known)
        list.append(list.empty() ? "" : ", ").append(name);
    findings.add("V43", Severity::warning, path, {{"value", value}, {"known", list}});
}

void check_attendee(const Attendee& attendee, std::size_t i, Findings& findings)
{
    const auto known = [&](const std::string& value, const char* field, const Known& list)
    { check_known(value, at("attendees", i, field), list, findings); };
    known(attendee.attendee_kind, "attendeeKind",
          {"sales_manager", "executive", "sales_rep", "other_staff", "developer", "manufacturer", "marketing",
           "financial_planner", "client", "partner"});
    known(attendee.role, "role",
          {"chair", "facilitator", "minute_taker", "presenter", "supporting_expert", "observer", "participant"});
    known(attendee.participation, "participation", {"required", "optional", "informed"});
    known(attendee.affiliation, "affiliation", {"internal", "client", "partner"});
    known(attendee.client_status, "clientStatus", {"new", "existing"});
    known(attendee.attendance, "attendance", {"present", "apologies", "absent"});
    if (attendee.readiness)
    {
        known(attendee.readiness->device, "readiness.device", {"unknown", "ok", "missing"});
        known(attendee.readiness->connection, "readiness.connection", {"unknown", "ok", "missing"});
    }
}

void check_costs(const Costs& costs, Findings& findings)
{
    check_known(costs.rounding, "costs.rounding", {"half_up", "half_even"}, findings);
    if (costs.opportunity)
        check_known(costs.opportunity->mode, "costs.opportunity.mode", {"net_margin", "gross_margin", "off"}, findings);
    for (std::size_t i = 0; i < costs.fixed.size(); ++i)
        check_known(costs.fixed[i].category, at("costs.fixed", i, "category"),
                    {"attendance", "preparation", "follow_up", "travel_time", "recovery", "travel", "venue", "catering",
                     "tool", "materials", "speaker", "other"},
                    findings);
}
} // namespace

void check_numbers(const Meeting& meeting, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
        findings.range(at("attendees", i, "headcount"), "headcount", Decimal(meeting.attendees[i].headcount, 0), kOne,
                       Decimal(10'000, 0));
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        check_minutes(item.planned_minutes, at("agenda", i, "plannedMinutes"), findings);
        check_minutes(item.min_minutes, at("agenda", i, "minMinutes"), findings);
        check_minutes(item.max_minutes, at("agenda", i, "maxMinutes"), findings);
        check_minutes(item.actual_minutes, at("agenda", i, "actualMinutes"), findings);
        findings.range(at("agenda", i, "priority"), "priority", Decimal(item.priority, 0), kOne, Decimal(3, 0));
    }
}

void check_known_values(const Meeting& meeting, Findings& findings)
{
    const auto known = [&](const std::string& value, const char* path, const Known& list)
    { check_known(value, path, list, findings); };
    known(meeting.kind, "kind", {"meeting", "conference"});
    known(meeting.structure, "structure", {"formal", "informal"});
    known(meeting.format, "format", {"in_person", "one_to_one", "conference_call", "video", "hybrid"});
    known(meeting.confidentiality, "confidentiality", {"public", "internal", "confidential"});
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
        check_attendee(meeting.attendees[i], i, findings);
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        check_known(meeting.agenda[i].type, at("agenda", i, "type"),
                    {"content", "go_no_go", "break", "buffer", "recognition", "demo", "roleplay", "aob"}, findings);
    for (std::size_t i = 0; i < meeting.actions.size(); ++i)
        check_known(meeting.actions[i].status, at("actions", i, "status"), {"open", "done", "dropped"}, findings);
    if (meeting.client)
        known(meeting.client->status, "client.status", {"new", "existing"});
    if (meeting.costs)
        check_costs(*meeting.costs, findings);
}
} // namespace planerka::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/samples.hpp"
#include "check/check.hpp"

#include <functional>
#include <vector>

/// The rules of check(), each with a meeting that breaks it and the same meeting mended.
namespace planerka::tests
{
using Change = std::function<void(Meeting&)>;

struct Row
{
    const char* id;
    Severity severity;
    const char* path;
    Change harm;
    Change mend;
    CheckFor purpose{};
};

/// Nothing is wrong with it, and it has something of everything.
inline Meeting good()
{
    auto meeting = parse_meeting(read_text(example("pipeline-review"))).value();
    for (auto& attendee : meeting.attendees)
        attendee.time_zone = meeting.time_zone;
    meeting.organizer_id = "a1";
    meeting.location = Location{.name = "Head office", .capacity = 10};
    meeting.campaigns = {{.name = "Spring", .start_date = "2027-03-01", .end_date = "2027-03-31"}};
    meeting.outreach = Outreach{.cadence = {{.segment = "New", .interval_days = 14, .channels = {"call"}}}};
    meeting.recognition = {{.attendee_id = "a3", .achievement = "Ten deals", .consent_to_publish = true}};
    meeting.decisions = {{.id = "d1", .item_id = "i2", .text = "Commit"}};
    meeting.actions = {
        {.id = "x1", .item_id = "i2", .text = "Call", .assignee_id = "a1", .due_date = "2026-12-10", .status = "open"}};
    return meeting;
}

/// Two days, so that there is something to put in order.
inline void make_conference(Meeting& m)
{
    m.kind = "conference";
    m.justification = "Two regions meet once a year";
    m.days = {{.date = "2026-12-07", .start = "13:00", .end = "15:00"},
              {.date = "2026-12-08", .start = "13:00", .end = "15:00"}};
    m.start_local = "2026-12-07T13:00";
    m.duration_minutes = 240;
    for (std::size_t i = 0; i < m.agenda.size(); ++i)
    {
        auto& item = m.agenda[i];
        item.serves = "direction";
        item.day = i < 3 ? 1 : 2;
        item.planned_minutes = item.min_minutes.emplace() = item.max_minutes.emplace() = 20;
    }
}

inline Change conference(const Change& change)
{
    return [change](Meeting& m)
    {
        make_conference(m);
        change(m);
    };
}

inline constexpr auto kError = Severity::error;
inline constexpr auto kWarning = Severity::warning;
inline constexpr auto kQuestion = Severity::question;
inline constexpr CheckFor kCost{.cost_sheet = true};
inline constexpr CheckFor kMinutes{.minutes = true};
inline constexpr CheckFor kRecognition{.recognition = true};

inline void nothing(Meeting&) {}

inline void foreign_line(Meeting& m)
{
    m.costs->fixed[0].currency = "EUR";
    m.costs->fixed[0].fx_rate = Decimal(11, 1);
    m.costs->fixed[0].fx_date = "2026-12-01";
}

inline void held(Meeting& m)
{
    m.status = Status::held;
}

inline void one_to_one(Meeting& m)
{
    m.format = "one_to_one";
    m.attendees[1].headcount = 1;
    m.attendees.pop_back();
    m.attendees[1].role = "minute_taker";
    for (auto& item : m.agenda)
        item.owner_id = "a1";
    m.recognition.clear();
}

inline const std::vector<Row>& rows()
{
    static const std::vector<Row> all{
        {"V02", kError, "title", [](Meeting& m) { m.title = "  "; }, nothing},
        {"V03", kError, "durationMinutes", [](Meeting& m) { m.duration_minutes = 725; },
         [](Meeting& m) { m.duration_minutes = 60; }},
        {"V03", kError, "days", conference([](Meeting& m) { m.kind = "meeting"; }), make_conference},
        {"V04", kWarning, "durationMinutes", [](Meeting& m) { m.duration_minutes = 62; }, nothing},
        {"V05", kError, "attendees[1].timeZone", [](Meeting& m) { m.attendees[1].time_zone = "MSK"; }, nothing},
        {"V06", kWarning, "start.local", [](Meeting& m) { m.start_local = "2027-03-14T02:30"; },
         [](Meeting& m) { m.start_local = "2027-03-14T03:30"; }},
        {"V07", kWarning, "start.local", [](Meeting& m) { m.start_local = "2027-11-07T01:30"; },
         [](Meeting& m) { m.start_local = "2027-11-07T02:30"; }},
        {"V08", kError, "attendees",
         [](Meeting& m)
         {
             for (auto& each : m.attendees)
                 each.participation = "optional";
         },
         nothing},
        {"V09", kError, "attendees",
         [](Meeting& m)
         {
             one_to_one(m);
             m.attendees[1].headcount = 2;
         },
         one_to_one},
        {"V10", kQuestion, "audience", [](Meeting& m) { m.attendees[1].affiliation = "client"; },
         [](Meeting& m)
         {
             m.attendees[1].affiliation = "client";
             m.audience = Audience::mixed;
         }},
        {"V11", kError, "audience", [](Meeting& m) { m.audience = Audience::client; },
         [](Meeting& m)
         {
             m.attendees[1].affiliation = "client";
             m.audience = Audience::client;
         }},
        {"V12", kError, "attendees", [](Meeting& m) { m.attendees[0].role = "participant"; }, nothing, kMinutes},
        {"V13", kWarning, "attendees", [](Meeting& m) { m.attendees[2].role = "participant"; }, nothing},
        {"V14", kError, "agenda[1].plannedMinutes", [](Meeting& m) { m.agenda[1].planned_minutes = 4; }, nothing},
        {"V15", kError, "agenda", [](Meeting& m) { m.duration_minutes = 20; }, nothing},
        {"V15", kWarning, "agenda", [](Meeting& m) { m.duration_minutes = 45; }, nothing},
        {"V16", kWarning, "agenda[0].ownerId", [](Meeting& m) { m.agenda[0].owner_id = ""; }, nothing},
        {"V17", kWarning, "agenda[0].outcome", [](Meeting& m) { m.agenda[0].outcome = ""; }, nothing},
        {"V18", kError, "agenda[0].ownerId", [](Meeting& m) { m.agenda[0].owner_id = "gone"; }, nothing},
        {"V19", kError, "costs.fixed[0].amount", [](Meeting& m) { m.costs->fixed[0].amount = Decimal(-1, 0); },
         nothing},
        {"V20", kError, "attendees[0].cost", [](Meeting& m) { m.attendees[0].cost.reset(); }, nothing, kCost},
        {"V21", kError, "costs.opportunity.sellingTimeShare",
         [](Meeting& m) { m.costs->opportunity->selling_time_share = Decimal(35, 0); }, nothing},
        {"V22", kError, "costs.currency",
         [](Meeting& m)
         {
             m.costs->currency = "XYZ";
             m.costs->fixed.clear();
         },
         [](Meeting& m) { m.costs->fixed.clear(); }},
        {"V23", kError, "costs.fixed[0].fxRate",
         [](Meeting& m)
         {
             foreign_line(m);
             m.costs->fixed[0].fx_rate.reset();
         },
         foreign_line},
        {"V24", kWarning, "costs.fixed[0].fxDate",
         [](Meeting& m)
         {
             foreign_line(m);
             m.costs->fixed[0].fx_date = "2026-11-06";
         },
         foreign_line},
        {"V23", kWarning, "costs.fixed[0].fxDate",
         [](Meeting& m)
         {
             foreign_line(m);
             m.costs->fixed[0].fx_date = "";
         },
         foreign_line},
        {"V25", kError, "attendees[0].cost.hoursPerYear",
         [](Meeting& m) { m.attendees[0].cost->hours_per_year = Decimal(40, 0); },
         [](Meeting& m) { m.attendees[0].cost->hours_per_year = Decimal(1972, 0); }},
        {"V26", kError, "actions[0].assigneeId",
         [](Meeting& m)
         {
             held(m);
             m.actions[0].assignee_id = "";
         },
         held, kMinutes},
        {"V27", kWarning, "actions[0].dueDate", [](Meeting& m) { m.actions[0].due_date = "2026-12-06"; }, nothing},
        {"V29", kError, "recurrence.rrule", [](Meeting& m) { m.recurrence->rrule = "FREQ=WEEKLY;COUNT=0"; }, nothing},
        {"V30", kWarning, "recurrence.reviewDate", [](Meeting& m) { m.recurrence->review_date = ""; }, nothing},
        {"V31", kError, "justification", conference([](Meeting& m) { m.justification = " "; }), make_conference},
        {"V32", kWarning, "platform.joinUrl", [](Meeting& m) { m.platform->join_url = ""; }, nothing},
        {"V33", kWarning, "platform.name", [](Meeting& m) { m.platform->name = "skype"; }, nothing},
        {"V33", kWarning, "platform.joinUrl", [](Meeting& m) { m.platform->join_url = "https://join.skype.com/abc"; },
         nothing},
        {"V34", kWarning, "attendees[0].readiness",
         [](Meeting& m)
         {
             m.platform->fallback = "";
             m.attendees[0].readiness->device = "missing";
         },
         [](Meeting& m)
         {
             m.platform->fallback = "";
             m.attendees[0].readiness->device = "missing";
             m.attendees[0].phone = "+1 000";
         }},
        {"V35", kWarning, "location.capacity",
         [](Meeting& m)
         {
             m.format = "in_person";
             m.location->capacity = 6;
         },
         [](Meeting& m)
         {
             m.format = "in_person";
             m.location->capacity = 7;
         }},
        {"V36", kError, "recognition[0].consentToPublish",
         [](Meeting& m) { m.recognition[0].consent_to_publish = false; }, nothing, kRecognition},
        {"V36", kWarning, "recognition[0].consentToPublish",
         [](Meeting& m) { m.recognition[0].consent_to_publish = false; }, nothing},
        {"V38", kError, "costs.opportunity.marginRate",
         [](Meeting& m) { m.costs->opportunity->margin_rate = Decimal(0, 0); }, nothing, kCost},
        {"V39", kWarning, "attendees[2].email",
         [](Meeting& m)
         {
             m.attendees[0].email = "dana@example.com";
             m.attendees[2].email = "DANA@example.com";
         },
         [](Meeting& m) { m.attendees[0].email = "dana@example.com"; }},
        {"V40", kWarning, "attendees[2].timeZone", [](Meeting& m) { m.attendees[2].time_zone = "Asia/Tokyo"; },
         nothing},
        {"V41", kError, "goals[0].deadline", [](Meeting& m) { m.goals[0].deadline = "31.12.2026"; },
         [](Meeting& m) { m.goals[0].deadline = "2026-12-31"; }},
        {"V42", kError, "agenda[2].fixedStart", [](Meeting& m) { m.agenda[2].fixed_start = "noon"; },
         [](Meeting& m) { m.agenda[2].fixed_start = "09:45"; }},
        {"V43", kWarning, "outreach.cadence[0].channels[0]",
         [](Meeting& m) { m.outreach->cadence[0].channels = {"pigeon"}; }, nothing},
        {"V44", kError, "days[0].registration", conference([](Meeting& m) { m.days[0].registration = "early"; }),
         conference([](Meeting& m) { m.days[0].registration = "12:30"; })},
        {"V45", kWarning, "platform.joinUrl", [](Meeting& m) { m.platform->join_url = "example.com/j/1"; }, nothing},
        {"V46", kError, "agenda[1].deciderId", [](Meeting& m) { m.agenda[1].decider_id = "gone"; },
         [](Meeting& m) { m.agenda[1].decider_id = "a1"; }},
        {"V46", kError, "organizerId", [](Meeting& m) { m.organizer_id = "gone"; }, nothing},
        {"V46", kError, "recognition[0].attendeeId", [](Meeting& m) { m.recognition[0].attendee_id = "gone"; },
         nothing},
        {"V46", kError, "actions[0].assigneeId", [](Meeting& m) { m.actions[0].assignee_id = "gone"; }, nothing},
        {"V46", kWarning, "previousActions[0].assigneeId",
         [](Meeting& m) { m.previous_actions = {{.text = "Old", .assignee_id = "gone"}}; },
         [](Meeting& m) { m.previous_actions = {{.text = "Old", .assignee_id = "a1"}}; }},
        {"V47", kWarning, "decisions[0].itemId", [](Meeting& m) { m.decisions[0].item_id = "gone"; }, nothing},
        {"V47", kWarning, "agenda[1].decisionIds[0]", [](Meeting& m) { m.agenda[1].decision_ids = {"gone"}; },
         [](Meeting& m) { m.agenda[1].decision_ids = {"d1"}; }},
        {"V48", kError, "days[1].date", conference([](Meeting& m) { m.days[1].date = "2026-12-07"; }), make_conference},
        {"V48", kError, "start.local", conference([](Meeting& m) { m.start_local = "2026-12-14T13:00"; }),
         make_conference},
        {"V49", kError, "days[0].end", conference([](Meeting& m) { m.days[0].end = "13:00"; }), make_conference},
        {"V49", kError, "days[0].registration", conference([](Meeting& m) { m.days[0].registration = "14:00"; }),
         make_conference},
        {"V50", kWarning, "agenda[0].serves", conference([](Meeting& m) { m.agenda[0].serves = ""; }), make_conference},
        {"V50", kWarning, "days[0].start",
         conference(
             [](Meeting& m)
             {
                 m.days[0].start = "09:00";
                 m.days[0].end = "11:00";
                 m.days[0].travel_day = true;
             }),
         make_conference},
        {"V51", kWarning, "campaigns[0].endDate", [](Meeting& m) { m.campaigns[0].end_date = "2027-02-28"; }, nothing},
        {"V52", kError, "agenda[5].day", conference([](Meeting& m) { m.agenda[5].day = 3; }), make_conference},
        {"V53", kWarning, "durationMinutes", conference([](Meeting& m) { m.duration_minutes = 60; }), make_conference},
        {"V54", kError, "costs.fixed[0].amount", [](Meeting& m) { m.costs->fixed[0].amount.reset(); }, nothing},
        {"V55", kWarning, "costs.opportunity.marginRate", [](Meeting& m) { m.costs->opportunity->margin_rate.reset(); },
         nothing},
        {"V55", kWarning, "costs.opportunity.revenuePerSellingHour",
         [](Meeting& m) { m.costs->opportunity->revenue_per_selling_hour.reset(); },
         [](Meeting& m) { m.costs->opportunity->mode = "off"; }},
        {"V56", kError, "agenda[1].title", [](Meeting& m) { m.agenda[1].title = " "; },
         [](Meeting& m)
         {
             m.agenda[1].title.clear();
             m.agenda[1].type = "break";
         }},
        {"V56", kWarning, "parkingLot[0].text", [](Meeting& m) { m.parking_lot = {{}}; },
         [](Meeting& m) { m.parking_lot = {{.text = "Prices"}}; }},
        {"V56", kWarning, "decisions[0].text", [](Meeting& m) { m.decisions[0].text.clear(); }, nothing},
    };
    return all;
}
} // namespace planerka::tests

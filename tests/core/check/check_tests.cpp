// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"

#include "agenda/samples.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(check_tests)

namespace
{
using Change = std::function<void(Meeting&)>;

/// A meeting with which nothing is wrong.
Meeting good()
{
    auto meeting = parse_meeting(tests::read_text(tests::example("pipeline-review"))).value();
    meeting.attendees[0].time_zone = meeting.attendees[1].time_zone = meeting.attendees[2].time_zone =
        "America/Chicago";
    return meeting;
}

/// "V02 error title; …"
std::string found(const Meeting& meeting, CheckFor purpose = {})
{
    std::string text;
    for (const auto& problem : check(meeting, Language::en, purpose))
        text.append(text.empty() ? "" : "; ")
            .append(problem.id + ' ')
            .append(name_of(problem.severity))
            .append(' ' + problem.path);
    return text;
}

std::string after(const Change& change, CheckFor purpose = {})
{
    auto meeting = good();
    change(meeting);
    return found(meeting, purpose);
}

std::string text_after(const Change& change, Language language = Language::en, CheckFor purpose = {})
{
    auto meeting = good();
    change(meeting);
    const auto problems = check(meeting, language, purpose);
    return problems.empty() ? "" : problems.front().text;
}

constexpr CheckFor kCostSheet{.cost_sheet = true};
constexpr CheckFor kMinutes{.minutes = true};
constexpr CheckFor kAll{.cost_sheet = true, .minutes = true};
} // namespace

BOOST_AUTO_TEST_CASE(nothing_is_wrong_with_a_good_meeting)
{
    BOOST_TEST(found(good(), kAll) == "");
    for (const auto& name : tests::kExamples)
    {
        const auto meeting = parse_meeting(tests::read_text(tests::example(name))).value();
        BOOST_TEST(!has_errors(check(meeting, Language::ru, kAll)), name);
    }
}

BOOST_AUTO_TEST_CASE(v02_title)
{
    BOOST_TEST(after([](Meeting& m) { m.title = " \t"; }) == "V02 error title");
    BOOST_TEST(after([](Meeting& m) { m.title = "\u00A0\u200B"; }) == "V02 error title");
    BOOST_TEST(after([](Meeting& m) { m.title = std::string(201, 'x'); }) == "V21 error title");
    std::string russian;
    for (int i = 0; i < 200; ++i)
        russian += "ё";
    BOOST_TEST(after([&](Meeting& m) { m.title = russian; }) == ""); // 200 characters, 400 bytes
}

BOOST_AUTO_TEST_CASE(v03_v04_duration)
{
    BOOST_TEST(after([](Meeting& m) { m.duration_minutes = 4; }) == "V03 error durationMinutes");
    BOOST_TEST(after([](Meeting& m) { m.duration_minutes = 721; }) == "V03 error durationMinutes");
    BOOST_TEST(after([](Meeting& m) { m.duration_minutes = 720; }).find("V03") == std::string::npos);
    BOOST_TEST(after([](Meeting& m) { m.duration_minutes = 62; }) == "V04 warning durationMinutes");
    BOOST_TEST(text_after([](Meeting& m) { m.duration_minutes = 62; }).find("Round to 60 minutes?") !=
               std::string::npos);
    BOOST_TEST(text_after([](Meeting& m) { m.duration_minutes = 63; }).find("Round to 65 minutes?") !=
               std::string::npos);
    const auto conference = [](Meeting& m)
    {
        m.kind = "conference";
        m.justification = "x";
        m.duration_minutes = 900;
    };
    BOOST_TEST(after(conference) == "V03 error durationMinutes");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       conference(m);
                       m.agenda[5].day = 2;
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v05_time_zones)
{
    BOOST_TEST(after([](Meeting& m) { m.time_zone = "Mars/Base"; }) == "V05 error start.timeZone");
    BOOST_TEST(after([](Meeting& m) { m.time_zone = ""; }) == "V05 error start.timeZone");
    BOOST_TEST(after([](Meeting& m) { m.time_zone = m.start_local = ""; }) == "");
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].time_zone = "MSK+3"; }) == "V05 error attendees[1].timeZone");
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].time_zone = ""; }) == "");
    BOOST_TEST(text_after([](Meeting& m) { m.time_zone = "Mars/Base"; }, Language::ru) ==
               "Часовой пояс «Mars/Base» неизвестен. Выберите из списка, например Europe/Moscow.");
}

BOOST_AUTO_TEST_CASE(v06_v07_clock_changes)
{
    const auto at = [](const std::string& start)
    {
        return [start](Meeting& m)
        {
            m.start_local = start;
            m.time_zone = "America/New_York";
            for (auto& attendee : m.attendees)
                attendee.participation = "informed"; // whose nights do not matter
            m.attendees[0].participation = "required";
            m.attendees[0].time_zone = "Europe/Berlin";
        };
    };
    BOOST_TEST(after(at("2027-03-14T02:30")) == "V06 warning start.local");
    BOOST_TEST(text_after(at("2027-03-14T02:30")) ==
               "02:30 does not exist on 14 Mar 2027 (clocks go forward). The meeting will start at 03:30.");
    BOOST_TEST(after(at("2027-11-07T01:30")) == "V07 warning start.local; V40 warning attendees[0].timeZone");
    BOOST_TEST(after(at("2027-11-07T03:30")) == "");
}

BOOST_AUTO_TEST_CASE(v08_someone_is_required)
{
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       for (auto& attendee : m.attendees)
                           attendee.participation = "optional";
                   }) == "V08 error attendees");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].participation = "optional"; }) == "");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.attendees.clear();
                       for (auto& item : m.agenda)
                           item.owner_id.clear();
                   })
                   .substr(0, 19) == "V08 error attendees");
}

BOOST_AUTO_TEST_CASE(v09_one_to_one)
{
    const auto one_to_one = [](Meeting& m) { m.format = "one_to_one"; };
    BOOST_TEST(after(one_to_one) == "V09 error attendees");
    BOOST_TEST(text_after(one_to_one) == "A one-to-one has exactly two people; now there are 7.");
    BOOST_TEST(found(tests::meeting_for("one_on_one", 30)).find("V09") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(v10_v11_audience)
{
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].affiliation = "client"; }) == "V10 question audience");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.attendees[1].affiliation = "client";
                       m.audience = Audience::mixed;
                   }) == "");
    BOOST_TEST(after([](Meeting& m) { m.audience = Audience::client; }) == "V11 error audience");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.audience = Audience::client;
                       m.attendees[1].affiliation = "client";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v12_v13_roles)
{
    const auto no_chair = [](Meeting& m) { m.attendees[0].role = "participant"; };
    BOOST_TEST(after(no_chair) == "");
    BOOST_TEST(after(no_chair, kMinutes) == "V12 error attendees");
    BOOST_TEST(after([](Meeting& m) { m.attendees[2].role = ""; }) == "V13 warning attendees");
}

BOOST_AUTO_TEST_CASE(v14_minutes_of_items)
{
    BOOST_TEST(after([](Meeting& m) { m.agenda[1].planned_minutes = 4; }) == "V14 error agenda[1].plannedMinutes");
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].max_minutes = 15; }) == "V14 error agenda[2].plannedMinutes");
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].min_minutes = m.agenda[2].max_minutes = std::nullopt; }) == "");
    BOOST_TEST(text_after([](Meeting& m) { m.agenda[1].planned_minutes = 4; }) ==
               "“Forecast against target”: 4 min is outside 5–15.");
}

BOOST_AUTO_TEST_CASE(v15_fit)
{
    const auto lasting = [](Minutes minutes) { return [minutes](Meeting& m) { m.duration_minutes = minutes; }; };
    BOOST_TEST(after(lasting(45)) == "V15 warning agenda"); // shrinks
    BOOST_TEST(after(lasting(30)) == "V15 warning agenda"); // and parks
    BOOST_TEST(after(lasting(20)) == "V15 error agenda");
    BOOST_TEST(text_after(lasting(45)).substr(0, 44) == "The agenda needs 15 min more than planned. F");
    BOOST_TEST(text_after(lasting(20)).substr(0, 62) ==
               "The agenda does not fit in 20 min; 25 min would be enough. Ext");
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].fixed_start = "09:40"; }) == "V15 warning agenda");
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].fixed_start = "09:35"; }) == "V15 error agenda[2].fixedStart");
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].fixed_start = "09:45"; }) == "");
    BOOST_TEST(after([](Meeting& m) { m.agenda.clear(); }) == "V21 error agenda");
}

BOOST_AUTO_TEST_CASE(v16_v17_v18_items)
{
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].owner_id = ""; }) == "V16 warning agenda[0].ownerId");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].owner_id = " "; }) == "V16 warning agenda[0].ownerId");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].outcome = ""; }) == "V17 warning agenda[0].outcome");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].outcome = "  "; }) == "V17 warning agenda[0].outcome");
    BOOST_TEST(after([](Meeting& m) { m.agenda[3].owner_id = "gone"; }) == "V18 error agenda[3].ownerId");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.agenda[0].type = "break";
                       m.agenda[0].owner_id = m.agenda[0].outcome = "";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v19_negative_values)
{
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].cost->prep_minutes = -1; }) ==
               "V19 error attendees[1].cost.prepMinutes");
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].cost->annual_salary = Decimal(-1, 0); }) ==
               "V19 error attendees[1].cost.annualSalary");
    BOOST_TEST(after([](Meeting& m) { m.costs->fixed[0].amount = Decimal(-1, 2); }) ==
               "V19 error costs.fixed[0].amount");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].actual_minutes = -5; }) == "V19 error agenda[0].actualMinutes");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].min_minutes = -5; }) == "V19 error agenda[0].minMinutes");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].planned_minutes = -5; }).find("V14") == std::string::npos);
    BOOST_TEST(after([](Meeting& m) { m.expected_benefit->revenue->amount = Decimal(-1, 0); }) ==
               "V19 error expectedBenefit.revenue.amount");
    BOOST_TEST(after([](Meeting& m) { m.costs->fixed[0].amount = Decimal(0, 0); }) == "");
}

BOOST_AUTO_TEST_CASE(v20_rates)
{
    const auto no_rate = [](Meeting& m) { m.attendees[0].cost->loaded_hourly_rate = std::nullopt; };
    BOOST_TEST(after(no_rate) == "");
    BOOST_TEST(after(no_rate, kCostSheet) == "V20 error attendees[0].cost");
    BOOST_TEST(text_after(no_rate, Language::en, kCostSheet) ==
               "No hourly rate for Dana Reyes. Enter a rate or choose a role rate.");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].cost = std::nullopt; }, kCostSheet) ==
               "V20 error attendees[0].cost");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       no_rate(m);
                       m.attendees[0].cost->annual_salary = Decimal(100'000, 0);
                   },
                   kCostSheet) == "");
    const auto partner = [](Meeting& m)
    {
        m.attendees[0].affiliation = "partner";
        m.attendees[0].cost->loaded_hourly_rate = std::nullopt;
    };
    BOOST_TEST(after(partner, kCostSheet) == "");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       partner(m);
                       m.costs->include_partners = true;
                   },
                   kCostSheet) == "V20 error attendees[0].cost");
}

BOOST_AUTO_TEST_CASE(v21_ranges)
{
    const auto share = [](Decimal value)
    { return after([value](Meeting& m) { m.costs->opportunity->selling_time_share = value; }); };
    BOOST_TEST(share(Decimal(101, 2)) == "V21 error costs.opportunity.sellingTimeShare");
    BOOST_TEST(share(Decimal(-1, 2)) == "V21 error costs.opportunity.sellingTimeShare");
    BOOST_TEST(share(Decimal(1, 0)) == "");
    BOOST_TEST(share(Decimal(0, 0)) == "");
    const auto rate = [](Decimal value)
    { return after([value](Meeting& m) { m.attendees[0].cost->loaded_hourly_rate = value; }); };
    BOOST_TEST(rate(Decimal(10'000'001, 2)) == "V21 error attendees[0].cost.loadedHourlyRate");
    BOOST_TEST(rate(Decimal(100'000, 0)) == "");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].cost->benefits_rate = Decimal(151, 2); }) ==
               "V21 error attendees[0].cost.benefitsRate");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].cost->overhead_rate = Decimal(301, 2); }) ==
               "V21 error attendees[0].cost.overheadRate");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].headcount = 0; }) == "V21 error attendees[0].headcount");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].headcount = 10'001; }) == "V21 error attendees[0].headcount");
    BOOST_TEST(after([](Meeting& m) { m.agenda[0].priority = 4; }) == "V21 error agenda[0].priority");
    BOOST_TEST(after([](Meeting& m) { m.attendees[0].cost->prep_minutes = 100'001; }) ==
               "V21 error attendees[0].cost.prepMinutes");
    const auto salary = [](int amount)
    { return after([=](Meeting& m) { m.attendees[0].cost = AttendeeCost{.annual_salary = Decimal(amount, 0)}; }); };
    BOOST_TEST(salary(150'000'000) == "");
    BOOST_TEST(salary(300'000'000) == "V21 error attendees[0].cost.annualSalary");
    BOOST_TEST(text_after([](Meeting& m) { m.attendees[0].cost->benefits_rate = Decimal(2, 0); }, Language::ru) ==
               "Доля взносов и льгот: допустимо от 0 до 1,5.");
}

BOOST_AUTO_TEST_CASE(v22_currencies)
{
    BOOST_TEST(after([](Meeting& m) { m.costs->currency = m.costs->fixed[0].currency = "XYZ"; }) ==
               "V22 error costs.currency; V22 error costs.fixed[0].currency");
    BOOST_TEST(after([](Meeting& m) { m.expected_benefit->revenue->currency = "usd"; }) ==
               "V22 error expectedBenefit.revenue.currency");
    const auto none = [](Meeting& m) { m.costs = std::nullopt; };
    BOOST_TEST(after(none) == "");
    BOOST_TEST(after(none, kCostSheet) == "V22 error costs.currency");
}

BOOST_AUTO_TEST_CASE(v23_v24_exchange_rates)
{
    const auto line = [](std::optional<Decimal> rate, const std::string& date)
    {
        return [rate, date](Meeting& m)
        {
            m.costs->fixed[0].currency = "EUR";
            m.costs->fixed[0].fx_rate = rate;
            m.costs->fixed[0].fx_date = date;
        };
    };
    BOOST_TEST(after(line(std::nullopt, "")) == "V23 error costs.fixed[0].fxRate");
    BOOST_TEST(after(line(Decimal(11, 1), "")) == "V23 warning costs.fixed[0].fxDate");
    BOOST_TEST(after([](Meeting& m) { m.costs->currency = "usd"; }) == "V22 error costs.currency");
    BOOST_TEST(after(line(Decimal(11, 1), "2026-11-07")) == ""); // 30 days before 7 December
    BOOST_TEST(after(line(Decimal(11, 1), "2026-11-06")) == "V24 warning costs.fixed[0].fxDate");
    BOOST_TEST(text_after(line(Decimal(11, 1), "2026-11-06")) == "The rate EUR→USD is 31 days old.");
    BOOST_TEST(after(line(Decimal(0, 0), "2026-12-01")) == "V21 error costs.fixed[0].fxRate");
}

BOOST_AUTO_TEST_CASE(v25_hours_per_year)
{
    const auto hours = [](int value)
    { return after([value](Meeting& m) { m.attendees[0].cost->hours_per_year = Decimal(value, 0); }); };
    BOOST_TEST(hours(799) == "V25 error attendees[0].cost.hoursPerYear");
    BOOST_TEST(hours(2601) == "V25 error attendees[0].cost.hoursPerYear");
    BOOST_TEST(hours(800) == "");
    BOOST_TEST(hours(2600) == "");
}

BOOST_AUTO_TEST_CASE(v26_v27_actions)
{
    const auto action = [](const std::string& assignee, const std::string& due, Status status)
    {
        return [=](Meeting& m)
        {
            m.status = status;
            auto& added = m.actions.emplace_back();
            added.text = "Call";
            added.assignee_id = assignee;
            added.due_date = due;
        };
    };
    BOOST_TEST(after(action("", "2026-12-10", Status::held), kMinutes) == "V26 error actions[0].assigneeId");
    BOOST_TEST(after(action("a1", "", Status::held), kMinutes) == "V26 error actions[0].dueDate");
    BOOST_TEST(after(action("a1", "", Status::held)) == "");
    BOOST_TEST(after(action("a1", "", Status::scheduled), kMinutes) == "");
    BOOST_TEST(after(action("a1", "2026-12-06", Status::held), kMinutes) == "V27 warning actions[0].dueDate");
    BOOST_TEST(after(action("a1", "2026-12-07", Status::held), kMinutes) == "");
}

BOOST_AUTO_TEST_CASE(v29_v30_series)
{
    const auto rule = [](const std::string& text) { return after([&](Meeting& m) { m.recurrence->rrule = text; }); };
    for (const auto* good_rule :
         {"FREQ=WEEKLY;BYDAY=MO;COUNT=49", "FREQ=MONTHLY;BYDAY=3MO", "FREQ=DAILY;UNTIL=20271224T000000Z",
          "FREQ=YEARLY;INTERVAL=2;BYMONTH=1,7;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=MO,-1FR;BYSETPOS=-1;WKST=SU", ""})
        BOOST_TEST(rule(good_rule) == "", good_rule);
    for (const auto* bad_rule :
         {"FREQ=WEEKLY;COUNT=0", "WEEKLY", "FREQ=SOMETIMES", "COUNT=3", "FREQ=WEEKLY;COUNT=3;UNTIL=20271224",
          "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY;UNTIL=20270230",
          "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;COLOUR=RED"})
        BOOST_TEST(rule(bad_rule) == "V29 error recurrence.rrule", bad_rule);
    BOOST_TEST(after([](Meeting& m) { m.recurrence->occurrences_per_year = 6000; }) ==
               "V21 error recurrence.occurrencesPerYear");
    BOOST_TEST(after([](Meeting& m) { m.recurrence->occurrences_per_year = 0; }) ==
               "V29 error recurrence.occurrencesPerYear");
    BOOST_TEST(after([](Meeting& m) { m.recurrence->review_date = ""; }) == "V30 warning recurrence.reviewDate");
    BOOST_TEST(after([](Meeting& m) { m.recurrence = std::nullopt; }) == "");
}

BOOST_AUTO_TEST_CASE(v29_a_series_without_a_meeting)
{
    const auto series = [](const std::string& rule, std::vector<std::string> exceptions)
    {
        return [=](Meeting& m)
        {
            m.recurrence->rrule = rule;
            m.recurrence->occurrences_per_year.reset();
            m.recurrence->exceptions = exceptions;
        };
    };
    BOOST_TEST(after(series("FREQ=WEEKLY;BYDAY=MO;COUNT=2", {"2026-12-07"})) == "");
    BOOST_TEST(after(series("FREQ=WEEKLY;BYDAY=MO;COUNT=2", {"2026-12-07T09:30"})) == "");
    BOOST_TEST(after(series("FREQ=WEEKLY;BYDAY=MO;COUNT=2", {"2026-12-07", "2026-12-14"})) ==
               "V29 error recurrence.rrule");
    BOOST_TEST(after(series("FREQ=WEEKLY;UNTIL=20200101", {})) == "V29 error recurrence.rrule");
    BOOST_TEST(text_after(series("FREQ=WEEKLY;UNTIL=20200101", {})) ==
               "The repeat rule and its exceptions leave no meeting at all. Change the rule, or remove an exception.");
}

BOOST_AUTO_TEST_CASE(v31_conference)
{
    BOOST_TEST(after([](Meeting& m) { m.kind = "conference"; }) == "V31 error justification");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.kind = "conference";
                       m.justification = "x";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v32_v33_platform)
{
    BOOST_TEST(after([](Meeting& m) { m.platform->join_url = ""; }) == "V32 warning platform.joinUrl");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.platform->join_url = "";
                       m.platform->dial_in = "+1 000";
                   }) == "");
    BOOST_TEST(after([](Meeting& m) { m.platform = std::nullopt; }) == "V32 warning platform.joinUrl");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.platform = std::nullopt;
                       m.format = "in_person";
                   }) == "");
    for (const auto* name : {"skype", "Skype", " SKYPE "})
        BOOST_TEST(after([=](Meeting& m) { m.platform->name = name; }) == "V33 warning platform.name", name);
    const auto link = [](const std::string& url) { return after([=](Meeting& m) { m.platform->join_url = url; }); };
    BOOST_TEST(link("https://join.skype.com/abc") == "V33 warning platform.joinUrl");
    BOOST_TEST(link("HTTPS://Join.Skype.com") == "V33 warning platform.joinUrl");
    BOOST_TEST(link("https://example.com/?to=https://join.skype.com/abc") == "");
    BOOST_TEST(after([](Meeting& m) { m.platform->name = "Skype for Business"; }) == ""); // servers of its own
}

BOOST_AUTO_TEST_CASE(v34_readiness)
{
    const auto offline = [](Meeting& m)
    {
        m.platform->fallback = "";
        m.attendees[1].readiness->connection = "missing";
    };
    BOOST_TEST(after(offline) == "V34 warning attendees[1].readiness");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       offline(m);
                       m.platform->dial_in = "+1 000"; // is another way in
                   }) == "");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       offline(m);
                       m.format = "in_person";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v35_room)
{
    const auto room = [](const std::string& format, int capacity)
    {
        return after(
            [&](Meeting& m)
            {
                m.format = format;
                m.location.emplace().capacity = capacity;
            });
    };
    BOOST_TEST(room("in_person", 6) == "V35 warning location.capacity");
    BOOST_TEST(room("in_person", 7) == "");
    BOOST_TEST(room("video", 1) == "");
    BOOST_TEST(room("", 6) == "V35 warning location.capacity");
}

BOOST_AUTO_TEST_CASE(v38_margin)
{
    const auto margin = [](Meeting& m) { m.costs->opportunity->margin_rate = Decimal(0, 0); };
    BOOST_TEST(after(margin) == "");
    BOOST_TEST(after(margin, kCostSheet) == "V38 error costs.opportunity.marginRate");
}

BOOST_AUTO_TEST_CASE(v39_addresses)
{
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.attendees[0].email = "dana@example.com";
                       m.attendees[2].email = "Dana@Example.com";
                   }) == "V39 warning attendees[2].email");
    BOOST_TEST(after(
                   [](Meeting& m)
                   {
                       m.attendees[0].email = "dana@example.com";
                       m.attendees[2].email = "priya@example.com";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v40_office_hours)
{
    const auto start = [](const std::string& clock)
    { return after([&](Meeting& m) { m.start_local = "2026-12-07T" + clock; }); };
    BOOST_TEST(start("08:00") == "");
    BOOST_TEST(start("18:59") == "");
    BOOST_TEST(start("07:59").substr(0, 35) == "V40 warning attendees[0].timeZone; ");
    BOOST_TEST(start("19:00").substr(0, 35) == "V40 warning attendees[0].timeZone; ");
    const auto abroad = [](Meeting& m) { m.attendees[2].time_zone = "Asia/Novosibirsk"; };
    BOOST_TEST(after(abroad) == "V40 warning attendees[2].timeZone");
    BOOST_TEST(text_after(abroad) == "For Priya Shah it will be 22:30.");
    BOOST_TEST(after(
                   [&](Meeting& m)
                   {
                       abroad(m);
                       m.attendees[2].participation = "informed";
                   }) == "");
}

BOOST_AUTO_TEST_CASE(v41_dates)
{
    BOOST_TEST(after([](Meeting& m) { m.start_local = "tomorrow"; }) == "V41 error start.local");
    BOOST_TEST(after([](Meeting& m) { m.start_local = "2026-02-30T10:00"; }) == "V41 error start.local");
    BOOST_TEST(after([](Meeting& m) { m.recurrence->review_date = "07.06.2027"; }) ==
               "V41 error recurrence.reviewDate");
    BOOST_TEST(after([](Meeting& m) { m.recurrence->exceptions = {"x"}; }) == "V41 error recurrence.exceptions[0]");
    BOOST_TEST(after([](Meeting& m) { m.goals[0].deadline = "2026-12-31"; }) == "");
}

BOOST_AUTO_TEST_CASE(v42_fixed_start)
{
    BOOST_TEST(after([](Meeting& m) { m.agenda[2].fixed_start = "12:00"; }) == "V42 error agenda[2].fixedStart");
}

BOOST_AUTO_TEST_CASE(v43_values_of_another_version)
{
    BOOST_TEST(after([](Meeting& m) { m.format = "hologram"; }) == "V43 warning format");
    BOOST_TEST(after([](Meeting& m) { m.attendees[1].attendee_kind = "robot"; }) ==
               "V43 warning attendees[1].attendeeKind");
    BOOST_TEST(after([](Meeting& m) { m.costs->opportunity->mode = "x"; }) == "V43 error costs.opportunity.mode");
    BOOST_TEST(after([](Meeting& m) { m.costs->rounding = "down"; }) == "V43 error costs.rounding");
}

BOOST_AUTO_TEST_CASE(problems_come_in_the_order_of_their_ids)
{
    auto meeting = good();
    meeting.title = "";
    meeting.recurrence->review_date = "";
    meeting.attendees[2].role = "";
    meeting.agenda[0].outcome = "";
    BOOST_TEST(found(meeting) == "V02 error title; V13 warning attendees; V17 warning agenda[0].outcome; "
                                 "V30 warning recurrence.reviewDate");
}

BOOST_AUTO_TEST_CASE(a_hostile_meeting_is_checked_without_harm)
{
    Meeting meeting;
    meeting.duration_minutes = 2147483647;
    for (int i = 0; i < 50; ++i)
    {
        auto& item = meeting.agenda.emplace_back();
        item.planned_minutes = i % 2 == 0 ? 2147483647 : -2147483647;
        item.title = "{n} '{' \x01";
        auto& attendee = meeting.attendees.emplace_back();
        attendee.headcount = 2147483647;
        attendee.name = "{";
        attendee.time_zone = "{x}";
    }
    meeting.format = "one_to_one";
    meeting.location.emplace().capacity = -2147483647;
    for (const auto language : kLanguages)
        for (const auto& problem : check(meeting, language, kAll))
            BOOST_TEST(!problem.text.empty());
}

BOOST_AUTO_TEST_SUITE_END()

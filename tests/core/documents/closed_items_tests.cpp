// SPDX-License-Identifier: MPL-2.0
#include "documents/visible/closed_items.hpp"

#include "agenda/schedule.hpp"
#include "cases.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>

BOOST_AUTO_TEST_SUITE(closed_items_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
AgendaItem item(const std::string& id, Minutes minutes, bool confidential = false)
{
    return {
        .id = id, .title = "Item " + id, .owner_id = "a1", .planned_minutes = minutes, .confidential = confidential};
}

Meeting meeting_of(std::vector<AgendaItem> agenda, Minutes duration)
{
    Meeting meeting;
    meeting.title = "With a client";
    meeting.audience = Audience::client;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = duration;
    meeting.attendees = {{.id = "a1", .name = "Dana Reyes", .role = "chair", .affiliation = "internal"}};
    meeting.agenda = std::move(agenda);
    return meeting;
}

/// Items, some of them confidential, breaks and a buffer of the user's own among them.
std::vector<AgendaItem> random_agenda(std::mt19937& random, std::size_t count)
{
    std::vector<AgendaItem> agenda;
    for (std::size_t i = 0; i < count; ++i)
    {
        const auto minutes = 5 + 5 * static_cast<Minutes>(random() % 8); // one after the other: every compiler's same
        auto each = item("i" + std::to_string(i), minutes, random() % 4 == 0);
        each.min_minutes = 5;
        each.max_minutes = each.planned_minutes + 20;
        each.priority = 1 + static_cast<int>(random() % 3);
        if (const auto kind = random() % 12; kind < 2)
            each.type = kind == 0 ? "break" : "buffer";
        agenda.push_back(std::move(each));
    }
    return agenda;
}

Meeting random_meeting(std::mt19937& random)
{
    const auto minutes = 60 + static_cast<Minutes>(random() % 421);
    auto meeting = meeting_of(random_agenda(random, 2 + random() % 9), minutes);
    if (random() % 2 == 0)
        meeting.duration_minutes -= meeting.duration_minutes % 5;
    meeting.start_local = "2026-12-07T" + clock_text(7 * 60 + static_cast<int>(random() % 13) * 30);
    meeting.end_early = random() % 4 == 0;
    return meeting;
}

Meeting random_conference(std::mt19937& random)
{
    auto meeting = meeting_of(random_agenda(random, 4 + random() % 16), 480);
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "18:00"},
                    {.date = "2026-12-08", .start = "08:30", .end = "15:00"}};
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        if (random() % 3 == 0)
            meeting.agenda[i].day = i < meeting.agenda.size() / 2 ? 1 : 2;
    return meeting;
}

using Times = std::map<std::string, std::pair<std::string, Minutes>>;

/// Start and minutes of the items of `meeting` that are not confidential, in a plan of what is seen of it.
Times open_times(const Schedule& plan, const Meeting& seen, const Meeting& meeting)
{
    Times times;
    for (const auto& slot : plan.slots)
        for (const auto& each : meeting.agenda)
            if (const auto* const item = item_of(seen, slot); item && item->id == each.id && !each.confidential)
                times[each.id] = {slot.start.to_string(), slot.minutes};
    return times;
}

std::string text_of(const Times& times)
{
    std::string text;
    for (const auto& [id, time] : times)
        text += id + ' ' + time.first + ' ' + std::to_string(time.second) + '\n';
    return text;
}

/// Nothing to compare where the agenda does not fit, or where all or none of it is confidential.
std::optional<Schedule> plan_to_keep(const Meeting& meeting)
{
    auto plan = schedule(meeting);
    if (!plan || std::ranges::none_of(meeting.agenda, &AgendaItem::confidential) ||
        open_times(plan.value(), meeting, meeting).empty())
        return std::nullopt;
    return std::move(plan).value();
}

void check_times(const Meeting& meeting, const Schedule& plan)
{
    for (const auto& [output, reader] :
         {std::pair(Output::agenda, Reader::client), std::pair(Output::calendar, Reader::client),
          std::pair(Output::calendar, Reader::internal)})
    {
        const auto visible = visible_part(meeting, output, reader, Language::en);
        const auto seen = must(schedule(visible));
        auto times = open_times(seen, visible, meeting);
        const auto real = open_times(plan, meeting, meeting);
        // For a client an item may last until the next, over a closed one of up to 15 minutes.
        for (auto& [id, time] : times)
            if (const auto found = real.find(id); reader == Reader::client && meeting.days.empty() &&
                                                  found != real.end() && time.second > found->second.second)
            {
                BOOST_TEST(time.second - found->second.second <= 15);
                time.second = found->second.second;
            }
        BOOST_TEST(text_of(times) == text_of(real), to_json(meeting));
        BOOST_TEST(seen.parked.empty());
        BOOST_TEST((seen.end <= plan.end));
        if (reader == Reader::internal)
            BOOST_TEST((seen.end == plan.end));
        if (reader == Reader::client && meeting.days.empty())
            BOOST_TEST(seen.finish_early_minutes == 0); // it ends with its last item
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(a_client_is_told_the_times_that_colleagues_are_told)
{
    std::mt19937 random(1);
    int compared = 0;
    while (compared < 400 / kOneCaseIn)
    {
        const auto meeting = random_meeting(random);
        if (const auto plan = plan_to_keep(meeting))
        {
            check_times(meeting, *plan);
            ++compared;
        }
    }
}

BOOST_AUTO_TEST_CASE(a_client_is_told_the_times_of_a_conference_that_colleagues_are_told)
{
    std::mt19937 random(2);
    int compared = 0;
    while (compared < 200 / kOneCaseIn)
    {
        const auto meeting = random_conference(random);
        if (const auto plan = plan_to_keep(meeting))
        {
            check_times(meeting, *plan);
            ++compared;
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_start_a_client_still_gets_an_agenda)
{
    std::mt19937 random(3);
    int compared = 0;
    while (compared < 200 / kOneCaseIn)
    {
        auto meeting = random_meeting(random);
        meeting.start_local.clear();
        if (!plan_to_keep(meeting))
            continue;
        const auto seen = visible_part(meeting, Output::agenda, Reader::client, Language::en);
        BOOST_TEST(std::ranges::none_of(seen.agenda, &AgendaItem::confidential));
        must(schedule(seen));
        ++compared;
    }
}

BOOST_AUTO_TEST_CASE(breaks_lunch_and_questions_keep_their_names_and_closed_items_have_none)
{
    auto meeting = meeting_of({}, 300);
    for (int i = 0; i < 8; ++i)
    {
        meeting.agenda.push_back(item("i" + std::to_string(i), 20, i == 2));
        meeting.agenda.back().max_minutes = 40;
    }
    const auto agenda = printed(meeting, {.kind = Kind::agenda, .reader = Reader::client});
    for (const auto* title : {"Break", "Lunch", "Questions"})
        BOOST_TEST(has(agenda, title), title);
    BOOST_TEST(!has(agenda, "Buffer"));
    BOOST_TEST(!has(agenda, "Item i2"));
}

BOOST_AUTO_TEST_CASE(a_closed_break_makes_no_day_too_full)
{
    auto meeting = meeting_of({item("i1", 225), item("i2", 15, true), item("i3", 225)}, 540);
    meeting.agenda[1].type = "break";
    for (auto& each : meeting.agenda)
        each.fixed = true;
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "18:00"}};
    const auto plan = plan_to_keep(meeting);
    BOOST_REQUIRE(plan.has_value()); // 450 minutes of sessions are the most of a day
    check_times(meeting, *plan);
}

BOOST_AUTO_TEST_CASE(closed_items_and_the_break_between_them_are_one_break)
{
    // Together they take longer than what goes to the item before.
    const auto seen =
        visible_part(meeting_of({item("i1", 15), item("i2", 10, true), item("i3", 10, true), item("i4", 15)}, 50),
                     Output::agenda, Reader::client, Language::en);
    BOOST_REQUIRE(seen.agenda.size() == 3u);
    BOOST_TEST(seen.agenda[1].type == "break");
    BOOST_TEST(seen.agenda[1].planned_minutes == 20);
}

BOOST_AUTO_TEST_CASE(a_series_that_begins_later_for_the_client_keeps_its_exceptions_and_additions)
{
    auto meeting = meeting_of({item("i1", 10, true), item("i2", 15), item("i3", 15)}, 40);
    meeting.recurrence = Recurrence{.rrule = "FREQ=WEEKLY;UNTIL=20270201T083000Z;BYDAY=MO",
                                    .exceptions = {"2026-12-21", "2026-12-28T09:30"},
                                    .additions = {"2026-12-30T14:00", "2027-01-05"}};
    meeting.calendar = CalendarEntry{.uid = "u@example.com", .recurrence_id = "2026-12-07T09:30"};
    const auto seen = visible_part(meeting, Output::calendar_request, Reader::client, Language::en);
    BOOST_TEST(seen.start_local == "2026-12-07T09:40");
    BOOST_TEST(seen.calendar->recurrence_id == "2026-12-07T09:40");
    BOOST_TEST(seen.recurrence->exceptions == (std::vector<std::string>{"2026-12-21", "2026-12-28T09:40"}),
               boost::test_tools::per_element());
    BOOST_TEST(seen.recurrence->additions == (std::vector<std::string>{"2026-12-30T14:10", "2027-01-05"}),
               boost::test_tools::per_element());
    BOOST_TEST(seen.recurrence->rrule == "FREQ=WEEKLY;UNTIL=20270201T094000;BYDAY=MO");
}

BOOST_AUTO_TEST_SUITE_END()

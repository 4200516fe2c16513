// SPDX-License-Identifier: MPL-2.0
#include "advice/advice_samples.hpp"

using namespace advice_samples;

// R08 to R10 and R16 to R18: who is there, and whether they can be.
BOOST_AUTO_TEST_SUITE(people_rules_tests)

BOOST_AUTO_TEST_CASE(r08_more_than_seven_decide)
{
    auto deciding = meeting();
    deciding.agenda[0].activity = "decision";
    deciding.attendees[2].headcount = 5;
    BOOST_TEST(!fires("R08", deciding)); // seven
    deciding.attendees[2].headcount = 6;
    BOOST_TEST(text("R08", deciding) ==
               "8 people are deciding. Above 7, each extra person is reported to lower decision quality by 10%. Who "
               "can read the minutes instead?");
    BOOST_TEST(text("R08", deciding, {}, Language::ru) ==
               "Решают 8 человек. Сверх семи каждый участник, по оценке авторов, снижает качество решения на 10 %. "
               "Кому хватит протокола?");
    BOOST_TEST(fact("R08", deciding) == "Required participants: 8; to be decided: “Question i1”.");
    deciding.attendees[2].headcount = 19;
    BOOST_TEST(text("R08", deciding, {}, Language::ru).starts_with("Решает 21 человек. "));
    deciding.attendees[2].headcount = 20;
    BOOST_TEST(text("R08", deciding, {}, Language::ru).starts_with("Решают 22 человека. "));

    AdviceContext strict;
    strict.limits.deciding_people = 4;
    deciding.attendees[2].headcount = 3;
    BOOST_TEST(text("R08", deciding, strict) ==
               "5 people are deciding. Your company’s limit is 4. Who can read the minutes instead?");
    BOOST_TEST(text("R08", deciding, strict, Language::ru) ==
               "Решают 5 человек. Предел вашей компании — 4. Кому хватит протокола?");
    deciding.attendees[2].headcount = 20;

    auto optional = deciding;
    optional.attendees[2].participation = "optional";
    BOOST_TEST(!fires("R08", optional));
    auto away = deciding;
    away.attendees[2].attendance = "apologies";
    BOOST_TEST(!fires("R08", away));
    auto talking = deciding;
    talking.agenda[0].activity = "discussion";
    BOOST_TEST(!fires("R08", talking));
}

BOOST_AUTO_TEST_CASE(r09_more_than_a_third_own_nothing)
{
    auto watched = meeting();
    watched.attendees[2].headcount = 2;
    watched.attendees.push_back(colleague("a4", "Trainees", 2));
    watched.attendees[3].participation = "optional";
    BOOST_TEST(!fires("R09", watched)); // 2 of 6
    watched.attendees[3].headcount = 3;
    BOOST_TEST(text("R09", watched) == "3 of 7 people own no item. Inviting them costs €180.00.");
    BOOST_TEST(text("R09", watched, {}, Language::ru) ==
               "3 из 7 не ведут ни одного вопроса. Их участие стоит 180,00 €.");
    BOOST_TEST(fact("R09", watched) == "Optional or observing, without an item: Trainees.");

    auto observing = watched;
    observing.attendees[3].participation = "required";
    BOOST_TEST(!fires("R09", observing));
    observing.attendees[3].role = "observer";
    BOOST_TEST(fires("R09", observing));
    auto owning = watched;
    owning.agenda[0].owner_id = "a4";
    BOOST_TEST(!fires("R09", owning));
    auto informed = watched;
    informed.attendees[3].participation = "informed";
    BOOST_TEST(!fires("R09", informed));
    auto client = watched;
    client.attendees[3].affiliation = "client";
    BOOST_TEST(!fires("R09", client));
    auto unpriced = watched;
    unpriced.attendees[0].cost.reset();
    BOOST_TEST(text("R09", unpriced) == "3 of 7 people own no item. They may be content with the minutes.");

    auto pair = meeting();
    pair.attendees.pop_back();
    pair.agenda.pop_back();
    pair.attendees[1].participation = "optional";
    pair.agenda[1].owner_id = "a1";
    BOOST_TEST(text("R09", pair) == "1 of 2 people owns no item. Inviting this person costs €60.00.");
    BOOST_TEST(text("R09", pair, {}, Language::ru) == "1 из 2 не ведёт ни одного вопроса. Участие стоит 60,00 €.");
}

namespace
{
/// Another series with Priya Shah.
Meeting other_series(Minutes minutes)
{
    auto other = weekly();
    other.id = "other";
    other.title = "Forecast call";
    other.start_local = "2026-12-08T10:00";
    other.duration_minutes = minutes;
    other.attendees = {colleague("b7", "Priya Shah")};
    return other;
}
} // namespace

BOOST_AUTO_TEST_CASE(r10_sellers_in_meetings_do_not_sell)
{
    auto review = weekly(); // an hour a week
    review.attendees[1].cost->quota_carrier = true;
    AdviceContext context{.other_meetings = {other_series(240)}};
    BOOST_TEST(!fires("R10", review, context)); // five hours are green
    context.other_meetings = {other_series(245)};
    context.limits.carriers = {decimal("6"), decimal("8")};
    BOOST_TEST(!fires("R10", review, context));
    context.limits.carriers = {decimal("4"), decimal("8")};
    BOOST_TEST(fact("R10", review, context).ends_with("the green band ends at 4.00 h."));
    context.limits = {};
    BOOST_TEST(text("R10", review, context) ==
               "Priya Shah would spend 5.08 h a week in meetings; less time is left to sell.");
    BOOST_TEST(text("R10", review, context, Language::ru) ==
               "Priya Shah: на совещания уйдёт 5,08 ч в неделю; на продажи останется меньше.");
    BOOST_TEST(fact("R10", review, context) ==
               "5.08 h a week with this meeting, which takes 1.00 h of them; for someone with a quota the green band "
               "ends at 5.00 h.");

    auto manager = review;
    manager.attendees[1].cost->quota_carrier = false;
    BOOST_TEST(!fires("R10", manager, context)); // up to 12 hours
    auto with_client = review;
    with_client.audience = Audience::client;
    BOOST_TEST(!fires("R10", with_client, {.other_meetings = {other_series(305)}})); // too much, but not for this
    context.other_meetings[0].status = Status::cancelled;
    BOOST_TEST(!fires("R10", review, context));
    context.other_meetings = {other_series(245)};
    context.other_meetings[0].id = review.id; // this very meeting, as the calendar has it
    BOOST_TEST(!fires("R10", review, context));
    context.other_meetings = {other_series(245)};
    context.other_meetings[0].attendees[0].name = "Somebody else";
    BOOST_TEST(!fires("R10", review, context));
    review.attendees[1].email = "Priya@example.com";
    context.other_meetings[0].attendees[0].email = "priya@EXAMPLE.com";
    BOOST_TEST(fires("R10", review, context));
}

BOOST_AUTO_TEST_CASE(r10_knows_a_long_series_alone)
{
    auto daily = weekly();
    daily.recurrence = Recurrence{.rrule = "FREQ=DAILY", .occurrences_per_year = 240};
    daily.attendees[1].cost->quota_carrier = true;
    BOOST_TEST(!fires("R10", daily)); // 240 hours / 48
    daily.attendees[1].cost->prep_minutes = 1;
    BOOST_TEST(fires("R10", daily));
    daily.attendees[1].name = "";
    daily.attendees[1].job_title = "Sales representative";
    BOOST_TEST(text("R10", daily).starts_with("Sales representative would spend 5.08 h a week"));
}

namespace
{
Meeting following(const std::string& start, const std::string& zone = "Europe/Berlin")
{
    auto next = meeting();
    next.id = "next";
    next.title = "Product update";
    next.start_local = start;
    next.time_zone = zone;
    return next;
}

bool runs_into(const Meeting& next, const Meeting& first = meeting())
{
    return fires("R16", first, {.other_meetings = {next}});
}
} // namespace

BOOST_AUTO_TEST_CASE(r16_straight_into_the_next_meeting)
{
    const AdviceContext context{.other_meetings = {following("2026-12-07T11:00")}};
    BOOST_TEST(text("R16", meeting(), context) == "3 people go straight into another meeting. End 10 minutes early.");
    BOOST_TEST(text("R16", meeting(), context, Language::ru) ==
               "У 3 человек сразу следующее совещание. Закончите на 10 минут раньше.");
    BOOST_TEST(fact("R16", meeting(), context) ==
               "This meeting ends at 11:00 on 7 Dec 2026; soon after begins: “Product update”.");

    BOOST_TEST(runs_into(following("2026-12-07T11:09")));
    BOOST_TEST(!runs_into(following("2026-12-07T11:10")));
    BOOST_TEST(!runs_into(following("2026-12-07T10:59"))); // a clash
    BOOST_TEST(!runs_into(following("2026-12-08T11:00")));
    BOOST_TEST(runs_into(following("2026-12-07T10:00", "Europe/London"))); // the same moment
    BOOST_TEST(!runs_into(following("2026-12-07T11:00", "Europe/London")));

    auto ends_early = meeting();
    ends_early.end_early = true;
    ends_early.agenda[2].planned_minutes = 5;
    ends_early.agenda[2].max_minutes = 5;
    BOOST_TEST(!runs_into(following("2026-12-07T11:00"), ends_early));
    auto cancelled = following("2026-12-07T11:00");
    cancelled.status = Status::cancelled;
    BOOST_TEST(!runs_into(cancelled));
    auto the_same = following("2026-12-07T11:00");
    the_same.id = meeting().id;
    BOOST_TEST(!runs_into(the_same));
    auto entered = meeting();
    entered.calendar = CalendarEntry{.uid = "040000008200E00074C5B7101A82E008"};
    auto moved = following("2026-12-07T11:00");
    moved.calendar = entered.calendar; // another occurrence of the same series
    BOOST_TEST(!runs_into(moved, entered));
    moved.calendar->uid += "1";
    BOOST_TEST(runs_into(moved, entered));
    moved.calendar->all_day = true;
    BOOST_TEST(!runs_into(moved, entered));
}

BOOST_AUTO_TEST_CASE(r16_counts_people_once_and_from_three)
{
    auto two = following("2026-12-07T11:00");
    two.attendees.pop_back();
    BOOST_TEST(!runs_into(two));
    auto third = following("2026-12-07T11:05");
    third.id = "third";
    third.attendees.erase(third.attendees.begin(), third.attendees.begin() + 1);
    BOOST_TEST(fires("R16", meeting(), {.other_meetings = {two, third}}));
    third.attendees.pop_back(); // Priya Shah, who is in the first as well
    BOOST_TEST(!fires("R16", meeting(), {.other_meetings = {two, third}}));

    auto group = meeting();
    group.attendees[1].headcount = 21;
    auto next = following("2026-12-07T11:00");
    next.attendees = {colleague("b1", "Priya Shah", 30)};
    BOOST_TEST(text("R16", group, {.other_meetings = {next}}, Language::ru).starts_with("У 21 человека "));
}

BOOST_AUTO_TEST_CASE(r16_looks_at_series_day_by_day)
{
    auto series = weekly();
    auto next = following("2026-12-07T11:00");
    next.recurrence = Recurrence{.rrule = "FREQ=WEEKLY;INTERVAL=2", .occurrences_per_year = 24};
    AdviceContext context = on("2026-12-07");
    context.other_meetings = {next};
    BOOST_TEST(fires("R16", series, context));
    context.today = date("2026-12-08"); // the next is on the 14th, when the other does not meet
    BOOST_TEST(!fires("R16", series, context));
    context.today = date("2026-12-15");
    BOOST_TEST(fires("R16", series, context));
}

BOOST_AUTO_TEST_CASE(r17_device_and_connection)
{
    auto video = meeting();
    video.format = "video";
    BOOST_TEST(!fires("R17", video)); // nothing is known
    for (auto& attendee : video.attendees)
        attendee.readiness = Readiness{.device = "ok", .connection = "ok"};
    BOOST_TEST(!fires("R17", video));
    video.attendees[1].readiness->connection = "unknown";
    BOOST_TEST(text("R17", video) == "1 person may not be able to join.");
    BOOST_TEST(text("R17", video, {}, Language::ru) == "1 человек может не подключиться.");
    video.attendees[2].readiness->device = "missing";
    video.attendees[2].headcount = 4;
    BOOST_TEST(text("R17", video) == "5 people may not be able to join.");
    BOOST_TEST(text("R17", video, {}, Language::ru) == "5 человек могут не подключиться.");
    BOOST_TEST(fact("R17", video) == "Device or connection not confirmed: Priya Shah and Lena Vogt. No other way to "
                                     "join is given.");
    video.platform = Platform{.dial_in = "+1 555 0100"};
    BOOST_TEST(fact("R17", video).ends_with(" Another way to join is given."));
    BOOST_TEST((advise(video, {}, Language::en).verdict == Verdict::worth_holding)); // they can dial in
    video.platform.reset();
    BOOST_TEST((advise(video, {}, Language::en).verdict == Verdict::smaller));
    for (const auto* format : {"hybrid", "conference_call"})
    {
        video.format = format;
        BOOST_TEST(fires("R17", video), format);
    }
    video.format = "in_person";
    BOOST_TEST(!fires("R17", video));
}

BOOST_AUTO_TEST_CASE(r18_everybodys_own_clock)
{
    const auto at = [](const char* start)
    {
        auto other = meeting();
        other.start_local = start;
        return other;
    };
    BOOST_TEST(fires("R18", at("2026-12-07T07:59")));
    BOOST_TEST((advise(at("2026-12-07T07:59"), {}, Language::en).verdict == Verdict::worth_holding));
    BOOST_TEST(!fires("R18", at("2026-12-07T08:00")));
    BOOST_TEST(!fires("R18", at("2026-12-07T18:59")));
    BOOST_TEST(fires("R18", at("2026-12-07T19:00")));

    auto far = meeting();
    far.attendees[1].time_zone = "America/Chicago";
    far.attendees[2].time_zone = "Asia/Vladivostok";
    BOOST_TEST(text("R18", far) == "For Priya Shah this is 03:00.");
    BOOST_TEST(text("R18", far, {}, Language::ru) == "Priya Shah: по местному времени это 03:00.");
    BOOST_TEST(fact("R18", far) == "Outside 08:00–19:00 by their own clocks: Priya Shah 03:00 and Lena Vogt 19:00.");
    far.attendees[1].participation = "informed";
    BOOST_TEST(text("R18", far) == "For Lena Vogt this is 19:00.");
}

BOOST_AUTO_TEST_CASE(r18_every_day_of_a_conference)
{
    auto conference = meeting();
    conference.kind = "conference";
    conference.days = {{.date = "2026-12-07", .start = "10:00", .end = "17:00"},
                       {.date = "2026-12-08", .start = "06:00", .end = "12:00"}};
    conference.attendees.pop_back();
    BOOST_TEST(text("R18", conference) == "For Dana Reyes this is 06:00.");
    BOOST_TEST(fact("R18", conference) ==
               "Outside 08:00–19:00 by their own clocks: Dana Reyes 8 Dec 2026 06:00 and Priya Shah 8 Dec 2026 06:00.");
    conference.days[1].start = "08:00";
    BOOST_TEST(!fires("R18", conference));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "load/calendar_load.hpp"

#include "app/answers_load.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace planerka;
using namespace planerka;

namespace
{
constexpr LoadWindow kYear{Date{2026, 1, 1}, Date{2026, 12, 31}, {}};

Attendee person(const std::string& name, const char* affiliation = "internal")
{
    auto email = name + "@example.com";
    std::ranges::transform(email, email.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return {.name = name, .affiliation = affiliation, .email = email};
}

Meeting meeting(const char* title, const char* start, Minutes minutes, std::vector<Attendee> people,
                const char* rrule = "")
{
    Meeting result;
    result.title = title;
    result.start_local = start;
    result.time_zone = "Europe/Berlin";
    result.duration_minutes = minutes;
    result.attendees = std::move(people);
    if (*rrule)
        result.recurrence = Recurrence{.rrule = rrule};
    return result;
}

Meeting weekly(std::vector<Attendee> people)
{
    return meeting("Weekly", "2026-01-05T09:30", 50, std::move(people), "FREQ=WEEKLY;BYDAY=MO"); // 52 Mondays
}

RateCard rates(const char* text = R"({"currency": "EUR", "default": "61.00", "people": {"anna@example.com": "85.00"}})")
{
    return parse_rate_card(text).value();
}

CalendarLoad load(std::vector<Meeting> meetings, const RateCard* card = nullptr, const LoadWindow& window = kYear)
{
    return calendar_load(std::move(meetings), window, card).value();
}

/// "Weekly 52 × 8,234.00"
std::string line(const MeetingLoad& it)
{
    return it.title + ' ' + std::to_string(it.occurrences) + ' ' + (it.per_year ? it.per_year->to_string() : "-");
}

std::string hundredths(const Exact& value)
{
    return Decimal((value * 100).rounded(Rounding::half_up), 2).to_string();
}

std::string window_of(std::vector<Meeting> meetings, const LoadWindow& asked)
{
    const auto result = calendar_load(std::move(meetings), asked, nullptr);
    return result ? result.value().from.to_string() + ' ' + result.value().to.to_string() : result.error().code;
}
} // namespace

BOOST_AUTO_TEST_SUITE(calendar_load_tests)

BOOST_AUTO_TEST_CASE(attendance_is_rounded_for_each_person_and_counted_by_occurrence)
{
    const auto card = rates();
    // 50 min: 85.00 → 70.83, 61.00 → 50.83; 121.66 a time.
    const auto result = load({weekly({person("Anna"), person("Boris")})}, &card);
    BOOST_TEST(line(result.meetings.at(0)) == "Weekly 52 6326.32");
    BOOST_TEST(result.per_year->to_string() == "6326.32");
    BOOST_TEST(hundredths(result.meetings[0].hours) == "86.67");
    BOOST_TEST(hundredths(result.people.at(0).hours_per_week) == "0.90"); // 52 × 50 / 60 / 48
    BOOST_TEST(!result.scaled);
}

BOOST_AUTO_TEST_CASE(a_group_counts_with_its_heads)
{
    const auto card = rates();
    auto group = person("Team");
    group.headcount = 3;
    const auto result = load({weekly({group})}, &card);
    BOOST_TEST(line(result.meetings.at(0)) == "Weekly 52 7929.48"); // 52 × 3 × 50.83
    BOOST_TEST(hundredths(result.meetings[0].hours) == "130.00");
    BOOST_TEST(hundredths(result.people.at(0).hours_per_week) == "0.90"); // of one of them
}

BOOST_AUTO_TEST_CASE(costliest_first_and_a_series_is_one_line)
{
    const auto card = rates();
    auto series = weekly({person("Anna"), person("Client", "client")});
    series.calendar = CalendarEntry{.uid = "u1"};
    series.recurrence->exceptions = {"2026-03-02"};
    auto moved = meeting("Weekly, moved", "2026-03-03T11:00", 100, {person("Anna"), person("Client", "client")});
    moved.calendar = CalendarEntry{.uid = "u1", .recurrence_id = "2026-03-02T09:30"};
    const auto review = meeting("Year's review", "2026-06-01T09:00", 600, {person("Anna"), person("Boris")});
    const auto big = meeting("Quarterly", "2026-02-02T09:00", 480, {person("Anna"), person("Boris")},
                             "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO");
    // 85.00 × 100 / 60 = 141.67 once, 70.83 51 times; 8 h at 680 + 488, four times.
    for (const auto& order : {std::vector<Meeting>{moved, review, series, big}, {big, series, moved, review}})
    {
        const auto result = load(order, &card);
        BOOST_REQUIRE(result.meetings.size() == 3);
        BOOST_TEST(line(result.meetings[0]) == "Quarterly 4 4672.00");
        BOOST_TEST(line(result.meetings[1]) == "Weekly 52 3754.00");
        BOOST_TEST(line(result.meetings[2]) == "Year's review 1 1460.00");
        BOOST_TEST(result.per_year->to_string() == "9886.00");
    }
}

BOOST_AUTO_TEST_CASE(without_rates_there_are_hours)
{
    const auto result = load({weekly({person("Anna")}), meeting("Day", "2026-05-05T09:00", 720, {person("Boris")})});
    BOOST_TEST(line(result.meetings.at(0)) == "Weekly 52 -");
    BOOST_TEST(!result.currency);
    BOOST_TEST(!result.per_year);
    BOOST_TEST(hundredths(result.hours) == "55.33");
}

BOOST_AUTO_TEST_CASE(who_and_what_is_not_counted)
{
    const auto card = rates();
    auto declined = person("Boris");
    declined.attendance = "apologies";
    auto all_day = meeting("Holiday", "2026-05-01T00:00", 0, {person("Anna")});
    all_day.calendar = CalendarEntry{.all_day = true};
    auto cancelled = meeting("Cancelled", "2026-05-01T09:00", 60, {person("Anna")});
    cancelled.status = Status::cancelled;
    const auto late = meeting("Next year", "2027-01-01T09:00", 60, {person("Anna")});
    const auto result =
        load({weekly({person("Anna"), declined, person("Client", "client")}), all_day, cancelled, late}, &card);
    BOOST_TEST(result.meetings.size() == 1);
    BOOST_TEST(line(result.meetings[0]) == "Weekly 52 3683.16"); // 52 × 70.83
    BOOST_TEST(result.people.size() == 1);
    BOOST_TEST(result.left_out.at(LeftOut::all_day) == 1);
    BOOST_TEST(result.left_out.at(LeftOut::cancelled) == 1);
    BOOST_TEST(result.left_out.size() == 2);
}

BOOST_AUTO_TEST_CASE(who_has_no_rate_is_named)
{
    const auto card = rates(R"({"currency": "EUR", "people": {"anna@example.com": "85.00"}})");
    const auto result = load({weekly({person("Anna"), person("Boris"), Attendee{.email = "x@example.com"}})}, &card);
    BOOST_TEST(line(result.meetings.at(0)) == "Weekly 52 3683.16");
    BOOST_TEST(hundredths(result.hours) == "130.00");
    BOOST_TEST(result.without_rate == (std::vector<std::string>{"Boris", "x@example.com"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(who_the_rate_card_names_is_one_of_us)
{
    const auto card = rates();
    auto guess = weekly({person("Anna", "client")});
    guess.audience = Audience::mixed;
    const auto ours = load({guess}, &card);
    BOOST_TEST(line(ours.meetings.at(0)) == "Weekly 52 3683.16");
    BOOST_TEST(!ours.meetings[0].with_clients);
    guess.attendees.push_back(person("Client", "client"));
    BOOST_TEST(load({guess}, &card).meetings.at(0).with_clients);
}

BOOST_AUTO_TEST_CASE(bands_and_client_meetings)
{
    const auto card = rates(R"({"currency": "EUR", "default": "60.00", "quotaCarriers": ["seller@example.com"]})");
    // Six hours a week in 48 weeks: 288 hours, here 48 times six.
    const auto inside = meeting("Inside", "2026-01-05T09:00", 360, {person("Seller"), person("Clerk")},
                                "FREQ=WEEKLY;BYDAY=MO;COUNT=48");
    auto outside = meeting("Outside", "2026-01-06T09:00", 420, {person("Seller"), person("Clerk")},
                           "FREQ=WEEKLY;BYDAY=TU;COUNT=48");
    outside.audience = Audience::client;
    const auto result = load({inside, outside}, &card);
    BOOST_REQUIRE(result.people.size() == 2);
    BOOST_TEST(result.people[0].name == "Clerk");
    BOOST_TEST(hundredths(result.people[0].hours_per_week) == "13.00");
    BOOST_TEST(std::string(name_of(result.people[0].band)) == "amber");
    BOOST_TEST(hundredths(result.people[1].hours_per_week) == "6.00");
    BOOST_TEST(hundredths(result.people[1].client_hours_per_week) == "7.00");
    BOOST_TEST(std::string(name_of(result.people[1].band)) == "amber");
    BOOST_TEST(result.meetings[0].with_clients);
}

BOOST_AUTO_TEST_CASE(each_day_of_a_conference_counts)
{
    auto conference = meeting("Kick-off", "2026-03-02T09:00", 480, {person("Anna")});
    conference.kind = "conference";
    conference.days = {{.date = "2026-03-02", .start = "09:00", .end = "17:00"},
                       {.date = "2026-03-03", .start = "09:00", .end = "17:00"}};
    const auto result = load({conference});
    BOOST_TEST(hundredths(result.hours) == "16.00");
    BOOST_TEST(result.meetings.at(0).occurrences == 1);
}

BOOST_AUTO_TEST_CASE(bands_have_the_limits_of_the_rate_card)
{
    const auto card = rates(R"({"currency": "EUR", "quotaCarriers": ["anna@example.com"], "limits":
        {"quotaCarriers": {"greenUpTo": "0.5", "amberUpTo": "0.8"}, "others": {"greenUpTo": "0.9"}}})");
    const auto result = load({weekly({person("Anna"), person("Boris")})}, &card); // 0.90 h a week
    BOOST_TEST((result.people.at(0).band == LoadBand::red));
    BOOST_TEST((result.people.at(1).band == LoadBand::amber));
    BOOST_TEST(result.other_limits.green_up_to.to_string() == "0.9");
    BOOST_TEST(result.other_limits.amber_up_to.to_string() == "20");
    BOOST_TEST((load({weekly({person("Boris")})}).people.at(0).band == LoadBand::green));
}

BOOST_AUTO_TEST_CASE(the_window)
{
    const std::vector<Meeting> running{weekly({})};
    const std::vector<Meeting> past{meeting("B", "2024-05-20T09:00", 60, {}), meeting("A", "2024-03-17T09:00", 60, {})};
    constexpr Date kToday{2026, 11, 24};
    BOOST_TEST(window_of(running, {{}, {}, kToday}) == "2026-11-01 2027-10-31");
    BOOST_TEST(window_of(past, {{}, {}, kToday}) == "2024-03-01 2025-02-28");
    BOOST_TEST(window_of({}, {{}, {}, kToday}) == "2026-11-01 2027-10-31");
    BOOST_TEST(window_of(running, {Date{2026, 2, 10}, {}, kToday}) == "2026-02-10 2027-02-09");
    BOOST_TEST(window_of(running, {{}, Date{2026, 12, 31}, kToday}) == "2026-01-01 2026-12-31");
    BOOST_TEST(window_of(running, {Date{2026, 2, 10}, Date{2026, 2, 10}, kToday}) == "2026-02-10 2026-02-10");
    BOOST_TEST(window_of(running, {Date{2026, 2, 10}, Date{2026, 2, 9}, kToday}) == "load.window");
    BOOST_TEST(window_of(running, {Date{1900, 1, 1}, Date{2026, 1, 1}, kToday}) == "load.window");
}

BOOST_AUTO_TEST_CASE(other_times_are_brought_to_a_year)
{
    const auto card = rates();
    const auto cost = [&](const Date& from, const Date& to)
    {
        const auto result = load({weekly({person("Anna")})}, &card, {from, to, {}});
        return line(result.meetings.at(0)) + (result.scaled ? " scaled" : "");
    };
    BOOST_TEST(cost({2026, 1, 1}, {2027, 12, 31}) == "Weekly 104 3683.16");      // two years
    BOOST_TEST(cost({2026, 1, 1}, {2027, 1, 1}) == "Weekly 52 3683.16");         // a year and its last day once more
    BOOST_TEST(cost({2028, 1, 1}, {2028, 12, 31}) == "Weekly 52 3683.16");       // 366 days are a year
    BOOST_TEST(cost({2026, 1, 5}, {2026, 1, 11}) == "Weekly 1 3693.28 scaled");  // 70.83 × 365 / 7 = 3693.278…
    BOOST_TEST(cost({2026, 1, 1}, {2027, 6, 30}) == "Weekly 78 3693.28 scaled"); // 70.83 × 78 × 365 / 546
}

BOOST_AUTO_TEST_CASE(one_bad_series_does_not_hide_the_others)
{
    const auto result = load({meeting("Odd", "2026-01-01T09:00", 60, {}, "FREQ=SOMETIMES"), weekly({person("Anna")})});
    BOOST_TEST(result.meetings.size() == 1);
    BOOST_REQUIRE(result.warnings.size() == 1);
    BOOST_TEST(result.warnings[0].code == "calendar.rule");
    BOOST_TEST(result.warnings[0].file == "Odd");
}

BOOST_AUTO_TEST_CASE(too_much_is_an_error)
{
    const auto card = rates(R"({"currency": "EUR", "default": "100000"})");
    auto crowd = weekly({person("Anna")});
    crowd.attendees[0].headcount = 2'000'000'000;
    crowd.duration_minutes = 600'000;
    BOOST_TEST(calendar_load({crowd}, kYear, &card).error().code == "cost.too_large");
}

BOOST_AUTO_TEST_CASE(the_json_answer)
{
    const auto card = rates();
    const auto answer = nlohmann::ordered_json::parse(app::load_json(load({weekly({person("Anna")})}, &card)));
    BOOST_TEST(
        answer.dump() ==
        R"({"from":"2026-01-01","to":"2026-12-31","currency":"EUR",)"
        R"("meetings":[{"title":"Weekly","occurrences":52,"perYear":"3683.16","hours":"43.33"}],)"
        R"("people":[{"name":"Anna","hoursPerWeek":"0.90","band":"green","perYear":"3683.16","share":"0.023","clientHoursPerWeek":"0.00"}],"leftOut":[],"conflicts":[]})");
    const auto bare = nlohmann::ordered_json::parse(app::load_json(load({weekly({person("Anna")})})));
    BOOST_TEST(bare["currency"].is_null());
    BOOST_TEST(bare["meetings"][0]["perYear"].is_null());
}

BOOST_AUTO_TEST_CASE(people_stand_with_what_their_time_costs_costliest_first)
{
    const auto card = rates();
    auto group = person("Team");
    group.headcount = 3;
    auto nobody = person("Zoe");
    const auto with_rates = load({weekly({person("Boris"), person("Anna"), group})}, &card);
    // 52 × 3 × 50.83, 52 × 70.83, 52 × 50.83
    const std::pair<const char*, const char*> expected[] = {
        {"Team", "7929.48"}, {"Anna", "3683.16"}, {"Boris", "2643.16"}};
    BOOST_REQUIRE(with_rates.people.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
    {
        BOOST_TEST(with_rates.people[i].name == expected[i].first);
        BOOST_TEST(with_rates.people[i].per_year->to_string() == expected[i].second);
    }
    BOOST_TEST(with_rates.per_year->to_string() == "14255.80"); // their sum
    BOOST_TEST(!load({weekly({person("Anna")})}).people.at(0).per_year);
    const auto some = rates(R"({"currency": "EUR", "people": {"anna@example.com": "85.00"}})");
    const auto partly = load({weekly({person("Anna"), nobody}), meeting("M", "2026-05-05T09:00", 60, {nobody})}, &some);
    BOOST_TEST(partly.people.at(0).name == "Anna");
    BOOST_TEST(!partly.people.at(1).per_year);
}

BOOST_AUTO_TEST_CASE(a_series_keeps_its_name_where_only_a_moved_meeting_of_it_counts)
{
    auto series = meeting("Weekly", "2025-01-06T09:30", 50, {person("Anna")}, "FREQ=WEEKLY;COUNT=2");
    series.calendar = CalendarEntry{.uid = "u1"};
    auto moved = meeting("Weekly, moved to the new year", "2026-01-07T11:00", 50, {person("Anna")});
    moved.calendar = CalendarEntry{.uid = "u1", .recurrence_id = "2025-01-13T09:30"};
    for (const auto& order : {std::vector<Meeting>{series, moved}, {moved, series}})
    {
        const auto result = load(order);
        BOOST_REQUIRE(result.meetings.size() == 1);
        BOOST_TEST(line(result.meetings[0]) == "Weekly 1 -");
    }
    BOOST_TEST(load({moved}).meetings.at(0).title == "Weekly, moved to the new year");
}

BOOST_AUTO_TEST_SUITE_END()

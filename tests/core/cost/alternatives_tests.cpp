// SPDX-License-Identifier: MPL-2.0
#include "cost/alternatives.hpp"

#include "cost/samples.hpp"

#include "text/messages.hpp"

namespace
{
using planerka::Alternative;
using planerka::Attendee;
using planerka::Exact;
using planerka::Meeting;
using samples::alternative;
using samples::alternatives;
using samples::amount_text;
using samples::decimal;

std::string ids(const std::vector<Alternative>& alternatives)
{
    std::string ids;
    for (const auto& each : alternatives)
        ids += (ids.empty() ? "" : " ") + each.id;
    return ids;
}

std::string ids(const Meeting& meeting)
{
    return ids(alternatives(meeting));
}

/// E5: a manager, eight sellers and three observers, weekly, 90 minutes, USD.
Meeting weekly()
{
    auto meeting = samples::simple("USD");
    meeting.duration_minutes = 90;
    meeting.purpose_id = "pipeline_review";
    meeting.format = "video";
    meeting.attendees.clear();
    const auto group = [&](int headcount, const char* rate, int prep, const char* participation)
    {
        meeting.attendees.push_back(
            {.headcount = headcount, .participation = participation, .affiliation = "internal"});
        meeting.attendees.back().cost =
            planerka::AttendeeCost{.loaded_hourly_rate = decimal(rate), .prep_minutes = prep};
    };
    group(1, "80", 30, "required");
    meeting.attendees[0].role = "chair";
    group(8, "55", 10, "required");
    for (const auto* rate : {"45", "40", "60"})
        group(1, rate, 0, "optional");
    meeting.recurrence = planerka::Recurrence{.occurrences_per_year = 48};
    return meeting;
}

void check_line(const Alternative& actual, const nlohmann::json& expected)
{
    BOOST_TEST_CONTEXT(actual.id)
    {
        BOOST_TEST(amount_text(actual.per_year) == expected.at("annual").get<std::string>());
        BOOST_TEST(amount_text(actual.saving) == expected.at("saving").get<std::string>());
        BOOST_TEST(actual.saving_percent.to_string() == expected.at("saving_pct").get<std::string>());
        const auto* per = expected.contains("per") ? "per" : "per_meeting";
        BOOST_TEST(amount_text(actual.per_meeting) == expected.at(per).get<std::string>());
    }
}
} // namespace

BOOST_AUTO_TEST_SUITE(alternatives_tests)

BOOST_AUTO_TEST_CASE(e5_is_whole_to_the_cent)
{
    const auto expected = samples::golden("E5");
    const auto found = alternatives(weekly());
    BOOST_REQUIRE(ids(found) == "A1 A2 A3 A4 A6");
    check_line(found[0], expected.at("memo_weekly"));
    check_line(found[1], expected.at("shorter_60_weekly"));
    check_line(found[2], expected.at("required_only_weekly"));
    check_line(found[3], expected.at("biweekly_90"));
    check_line(found[4], expected.at("required_only_60_biweekly_plus_memo"));
    BOOST_TEST(amount_text(found[4].per_memo) ==
               expected.at("required_only_60_biweekly_plus_memo").at("per_memo").get<std::string>());
    BOOST_TEST(found[1].duration == 60);
    BOOST_TEST(found[0].duration == 0);
    BOOST_TEST(found[4].duration == 60);
    // 60 + 11 × 8 + 4 × 10 minutes; all 12 half an hour less; 13.5 h of reading and more saved; half of the 1,048 h.
    BOOST_TEST((found[0].hours_per_year == Exact(188 * 48, 60)));
    BOOST_TEST((found[1].hours_per_year == 1048 - 12 * 24));
    BOOST_TEST((found[2].hours_per_year == 1048 - Exact(3 * 95 * 48, 60)));
    BOOST_TEST((found[3].hours_per_year == 524));
    BOOST_TEST((found[4].hours_per_year == Exact((1310 - 12 * 30 - 3 * 65) * 24 + 188 * 24, 60)));
}

BOOST_AUTO_TEST_CASE(e2_by_video)
{
    auto meeting = samples::retirement_planning();
    BOOST_TEST(ids(meeting) == "A2 A5");
    BOOST_TEST(amount_text(alternative(meeting, "A5").per_meeting) == "422.83"); // the file has no tool line
    meeting.costs->fixed.push_back({.category = "tool", .quantity = decimal("0"), .unit_price = decimal("1.50")});
    BOOST_TEST(amount_text(samples::cost(meeting).direct) == "645.81");
    const auto video = alternative(meeting, "A5");
    const auto expected = samples::golden("E2");
    BOOST_TEST(amount_text(video.per_meeting) == expected.at("video_alternative").get<std::string>());
    BOOST_TEST(amount_text(video.saving) == expected.at("video_saving").get<std::string>());
    BOOST_TEST(video.saving_percent.to_string() == expected.at("video_saving_pct").get<std::string>());
    BOOST_TEST((video.hours_per_year == Exact(600 - 150, 60)));
    BOOST_TEST(video.duration == 75);
    // The licence of a month, shared by twelve meetings, is the same price.
    meeting.costs->fixed.back() = {
        .category = "tool", .quantity = decimal("0"), .unit_price = decimal("18.00"), .shared_by = decimal("12")};
    BOOST_TEST(amount_text(alternative(meeting, "A5").per_meeting) == "424.33");
    for (const auto* format : {"video", "conference_call"})
    {
        meeting.format = format;
        BOOST_TEST(ids(meeting) == "A2");
    }
}

BOOST_AUTO_TEST_CASE(a_memo_is_no_training_and_no_talk_with_a_client)
{
    auto meeting = weekly();
    for (const auto* purpose : {"product_training", "software_training", "recognition_goals", "client_presentation",
                                "client_demo", "financial_planning", "problem_review", "sales_gap_workshop"})
    {
        meeting.purpose_id = purpose;
        BOOST_TEST(ids(meeting) == "A2 A3 A4 A6", purpose);
    }
    const auto combination = alternative(meeting, "A6");
    BOOST_TEST(combination.memos == 0);
    BOOST_TEST(amount_text(combination.per_year) == combination.per_meeting.times(24).to_string());
    meeting.purpose_id.clear();
    meeting.audience = planerka::Audience::mixed;
    BOOST_TEST(ids(meeting) == "A2 A3 A4 A6");
    BOOST_TEST(ids(samples::pipeline_review()) == "A1 A2 A4 A6");
    BOOST_TEST(ids(samples::product_training()) == "A2");
}

BOOST_AUTO_TEST_CASE(the_organiser_writes_and_a_third_answers_sellers_first)
{
    auto meeting = weekly();
    BOOST_TEST(amount_text(alternative(meeting, "A1").per_meeting) == "194.65");
    // The observer at 60 writes: 60.00 + 10.67 + 58.64 + 6.00 + 5.33 for reading, the manager and three sellers answer.
    meeting.organizer_id = meeting.attendees[4].id = "o";
    BOOST_TEST(amount_text(alternative(meeting, "A1").per_meeting) == "181.48");
    meeting.attendees[1].cost->quota_carrier = true; // four sellers
    BOOST_TEST(amount_text(alternative(meeting, "A1").per_meeting) == "177.32");
    // Without a chair the first of the list writes; of a group, one: 55.00, 7 × 7.33 + 10.67 + …, sellers answer.
    meeting.organizer_id.clear();
    meeting.attendees[0].role.clear();
    std::swap(meeting.attendees[0], meeting.attendees[1]);
    BOOST_TEST(amount_text(alternative(meeting, "A1").per_meeting) == "172.99");

    auto alone = samples::simple();
    BOOST_TEST(ids(alone) == "A2");
    alone.attendees.push_back({.id = "c", .affiliation = "partner"});
    BOOST_TEST(ids(alone) == "A2");
}

BOOST_AUTO_TEST_CASE(shorter_holds_what_must_be_discussed)
{
    auto meeting = weekly();
    meeting.agenda = {{.id = "i1", .planned_minutes = 45, .min_minutes = 40, .priority = 1},
                      {.id = "i2", .planned_minutes = 30, .min_minutes = 28, .priority = 1},
                      {.id = "i3", .planned_minutes = 10, .priority = 2}};
    BOOST_TEST(alternative(meeting, "A2").duration == 70);
    BOOST_TEST(alternative(meeting, "A6").duration == 70);
    meeting.agenda[0].min_minutes = 45;
    meeting.agenda[1].min_minutes = 41;
    BOOST_TEST(ids(meeting) == "A1 A3 A4 A6");
    BOOST_TEST(alternative(meeting, "A6").duration == 90);

    // With a break: 125 minutes of content need 135, although two thirds of 180 are 120.
    meeting.duration_minutes = 180;
    meeting.agenda = {{.id = "i1", .planned_minutes = 40, .min_minutes = 35},
                      {.id = "i2", .planned_minutes = 30},
                      {.id = "i3", .planned_minutes = 30},
                      {.id = "i4", .planned_minutes = 30},
                      {.id = "i5", .planned_minutes = 40, .priority = 3}};
    BOOST_TEST(alternative(meeting, "A2").duration == 135);

    const auto shortened = [&](planerka::Minutes minutes)
    {
        meeting.duration_minutes = minutes;
        meeting.agenda.clear();
        return alternative(meeting, "A2").duration;
    };
    BOOST_TEST(shortened(60) == 40);
    BOOST_TEST(shortened(10) == 5);
    BOOST_TEST(shortened(50) == 35); // 33.3
    BOOST_TEST(shortened(40) == 25); // 26.7
    meeting.duration_minutes = 5;
    BOOST_TEST(ids(meeting) == "A1 A3 A4 A6");
}

BOOST_AUTO_TEST_CASE(who_attends_a_part_or_reads_loses_no_more_than_they_have)
{
    auto meeting = samples::simple();
    meeting.attendees[0].cost->attend_minutes = 15;
    meeting.attendees.push_back(meeting.attendees[0]);
    meeting.attendees[1].cost->attend_minutes = 30;
    meeting.attendees.push_back(meeting.attendees[0]);
    meeting.attendees[2].cost->attend_minutes.reset();
    meeting.attendees[2].participation = "informed";
    BOOST_TEST(amount_text(samples::cost(meeting).direct) == "50.00");
    BOOST_TEST(amount_text(alternative(meeting, "A2").per_meeting) == "15.00"); // 40 minutes: 0 + 10 + 5
}

BOOST_AUTO_TEST_CASE(fewer_people_need_somebody_left)
{
    auto meeting = samples::simple();
    meeting.attendees[0].cost->follow_up_minutes = 6;
    meeting.attendees[0].cost->travel_minutes = 20;
    meeting.attendees[0].participation = "optional";
    BOOST_TEST(ids(meeting) == "A2 A5"); // nobody would be left
    meeting.attendees.push_back({.id = "a2", .name = "Lee", .affiliation = "internal"});
    meeting.attendees[1].cost = planerka::AttendeeCost{.loaded_hourly_rate = decimal("60"), .recovery_minutes = 0};
    BOOST_TEST(amount_text(alternative(meeting, "A3").per_meeting) == "71.00"); // reads 5, follows up 6
    meeting.attendees[1].participation = "informed";
    BOOST_TEST(ids(meeting) == "A1 A2 A5");
}

BOOST_AUTO_TEST_CASE(what_is_paid_once_stays_but_for_the_memo)
{
    auto meeting = weekly();
    const auto before = alternatives(meeting);
    meeting.costs->fixed = {{.category = "tool", .amount = decimal("100.00"), .one_off = true},
                            {.category = "venue", .amount = decimal("10.00")}};
    const auto after = alternatives(meeting);
    BOOST_REQUIRE(ids(before) == ids(after));
    const auto year = [](const Alternative& each) { return each.per_year.minor(); };
    BOOST_TEST(year(after[0]) == year(before[0]));
    BOOST_TEST(year(after[1]) == year(before[1]) + 100'00 + 48 * 10'00);
    BOOST_TEST(year(after[3]) == year(before[3]) + 100'00 + 24 * 10'00);
    BOOST_TEST(year(after[4]) == year(before[4]) + 100'00 + 24 * 10'00);
    BOOST_TEST(amount_text(after[0].saving) == "49879.36");
}

BOOST_AUTO_TEST_CASE(an_odd_number_of_meetings_keeps_the_larger_half)
{
    auto meeting = weekly();
    meeting.recurrence->occurrences_per_year = 7;
    BOOST_TEST(alternative(meeting, "A4").meetings == 4);
    BOOST_TEST(alternative(meeting, "A6").meetings == 4);
    BOOST_TEST(alternative(meeting, "A6").memos == 3);
    meeting.recurrence->occurrences_per_year = 1;
    BOOST_TEST(ids(meeting) == "A1 A2 A3");
}

BOOST_AUTO_TEST_CASE(an_alternative_may_cost_more)
{
    auto meeting = weekly();
    meeting.duration_minutes = 10;
    for (auto& person : meeting.attendees)
        person.cost->recovery_minutes = person.cost->prep_minutes = 0;
    const auto memo = alternative(meeting, "A1");
    BOOST_TEST(memo.saving.is_negative());
    BOOST_TEST(memo.saving_percent.is_negative());
}

BOOST_AUTO_TEST_CASE(a_meeting_that_costs_nothing_has_nothing_to_save)
{
    auto meeting = weekly();
    for (auto& person : meeting.attendees)
        person.cost->loaded_hourly_rate = decimal("0");
    for (const auto& each : alternatives(meeting))
        BOOST_TEST(each.saving_percent.to_string() == "0.0");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_counted_is_an_error)
{
    auto meeting = samples::simple();
    meeting.format = "in_person";
    meeting.costs->fixed = {
        {.category = "travel", .amount = decimal("1")},
        {.category = "tool", .quantity = decimal("0"), .unit_price = decimal("999999999999999999")}};
    BOOST_TEST(planerka::alternatives_of(meeting, samples::cost(meeting)).error().code == "cost.too_large");
}

BOOST_AUTO_TEST_CASE(each_has_a_name_and_says_what_is_lost)
{
    for (const auto language : planerka::kLanguages)
        for (const auto* id : {"A1", "A2", "A3", "A4", "A5", "A6"})
        {
            BOOST_TEST(planerka::text::has_message(language, std::string("cost.alternative.") + id));
            BOOST_TEST(planerka::text::has_message(language, std::string("cost.alternative.") + id + ".lost"));
        }
}

BOOST_AUTO_TEST_SUITE_END()

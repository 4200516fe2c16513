// SPDX-License-Identifier: MPL-2.0
#include "advice/advice_samples.hpp"

using namespace advice_samples;

// R11 to R15: what the meeting is worth, and whether less would do.
BOOST_AUTO_TEST_SUITE(value_rules_tests)

namespace
{
/// Every Monday from 3 August 2026.
Meeting since_august()
{
    auto series = weekly();
    series.start_local = "2026-08-03T10:00";
    return series;
}
} // namespace

BOOST_AUTO_TEST_CASE(r11_three_months_without_a_review)
{
    BOOST_TEST(!fires("R11", since_august()));
    BOOST_TEST(!fires("R11", since_august(), on("2026-11-03")));
    BOOST_TEST(text("R11", since_august(), on("2026-11-04")) ==
               "This series has run 14 times since the last review. Keep, thin out or stop?");
    BOOST_TEST(text("R11", since_august(), on("2026-11-04"), Language::ru) ==
               "Серия прошла 14 раз без пересмотра. Оставить, проводить реже или закрыть?");
    BOOST_TEST(fact("R11", since_august(), on("2026-11-04")) ==
               "It began on 3 Aug 2026, more than three months ago, and has no review date.");
    auto patient = on("2026-11-04");
    patient.limits.review_months = 6;
    BOOST_TEST(!fires("R11", since_august(), patient));
    patient.limits.review_months = 2;
    BOOST_TEST(fact("R11", since_august(), patient) ==
               "It began on 3 Aug 2026, more than 2 months ago, and has no review date.");
    patient.limits.review_months = 1;
    BOOST_TEST(fact("R11", since_august(), patient, Language::ru) ==
               "Начата 03.08.2026, больше 1 месяца назад; дата пересмотра не назначена.");
    auto thinned = since_august();
    thinned.recurrence->exceptions = {"2026-08-10", "2026-08-17"};
    BOOST_TEST(text("R11", thinned, on("2026-11-04"), Language::ru).starts_with("Серия прошла 12 раз "));
    auto monthly = since_august();
    monthly.recurrence->rrule = "FREQ=MONTHLY;INTERVAL=2";
    BOOST_TEST(text("R11", monthly, on("2026-11-04"), Language::ru).starts_with("Серия прошла 2 раза "));

    auto from_november = weekly();
    from_november.start_local = "2026-11-30T10:00";
    BOOST_TEST(!fires("R11", from_november, on("2027-02-28"))); // three months, as far as February goes
    BOOST_TEST(fires("R11", from_november, on("2027-03-01")));
    auto once = since_august();
    once.recurrence.reset();
    BOOST_TEST(!fires("R11", once, on("2026-11-04")));
}

BOOST_AUTO_TEST_CASE(r11_a_review_that_was_not_held)
{
    auto reviewed = since_august();
    reviewed.recurrence->review_date = "2026-12-01";
    BOOST_TEST(!fires("R11", reviewed, on("2026-12-01")));
    BOOST_TEST(text("R11", reviewed, on("2026-12-02")).starts_with("This series has run 18 times "));
    BOOST_TEST(fact("R11", reviewed, on("2026-12-02")) == "It began on 3 Aug 2026; the review was due on 1 Dec 2026.");
    reviewed.recurrence->review_date = "2026-08-05"; // less than three months after the start
    BOOST_TEST(text("R11", reviewed, on("2026-08-06")).starts_with("This series has run once "));
    auto to_come = reviewed;
    to_come.start_local = "2026-08-10T10:00";
    BOOST_TEST(!fires("R11", to_come, on("2026-08-06"))); // it has not begun
}

BOOST_AUTO_TEST_CASE(r11_a_review_that_is_far_away_does_not_put_off_the_question)
{
    auto old = since_august();
    old.recurrence->review_date = "2027-03-04";
    BOOST_TEST(!fires("R11", old, on("2026-12-04"))); // within three months
    BOOST_TEST(fires("R11", old, on("2026-12-03")));
    BOOST_TEST(fact("R11", old, on("2026-12-03")) ==
               "It began on 3 Aug 2026, more than three months ago; the review is not before 4 Mar 2027.");
    BOOST_TEST(fact("R11", old, on("2026-12-03"), Language::ru).ends_with("; пересмотр — только 04.03.2027."));
    BOOST_TEST(!fires("R11", old, on("2026-11-03"))); // no three months old
}

BOOST_AUTO_TEST_CASE(r11_not_for_what_is_cancelled_or_over)
{
    auto over = since_august();
    over.recurrence->rrule = "FREQ=WEEKLY;COUNT=4";
    BOOST_TEST(!fires("R11", over, on("2026-11-26")));
    auto cancelled = since_august();
    cancelled.status = Status::cancelled;
    BOOST_TEST(!fires("R11", cancelled, on("2026-11-26")));
}

namespace
{
Meeting earlier(const char* start, bool decided, bool acted = false)
{
    auto held = meeting();
    held.start_local = start;
    held.status = Status::held;
    if (decided)
        held.decisions.push_back({.id = "d1", .text = "Yes"});
    if (acted)
        held.actions.push_back({.id = "t1", .text = "Do it"});
    return held;
}
} // namespace

BOOST_AUTO_TEST_CASE(r12_two_of_four_without_decision_or_action)
{
    AdviceContext context;
    context.previous = {earlier("2026-11-02T10:00", false), earlier("2026-11-09T10:00", true),
                        earlier("2026-11-16T10:00", false), earlier("2026-11-23T10:00", true),
                        earlier("2026-11-30T10:00", false, true)};
    BOOST_TEST(!fires("R12", meeting(), context)); // the first is the fifth from the end
    context.previous[4].actions.clear();
    BOOST_TEST(text("R12", meeting(), context) == "2 of the last 4 meetings ended without a decision.");
    BOOST_TEST(text("R12", meeting(), context, Language::ru) == "2 из последних 4 совещаний прошли без решений.");
    BOOST_TEST(fact("R12", meeting(), context) ==
               "Neither a decision nor an action in the minutes of 16 Nov 2026 and 30 Nov 2026.");
    context.previous[4].status = Status::scheduled; // has no minutes; the first of the five counts again
    BOOST_TEST(text("R12", meeting(), context) == "2 of the last 4 meetings ended without a decision.");
    context.previous = {earlier("2026-11-02T10:00", false)};
    BOOST_TEST(!fires("R12", meeting(), context));
    context.previous.push_back(earlier("2026-11-09T10:00", false));
    BOOST_TEST(text("R12", meeting(), context) == "2 of the last 2 meetings ended without a decision.");
    context.previous[1] = context.previous[0]; // the same file, given twice
    BOOST_TEST(!fires("R12", meeting(), context));
    context.previous[1] = earlier("2026-11-09T10:00", false);
    context.today = date("2026-11-05");
    BOOST_TEST(!fires("R12", meeting(), context)); // the second is yet to come
}

BOOST_AUTO_TEST_CASE(without_a_cost_the_rules_that_weigh_it_are_said_not_to_be_judged)
{
    auto unpriced = meeting();
    BOOST_TEST(advise(unpriced, {}, Language::en).not_judged.empty());
    BOOST_TEST(advise(unpriced, {}, Language::en).reservations.empty());
    unpriced.attendees[2].cost.reset();
    const auto advice = advise(unpriced, {}, Language::ru);
    BOOST_TEST(advice.not_judged == (std::vector<std::string>{"R13", "R15", "R22"}), boost::test_tools::per_element());
    BOOST_REQUIRE(advice.reservations.size() == 1u);
    BOOST_TEST(advice.reservations[0].starts_with("Затраты не учтены (R13, R15, R22): "));
    BOOST_TEST(advice.reservations[0].find("Lena Vogt") != std::string::npos, advice.reservations[0]);
}

BOOST_AUTO_TEST_CASE(a_meeting_with_errors_is_advised_with_reserve)
{
    auto wrong = meeting();
    wrong.title.clear();
    const auto advice = advise(wrong, {}, Language::en);
    BOOST_REQUIRE(advice.reservations.size() == 1u);
    BOOST_TEST(advice.reservations[0] == "The meeting has an error: Give the meeting a title. The advice may be wrong "
                                         "until it is corrected.");
}

namespace
{
/// Revenue of 1,000.00 at that margin against a cost of 180.00.
Meeting worth(const char* margin)
{
    auto result = meeting();
    result.expected_benefit = ExpectedBenefit{.revenue = Amount{decimal("1000.00"), "EUR"}};
    result.costs->opportunity = Opportunity{.margin_rate = decimal(margin)};
    return result;
}
} // namespace

BOOST_AUTO_TEST_CASE(r13_and_r22_cost_against_gain)
{
    BOOST_TEST(rules(worth("0.18")) == ""); // as much as it costs
    BOOST_TEST(rules(worth("0.179")) == "R13");
    BOOST_TEST(text("R13", worth("0.179")) == "Cost €180.00 is above the expected gain €179.00.");
    BOOST_TEST(text("R13", worth("0.179"), {}, Language::ru) == "Затраты 180,00 € выше ожидаемой пользы 179,00 €.");
    BOOST_TEST(fact("R13", worth("0.179")) ==
               "Expected revenue €1,000.00 at a margin of 17.9% is €179.00; the full cost of one meeting is €180.00.");
    BOOST_TEST(rules(worth("0.25")) == "R22");
    BOOST_TEST(text("R22", worth("0.25")) == "Expected gain €250.00 is above cost €180.00, and nobody is overloaded.");
    BOOST_TEST(text("R22", worth("0.25"), {}, Language::ru) ==
               "Ожидаемая польза 250,00 € выше затрат 180,00 €, перегрузки нет.");
    BOOST_TEST(fact("R22", worth("0.25")) ==
               "€250.00 − €180.00 = €70.00 for one meeting; nobody’s meetings take more than 0.02 h a week.");

    auto foreign = worth("0.01");
    foreign.expected_benefit->revenue->currency = "USD";
    BOOST_TEST(rules(foreign) == "");
    auto unpriced = worth("0.01");
    unpriced.attendees[0].cost.reset();
    BOOST_TEST(rules(unpriced) == "");
}

BOOST_AUTO_TEST_CASE(r22_not_if_somebody_is_overloaded)
{
    auto daily = worth("0.5");
    daily.recurrence = Recurrence{.rrule = "FREQ=DAILY", .occurrences_per_year = 240};
    BOOST_TEST(fires("R22", daily));            // five hours a week
    daily.attendees[0].cost->prep_minutes = 84; // 12 hours a week: green for a manager
    BOOST_TEST(fires("R22", daily));
    daily.attendees[0].cost->prep_minutes = 85;
    BOOST_TEST(!fires("R22", daily));
}

namespace
{
Meeting lasting(Minutes minutes, std::initializer_list<Minutes> items)
{
    auto result = meeting();
    result.duration_minutes = minutes;
    result.agenda.clear();
    const char* const owners[]{"a1", "a2", "a3"};
    for (const auto planned : items)
    {
        const auto n = result.agenda.size();
        result.agenda.push_back(item("i" + std::to_string(n + 1), owners[n % 3], planned));
    }
    return result;
}
} // namespace

BOOST_AUTO_TEST_CASE(r14_more_than_ninety_minutes)
{
    BOOST_TEST(!fires("R14", lasting(90, {30, 25, 25})));
    const auto long_one = lasting(95, {30, 30, 25});
    // Two thirds of 95 are 63.3: 65. Three people save half an hour each.
    BOOST_TEST(text("R14", long_one) ==
               "A shorter meeting fits the agenda if its items take less time: 65 min, saving €90.00.");
    BOOST_TEST(text("R14", long_one, {}, Language::ru) ==
               "Если сократить время вопросов, повестка укладывается в 65 мин, экономия 90,00 €.");
    BOOST_TEST(fact("R14", long_one) == "95 min are planned, 85 min of them for the agenda.");
    BOOST_TEST(fires("R14", lasting(91, {30, 30, 25})));

    BOOST_TEST(!fires("R14", long_one, {.limits = {.longest = 120}}));
    BOOST_TEST(fires("R14", lasting(60, {25, 25}), {.limits = {.longest = 45}}));
    auto rigid = long_one;
    for (auto& each : rigid.agenda)
        each.min_minutes = each.planned_minutes;
    BOOST_TEST(text("R14", rigid) != text("R14", long_one)); // not below what the items need
    auto conference = long_one;
    conference.kind = "conference";
    BOOST_TEST(!fires("R14", conference));
    auto unpriced = long_one;
    unpriced.attendees[0].cost.reset();
    BOOST_TEST(text("R14", unpriced) == "A shorter meeting fits the agenda if its items take less time: 65 min.");
}

BOOST_AUTO_TEST_CASE(r14_much_time_for_little_content)
{
    BOOST_TEST(!fires("R14", lasting(60, {20, 22}))); // 70 %
    const auto sparse = lasting(60, {20, 21});
    BOOST_TEST(!fires("R14", sparse, {.limits = {.content_share = decimal("0.6")}}));
    // 41 minutes and a buffer of 5 take 50.
    BOOST_TEST(text("R14", sparse) == "A shorter meeting fits the agenda: 50 min, saving €30.00.");
    BOOST_TEST(fact("R14", sparse) == "60 min are planned, 41 min of them for the agenda.");
    BOOST_TEST(text("R14", lasting(60, {20, 10})) == "A shorter meeting fits the agenda: 30 min, saving €90.00.");
    auto unpriced = sparse;
    unpriced.attendees[0].cost.reset();
    BOOST_TEST(text("R14", unpriced) == "A shorter meeting fits the agenda: 50 min.");
    BOOST_TEST(text("R14", unpriced, {}, Language::ru) == "Повестка укладывается в 50 мин.");
    auto given = sparse;
    given.attendees[0].cost->attend_minutes = 30; // comes for half of it, and leaves ten minutes earlier
    BOOST_TEST(text("R14", given) == "A shorter meeting fits the agenda: 50 min, saving €30.00.");
    BOOST_TEST(!fires("R14", lasting(15, {11})));
    BOOST_TEST(!fires("R14", lasting(5, {3}))); // there is none shorter
}

BOOST_AUTO_TEST_CASE(r15_the_way_costs_more_than_the_meeting)
{
    auto far = meeting();
    far.attendees[0].cost->travel_minutes = 100;
    far.costs->fixed = {{.category = "travel", .text = "Train", .amount = decimal("80.00")},
                        {.category = "venue", .text = "Hall", .amount = decimal("500.00")}};
    BOOST_TEST(!fires("R15", far)); // 100.00 and 80.00 are as much as attendance
    far.costs->fixed[0].amount = decimal("80.01");
    BOOST_TEST(text("R15", far) == "Travel costs more than the meeting itself. By video it would cost €180.00.");
    BOOST_TEST(text("R15", far, {}, Language::ru) == "Дорога дороже самого совещания. По видео — 180,00 €.");
    BOOST_TEST(fact("R15", far) == "Travel time €100.00 and fares €80.01 together are €180.01; attendance is €180.00.");
    for (const auto* purpose : {"client_presentation", "recognition_goals"})
    {
        auto other = far;
        other.purpose_id = purpose;
        BOOST_TEST(!fires("R15", other), purpose);
    }
    auto video = far;
    video.format = "video";
    BOOST_TEST(!fires("R15", video));
}

BOOST_AUTO_TEST_SUITE_END()

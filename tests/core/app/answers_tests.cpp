// SPDX-License-Identifier: MPL-2.0
#include "app/answers_check.hpp"

#include "agenda/samples.hpp"
#include "app/answers_cost.hpp"
#include "app/answers_schedule.hpp"
#include "app/problems.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(answers_tests)

namespace
{
using Json = nlohmann::ordered_json;

Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}

Json cost_of_sample(const std::string& name)
{
    return Json::parse(app::cost_json(sample(name)).value());
}

Json golden(const std::string& name)
{
    return Json::parse(tests::read_text(std::string(PLANERKA_TEST_DATA) + "/golden_costs.json"))[name];
}

/// Names in golden_costs.json and in the answer.
void compare(const Json& answer, const Json& expected, const std::map<std::string, std::string>& names)
{
    for (const auto& [golden_name, pointer] : names)
        BOOST_TEST(answer.at(Json::json_pointer(pointer)) == expected.at(golden_name), golden_name);
}
} // namespace

BOOST_AUTO_TEST_CASE(cost_of_e1)
{
    const auto answer = cost_of_sample("pipeline-review");
    const auto expected = golden("E1");
    compare(answer, expected,
            {{"attendance", "/attendance"},
             {"preparation", "/preparation"},
             {"followup", "/followUp"},
             {"recovery", "/recovery"},
             {"tool", "/tool"},
             {"direct", "/direct"},
             {"opportunity", "/opportunity"},
             {"full", "/full"},
             {"annual_direct", "/annual/direct"},
             {"annual_opportunity", "/annual/opportunity"},
             {"annual_full", "/annual/full"},
             {"per_attendee", "/perAttendee"},
             {"per_minute", "/perMinute"},
             {"direct_per_minute", "/directPerMinute"},
             {"break_even_revenue", "/breakEvenRevenue"}});
    for (std::size_t i = 0; i < 6; ++i)
        BOOST_TEST(answer["byItem"][i]["direct"] == expected["per_item_direct"][i]);
    BOOST_TEST(answer["byItem"][0]["id"] == "i1");
    BOOST_TEST(answer["currency"] == "USD");
    BOOST_TEST(answer["occurrencesPerYear"] == 48);
    BOOST_TEST(answer["travel"] == "0.00");
    BOOST_TEST(answer["personHours"] == "11.17"); // 115 + 5·85 + 130 = 670 min
    std::string names;
    for (const auto& [name, value] : answer.items())
        names += name + ' ';
    BOOST_TEST(
        names ==
        "currency attendance preparation followUp travelTime recovery travel venue catering tool materials "
        "speaker other direct opportunity opportunityMode opportunityReason lostSellingHours sellingHoursPerYear "
        "revenuePerSellingHour sellingPay full expenses oneOff "
        "occurrencesPerYear annual perAttendee perParticipant perTrainee perMinute directPerMinute perDecision byItem "
        "breakEvenRevenue perWonClient breakEvenDeals expectedGain netBenefit personHours people lines alternatives ");
}

BOOST_AUTO_TEST_CASE(cost_of_e2)
{
    const auto answer = cost_of_sample("retirement-planning");
    compare(answer, golden("E2"),
            {{"attendance", "/attendance"},
             {"preparation", "/preparation"},
             {"followup", "/followUp"},
             {"travel_time", "/travelTime"},
             {"travel_expense", "/travel"},
             {"catering", "/catering"},
             {"materials", "/materials"},
             {"venue", "/venue"},
             {"direct", "/direct"},
             {"opportunity", "/opportunity"},
             {"full", "/full"},
             {"per_internal_attendee", "/perAttendee"},
             {"per_participant", "/perParticipant"},
             {"per_minute", "/perMinute"}});
    BOOST_TEST(answer["breakEvenRevenue"].is_null()); // no margin in the file
    BOOST_TEST(answer["occurrencesPerYear"] == 1);
}

BOOST_AUTO_TEST_CASE(cost_of_e3)
{
    const auto answer = cost_of_sample("product-training");
    compare(answer, golden("E3"),
            {{"attendance", "/attendance"},
             {"preparation", "/preparation"},
             {"followup", "/followUp"},
             {"recovery", "/recovery"},
             {"tool", "/tool"},
             {"materials", "/materials"},
             {"direct", "/direct"},
             {"opportunity", "/opportunity"},
             {"full", "/full"},
             {"per_participant", "/perParticipant"},
             {"per_minute_direct", "/directPerMinute"},
             {"break_even_revenue", "/breakEvenRevenue"}});
}

BOOST_AUTO_TEST_CASE(cost_without_pay)
{
    const auto meeting = parse_meeting(to_json(sample("pipeline-review"), Part::without_pay)).value();
    BOOST_TEST(app::cost_json(meeting).error().code == "cost.rate_missing");
}

BOOST_AUTO_TEST_CASE(check_has_the_promised_shape)
{
    BOOST_TEST(
        Json::parse(app::check_json(tests::meeting_for("problem_review", 60), Language::en))["problems"].is_array());
    auto meeting = sample("pipeline-review");
    meeting.title = "";
    meeting.attendees[1].cost = std::nullopt; // the others have pay, so a cost sheet is meant to be
    const auto json = Json::parse(app::check_json(meeting, Language::ru));
    BOOST_TEST(json["problems"][0].dump() ==
               R"({"id":"V02","severity":"error","path":"title","text":"Укажите название встречи."})");
    BOOST_TEST(json["problems"][1]["id"] == "V20");
    BOOST_TEST(json["problems"][1]["path"] == "attendees[1].cost");
}

BOOST_AUTO_TEST_CASE(what_keeps_a_file_from_being_read_is_a_problem_too)
{
    const auto problem = [](const std::string& text)
    {
        const auto answer = app::check_json(parse_meeting(text).error(), Language::en);
        return answer ? Json::parse(*answer)["problems"][0] : Json();
    };
    BOOST_TEST(problem(R"({"schemaVersion": "2.0"})").dump() ==
               R"({"id":"V01","severity":"error","path":"schemaVersion",)"
               R"("text":"This meeting was saved by a newer version. Update the extension to open it."})");
    const auto rate = problem(R"({"attendees": [{"cost": {"loadedHourlyRate": "abc"}}]})");
    BOOST_TEST(rate["id"] == "V21");
    BOOST_TEST(rate["path"] == "attendees[0].cost.loadedHourlyRate");
    BOOST_TEST(rate["text"].get<std::string>().starts_with("This should be a decimal number such as"));
    BOOST_TEST(problem(R"({"title": 5})").is_null());
    BOOST_TEST(problem("{").is_null());
}

BOOST_AUTO_TEST_CASE(a_cost_too_large_to_add_up_is_a_problem)
{
    auto meeting = sample("pipeline-review");
    meeting.costs->fixed[0].amount = Decimal(999'999'999'999'999'999, 0);
    const auto problems = app::problems(meeting, Language::en);
    BOOST_REQUIRE(has_errors(problems));
    BOOST_TEST(problems.back().id == "V21");
    BOOST_TEST(problems.back().text ==
               "The amounts are too large to add up. Check the rates, the head counts, and the minutes.");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"

#include "cases.hpp"
#include "cost/samples.hpp"
#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <random>

using nlohmann::json;

/// What a check lets pass has a cost: nobody is told that all is well and then refused the sheet.
BOOST_AUTO_TEST_SUITE(checked_meetings_tests)

namespace
{
/// A meeting with every figure that a cost is made of.
json full_meeting()
{
    auto meeting = json::parse(planerka::to_json(samples::pipeline_review()));
    const json pay = json::parse(R"({"loadedHourlyRate": "50", "annualSalary": "100000", "benefitsRate": "0.3",
        "overheadRate": "0.1", "loadMultiplier": "1.3", "fte": "1", "hoursPerYear": "2080", "travelTimeFactor": "1",
        "attendMinutes": 60, "prepMinutes": 5, "followUpMinutes": 5, "travelMinutes": 5, "recoveryMinutes": 5,
        "quotaCarrier": true})");
    for (auto& attendee : meeting["attendees"])
        attendee["cost"] = pay;
    meeting["attendees"][1]["cost"].erase("loadedHourlyRate");
    meeting["costs"]["rounding"] = "half_up";
    meeting["costs"]["fixed"][0] = json::parse(R"({"category": "tool", "text": "x", "quantity": "2", "unitPrice": "3",
        "amount": "6", "sharedBy": "2", "currency": "EUR", "fxRate": "1.1", "fxUnits": 1, "fxDate": "2026-12-01",
        "taxRate": "0.2", "oneOff": false})");
    meeting["costs"]["fixed"].push_back(json::parse(R"({"text": "x", "unitPrice": "3"})"));
    meeting["costs"]["opportunity"] = json::parse(R"({"mode": "gross_margin", "sellingTimeShare": "0.35",
        "revenuePerSellingHour": "100", "annualRevenue": "1000000", "productiveHours": "1600", "marginRate": "0.25",
        "winRate": "0.2", "averageDeal": "5000", "countClientMeetings": true})");
    return meeting;
}

/// Broken or not: null takes a value away.
const std::array kValues{json(nullptr),
                         json(-1),
                         json(0),
                         json(1),
                         json(7),
                         json(100'001),
                         json(6000),
                         json(2147483647),
                         json(true),
                         json(""),
                         json("-1"),
                         json("0"),
                         json("0.5"),
                         json("2"),
                         json("300000000"),
                         json("99999999999"),
                         json("EUR"),
                         json("usd"),
                         json("magic"),
                         json("half_even"),
                         json("client"),
                         json("conference"),
                         json("absent"),
                         json("2026-12-15"),
                         json("FREQ=DAILY;UNTIL=20200101"),
                         json::array(),
                         json::object()};

void expect_cost_if_passed(const json& file, const std::string& change)
{
    const auto meeting = planerka::parse_meeting(file.dump());
    if (!meeting || planerka::has_errors(check(meeting.value(), planerka::Language::en, {.cost_sheet = true})))
        return;
    const auto cost = planerka::cost_of(meeting.value());
    // Figures that are each possible may still be too many to add up: only the sum can tell.
    BOOST_TEST((cost || cost.error().code == "cost.too_large"),
               change << ": " << (cost ? "" : cost.error().code + ' ' + cost.error().place));
}
} // namespace

BOOST_AUTO_TEST_CASE(a_meeting_that_passes_has_a_cost_whatever_one_value_is)
{
    const auto good = full_meeting();
    BOOST_REQUIRE(planerka::cost_of(planerka::parse_meeting(good.dump()).value()).has_value());
    const auto leaves = good.flatten();
    int number = 0;
    for (const auto& [path, old] : leaves.items())
        for (const auto& value : kValues)
        {
            if (++number % kOneCaseIn != 0)
                continue;
            auto changed = good;
            changed[json::json_pointer(path)] = value;
            expect_cost_if_passed(changed, path + " = " + value.dump());
        }
}

BOOST_AUTO_TEST_CASE(a_meeting_that_passes_has_a_cost_whatever_some_values_are)
{
    std::mt19937 chance(20261126);
    const auto pick = [&](std::size_t count)
    { return std::uniform_int_distribution<std::size_t>(0, count - 1)(chance); };
    const auto good = full_meeting();
    const auto leaves = good.flatten();
    std::vector<std::string> paths;
    for (const auto& [path, old] : leaves.items())
        if (path.find("ost") != std::string::npos || path.find("recurrence") != std::string::npos)
            paths.push_back(path);
    for (int i = 0; i < 4000 / kOneCaseIn; ++i)
    {
        auto changed = good;
        std::string change;
        for (int k = 0; k < 3; ++k)
        {
            const auto& path = paths[pick(paths.size())];
            const auto& value = kValues[pick(kValues.size())];
            changed[json::json_pointer(path)] = value;
            change += path + " = " + value.dump() + "; ";
        }
        expect_cost_if_passed(changed, change);
    }
}

BOOST_AUTO_TEST_SUITE_END()

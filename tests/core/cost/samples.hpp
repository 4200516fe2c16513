// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/alternatives.hpp"
#include "cost/cost.hpp"
#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

/// The example meetings, and what they cost according to golden_costs.json.
namespace samples
{
inline planerka::Meeting meeting(const std::string& name)
{
    return planerka::load_meeting(PLANERKA_TEST_DATA "/../../templates/examples/" + name + ".json").value();
}

inline planerka::Meeting pipeline_review() // E1
{
    return meeting("pipeline-review");
}

inline planerka::Meeting retirement_planning() // E2
{
    return meeting("retirement-planning");
}

inline planerka::Meeting product_training() // E3
{
    return meeting("product-training");
}

inline nlohmann::json golden(const char* example)
{
    std::ifstream file(PLANERKA_TEST_DATA "/golden_costs.json");
    return nlohmann::json::parse(file).at(example);
}

inline planerka::Decimal decimal(std::string_view text)
{
    return planerka::Decimal::parse(text).value();
}

inline planerka::Cost cost(const planerka::Meeting& meeting)
{
    const auto result = planerka::cost_of(meeting);
    if (!result)
        BOOST_FAIL(result.error().place + ": " + result.error().code);
    return result.value();
}

inline std::string amount_text(const planerka::Money& money)
{
    return money.to_string();
}

inline std::string amount_text(const std::optional<planerka::Money>& money)
{
    return money ? money->to_string() : "none";
}

/// One internal person at 60.00 an hour, an hour's meeting, no recovery: costs 60.00.
inline planerka::Meeting simple(std::string currency = "EUR")
{
    planerka::Meeting meeting;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.attendees.push_back({.id = "a1", .name = "Dana", .affiliation = "internal"});
    meeting.attendees[0].cost = planerka::AttendeeCost{.loaded_hourly_rate = decimal("60.00"), .recovery_minutes = 0};
    meeting.costs = planerka::Costs{.currency = std::move(currency)};
    return meeting;
}

inline std::vector<planerka::Alternative> alternatives(const planerka::Meeting& meeting)
{
    return planerka::alternatives_of(meeting, cost(meeting)).value();
}

/// The alternative with that id; the test fails if it is not offered.
inline planerka::Alternative alternative(const planerka::Meeting& meeting, const std::string& id)
{
    for (auto& each : alternatives(meeting))
        if (each.id == id)
            return each;
    BOOST_FAIL("no " + id);
    return {};
}
} // namespace samples

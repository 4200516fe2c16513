// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

/// What the direct cost is made of (cost/README.md, "Direct cost").
namespace planerka
{
/// One part of the direct cost: some of the people's time, or a category of expenses.
struct CostPart
{
    std::string_view category; ///< of an expense line in the meeting file: "follow_up"
    std::string_view figure;   ///< Figure::key of its total: "followUp"
    Money Cost::*total;
    Minutes PersonTimes::*minutes = nullptr; ///< of one person; nullptr for a category of expenses alone
    Money AttendeeShare::*amount = nullptr;  ///< of one attendee; likewise

    constexpr bool is_time() const { return minutes != nullptr; }
};

/// The people's time first, then the expenses; "other" is the last.
inline constexpr std::array kCostParts{
    CostPart{"attendance", "attendance", &Cost::attendance, &PersonTimes::attend, &AttendeeShare::attendance},
    CostPart{"preparation", "preparation", &Cost::preparation, &PersonTimes::prep, &AttendeeShare::preparation},
    CostPart{"follow_up", "followUp", &Cost::follow_up, &PersonTimes::follow_up, &AttendeeShare::follow_up},
    CostPart{"travel_time", "travelTime", &Cost::travel_time, &PersonTimes::travel, &AttendeeShare::travel_time},
    CostPart{"recovery", "recovery", &Cost::recovery, &PersonTimes::recovery, &AttendeeShare::recovery},
    CostPart{"travel", "travel", &Cost::travel},
    CostPart{"venue", "venue", &Cost::venue},
    CostPart{"catering", "catering", &Cost::catering},
    CostPart{"tool", "tool", &Cost::tool},
    CostPart{"materials", "materials", &Cost::materials},
    CostPart{"speaker", "speaker", &Cost::speaker},
    CostPart{"other", "other", &Cost::other}};

/// The parts that are people's time.
inline constexpr std::span<const CostPart, 5> kTimeParts = std::span(kCostParts).first<5>();

/// The part that a line of this category belongs to: "other" for a category that is not known.
constexpr const CostPart& cost_part(std::string_view category)
{
    const auto* const found = std::ranges::find(kCostParts, category, &CostPart::category);
    return found == kCostParts.end() ? kCostParts.back() : *found;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <array>
#include <string>
#include <string_view>

/// The values of the meeting file that the editor offers, in the order they are offered (DOMAIN 3.1).
namespace planerka::app
{
inline constexpr std::array<std::string_view, 5> kFormats{"in_person", "one_to_one", "conference_call", "video",
                                                          "hybrid"};
inline constexpr std::array<std::string_view, 3> kAudiences{"internal", "client", "mixed"};
inline constexpr std::array<std::string_view, 10> kAttendeeKinds{
    "sales_manager", "executive", "sales_rep", "financial_planner", "marketing", "developer", "manufacturer",
    "other_staff",   "client",    "partner"};

inline constexpr std::string_view kChair = "chair";
inline constexpr std::string_view kMinuteTaker = "minute_taker";

inline bool joins_from_afar(const Meeting& meeting)
{
    return meeting.format == "video" || meeting.format == "hybrid" || meeting.format == "conference_call";
}

inline bool meets_in_a_place(const Meeting& meeting)
{
    return meeting.format == "in_person" || meeting.format == "one_to_one" || meeting.format == "hybrid";
}

/// Whether a person's time can cost the meeting anything (DOMAIN 6.2, 11.6).
inline bool can_cost(const Meeting& meeting, const Attendee& person)
{
    const bool partners_count = meeting.costs && meeting.costs->include_partners;
    return affiliation_of(person) == "internal" || (partners_count && person.cost);
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/format.hpp"
#include "meeting/purposes.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <vector>

/// When a field is of use (forms/README.md, "What a meeting is asked").
namespace planerka::forms
{
template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

/// Whether the field that is reached through these members says anything: that it is not what it would be in an empty
/// entity. Of a list on the way, whether that of any row does.
template <auto member, auto... rest, class Entity>
bool holds(const Entity& entity)
{
    const auto& field = entity.*member;
    if constexpr (sizeof...(rest) == 0)
        return !(field == Entity{}.*member);
    else if constexpr (kIsList<std::remove_cvref_t<decltype(field)>>)
        return std::ranges::any_of(field, [](const auto& row) { return holds<rest...>(row); });
    else
        return field && holds<rest...>(*field);
}

/// On that occasion, and wherever the field holds something already: nothing that a file says is out of reach.
template <bool (*occasion)(const Meeting&), auto... members>
bool when(const Meeting& meeting)
{
    return occasion(meeting) || holds<members...>(meeting);
}

inline bool has_purpose(const Meeting& meeting, std::initializer_list<std::string_view> purposes)
{
    return std::ranges::find(purposes, meeting.purpose_id) != purposes.end();
}

/// Nobody knows what a purpose in one's own words is about: it is offered everything.
inline bool is_of_own_purpose(const Meeting& meeting)
{
    return !meeting.custom_purpose.empty();
}

inline bool has_no_purpose(const Meeting& meeting)
{
    return meeting.purpose_id.empty();
}

inline bool is_conference(const Meeting& meeting)
{
    return meeting.kind == "conference";
}

inline bool is_in_russian(const Meeting& meeting)
{
    return meeting.language == Language::ru;
}

inline bool is_held(const Meeting& meeting)
{
    return meeting.status == Status::held;
}

/// Somebody may have to travel, unless all join from afar.
inline bool may_need_travel(const Meeting& meeting)
{
    return !is_remote(meeting);
}

inline bool is_a_series(const Meeting& meeting)
{
    return meeting.recurrence && !meeting.recurrence->rrule.empty();
}

inline bool counts_no_sales(const Meeting& meeting)
{
    return meeting.costs && meeting.costs->opportunity && meeting.costs->opportunity->mode == "off";
}

inline bool counts_sales(const Meeting& meeting)
{
    return !counts_no_sales(meeting);
}

/// A cost line is in another currency than the meeting.
inline bool has_foreign_costs(const Meeting& meeting)
{
    return meeting.costs &&
           std::ranges::any_of(meeting.costs->fixed, [&](const CostLine& line)
                               { return !line.currency.empty() && line.currency != meeting.costs->currency; });
}

inline bool is_on_client_needs(const Meeting& meeting)
{
    return is_with_clients(meeting) || is_of_own_purpose(meeting);
}

inline bool is_on_needs(const Meeting& meeting)
{
    return is_on_client_needs(meeting) || is_problem_solving(meeting) ||
           has_purpose(meeting, {"product_training", "strategy_session"});
}

inline bool is_on_gaps(const Meeting& meeting)
{
    return is_problem_solving(meeting) || has_purpose(meeting, {"strategy_session"}) || is_of_own_purpose(meeting);
}

/// It is said what a product does for those who buy it.
inline bool is_on_benefits(const Meeting& meeting)
{
    return is_on_client_needs(meeting) || has_purpose(meeting, {"product_training", "product_update"});
}

inline bool is_on_products(const Meeting& meeting)
{
    return is_on_benefits(meeting) || is_training(meeting) ||
           has_purpose(meeting, {"strategy_session", "campaign_update"});
}

/// What users say of a product is of use to those who make it.
inline bool is_on_feedback(const Meeting& meeting)
{
    return has_purpose(meeting, {"product_update", "strategy_session", "client_demo"}) || is_of_own_purpose(meeting);
}

inline bool is_on_recognition(const Meeting& meeting)
{
    return is_recognition(meeting) || is_of_own_purpose(meeting);
}

inline bool is_on_outreach(const Meeting& meeting)
{
    return has_purpose(meeting, {"outreach_standards", "software_training"}) || is_of_own_purpose(meeting);
}

inline bool is_on_campaigns(const Meeting& meeting)
{
    return has_purpose(meeting, {"campaign_update"}) || is_of_own_purpose(meeting);
}

inline bool is_on_retirement(const Meeting& meeting)
{
    return has_purpose(meeting, {"financial_planning"});
}

/// It begins with what became of the last one.
inline bool is_on_earlier_actions(const Meeting& meeting)
{
    return is_a_series(meeting) || is_of_own_purpose(meeting) ||
           has_purpose(meeting, {"pipeline_review", "problem_review", "one_on_one"});
}
} // namespace planerka::forms

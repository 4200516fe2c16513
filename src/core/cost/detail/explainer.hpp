// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/alternatives.hpp"
#include "cost/cost.hpp"
#include "cost/detail/notation.hpp"
#include "meeting/private_paths.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// What a formula and its source are written with: the meeting, its figures, and the words of one language.
class Explainer
{
public:
    Explainer(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives, Language language,
              PrivatePart private_part)
        : meeting_(meeting), cost_(cost), alternatives_(alternatives), notation_(language, cost.rounding),
          private_part_(private_part)
    {
    }

    const Meeting& meeting() const { return meeting_; }
    const Cost& cost() const { return cost_; }
    const std::vector<Alternative>& alternatives() const { return alternatives_; }
    const Notation& notation() const { return notation_; }
    Language language() const { return notation_.language(); }
    std::string number(const auto& value) const { return notation_.number(value); }

    /// The attendee, expense line or agenda item of the meeting file that a share is of.
    const Attendee& attendee(const AttendeeShare& share) const { return meeting_.attendees[share.attendee]; }
    std::size_t index_of(const ExpenseShare& share) const { return &share - cost_.expenses.data(); }
    const CostLine& line(const ExpenseShare& share) const { return meeting_.costs->fixed[index_of(share)]; }
    const AgendaItem& item(const ItemShare& share) const { return meeting_.agenda[share.item]; }

    /// The text of `part` for each person who costs; without those that have none.
    std::vector<std::string> terms_of_people(const std::function<std::string(const AttendeeShare&)>& part) const;

    // Where a figure comes from.

    /// "see Method: Time of people, Return to work"
    std::string method(std::initializer_list<std::string_view> headings) const;
    /// "see Inputs: Meetings a year"; `words` is Figure::words
    std::string input(std::string_view words) const;
    std::string given(const std::string& path) const; ///< "meeting file, recurrence.rrule"
    /// "…; 0.35 is an assumption, set costs.opportunity.sellingTimeShare"
    std::string assumed(const std::string& source, const std::string& value, const std::string& path) const;

private:
    const Meeting& meeting_;
    const Cost& cost_;
    const std::vector<Alternative>& alternatives_;
    Notation notation_;
    PrivatePart private_part_;
};

/// "attendees[2].cost.loadMultiplier"
std::string element_path(std::string_view list, std::size_t index, std::string_view member);
} // namespace planerka

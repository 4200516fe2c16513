// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/explain.hpp"
#include "cost/notation.hpp"

#include <functional>

/// The parts of explain(); for the sources of this folder alone.
namespace planerka
{
class Explainer
{
public:
    Explainer(const Meeting& meeting, const Cost& cost, Language language)
        : meeting_(meeting), cost_(cost), notation_(language, cost.rounding)
    {
    }

    void add_people();
    void add_expense_lines();
    void add_totals();
    void add_year();
    void add_unit_costs();
    void add_items();
    void add_alternatives(const std::vector<Alternative>& alternatives);

    std::vector<Explanation> take() && { return std::move(explained_); }

private:
    void add(std::string figure, std::string name, const Decimal& value, std::string formula, std::string source);
    void add(const std::string& figure, const Money& value, std::string formula, std::string source);

    std::string figure_name(const std::string& figure) const; ///< "Attendance"
    std::string name_of(const std::string& whose, const std::string& figure) const;
    std::string domain(const std::string& sections) const; ///< "DOMAIN 6.2"
    std::string given(const std::string& path) const;      ///< "meeting file, recurrence.rrule"

    std::string number(const auto& value) const { return notation_.number(value); }

    void add_rate(std::size_t index);
    std::string rate_by_salary(const AttendeeCost& pay) const;
    std::string term(int heads, const Money& rate, Minutes minutes, const Decimal& factor) const;
    std::string lost_sales(const AttendeeShare& share) const;
    std::string sum_of_people(const std::function<std::string(const AttendeeShare&)>& part) const;
    std::string net_of(const CostLine& line) const;
    std::string sum_of_lines(const std::function<std::optional<Money>(const ExpenseShare&)>& part) const;
    std::string person_minutes() const;
    void add_occurrences();
    void add_revenue_per_hour();
    void add_break_even();

    const Meeting& meeting_;
    const Cost& cost_;
    Notation notation_;
    std::vector<Explanation> explained_{};
};
} // namespace planerka

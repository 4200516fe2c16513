// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/notation.hpp"
#include "cost/explain.hpp"

#include <functional>

/// The parts of explain().
namespace planerka
{
class Explainer
{
public:
    Explainer(const Meeting& meeting, const Cost& cost, Language language, PrivatePart private_part)
        : meeting_(meeting), cost_(cost), notation_(language, cost.rounding), private_part_(private_part)
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
    std::string assumed(const std::string& source, const std::string& value, const std::string& path) const;
    std::string by_share(const std::string& source) const; ///< names the share of selling time if it is assumed
    std::string by_mode(const std::string& source) const;  ///< likewise; why nothing is counted, if so

    std::string number(const auto& value) const { return notation_.number(value); }

    void add_rate(std::size_t index);
    std::string source_of_salary(const AttendeeCost& pay, std::size_t attendee) const;
    std::string source_of_part(const AttendeeShare& share, Minutes PersonTimes::*minutes) const;
    std::string source_of_line(std::size_t index) const;
    std::string source_of_amount(std::size_t index) const;
    std::string figure_of(const std::string& category) const;
    std::string rate_by_salary(const AttendeeCost& pay) const;
    std::string term(int heads, const Money& rate, Minutes minutes, const Decimal& factor) const;
    std::string lost_sales(const AttendeeShare& share) const;
    std::vector<std::string> terms_of_people(const std::function<std::string(const AttendeeShare&)>& part) const;
    std::string net_of(const CostLine& line) const;
    std::vector<std::string> terms_of_lines(const std::function<std::optional<Money>(const ExpenseShare&)>& part) const;
    std::vector<std::string> lines_of(const std::string& category) const;
    std::string person_minutes() const;
    void add_parts();
    void add_opportunity();
    void add_selling_pay();
    void add_occurrences();
    void add_revenue_per_hour();
    void add_alternative(const Alternative& alternative, const std::string& path, const Alternative* memo);
    std::string shortened(Minutes duration) const;
    void add_break_even();

    const Meeting& meeting_;
    const Cost& cost_;
    Notation notation_;
    PrivatePart private_part_;
    std::vector<Explanation> explained_{};
};
} // namespace planerka

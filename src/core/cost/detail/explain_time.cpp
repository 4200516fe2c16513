// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_time.hpp"

#include "cost/detail/explain_expenses.hpp"
#include "cost/people.hpp"

#include <iterator>

namespace planerka
{
namespace
{
std::string rate_by_salary(const Explainer& explainer, const AttendeeCost& pay)
{
    const auto& notation = explainer.notation();
    const auto basis = rate_basis(pay, explainer.cost().currency);
    auto a_year = notation.number(*pay.annual_salary);
    if (pay.fte)
        a_year = notation.product(a_year, notation.number(*pay.fte));
    const auto multiplier = pay.load_multiplier || !(pay.benefits_rate || pay.overhead_rate)
                                ? notation.number(basis.multiplier)
                                : notation.grouped("1 + " + notation.number(pay.benefits_rate.value_or(Decimal())) +
                                                   " + " + notation.number(pay.overhead_rate.value_or(Decimal())));
    return notation.rounded(
        notation.quotient(notation.product(a_year, multiplier), notation.number(basis.hours_per_year)));
}

bool has_assumed_recovery(const Explainer& explainer, const AttendeeShare& share)
{
    return share.times.recovery > 0 && !explainer.attendee(share).cost->recovery_minutes;
}

std::string assumed_recovery(const Explainer& explainer, Minutes minutes, const std::string& path)
{
    return explainer.assumed(explainer.method({"time", "recovery"}), explainer.number(std::int64_t{minutes}), path);
}
} // namespace

std::string time_formula(const Explainer& explainer, int heads, const Money& rate, Minutes minutes,
                         const Decimal& factor)
{
    const auto& notation = explainer.notation();
    auto of_one = notation.product(notation.number(rate), notation.number(std::int64_t{minutes}));
    if (!(factor == Decimal(1, 0)))
        of_one = notation.product(of_one, notation.number(factor));
    return notation.product(notation.number(std::int64_t{heads}), notation.rounded(notation.quotient(of_one, "60")));
}

std::string formula_of_rate(const Explainer& explainer, const AttendeeShare& share)
{
    const auto& pay = *explainer.attendee(share).cost;
    if (!pay.loaded_hourly_rate)
        return rate_by_salary(explainer, pay);
    const auto given = explainer.number(*pay.loaded_hourly_rate);
    return *pay.loaded_hourly_rate == share.rate.decimal() ? given : explainer.notation().rounded(given);
}

std::string source_of_rate(const Explainer& explainer, const AttendeeShare& share)
{
    const auto& pay = *explainer.attendee(share).cost;
    const auto path = [&](const char* field) { return element_path("attendees", share.attendee, field); };
    if (pay.loaded_hourly_rate)
        return explainer.given(path("cost.loadedHourlyRate"));
    const auto basis = rate_basis(pay, explainer.cost().currency);
    auto source = explainer.method({"rate"});
    if (!pay.load_multiplier && !pay.benefits_rate && !pay.overhead_rate)
        source = explainer.assumed(source, explainer.number(basis.multiplier), path("cost.loadMultiplier"));
    if (!pay.hours_per_year)
        source = explainer.assumed(source, explainer.number(basis.hours_per_year), path("cost.hoursPerYear"));
    return source;
}

std::string formula_of_time(const Explainer& explainer, const AttendeeShare& share, const CostPart& part)
{
    const auto factor = part.minutes == &PersonTimes::travel ? share.travel_time_factor : Decimal(1, 0);
    return time_formula(explainer, share.headcount, share.rate, share.times.*part.minutes, factor);
}

std::string source_of_own_recovery(const Explainer& explainer, const AttendeeShare& share)
{
    return has_assumed_recovery(explainer, share)
               ? assumed_recovery(explainer, share.times.recovery,
                                  element_path("attendees", share.attendee, "cost.recoveryMinutes"))
               : explainer.method({"time"});
}

std::string source_of_recovery(const Explainer& explainer, const Cost& cost)
{
    const auto found = std::ranges::find_if(cost.people, [&](const AttendeeShare& share)
                                            { return has_assumed_recovery(explainer, share); });
    return found == cost.people.end()
               ? explainer.method({"time"})
               : assumed_recovery(explainer, found->times.recovery, "attendees[].cost.recoveryMinutes");
}

std::string formula_of_own_direct(const Explainer& explainer, const AttendeeShare& share)
{
    std::vector<std::string> amounts;
    for (const auto& part : kTimeParts)
        if ((share.*part.amount).minor() != 0)
            amounts.push_back(explainer.number(share.*part.amount));
    return Notation::sum(amounts);
}

std::string formula_of_total(const Explainer& explainer, const CostPart& part)
{
    std::vector<std::string> terms;
    if (part.is_time())
        terms = explainer.terms_of_people(
            [&](const AttendeeShare& share)
            { return share.times.*part.minutes == 0 ? std::string() : formula_of_time(explainer, share, part); });
    std::ranges::move(lines_of(explainer, part.category), std::back_inserter(terms));
    return Notation::sum(terms);
}

std::string formula_of_direct(const Explainer& explainer, const Cost& cost)
{
    std::vector<std::string> amounts;
    for (const auto& part : kCostParts)
        if ((cost.*part.total).minor() != 0)
            amounts.push_back(explainer.number(cost.*part.total));
    return Notation::sum(amounts);
}

std::string formula_of_person_hours(const Explainer& explainer, const Cost&)
{
    const auto& notation = explainer.notation();
    const auto minutes = explainer.terms_of_people(
        [&](const AttendeeShare& share)
        {
            if (!is_internal(explainer.attendee(share)) || share.times.total() == 0)
                return std::string();
            return notation.product(notation.number(std::int64_t{share.headcount}),
                                    notation.number(std::int64_t{share.times.total()}));
        });
    return notation.rounded(notation.quotient(notation.grouped(notation.sum(minutes)), "60"), 2, Rounding::half_up);
}
} // namespace planerka

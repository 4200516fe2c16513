// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_year.hpp"

#include "recurrence/recurrence.hpp"

namespace planerka
{
namespace
{
std::string times_a_year(const Explainer& explainer, const Money& once)
{
    return Notation::product(explainer.number(std::int64_t{explainer.cost().occurrences_per_year}),
                             explainer.number(once));
}

std::string with_one_off(const Explainer& explainer, std::string formula)
{
    const auto& one_off = explainer.cost().one_off;
    return one_off.minor() == 0 ? formula : formula + " + " + explainer.number(one_off);
}

bool has_exceptions(const Result<YearOfSeries>& year)
{
    return year && year.value().excepted > 0;
}
} // namespace

std::string formula_of_occurrences(const Explainer& explainer, const Cost& cost)
{
    const auto year = year_of_series(explainer.meeting());
    if (!has_exceptions(year))
        return explainer.number(std::int64_t{cost.occurrences_per_year});
    return Notation::difference(explainer.number(std::int64_t{year.value().planned}),
                                explainer.number(std::int64_t{year.value().excepted}));
}

std::string source_of_occurrences(const Explainer& explainer, const Cost&)
{
    const auto& series = explainer.meeting().recurrence;
    auto source = explainer.input("occurrencesPerYear");
    if (series && series->occurrences_per_year)
        source = explainer.given("recurrence.occurrencesPerYear");
    else if (series && !series->rrule.empty())
        source = explainer.given("recurrence.rrule");
    return has_exceptions(year_of_series(explainer.meeting())) ? source + ", recurrence.exceptions" : source;
}

std::string formula_of_annual_direct(const Explainer& explainer, const Cost& cost)
{
    return with_one_off(explainer, times_a_year(explainer, cost.direct));
}

std::string formula_of_annual_opportunity(const Explainer& explainer, const Cost& cost)
{
    return times_a_year(explainer, cost.opportunity);
}

std::string formula_of_annual_full(const Explainer& explainer, const Cost& cost)
{
    return with_one_off(explainer, times_a_year(explainer, cost.full));
}
} // namespace planerka

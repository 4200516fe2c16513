// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_alternatives.hpp"

#include "cost/detail/explain_time.hpp"
#include "cost/shorter_duration.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// "1 × 60 + 6 × 8": the minutes of the internal people.
std::string minutes_in(const Explainer& explainer, const Alternative& alternative)
{
    std::vector<std::string> terms;
    for (const auto& part : alternative.time)
        if (part.is_internal)
            terms.push_back(Notation::product(explainer.number(std::int64_t{part.heads}),
                                              explainer.number(std::int64_t{part.minutes})));
    return Notation::sum(terms);
}

/// The memo that an alternative with memos counts: the one that is offered by itself.
const Alternative& memo_of(const Explainer& explainer)
{
    return *std::ranges::find(explainer.alternatives(), "A1", &Alternative::id);
}

/// "48 − 24": of the meetings of a year without the others.
std::string rest_of_year(const Explainer& explainer, int left, int others)
{
    const auto all = explainer.number(std::int64_t{explainer.cost().occurrences_per_year});
    return left == explainer.cost().occurrences_per_year
               ? all
               : Notation::difference(all, explainer.number(std::int64_t{others}));
}
} // namespace

std::string formula_of_meeting_left(const Explainer& explainer, const Alternative& alternative)
{
    std::vector<std::string> terms;
    for (const auto& part : alternative.time)
        terms.push_back(time_formula(explainer, part.heads, part.rate, part.minutes, part.factor));
    if (alternative.expenses.minor() != 0)
        terms.push_back(explainer.number(alternative.expenses));
    return Notation::sum(terms);
}

std::string formula_of_year_left(const Explainer& explainer, const Alternative& alternative)
{
    std::vector<std::string> terms;
    if (alternative.meetings > 0)
        terms.push_back(Notation::product(explainer.number(std::int64_t{alternative.meetings}),
                                          explainer.number(alternative.per_meeting)));
    if (alternative.memos > 0)
        terms.push_back(Notation::product(explainer.number(std::int64_t{alternative.memos}),
                                          explainer.number(alternative.per_memo)));
    if (alternative.one_off.minor() != 0)
        terms.push_back(explainer.number(alternative.one_off));
    return Notation::sum(terms);
}

std::string formula_of_saving(const Explainer& explainer, const Alternative& alternative)
{
    return Notation::difference(explainer.number(explainer.cost().annual_direct),
                                explainer.number(alternative.per_year));
}

std::string formula_of_saving_percent(const Explainer& explainer, const Alternative& alternative)
{
    const auto& cost = explainer.cost();
    if (cost.annual_direct.minor() == 0)
        return "0";
    const auto share = Notation::quotient(explainer.number(alternative.saving), explainer.number(cost.annual_direct));
    return explainer.notation().rounded(Notation::product(share, "100"), 1, cost.rounding);
}

std::string formula_of_hours_left(const Explainer& explainer, const Alternative& alternative)
{
    std::vector<std::string> minutes;
    if (alternative.meetings > 0)
        minutes.push_back(Notation::product(explainer.number(std::int64_t{alternative.meetings}),
                                            Notation::grouped(minutes_in(explainer, alternative))));
    if (alternative.memos > 0)
        minutes.push_back(Notation::product(explainer.number(std::int64_t{alternative.memos}),
                                            Notation::grouped(minutes_in(explainer, memo_of(explainer)))));
    return explainer.notation().rounded(Notation::quotient(Notation::grouped(Notation::sum(minutes)), "60"), 2,
                                        Rounding::half_up);
}

std::string formula_of_duration(const Explainer& explainer, const Alternative& alternative)
{
    const auto length = length_of(explainer.meeting());
    const auto minutes = explainer.number(std::int64_t{length});
    if (alternative.duration == length)
        return minutes;
    // Two thirds, in steps of five minutes, and as many more as the agenda needs.
    const auto steps = (length * 2 / Exact(3 * kShorterStep)).rounded(Rounding::half_up);
    const auto exact_steps =
        Notation::quotient(Notation::product(minutes, "2"), explainer.number(std::int64_t{3 * kShorterStep}));
    auto formula = Notation::product(explainer.notation().rounded(exact_steps, 0, Rounding::half_up),
                                     explainer.number(std::int64_t{kShorterStep}));
    if (const auto more = alternative.duration - steps * kShorterStep; more > 0)
        formula += " + " + explainer.number(std::int64_t{more});
    return formula;
}

std::string formula_of_meetings_left(const Explainer& explainer, const Alternative& alternative)
{
    return rest_of_year(explainer, alternative.meetings, explainer.cost().occurrences_per_year - alternative.meetings);
}

std::string formula_of_memos(const Explainer& explainer, const Alternative& alternative)
{
    return alternative.memos == 0 ? explainer.number(std::int64_t{0})
                                  : rest_of_year(explainer, alternative.memos, alternative.meetings);
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explainer.hpp"
#include "cost/shorter_duration.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka
{
namespace
{

/// "1 × 60 + 6 × 8": the minutes of the internal people.
std::string minutes_in(const Alternative& alternative, const Notation& notation)
{
    std::vector<std::string> terms;
    for (const auto& part : alternative.time)
        if (part.is_internal)
            terms.push_back(notation.product(notation.number(std::int64_t{part.heads}),
                                             notation.number(std::int64_t{part.minutes})));
    return notation.sum(terms);
}
} // namespace

std::string Explainer::shortened(Minutes duration) const
{
    const auto length = length_of(meeting_);
    if (duration == length)
        return number(std::int64_t{length});
    const auto steps = (length * 2 / Exact(3 * kShorterStep)).rounded(Rounding::half_up);
    auto formula =
        notation_.product(notation_.rounded(notation_.quotient(notation_.product(number(std::int64_t{length}), "2"),
                                                               number(std::int64_t{3 * kShorterStep})),
                                            0, Rounding::half_up),
                          number(std::int64_t{kShorterStep}));
    if (const auto more = duration - steps * kShorterStep; more > 0)
        formula += " + " + number(std::int64_t{more});
    return formula;
}

void Explainer::add_alternative(const Alternative& alternative, const std::string& path, const Alternative* memo)
{
    const auto name = text::message(notation_.language(), "cost.alternative." + alternative.id);
    const auto explained = [&](const char* member, const Decimal& value, std::string formula)
    {
        add(path + member, name_of(name, std::string("alternatives.") + member), value, std::move(formula),
            domain("6.5, 11.12"));
    };
    const auto meetings = number(std::int64_t{alternative.meetings});
    const auto memos = number(std::int64_t{alternative.memos});
    std::vector<std::string> terms;
    for (const auto& part : alternative.time)
        terms.push_back(term(part.heads, part.rate, part.minutes, part.factor));
    if (alternative.expenses.minor() != 0)
        terms.push_back(number(alternative.expenses));
    explained("perMeeting", alternative.per_meeting.decimal(), notation_.sum(terms));

    std::vector<std::string> year;
    std::vector<std::string> minutes;
    if (alternative.meetings > 0)
    {
        year.push_back(notation_.product(meetings, number(alternative.per_meeting)));
        minutes.push_back(notation_.product(meetings, notation_.grouped(minutes_in(alternative, notation_))));
    }
    if (alternative.memos > 0)
    {
        year.push_back(notation_.product(memos, number(alternative.per_memo)));
        minutes.push_back(notation_.product(memos, notation_.grouped(minutes_in(*memo, notation_))));
    }
    if (alternative.one_off.minor() != 0)
        year.push_back(number(alternative.one_off));
    explained("perYear", alternative.per_year.decimal(), notation_.sum(year));
    explained("saving", alternative.saving.decimal(),
              notation_.difference(number(cost_.annual_direct), number(alternative.per_year)));
    const auto share = notation_.quotient(number(alternative.saving), number(cost_.annual_direct));
    explained("savingPercent", alternative.saving_percent,
              cost_.annual_direct.minor() == 0 ? "0"
                                               : notation_.rounded(notation_.product(share, "100"), 1, cost_.rounding));
    explained(
        "hoursPerYear", hundredths(alternative.hours_per_year),
        notation_.rounded(notation_.quotient(notation_.grouped(notation_.sum(minutes)), "60"), 2, Rounding::half_up));

    const auto once = number(std::int64_t{cost_.occurrences_per_year});
    const auto left_of = [&](int number_left, const std::string& others)
    { return number_left == cost_.occurrences_per_year ? once : notation_.difference(once, others); };
    if (alternative.meetings > 0)
        explained("durationMinutes", Decimal(alternative.duration, 0), shortened(alternative.duration));
    explained("meetingsPerYear", Decimal(alternative.meetings, 0),
              left_of(alternative.meetings, number(std::int64_t{cost_.occurrences_per_year - alternative.meetings})));
    explained("memosPerYear", Decimal(alternative.memos, 0),
              alternative.memos == 0 ? memos : left_of(alternative.memos, meetings));
}

void Explainer::add_alternatives(const std::vector<Alternative>& alternatives)
{
    // Whatever counts memos has one that it offers by itself.
    const auto memo = std::ranges::find(alternatives, "A1", &Alternative::id);
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        add_alternative(alternatives[i], "alternatives[" + std::to_string(i) + "].",
                        memo == alternatives.end() ? nullptr : &*memo);
}
} // namespace planerka

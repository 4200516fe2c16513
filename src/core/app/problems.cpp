// SPDX-License-Identifier: MPL-2.0
#include "app/problems.hpp"

#include "app/detail/error_text.hpp"
#include "cost/cost.hpp"
#include "documents/left_out.hpp"

#include <algorithm>

namespace planerka::app
{
using documents::Output;

namespace
{
/// V21 of figures that are each within their limits and cannot be added up.
void check_sums(const Meeting& meeting, Language language, std::vector<Problem>& all)
{
    if (const auto cost = cost_of(meeting); !cost)
        all.push_back({.id = "V21",
                       .severity = Severity::error,
                       .path = cost.error().place,
                       .text = error_text(cost.error(), language)});
}
} // namespace

CheckFor everything_possible(const Meeting& meeting)
{
    const bool has_rates = std::any_of(meeting.attendees.begin(), meeting.attendees.end(),
                                       [](const Attendee& attendee) { return attendee.cost.has_value(); });
    return {.cost_sheet = has_rates, .minutes = meeting.status == Status::held};
}

std::vector<Problem> problems(const Meeting& meeting, Language language)
{
    const auto purpose = everything_possible(meeting);
    auto all = check(meeting, language, purpose);
    if (purpose.cost_sheet && !has_errors(all))
        check_sums(meeting, language, all);
    if (meeting.audience != Audience::internal)
        for (const auto output : {Output::agenda, Output::minutes, Output::deck, Output::invitation})
            for (auto& problem : documents::left_out(meeting, output, documents::Reader::client, language))
                if (std::ranges::none_of(all, [&](const Problem& other)
                                         { return other.id == problem.id && other.path == problem.path; }))
                    all.push_back(std::move(problem));
    std::ranges::stable_sort(all, {}, &Problem::id);
    return all;
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"

#include "check/detail/check_agenda.hpp"
#include "check/detail/check_conference.hpp"
#include "check/detail/check_fields.hpp"
#include "check/detail/check_frame.hpp"
#include "check/detail/check_money.hpp"
#include "check/detail/check_people.hpp"
#include "check/detail/check_references.hpp"
#include "check/detail/check_texts.hpp"
#include "check/detail/check_times.hpp"

#include <algorithm>

namespace planerka
{
std::vector<Problem> check(const Meeting& meeting, Language language, CheckFor purpose)
{
    return check(meeting, schedule(meeting), language, purpose);
}

std::vector<Problem> check(const Meeting& meeting, const Result<Schedule>& scheduled, Language language,
                           CheckFor purpose)
{
    rules::Findings findings(language);
    rules::check_frame(meeting, purpose, findings);
    rules::check_times(meeting, findings);
    rules::check_people(meeting, purpose, findings);
    rules::check_agenda(meeting, scheduled, purpose, findings);
    rules::check_money(meeting, purpose, findings);
    rules::check_conference(meeting, findings);
    rules::check_references(meeting, findings);
    rules::check_texts(meeting, findings);
    rules::check_fields(meeting, findings);
    auto problems = std::move(findings).take();
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) { return a.id < b.id; });
    return problems;
}

bool has_errors(const std::vector<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::error; });
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_series.hpp"

#include "recurrence/recurrence.hpp"
#include "text/format.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace planerka::advice
{
namespace
{
/// The same day of a later month, or the last that it has.
Date plus_months(const Date& date, int months)
{
    const int month = date.month - 1 + months;
    Date result{date.year + month / 12, month % 12 + 1, date.day};
    while (!Date::parse(result.to_string()))
        --result.day;
    return result;
}
} // namespace

std::optional<Fired> review_due(const Facts& facts)
{
    const int months = facts.context.limits.review_months;
    const auto& meeting = facts.meeting;
    const auto& today = facts.context.today;
    const auto start = meeting.start();
    const bool goes_on = facts.next && today && facts.next->date >= *today && meeting.status != Status::cancelled;
    if (!goes_on || !start || !meeting.recurrence)
        return std::nullopt;
    const auto review = Date::parse(meeting.recurrence->review_date);
    const bool is_overdue = review && *review < *today;
    const bool is_near = review && !is_overdue && *review <= plus_months(*today, months);
    const bool is_old = plus_months(start->date, months) < *today;
    if (!is_overdue && (is_near || !is_old))
        return std::nullopt;
    std::int64_t count = 0;
    const auto counted = for_each_occurrence(meeting, start->date, *today,
                                             [&](const LocalTime&)
                                             {
                                                 ++count;
                                                 return true;
                                             });
    if (!counted || count == 0)
        return std::nullopt;
    return Fired{{{"n", count},
                  {"months", std::int64_t{months}},
                  {"start", text::date_short(start->date, facts.language)},
                  {"review", review ? text::date_short(*review, facts.language) : "none"},
                  {"due", is_overdue ? "past" : "far"}}};
}

namespace
{
/// One file given twice; meetings of a series may share an id.
bool is_same_one(const Meeting& one, const Meeting& other)
{
    return !one.id.empty() && one.id == other.id && one.start_local == other.start_local;
}
} // namespace

std::optional<Fired> nothing_decided(const Facts& facts)
{
    constexpr std::size_t kLast = 4;
    constexpr std::size_t kTooMany = 2;
    const auto& today = facts.context.today;
    std::vector<const Meeting*> last;
    for (const auto& meeting : facts.context.previous)
    {
        const auto start = meeting.start();
        const bool is_known =
            std::ranges::any_of(last, [&](const Meeting* each) { return is_same_one(*each, meeting); });
        if (meeting.status == Status::held && !is_known && !(today && start && start->date > *today))
            last.push_back(&meeting);
    }
    if (last.size() > kLast)
        last.erase(last.begin(), last.end() - kLast);
    std::vector<std::string> idle;
    for (const auto* meeting : last)
        if (meeting->decisions.empty() && meeting->actions.empty())
        {
            const auto start = meeting->start();
            idle.push_back(start ? text::date_short(start->date, facts.language) : meeting->title);
        }
    if (idle.size() < kTooMany)
        return std::nullopt;
    return Fired{{{"k", static_cast<std::int64_t>(idle.size())},
                  {"n", static_cast<std::int64_t>(last.size())},
                  {"meetings", text::list(idle, facts.language)}}};
}
} // namespace planerka::advice

// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/facts.hpp"

#include "cost/people.hpp"
#include "recurrence/recurrence.hpp"
#include "text/format.hpp"

#include <algorithm>

namespace planerka::advice
{
namespace
{
std::optional<LocalTime> next_start(const Meeting& meeting, const std::optional<Date>& today)
{
    constexpr int kTwoYears = 731; // of a yearly meeting too
    auto result = meeting.start();
    if (!result || !today || !meeting.recurrence || result->date >= *today)
        return result;
    // A rule that cannot be read leaves the start: check() has said what is wrong.
    static_cast<void>(for_each_occurrence(meeting, *today, today->plus_days(kTwoYears),
                                          [&](const LocalTime& start)
                                          {
                                              result = start;
                                              return false;
                                          }));
    return result;
}
} // namespace

const Alternative* Facts::alternative(std::string_view id) const
{
    const auto found = std::ranges::find(alternatives, id, &Alternative::id);
    return found == alternatives.end() ? nullptr : &*found;
}

std::string Facts::money(const Money& amount) const
{
    return text::money(amount, language);
}

Facts facts_of(const Meeting& meeting, const AdviceContext& context, Language language)
{
    Facts facts{meeting, context, language};
    for (const auto& item : meeting.agenda)
    {
        if (is_pause(item))
            continue;
        facts.content_minutes += item.planned_minutes;
        if (item.type != "aob")
            facts.content.push_back(&item);
    }
    facts.next = next_start(meeting, context.today);
    facts.loads = advice::loads_of(meeting, context.other_meetings, context.limits);
    const auto cost = cost_of(meeting);
    if (!cost)
    {
        facts.no_cost = cost.error();
        return facts;
    }
    facts.cost = cost.value();
    facts.gain = cost.value().expected_gain;
    if (auto alternatives = alternatives_of(meeting, cost.value()))
        facts.alternatives = std::move(alternatives.value());
    return facts;
}

bool owns_an_item(const Meeting& meeting, const Attendee& attendee)
{
    return std::ranges::any_of(meeting.agenda, [&](const AgendaItem& item)
                               { return !attendee.id.empty() && item.owner_id == attendee.id; });
}

std::int64_t heads(const Meeting& meeting, const std::function<bool(const Attendee&)>& matches)
{
    std::int64_t count = 0;
    for (const auto& attendee : meeting.attendees)
        if (takes_part(attendee) && matches(attendee))
            count += attendee.headcount;
    return count;
}

} // namespace planerka::advice

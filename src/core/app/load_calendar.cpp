// SPDX-License-Identifier: MPL-2.0
#include "app/load_calendar.hpp"

#include "text/messages.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace planerka::app
{
namespace
{
std::optional<LeftOut> reason_of(EventUse use)
{
    switch (use)
    {
    case EventUse::meeting:
        return std::nullopt;
    case EventUse::free:
        return LeftOut::free;
    case EventUse::away:
        return LeftOut::away;
    case EventUse::elsewhere:
        return LeftOut::elsewhere;
    case EventUse::focus:
        return LeftOut::focus;
    }
    return std::nullopt;
}
} // namespace

std::vector<Meeting> meetings_of(ImportedCalendar calendar)
{
    std::vector<Meeting> meetings;
    for (std::size_t i = 0; i < calendar.meetings.size(); ++i)
        if (!reason_of(calendar.uses[i]))
            meetings.push_back(std::move(calendar.meetings[i]));
    return meetings;
}

Result<CalendarLoad> load_calendar(ImportedCalendar calendar, const LoadWindow& window, const RateCard* rates,
                                   Language language)
{
    CalendarFacts facts;
    facts.owner.email = calendar.owner;
    if (calendar.owner.empty())
        facts.owner.name = text::message(language, "load.owner");
    facts.owner.affiliation = "internal";
    std::ranges::transform(calendar.uses, std::back_inserter(facts.no_meetings), reason_of);
    return calendar_load(std::move(calendar.meetings), window, rates, facts);
}
} // namespace planerka::app

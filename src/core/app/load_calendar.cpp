// SPDX-License-Identifier: MPL-2.0
#include "app/load_calendar.hpp"

#include "load/conflicts.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <cstdint>
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

CalendarFacts facts_of(const ImportedCalendar& calendar, Language language)
{
    CalendarFacts facts;
    facts.owner.email = calendar.owner;
    if (calendar.owner.empty())
        facts.owner.name = text::message(language, "load.owner");
    facts.owner.affiliation = "internal";
    std::ranges::transform(calendar.uses, std::back_inserter(facts.no_meetings), reason_of);
    return facts;
}

/// "Anna, Boris, Clara, …"
std::string names_in(const std::vector<std::string>& people)
{
    constexpr std::size_t kMost = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(people.size(), kMost); ++i)
        names.append(i == 0 ? "" : ", ").append(people[i]);
    return names + (people.size() > kMost ? ", …" : "");
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
    const auto facts = facts_of(calendar, language);
    return calendar_load(std::move(calendar.meetings), window, rates, facts);
}

Conflicts conflicts_of(const ImportedCalendar& calendar, const Date& today, Language language)
{
    return calendar_conflicts(calendar.meetings, {.from = {}, .to = {}, .today = today}, facts_of(calendar, language));
}

std::vector<std::string> conflict_lines(const Conflicts& conflicts, std::size_t most, Language language)
{
    std::vector<std::string> lines;
    for (const auto& each : conflicts.all)
    {
        if (lines.size() == most)
            break;
        lines.push_back(text::message(language, "load.conflict",
                                      {{"date", text::date_short(each.begin.date, language)},
                                       {"time", each.begin.clock()},
                                       {"first", each.first},
                                       {"second", each.second},
                                       {"names", names_in(each.people)},
                                       {"n", std::int64_t{each.times}}}));
    }
    if (const auto left = conflicts.all.size() - lines.size(); left > 0)
        lines.push_back(text::message(language, "load.conflicts_more", {{"n", static_cast<std::int64_t>(left)}}));
    if (conflicts.is_partial)
        lines.push_back(text::message(language, "load.conflicts_partial"));
    return lines;
}
} // namespace planerka::app

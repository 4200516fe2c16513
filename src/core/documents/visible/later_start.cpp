// SPDX-License-Identifier: MPL-2.0
#include "documents/visible/later_start.hpp"

#include "recurrence/rule.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
/// A last occurrence that begins when the series ends would be lost.
void end_later(std::string& rrule, const std::string& zone, Minutes minutes)
{
    constexpr std::string_view kUntil = "UNTIL=";
    const auto at = rrule.find(kUntil);
    const auto rule = parse_rule(rrule, zone);
    if (at == rrule.npos || !rule || !rule->until)
        return;
    const auto begin = at + kUntil.size();
    const auto length = std::min(rrule.find(';', begin), rrule.size()) - begin;
    if (rrule.find('T', begin) >= begin + length)
        return; // a day
    auto moved = rule->until->plus(minutes).to_string() + "00";
    std::erase_if(moved, [](char c) { return c == '-' || c == ':'; });
    rrule.replace(begin, length, moved);
}
} // namespace

void begin_later(Meeting& meeting, Minutes minutes)
{
    const auto move = [minutes](std::string& text)
    {
        if (const auto time = LocalTime::parse(text))
            text = time->plus(minutes).to_string();
    };
    move(meeting.start_local);
    if (meeting.recurrence)
    {
        std::ranges::for_each(meeting.recurrence->exceptions, move);
        std::ranges::for_each(meeting.recurrence->additions, move);
        end_later(meeting.recurrence->rrule, meeting.time_zone, minutes);
    }
    if (meeting.calendar)
        move(meeting.calendar->recurrence_id);
}
} // namespace planerka::documents

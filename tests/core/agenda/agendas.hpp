// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <string>
#include <vector>

/// Agendas for tests, and schedules as short texts.
namespace planerka::tests
{
inline AgendaItem item(Minutes planned, Minutes min, Minutes max, int priority = 1)
{
    AgendaItem result;
    result.title = "x";
    result.planned_minutes = planned;
    result.min_minutes = min;
    result.max_minutes = max;
    result.priority = priority;
    return result;
}

/// "i1" for the first item.
inline std::string number_of(std::size_t item)
{
    return "i" + std::to_string(item + 1);
}

/// Items i1, i2, … in Berlin.
inline Meeting meeting_of(Minutes duration, std::vector<AgendaItem> items,
                          const std::string& start = "2026-12-07T09:00")
{
    Meeting meeting;
    meeting.duration_minutes = duration;
    meeting.start_local = start;
    meeting.time_zone = "Europe/Berlin";
    meeting.agenda = std::move(items);
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        meeting.agenda[i].id = number_of(i);
    return meeting;
}

/// "i1 5, break 10, …": the slots with their minutes.
inline std::string run_of(const std::vector<Slot>& slots)
{
    std::string text;
    for (const auto& slot : slots)
        text += (text.empty() ? "" : ", ") + (slot.item ? number_of(*slot.item) : std::string(name_of(slot.kind))) +
                ' ' + std::to_string(slot.minutes);
    return text;
}

inline std::string run_of(const Schedule& schedule)
{
    return run_of(schedule.slots);
}

inline std::string run_of(const Meeting& meeting)
{
    const auto result = schedule(meeting);
    return result ? run_of(result.value()) : result.error().code;
}

/// The ids of the notes, in their order.
inline std::string notes_of(const Schedule& schedule)
{
    std::string text;
    for (const auto& note : schedule.notes)
        text += (text.empty() ? "" : " ") + note.id;
    return text;
}
} // namespace planerka::tests

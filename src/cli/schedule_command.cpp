// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "titles.hpp"

#include "agenda/schedule.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

std::string slot_title(const Meeting& meeting, const Slot& slot, Language language)
{
    return slot.id.empty() ? text::message(language, "documents.common." + slot.kind) : title_of(meeting, slot.id);
}

/// Title, day and time of the meeting.
std::string heading(const Meeting& meeting, const Schedule& schedule, Language language)
{
    auto text = meeting.title + '\n';
    if (const auto start = meeting.start())
        text += text::date_with_weekday(start->date, language) + ", " +
                text::time_range(start->minute_of_day, schedule.end.minute_of_day) +
                (meeting.time_zone.empty() ? "" : " (" + meeting.time_zone + ')') + '\n';
    return text + '\n';
}

std::string schedule_text(const Meeting& meeting, const Schedule& schedule, Language language)
{
    Table table({Align::left, Align::right, Align::left});
    for (const auto& slot : schedule.slots)
        table.add({text::time_range(slot.start.minute_of_day, slot.end.minute_of_day),
                   text::minutes(slot.minutes, language), slot_title(meeting, slot, language)});
    auto text = heading(meeting, schedule, language) + table.to_string();
    if (schedule.finish_early_minutes > 0)
        text += '\n' +
                text::message(language, "cli.schedule.finish_early",
                              {{"minutes", std::int64_t{schedule.finish_early_minutes}}}) +
                '\n';
    if (!schedule.parked.empty())
        text += '\n' + text::message(language, "cli.schedule.parked") + '\n';
    for (const auto& id : schedule.parked)
        text += "  " + title_of(meeting, id) + '\n';
    return text;
}

} // namespace

int run(const ScheduleCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    if (common.json)
    {
        const auto json = app::schedule_json(meeting.value());
        return json ? answer(json.value()) : fail(json.error(), command.meeting, common);
    }
    const auto fitted = schedule(meeting.value());
    return fitted ? answer(schedule_text(meeting.value(), fitted.value(),
                                         common.language.value_or(meeting.value().language)))
                  : fail(fitted.error(), command.meeting, common);
}

} // namespace planerka::cli

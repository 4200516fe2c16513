// SPDX-License-Identifier: MPL-2.0
#include "app/answers_schedule.hpp"

#include "agenda/local_times.hpp"
#include "agenda/schedule.hpp"
#include "agenda/series_shifts.hpp"
#include "meeting/json.hpp"

namespace planerka::app
{
using json::Json;

namespace
{
Json item_json(const AgendaItem& planned, const Slot& slot)
{
    Json item{{"id", planned.id},
              {"start", slot.start.clock()},
              {"end", slot.end.clock()},
              {"minutes", slot.minutes},
              {"kind", planned.type.empty() ? std::string(name_of(slot.kind)) : planned.type}};
    if (slot.day > 0)
    {
        item["day"] = slot.day;
        item["date"] = slot.start.date.to_string();
    }
    return item;
}

Json days_json(const Schedule& fitted)
{
    auto days = Json::array();
    for (const auto& day : fitted.days)
        days.push_back({{"date", day.start.date.to_string()},
                        {"start", day.start.clock()},
                        {"end", day.end.clock()},
                        {"contentMinutes", day.content_minutes},
                        {"finishEarlyMinutes", day.finish_early_minutes}});
    return days;
}

Json local_times_json(const Meeting& meeting)
{
    auto times = Json::array();
    for (const auto& time : local_times(meeting))
    {
        times.push_back({{"attendeeId", time.attendee_id},
                         {"timeZone", time.zone},
                         {"start", time.start.to_string()},
                         {"dayShift", time.day_shift},
                         {"utcOffsetMinutes", time.utc_offset}});
        if (time.day > 0)
            times.back()["day"] = time.day;
    }
    return times;
}

/// None where the series cannot be read, which check() says.
Json shifts_json(const Meeting& meeting, const Date& today)
{
    auto list = Json::array();
    const auto shifts = series_shifts(meeting, today);
    if (!shifts)
        return list;
    for (const auto& shift : shifts.value())
        list.push_back({{"timeZone", shift.zone},
                        {"date", shift.date.to_string()},
                        {"from", shift.from.to_string()},
                        {"to", shift.to.to_string()},
                        {"back", shift.back ? Json(shift.back->to_string()) : Json(nullptr)}});
    return list;
}

Json notes_json(const Schedule& fitted, Language language)
{
    auto notes = Json::array();
    for (const auto& note : fitted.notes)
        notes.push_back({{"id", note.id}, {"path", note.place}, {"text", describe(note, language)}});
    return notes;
}
} // namespace

Result<std::string> schedule_json(const Meeting& meeting, std::optional<Language> language, const Date& today)
{
    PLANERKA_TRY(const auto fitted, schedule(meeting));
    auto items = Json::array();
    for (const auto& slot : fitted.slots)
        if (const auto* const item = item_of(meeting, slot))
            items.push_back(item_json(*item, slot));
    auto breaks = Json::array();
    for (const auto& pause : fitted.breaks)
        breaks.push_back({{"afterItemId", meeting.agenda[pause.after_item].id}, {"minutes", pause.minutes}});
    auto parked = Json::array();
    for (const auto item : fitted.parked)
        parked.push_back(meeting.agenda[item].id);
    return json::to_text({{"items", std::move(items)},
                          {"breaks", std::move(breaks)},
                          {"bufferMinutes", fitted.buffer_minutes},
                          {"parked", std::move(parked)},
                          {"finishEarlyMinutes", fitted.finish_early_minutes},
                          {"endEarlyMinutes", fitted.end_early_minutes},
                          {"days", days_json(fitted)},
                          {"localTimes", local_times_json(meeting)},
                          {"shifts", shifts_json(meeting, today)},
                          {"notes", notes_json(fitted, language.value_or(meeting.language))}});
}
} // namespace planerka::app

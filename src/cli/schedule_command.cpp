// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "titles.hpp"

#include "agenda/local_times.hpp"
#include "agenda/schedule.hpp"
#include "agenda/series_text.hpp"
#include "app/answers_schedule.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

namespace planerka::cli
{
namespace
{
/// A schedule as a person reads it.
class ScheduleText
{
public:
    ScheduleText(const Meeting& meeting, const Schedule& schedule, const Date& today, Language language)
        : meeting_(meeting), schedule_(schedule), today_(today), language_(language)
    {
    }

    std::string to_string()
    {
        text_ = meeting_.title + '\n';
        if (schedule_.days.empty())
            add_meeting();
        for (std::size_t d = 0; d < schedule_.days.size(); ++d)
            add_day(d);
        if (!schedule_.parked.empty())
        {
            add_gap(text::message(language_, "cli.schedule.parked"));
            for (const auto item : schedule_.parked)
                add("  " + title_of(meeting_.agenda[item]));
        }
        add_clocks();
        for (const auto& note : schedule_.notes)
        {
            if (&note == &schedule_.notes.front())
                add_gap(text::message(language_, "schedule.text.notes"));
            add("  " + describe(note, language_));
        }
        return std::move(text_);
    }

private:
    using Align = Table::Align;

    void add(const std::string& line) { text_ += line + '\n'; }
    void add_gap(const std::string& line) { text_ += '\n' + line + '\n'; }

    std::string zone() const { return meeting_.time_zone.empty() ? "" : " (" + meeting_.time_zone + ')'; }

    std::string slot_title(const Slot& slot) const
    {
        const auto* const item = item_of(meeting_, slot);
        return item ? title_of(*item) : text::message(language_, "documents.common." + std::string(name_of(slot.kind)));
    }

    void add_slots(int day)
    {
        Table table({Align::left, Align::right, Align::left});
        for (const auto& slot : schedule_.slots)
            if (slot.day == day)
                table.add({text::time_range(slot.start.minute_of_day, slot.end.minute_of_day),
                           text::minutes(slot.minutes, language_), slot_title(slot)});
        text_ += table.to_string();
    }

    void add_finish_early(Minutes minutes)
    {
        if (minutes > 0)
            add_gap(text::message(language_, "cli.schedule.finish_early", {{"minutes", std::int64_t{minutes}}}));
    }

    void add_meeting()
    {
        const auto& start = schedule_.start;
        if (meeting_.start())
            add(text::date_with_weekday(start.date, language_) + ", " +
                text::time_range(start.minute_of_day, schedule_.end.minute_of_day) + zone());
        text_ += '\n';
        add_slots(0);
        add_finish_early(schedule_.finish_early_minutes);
        if (schedule_.end_early_minutes > 0)
            add_gap(text::message(language_, "schedule.text.end_early",
                                  {{"minutes", std::int64_t{schedule_.end_early_minutes}}}));
    }

    void add_day(std::size_t d)
    {
        const auto& day = schedule_.days[d];
        add_gap(text::message(language_, "schedule.text.day",
                              {{"day", static_cast<std::int64_t>(d) + 1},
                               {"date", text::date_with_weekday(day.start.date, language_)},
                               {"times", text::time_range(day.start.minute_of_day, day.end.minute_of_day)}}) +
                zone());
        if (const auto& registration = meeting_.days[d].registration; !registration.empty())
            add(text::message(language_, "schedule.text.registration", {{"time", registration}}));
        text_ += '\n';
        add_slots(static_cast<int>(d) + 1);
        add_finish_early(day.finish_early_minutes);
    }

    /// What the clocks of the others show, and when a series moves for them.
    void add_clocks()
    {
        for (const auto& [day, lines] : local_time_lines(meeting_, language_))
        {
            add_gap(day == 0 ? text::message(language_, "schedule.text.local_times")
                             : text::message(language_, "schedule.text.local_times_of_day", {{"day", day}}));
            for (const auto& line : lines)
                add("  " + line);
        }
        const auto shifts = series_shifts(meeting_, today_);
        if (!shifts || shifts.value().empty())
            return;
        add_gap(text::message(language_, "schedule.text.shifts",
                              {{"date", text::date_long(*series_year(meeting_, today_), language_)}}));
        for (const auto& line : describe(shifts.value(), meeting_, language_))
            add("  " + line);
    }

    const Meeting& meeting_;
    const Schedule& schedule_;
    Date today_;
    Language language_;
    std::string text_;
};
} // namespace

int run(const ScheduleCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto today = command.from.value_or(today_here());
    if (common.json)
    {
        const auto json = app::schedule_json(meeting.value(), common.language, today);
        return json ? answer(json.value()) : fail(json.error(), command.meeting, common);
    }
    const auto fitted = schedule(meeting.value());
    if (!fitted)
        return fail(fitted.error(), command.meeting, common);
    const auto language = common.language.value_or(meeting.value().language);
    return answer(ScheduleText(meeting.value(), fitted.value(), today, language).to_string());
}
} // namespace planerka::cli

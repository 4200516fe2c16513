// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/agenda_lines.hpp"

#include "check/missing_minutes.hpp"
#include "forms/place.hpp"
#include "panel/detail/form_lines.hpp"
#include "panel/detail/lines.hpp"
#include "panel/purpose.hpp"
#include "text/format.hpp"

#include <array>

namespace planerka::panel
{
namespace
{
constexpr int kClockColumns = 4;
constexpr int kMinutesColumns = 4;

class AgendaLines
{
public:
    AgendaLines(const Scene& scene, std::vector<Line>& lines) : scene_(scene), lines_(lines) {}

    Minutes add() { return scene_.scheduled ? add_on_the_clock(scene_.scheduled.value()) : add_as_typed(); }

private:
    /// @param minutes as planned on the clock; what was typed and not taken over stays.
    void add_item(std::size_t item, const std::string& clock, Minutes minutes, bool is_parked)
    {
        const auto at = [&](std::string_view key) { return forms::place_in("agenda", item, key); };
        auto title = editing(scene_, at("title"));
        title.columns = kRest;
        auto length = editing(scene_, at("plannedMinutes"));
        length.columns = kMinutesColumns;
        if (!length.is_wrong)
            length.text = std::to_string(minutes);
        auto time = label(clock, Tone::plain, "text:" + at("clock"));
        time.columns = kClockColumns;
        const auto part = row_part(scene_.meeting, "agenda", item);
        lines_.push_back({.cells = {std::move(time), std::move(title), std::move(length),
                                    fold_sign(scene_, part, false, say(scene_.language, "details"))}});
        if (is_parked)
            add_way_back(forms::place_in("agenda", item));
        static constexpr std::array<std::string_view, 2> kShown{"title", "plannedMinutes"};
        if (scene_.folds.is_open(part, false))
            add_details(scene_, lines_, "agenda", item, "AgendaItem", kShown);
    }

    void add_way_back(const std::string& item)
    {
        auto restore =
            button("restore:" + item, say(scene_.language, "do.restore"), say(scene_.language, "help.restore"));
        restore.columns = kNatural;
        lines_.push_back({.cells = {label(say(scene_.language, "parked"), Tone::remark, "text:" + item + ".parked"),
                                    std::move(restore)},
                          .indent = 1});
    }

    void add_slot(const Slot& slot)
    {
        auto time = label(slot.start.clock(), Tone::caption);
        time.columns = kClockColumns;
        auto title = label(say(scene_.language, "slot." + std::string(name_of(slot.kind))), Tone::caption);
        auto length = label(std::to_string(slot.minutes), Tone::caption);
        length.columns = kMinutesColumns;
        auto space = label({});
        space.columns = kSquare;
        lines_.push_back({.cells = {std::move(time), std::move(title), std::move(length), std::move(space)}});
    }

    /// Before the first slot of each day of a conference.
    void add_day(const Schedule& schedule, int day)
    {
        const auto number = static_cast<std::size_t>(day);
        if (day < 1 || number > schedule.days.size())
            return;
        const auto& times = schedule.days[number - 1];
        lines_.push_back({.cells = {label(say(scene_.language, "day",
                                              {{"n", day},
                                               {"date", text::date_with_weekday(times.start.date, scene_.language)},
                                               {"from", times.start.clock()},
                                               {"to", times.end.clock()}}),
                                          Tone::caption, "text:day:" + std::to_string(day))},
                          .begins_part = true});
    }

    Minutes add_as_typed()
    {
        Minutes used = 0;
        const auto start = scene_.meeting.start().value_or(LocalTime{});
        for (std::size_t item = 0; item < scene_.meeting.agenda.size(); ++item)
        {
            const auto minutes = scene_.meeting.agenda[item].planned_minutes;
            add_item(item, scene_.meeting.days.empty() ? start.plus(used).clock() : std::string(), minutes, false);
            used += minutes;
        }
        return used;
    }

    Minutes add_on_the_clock(const Schedule& schedule)
    {
        Minutes used = 0;
        std::size_t next = 0;
        const auto add_parked_before = [&](std::size_t item)
        {
            for (; next < item; ++next)
                add_item(next, "–", scene_.meeting.agenda[next].planned_minutes, true);
        };
        int day = 0;
        for (const auto& slot : schedule.slots)
        {
            if (slot.day != day)
                add_day(schedule, day = slot.day);
            if (slot.item)
            {
                add_parked_before(*slot.item);
                next = *slot.item + 1;
                add_item(*slot.item, slot.start.clock(), slot.minutes, false);
            }
            else
                add_slot(slot);
            used += slot.minutes;
        }
        add_parked_before(scene_.meeting.agenda.size());
        return used;
    }

    const Scene& scene_;
    std::vector<Line>& lines_;
};

/// How long the days of a conference are, else the meeting without what it leaves free at its end.
Minutes room_for_agenda(const Scene& scene)
{
    Minutes minutes = 0;
    if (scene.scheduled)
        for (const auto& day : scene.scheduled.value().days)
            minutes += day.minutes;
    return minutes > 0 ? minutes : minutes_used(scene.meeting);
}

/// What stands beside the heading: "5 min too much", "5 min left", or "60 of 60 min".
/// @param used the minutes of all that is on the clock
std::string balance(const Scene& scene, Minutes used)
{
    const auto room = room_for_agenda(scene);
    const auto over = scene.scheduled ? missing_minutes(scene.meeting, scene.scheduled.value()) : used - room;
    if (over > 0)
        return say(scene.language, "agenda_over", {{"minutes", over}});
    if (used < room)
        return say(scene.language, "agenda_left", {{"minutes", room - used}});
    return say(scene.language, "agenda_used", {{"used", used}, {"minutes", room}});
}
} // namespace

void add_agenda(const Scene& scene, std::vector<Line>& lines)
{
    std::vector<Line> rows;
    const auto used = AgendaLines(scene, rows).add();
    auto remark = label(balance(scene, used), Tone::plain, "text:agenda_used");
    if (!add_heading(scene, lines, "agenda", true, std::move(remark)))
        return;
    lines.insert(lines.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (!scene.scheduled)
    {
        auto error = scene.scheduled.error();
        error.place.clear(); // a path in the file: in the panel nobody sees the file
        lines.push_back({.cells = {label(text::describe(error, scene.language), Tone::alarm, "message:agenda")}});
    }
    Line buttons{
        .cells = {button("add:agenda", say(scene.language, "do.add_item"), say(scene.language, "help.add_row")),
                  button("fit", say(scene.language, "do.fit"), say(scene.language, "help.fit"))},
        .is_buttons = true};
    if (agenda_is_own(scene.meeting, scene.blueprints))
        buttons.cells.push_back(button("blueprint_agenda", say(scene.language, "do.blueprint_agenda"),
                                       say(scene.language, "help.blueprint_agenda")));
    lines.push_back(std::move(buttons));
    add_form(scene, lines, "agenda", "agenda");
}
} // namespace planerka::panel

// SPDX-License-Identifier: MPL-2.0
#include "agenda/breaks.hpp"
#include "agenda/lay_out.hpp"

#include <algorithm>

/// Conferences of several days (DOMAIN 5.6).
namespace planerka
{
namespace
{
constexpr int kTravelDayFrom = 10 * 60;
constexpr int kLastDayUntil = 17 * 60 + 30;

std::string day_path(std::size_t d, const char* field = "")
{
    return "days[" + std::to_string(d) + ']' + field;
}

bool is_pause(const AgendaItem& item)
{
    return item.type == "break" || item.type == "buffer";
}

struct Day
{
    Clock clock;
    LocalTime start;
    LocalTime end;
    Minutes minutes;
};

Result<std::vector<Day>> read_days(const Meeting& meeting)
{
    const auto& zone = is_time_zone(meeting.time_zone) ? meeting.time_zone : std::string("UTC");
    std::vector<Day> days;
    for (std::size_t d = 0; d < meeting.days.size(); ++d)
    {
        const auto& day = meeting.days[d];
        const auto error = [&](const char* field)
        {
            return Error{"schedule.day_times",
                         {{"day", std::to_string(d + 1)}, {"longest", std::to_string(kLongestMeeting)}},
                         day_path(d, field)};
        };
        const auto date = Date::parse(day.date);
        if (!date || (d > 0 && *date <= days.back().start.date))
            return error(".date");
        const auto start = parse_clock(day.start);
        if (!start)
            return error(".start");
        const auto end = parse_clock(day.end);
        if (!end || *end <= *start)
            return error(".end");
        const LocalTime from{*date, *start};
        const LocalTime to{*date, *end};
        const auto minutes =
            static_cast<Minutes>(instant_of(to, zone).instant.minutes - instant_of(from, zone).instant.minutes);
        if (minutes < kShortestMeeting || minutes > kLongestMeeting)
            return error(".end");
        days.push_back({Clock(from, zone), from, to, minutes});
    }
    return days;
}

/// What a day holds beside the pauses every such day has.
Minutes room_of(const Day& day)
{
    constexpr Minutes kPauses = fit::kLunch + 2 * 15;
    const bool lunch = fit::covers_lunch(day.minutes, 12 * 60 - day.start.minute_of_day);
    return std::min(kMostContent, day.minutes - (lunch ? kPauses : day.minutes > fit::kLongestRun ? 15 : 0));
}

/// The items of each day. Error: "schedule.day".
Result<std::vector<std::vector<std::size_t>>> items_by_day(const Meeting& meeting, const std::vector<Day>& days)
{
    const auto& agenda = meeting.agenda;
    const auto count = static_cast<int>(days.size());
    std::vector<std::vector<std::size_t>> result(days.size());
    std::vector<std::int64_t> used(days.size(), 0);
    std::size_t current = 0;
    for (std::size_t i = 0; i < agenda.size(); ++i)
    {
        const std::int64_t planned = std::max(0, agenda[i].planned_minutes);
        if (const auto& named = agenda[i].day)
        {
            if (*named < 1 || *named > count)
                return Error{
                    "schedule.day",
                    {{"item", agenda[i].title}, {"day", std::to_string(*named)}, {"count", std::to_string(count)}},
                    agenda_path(i, "day")};
            current = static_cast<std::size_t>(*named - 1);
        }
        else if (current + 1 < days.size() && used[current] > 0 && used[current] + planned > room_of(days[current]))
        {
            const auto next = std::find_if(agenda.begin() + static_cast<std::ptrdiff_t>(i), agenda.end(),
                                           [](const AgendaItem& item) { return item.day.has_value(); });
            if (next == agenda.end() || *next->day > static_cast<int>(current) + 1)
                ++current;
        }
        used[current] += planned;
        result[current].push_back(i);
    }
    return result;
}

/// What 5.6 asks for and a schedule can break.
class Rules
{
public:
    Rules(const Meeting& meeting, const std::vector<Day>& days, Schedule& schedule)
        : meeting_(meeting), days_(days), schedule_(schedule)
    {
    }

    void check()
    {
        for (std::size_t d = 0; d < days_.size(); ++d)
            check_day(d);
        check_last_day();
        for (std::size_t i = 0; i < meeting_.agenda.size(); ++i)
            check_session(i);
    }

private:
    using Slots = std::vector<Slot>;

    void note(const char* id, std::string place, std::map<std::string, std::variant<std::string, std::int64_t>> args)
    {
        schedule_.notes.push_back({std::string("conference.") + id, std::move(args), std::move(place)});
    }

    Slots slots_of(std::size_t d) const
    {
        Slots slots;
        for (const auto& slot : schedule_.slots)
            if (slot.day == static_cast<int>(d) + 1)
                slots.push_back(slot);
        return slots;
    }

    const AgendaItem* item_of(const Slot& slot) const
    {
        const auto found = std::find_if(meeting_.agenda.begin(), meeting_.agenda.end(),
                                        [&](const AgendaItem& item) { return !slot.id.empty() && item.id == slot.id; });
        return found == meeting_.agenda.end() ? nullptr : &*found;
    }

    void check_day(std::size_t d)
    {
        const auto day = static_cast<std::int64_t>(d) + 1;
        const auto slots = slots_of(d);
        if (slots.empty())
        {
            note("empty_day", day_path(d), {{"day", day}});
            return;
        }
        if (meeting_.days[d].travel_day && days_[d].start.minute_of_day < kTravelDayFrom)
            note("travel_day", day_path(d, ".start"),
                 {{"day", day}, {"time", clock_text(kTravelDayFrom)}, {"start", days_[d].start.clock()}});
        if (const auto content = schedule_.days[d].content_minutes; content > kMuchContent)
            note("much_content", day_path(d),
                 {{"day", day}, {"minutes", std::int64_t{content}}, {"limit", std::int64_t{kMuchContent}}});
        check_runs(slots, day, d);
        check_lunch(slots, day, d);
    }

    static bool is_break(const Slot& slot) { return slot.kind == "break" || slot.kind == "lunch"; }

    /// A break of the user's own is a lunch if it is that long and lies in the middle of the day.
    static bool is_lunch(const Slot& slot)
    {
        return slot.kind == "lunch" || (slot.kind == "break" && slot.minutes >= 45 &&
                                        slot.start.minute_of_day >= 11 * 60 && slot.start.minute_of_day <= 14 * 60);
    }

    void check_runs(const Slots& slots, std::int64_t day, std::size_t d)
    {
        Minutes run = 0;
        Minutes longest = 0;
        LocalTime begin{};
        LocalTime from{};
        for (const auto& slot : slots)
        {
            if (run == 0)
                begin = slot.start;
            run = is_break(slot) ? 0 : run + slot.minutes;
            if (run > longest)
            {
                longest = run;
                from = begin;
            }
        }
        if (longest > fit::kLongestRun)
            note("long_run", day_path(d),
                 {{"day", day},
                  {"minutes", std::int64_t{longest}},
                  {"time", from.clock()},
                  {"limit", std::int64_t{fit::kLongestRun}}});
    }

    void check_lunch(const Slots& slots, std::int64_t day, std::size_t d)
    {
        if (!fit::covers_lunch(days_[d].minutes, 12 * 60 - days_[d].start.minute_of_day))
            return;
        const auto lunch = std::find_if(slots.begin(), slots.end(), is_lunch);
        if (lunch == slots.end())
        {
            note("no_lunch", day_path(d), {{"day", day}});
            return;
        }
        if (lunch->minutes < fit::kLunch)
            note("short_lunch", day_path(d),
                 {{"day", day}, {"minutes", std::int64_t{lunch->minutes}}, {"wanted", std::int64_t{fit::kLunch}}});
        if (std::none_of(slots.begin(), lunch, is_break))
            note("no_morning_break", day_path(d), {{"day", day}});
        if (std::none_of(std::next(lunch), slots.end(), is_break))
            note("no_afternoon_break", day_path(d), {{"day", day}});
        if (lunch == slots.begin())
            return;
        const auto* const before = item_of(*std::prev(lunch));
        if (before && before->type == "recognition")
            note("recognition_before_lunch", "agenda", {{"day", day}, {"item", before->title}});
    }

    void check_last_day()
    {
        const auto d = days_.size() - 1;
        const auto day = static_cast<std::int64_t>(d) + 1;
        if (days_[d].end.minute_of_day > kLastDayUntil)
            note("late_end", day_path(d, ".end"),
                 {{"day", day}, {"time", clock_text(kLastDayUntil)}, {"end", days_[d].end.clock()}});
        const auto slots = slots_of(d);
        const auto found =
            std::find_if(slots.rbegin(), slots.rend(), [](const Slot& slot) { return !slot.id.empty(); });
        const auto* const last = found == slots.rend() ? nullptr : item_of(*found);
        read_back_ =
            last && last->priority <= 1 && last->planned_minutes <= kLongestRead && is_plain(*last) ? last : nullptr;
        if (last && !read_back_)
            note("no_read_back", day_path(d), {{"day", day}, {"minutes", std::int64_t{kLongestRead}}});
    }

    static bool is_plain(const AgendaItem& item) { return item.type.empty() || item.type == "content"; }

    void check_session(std::size_t i)
    {
        const auto& item = meeting_.agenda[i];
        const bool serves = item.serves == "direction" || item.serves == "skills" || item.serves == "recognition" ||
                            item.type == "recognition" || item.type == "roleplay" || item.activity == "practice";
        if (!is_pause(item) && !serves && &item != read_back_ && item.planned_minutes >= kShortestSession)
            note("serves_nothing", agenda_path(i, "serves"), {{"item", item.title}});
    }

    const Meeting& meeting_;
    const std::vector<Day>& days_;
    Schedule& schedule_;
    const AgendaItem* read_back_ = nullptr; ///< of commitments, at the end of the last day
};

Minutes content_of(const Schedule& schedule, int day)
{
    Minutes sum = 0;
    for (const auto& slot : schedule.slots)
        if (slot.day == day && !slot.id.empty() && slot.kind != "break" && slot.kind != "buffer")
            sum += slot.minutes;
    return sum;
}
} // namespace

Result<Schedule> schedule_conference(const Meeting& meeting)
{
    PLANERKA_TRY(const auto days, read_days(meeting));
    PLANERKA_TRY(auto items, items_by_day(meeting, days));
    Schedule result;
    for (std::size_t d = 0; d < days.size(); ++d)
    {
        const auto& day = days[d];
        const auto number = static_cast<int>(d) + 1;
        Minutes left_over = 0;
        if (!items[d].empty())
        {
            PLANERKA_TRY(left_over, lay_out({meeting, day.clock, std::move(items[d]), day.minutes, number}, result));
        }
        result.minutes += day.minutes;
        result.finish_early_minutes = left_over;
        result.end = day.end;
        result.days.push_back({day.start, day.end, day.minutes, content_of(result, number), left_over});
    }
    Rules(meeting, days, result).check();
    return result;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/conference_rules.hpp"

#include "agenda/detail/breaks.hpp"
#include "agenda/detail/lay_out.hpp"
#include "agenda/detail/lunch.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr int kTravelDayFrom = 10 * 60;
constexpr int kLastDayUntil = 17 * 60 + 30;

using ItemsByDay = std::vector<std::vector<std::size_t>>;

class Rules
{
public:
    Rules(const Meeting& meeting, const ItemsByDay& items, Schedule& schedule)
        : meeting_(meeting), items_(items), days_(schedule.days), schedule_(schedule)
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

    void check_day(std::size_t d)
    {
        const auto day = static_cast<std::int64_t>(d) + 1;
        const auto slots = slots_of(d);
        if (std::ranges::find(slots, SlotKind::content, &Slot::kind) == slots.end())
        {
            const bool has_session =
                std::any_of(items_[d].begin(), items_[d].end(), [&](auto i) { return !is_pause(meeting_.agenda[i]); });
            note(has_session ? "nothing_fits" : "empty_day", day_path(d), {{"day", day}});
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

    static bool is_break(const Slot& slot) { return slot.kind == SlotKind::break_ || slot.kind == SlotKind::lunch; }

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
        const auto lunch = lunch_of(slots);
        if (lunch == slots.end())
        {
            note("no_lunch", day_path(d), {{"day", day}});
            return;
        }
        if (auto off_noon = note_lunch_time(meeting_, *lunch))
        {
            off_noon->args.emplace("day", day);
            note("lunch_time", day_path(d), std::move(off_noon->args));
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
        const auto* const before = item_of(meeting_, *std::prev(lunch));
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
            std::find_if(slots.rbegin(), slots.rend(), [](const Slot& slot) { return slot.item.has_value(); });
        const auto* const last = found == slots.rend() ? nullptr : item_of(meeting_, *found);
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
    const ItemsByDay& items_;
    const std::vector<ScheduledDay>& days_;
    Schedule& schedule_;
    const AgendaItem* read_back_ = nullptr; ///< of commitments, at the end of the last day
};
} // namespace

void note_conference_rules(const Meeting& meeting, const ItemsByDay& items, Schedule& schedule)
{
    Rules(meeting, items, schedule).check();
}
} // namespace planerka

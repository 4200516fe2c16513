// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/lay_out.hpp"

#include "agenda/detail/breaks.hpp"
#include "meeting/meeting_file.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
fit::Item to_fit(const AgendaItem& item, bool starts_run)
{
    const auto planned = std::max(0, item.planned_minutes);
    const bool is_break = item.type == "break";
    const bool is_buffer = item.type == "buffer";
    const bool is_fixed = item.fixed || is_break || is_buffer;
    fit::Item result;
    result.weight = planned;
    result.min = is_fixed ? planned : std::max(0, item.min_minutes.value_or(planned));
    result.max = is_fixed ? planned : std::max(result.min, item.max_minutes.value_or(std::max(planned, result.min)));
    result.priority = item.priority;
    result.can_park = !starts_run;
    result.is_break = is_break;
    result.is_buffer = is_buffer;
    result.is_recognition = item.type == "recognition";
    return result;
}

/// Items that are fitted together, between two offsets from the start of the day.
struct Run
{
    std::size_t first = 0; ///< index into DayToLay::items
    std::size_t count = 0;
    Minutes offset = 0;
    Minutes end = 0;

    Minutes minutes() const { return end - offset; }
};

/// The runs between fixed starts.
Result<std::vector<Run>> runs_of(const DayToLay& day)
{
    std::vector<Run> runs{{0, 0, 0, day.minutes}};
    for (std::size_t k = 0; k < day.items.size(); ++k)
    {
        const auto& item = day.meeting.agenda[day.items[k]];
        if (day.clock.is_known() && !item.fixed_start.empty())
        {
            const auto error = [&]
            {
                return Error{"schedule.fixed_start",
                             {{"item", item.title},
                              {"time", item.fixed_start},
                              {"from", day.clock.at(runs.back().offset).clock()},
                              {"until", day.clock.at(day.minutes).clock()}},
                             agenda_path(day.items[k], "fixedStart")};
            };
            const auto minute = parse_clock(item.fixed_start);
            if (!minute)
                return error();
            const auto offset = day.clock.offset_of(*minute);
            if (offset < runs.back().offset || offset >= day.minutes)
                return error();
            runs.back().end = offset;
            runs.push_back({k, 0, offset, day.minutes});
        }
        ++runs.back().count;
    }
    return runs;
}

SlotKind kind_of(const AgendaItem& item)
{
    return item.type == "break" ? SlotKind::break_ : item.type == "buffer" ? SlotKind::buffer : SlotKind::content;
}

class Layout
{
public:
    Layout(const DayToLay& day, const std::vector<Run>& runs, Schedule& schedule)
        : day_(day), runs_(runs), schedule_(schedule)
    {
        if (day.clock.is_known())
            noon_ = 12 * 60 - day.clock.at(0).minute_of_day;
    }

    Result<Minutes> add_all()
    {
        Minutes left_over = 0;
        for (std::size_t r = 0; r < runs_.size(); ++r)
        {
            const bool is_last = r + 1 == runs_.size();
            const auto& run = runs_[r];
            std::vector<fit::Item> items;
            for (std::size_t k = 0; k < run.count; ++k)
                items.push_back(to_fit(item(run, k), k == 0 && run.first > 0));
            const auto span = span_of(r);
            const auto fitted = fit::fit(items, span);
            if (!fitted)
                return too_short(run, is_last, items, span);
            put_run(run, *fitted);
            left_over = fitted->left_over;
            if (!is_last)
                put_buffer(left_over);
        }
        return left_over;
    }

private:
    /// In the meeting's agenda, of the k-th item of the run.
    std::size_t index(const Run& run, std::size_t k) const { return day_.items[run.first + k]; }
    const AgendaItem& item(const Run& run, std::size_t k) const { return day_.meeting.agenda[index(run, k)]; }

    fit::Span span_of(std::size_t r) const
    {
        fit::Span span{runs_[r].minutes()};
        if (noon_)
            span.noon = *noon_ - runs_[r].offset;
        if (day_.day > 0)
        {
            span.conference = true;
            span.lunch = fit::covers_lunch(day_.minutes, noon_) && r == lunch_run();
            span.content_limit = std::max(0, kMostContent - content_);
        }
        return span;
    }

    /// The run with most of the time from 12:00 to 14:00, of several the first.
    std::size_t lunch_run() const
    {
        const auto shared = [&](const Run& run)
        { return std::min(run.end, *noon_ + fit::kLunchSpan) - std::max(run.offset, *noon_); };
        const auto most = std::max_element(runs_.begin(), runs_.end(),
                                           [&](const Run& a, const Run& b) { return shared(a) < shared(b); });
        return static_cast<std::size_t>(most - runs_.begin());
    }

    Error too_short(const Run& run, bool is_last, const std::vector<fit::Item>& items, const fit::Span& span) const
    {
        const auto arguments = [&](std::int64_t minutes, std::int64_t needed)
        {
            std::map<std::string, std::string> args{{"minutes", std::to_string(minutes)},
                                                    {"needed", std::to_string(needed)}};
            if (day_.day > 0)
                args["day"] = std::to_string(day_.day);
            return args;
        };
        const auto day_place = "days[" + std::to_string(day_.day - 1) + ']';
        if (const auto content = fit::smallest_content(items); day_.day > 0 && content > span.content_limit)
            return Error{"schedule.day_too_full", arguments(kMostContent, content_ + content), day_place};
        const auto needed = fit::smallest_duration(items, span);
        if (!is_last)
        {
            auto args = arguments(run.minutes(), needed);
            args["item"] = day_.meeting.agenda[day_.items[run.first + run.count]].title;
            return Error{"schedule.run_too_short", std::move(args),
                         agenda_path(day_.items[run.first + run.count], "fixedStart")};
        }
        const auto whole = std::max(kShortestMeeting, day_.minutes - run.minutes() + needed);
        if (day_.day > 0)
            return Error{"schedule.day_too_short", arguments(day_.minutes, whole), day_place + ".end"};
        return meeting_too_short(day_.meeting.end_early ? slot_that_leaves(whole) : whole);
    }

    /// The slot of a meeting that ends early and lasts so long.
    static Minutes slot_that_leaves(Minutes minutes)
    {
        const auto slot = minutes + 5;
        return slot - end_early_minutes(slot) == minutes ? slot : minutes + 10;
    }

    Error meeting_too_short(Minutes needed) const
    {
        const auto minutes = day_.meeting.duration_minutes;
        return Error{"schedule.too_short",
                     {{"minutes", std::to_string(minutes)},
                      {"needed", std::to_string(needed)},
                      {"longest", std::to_string(kLongestMeeting)},
                      {"way", needed > kLongestMeeting ? "divide"
                              : needed < minutes       ? "shorten"
                                                       : "extend"},
                      {"audience", std::string(name_of(day_.meeting.audience))}},
                     "durationMinutes"};
    }

    void put_run(const Run& run, const fit::Fit& fitted)
    {
        std::optional<std::size_t> last_item;
        std::size_t running = 0;
        for (std::size_t k = 0; k < run.count; ++k)
            if (fitted.minutes[k])
            {
                last_item = k;
                ++running;
            }
        auto pause = fitted.breaks.begin();
        for (std::size_t k = 0; k < run.count; ++k)
        {
            if (!fitted.minutes[k])
                continue;
            const auto& each = item(run, k);
            if (k == last_item && running > 1)
                put_buffer(fitted.buffer);
            put(index(run, k), kind_of(each), *fitted.minutes[k]);
            if (!is_pause(each))
                content_ += *fitted.minutes[k];
            if (pause != fitted.breaks.end() && pause->after == k)
            {
                put({}, pause->is_lunch ? SlotKind::lunch : SlotKind::break_, pause->minutes);
                schedule_.breaks.push_back({index(run, k), pause->minutes});
                ++pause;
            }
        }
        if (running <= 1)
            put_buffer(fitted.buffer);
        for (const auto k : fitted.parked)
            schedule_.parked.push_back(index(run, k));
    }

    void put_buffer(Minutes minutes)
    {
        if (minutes == 0)
            return;
        schedule_.buffer_minutes += minutes;
        put({}, SlotKind::buffer, minutes);
    }

    void put(std::optional<std::size_t> item, SlotKind kind, Minutes minutes)
    {
        Slot slot;
        slot.item = item;
        slot.kind = kind;
        slot.day = day_.day;
        slot.offset = offset_;
        slot.minutes = minutes;
        slot.start = day_.clock.at(offset_);
        offset_ += minutes;
        slot.end = day_.clock.at(offset_);
        schedule_.slots.push_back(slot);
    }

    const DayToLay& day_;
    const std::vector<Run>& runs_;
    Schedule& schedule_;
    std::optional<Minutes> noon_;
    Minutes offset_ = 0;
    Minutes content_ = 0;
};
} // namespace

std::string day_path(std::size_t d, const char* field)
{
    return "days[" + std::to_string(d) + ']' + field;
}

std::string agenda_path(std::size_t index, const char* field)
{
    return "agenda[" + std::to_string(index) + "]." + field;
}

Result<Minutes> lay_out(const DayToLay& day, Schedule& schedule)
{
    PLANERKA_TRY(const auto runs, runs_of(day));
    return Layout(day, runs, schedule).add_all();
}
} // namespace planerka

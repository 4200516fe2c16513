// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/fit.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// The meeting's clock: wall-clock times are computed through UTC, so that a clock change during the meeting is seen.
class Clock
{
public:
    explicit Clock(const Meeting& meeting)
        : start_(meeting.start()), zone_(is_time_zone(meeting.time_zone) ? meeting.time_zone : "UTC")
    {
        instant_ = instant_of(start_.value_or(LocalTime{}), zone_).instant;
    }

    bool is_known() const { return start_.has_value(); }
    LocalTime at(Minutes offset) const { return local_at({instant_.minutes + offset}, zone_); }

    /// The first time that clock shows `minute_of_day`, from the start on.
    Minutes offset_of(int minute_of_day) const
    {
        const auto today = at(0).date;
        for (const auto& day : {today, today.plus_days(1)})
        {
            const auto then = instant_of(LocalTime{day, minute_of_day}, zone_).instant;
            if (then >= instant_)
                return static_cast<Minutes>(then.minutes - instant_.minutes);
        }
        return 0;
    }

private:
    std::optional<LocalTime> start_;
    std::string zone_;
    Instant instant_;
};

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
    return result;
}

/// Items from `first` on that are fitted together, beginning at `offset`.
struct Run
{
    std::size_t first = 0;
    std::size_t count = 0;
    Minutes offset = 0;
    Minutes end = 0;
};

std::string path_of(std::size_t index, const char* field)
{
    return "agenda[" + std::to_string(index) + "]." + field;
}

/// Step 8: the runs between fixed starts.
Result<std::vector<Run>> runs_of(const Meeting& meeting, const Clock& clock)
{
    std::vector<Run> runs{{0, 0, 0, meeting.duration_minutes}};
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        if (clock.is_known() && !item.fixed_start.empty())
        {
            const auto error = [&] {
                return Error{"schedule.fixed_start",
                             {{"item", item.title}, {"time", item.fixed_start}},
                             path_of(i, "fixedStart")};
            };
            const auto minute = parse_clock(item.fixed_start);
            if (!minute)
                return error();
            const auto offset = clock.offset_of(*minute);
            if (offset < runs.back().offset || offset >= meeting.duration_minutes)
                return error();
            runs.back().end = offset;
            runs.push_back({i, 0, offset, meeting.duration_minutes});
        }
        ++runs.back().count;
    }
    return runs;
}

class Builder
{
public:
    Builder(const Meeting& meeting, const Clock& clock) : meeting_(meeting), clock_(clock) {}

    Result<void> add(const Run& run, bool is_last)
    {
        const auto duration = run.end - run.offset;
        std::vector<fit::Item> items;
        for (std::size_t i = 0; i < run.count; ++i)
            items.push_back(to_fit(meeting_.agenda[run.first + i], i == 0 && run.first > 0));
        fit::Span span{duration};
        if (clock_.is_known())
            span.noon = 12 * 60 - clock_.at(run.offset).minute_of_day;
        const auto fitted = fit::fit(items, span);
        if (!fitted)
            return too_short(run, is_last, fit::smallest_duration(items, span));
        lay_out(run, *fitted, is_last);
        return success();
    }

    Schedule result() &&
    {
        result_.end = clock_.at(meeting_.duration_minutes);
        return std::move(result_);
    }

private:
    Error too_short(const Run& run, bool is_last, Minutes needed) const
    {
        const auto duration = run.end - run.offset;
        if (is_last)
            return Error{"schedule.too_short",
                         {{"minutes", std::to_string(meeting_.duration_minutes)},
                          {"needed", std::to_string(meeting_.duration_minutes - duration + needed)}},
                         "durationMinutes"};
        const auto next = run.first + run.count;
        return Error{"schedule.run_too_short",
                     {{"minutes", std::to_string(duration)},
                      {"needed", std::to_string(needed)},
                      {"item", meeting_.agenda[next].title}},
                     path_of(next, "fixedStart")};
    }

    void lay_out(const Run& run, const fit::Fit& fitted, bool is_last)
    {
        std::optional<std::size_t> last_item;
        std::size_t running = 0;
        for (std::size_t i = 0; i < run.count; ++i)
            if (fitted.minutes[i])
            {
                last_item = i;
                ++running;
            }

        for (std::size_t i = 0; i < run.count; ++i)
        {
            const auto& item = meeting_.agenda[run.first + i];
            if (!fitted.minutes[i])
                continue;
            if (i == last_item && running > 1)
                put_buffer(fitted.buffer);
            put(item.id, item.type.empty() ? "content" : item.type, *fitted.minutes[i]);
            for (const auto& pause : fitted.breaks)
                if (pause.after == i)
                {
                    put({}, pause.is_lunch ? "lunch" : "break", pause.minutes);
                    result_.breaks.push_back({item.id, pause.minutes});
                }
        }
        if (running <= 1)
            put_buffer(fitted.buffer);
        for (const auto i : fitted.parked)
            result_.parked.push_back(meeting_.agenda[run.first + i].id);
        if (is_last)
            result_.finish_early_minutes = fitted.left_over;
        else
            put_buffer(fitted.left_over);
    }

    void put_buffer(Minutes minutes)
    {
        if (minutes == 0)
            return;
        result_.buffer_minutes += minutes;
        put({}, "buffer", minutes);
    }

    void put(std::string id, std::string kind, Minutes minutes)
    {
        Slot slot;
        slot.id = std::move(id);
        slot.kind = std::move(kind);
        slot.offset = offset_;
        slot.minutes = minutes;
        slot.start = clock_.at(offset_);
        offset_ += minutes;
        slot.end = clock_.at(offset_);
        result_.slots.push_back(std::move(slot));
    }

    const Meeting& meeting_;
    const Clock& clock_;
    Minutes offset_ = 0;
    Schedule result_;
};
} // namespace

Result<Schedule> schedule(const Meeting& meeting)
{
    if (meeting.duration_minutes < kShortestMeeting || meeting.duration_minutes > kLongestMeeting)
        return Error{"schedule.duration",
                     {{"shortest", std::to_string(kShortestMeeting)}, {"longest", std::to_string(kLongestMeeting)}},
                     "durationMinutes"};
    if (meeting.agenda.empty())
        return Error{"schedule.no_items", {}, "agenda"};
    if (meeting.agenda.size() > kMostItems)
        return Error{"schedule.too_many_items",
                     {{"count", std::to_string(meeting.agenda.size())}, {"limit", std::to_string(kMostItems)}},
                     "agenda"};
    const Clock clock(meeting);
    PLANERKA_TRY(const auto runs, runs_of(meeting, clock));
    Builder builder(meeting, clock);
    for (std::size_t i = 0; i < runs.size(); ++i)
        PLANERKA_CHECK(builder.add(runs[i], i + 1 == runs.size()));
    return std::move(builder).result();
}
} // namespace planerka

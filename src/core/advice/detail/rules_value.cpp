// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_value.hpp"

#include "agenda/schedule.hpp"
#include "cost/shorter_duration.hpp"
#include "meeting/purposes.hpp"
#include "text/format.hpp"

#include <algorithm>

namespace planerka::advice
{
std::optional<Fired> cost_above_gain(const Facts& facts)
{
    if (!facts.gain || facts.cost->full.minor() <= facts.gain->minor())
        return std::nullopt;
    const auto& revenue = facts.meeting.expected_benefit->revenue->amount;
    return Fired{{{"cost", facts.money(facts.cost->full)},
                  {"gain", facts.money(*facts.gain)},
                  {"revenue", facts.money(Money::rounded(revenue.exact(), facts.cost->currency))},
                  {"margin", text::percent(*facts.cost->margin_rate, facts.language)}}};
}

namespace
{
constexpr Minutes kGrid = 5;

/// Every item gets just the minutes planned for it.
Meeting as_planned(Meeting meeting)
{
    for (auto& item : meeting.agenda)
        item.min_minutes = item.max_minutes = item.planned_minutes;
    return meeting;
}

/// What the scheduler leaves free in a meeting of that length, if its items leave room.
Minutes usual_buffer(Meeting meeting)
{
    const bool has_own =
        std::ranges::any_of(meeting.agenda, [](const AgendaItem& item) { return item.type == "buffer"; });
    meeting.agenda = {{.id = "i", .planned_minutes = 1}};
    const auto fitted = schedule(meeting);
    return has_own || !fitted ? 0 : fitted.value().buffer_minutes;
}

Meeting shortened(const Meeting& meeting, Minutes duration)
{
    auto result = meeting;
    const auto cut = meeting.duration_minutes - duration;
    result.duration_minutes = duration;
    for (auto& attendee : result.attendees)
        if (attendee.cost && attendee.cost->attend_minutes)
            attendee.cost->attend_minutes = std::max(0, *attendee.cost->attend_minutes - cut);
    return result;
}

struct Shorter
{
    Minutes duration = 0;
    std::optional<Money> saving{}; ///< direct cost of one meeting
};

std::optional<Shorter> content_alone(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    for (auto duration = (facts.content_minutes + kGrid - 1) / kGrid * kGrid; duration < meeting.duration_minutes;
         duration += kGrid)
    {
        const auto shorter = shortened(meeting, duration);
        const auto fitted = schedule(as_planned(shorter));
        if (!fitted || !fitted.value().parked.empty() || fitted.value().buffer_minutes < usual_buffer(shorter))
            continue;
        const auto cost = cost_of(shorter);
        return Shorter{duration,
                       facts.cost && cost ? std::optional(facts.cost->direct - cost.value().direct) : std::nullopt};
    }
    return std::nullopt;
}

std::optional<Shorter> two_thirds(const Facts& facts)
{
    const auto duration = shorter_duration(facts.meeting);
    if (!duration)
        return std::nullopt;
    const auto* shorter = facts.alternative("A2");
    return Shorter{*duration, shorter ? std::optional(facts.cost->direct - shorter->per_meeting) : std::nullopt};
}
} // namespace

std::optional<Fired> too_long(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto& limits = facts.context.limits;
    const bool is_sparse =
        Exact(facts.content_minutes) < limits.content_share.exact() * Exact(meeting.duration_minutes);
    if (meeting.kind == "conference" || facts.content_minutes == 0 ||
        (meeting.duration_minutes <= limits.longest && !is_sparse))
        return std::nullopt;
    const auto shorter = is_sparse ? content_alone(facts) : two_thirds(facts);
    if (!shorter)
        return std::nullopt;
    Fired fired{{{"t", text::minutes(meeting.duration_minutes, facts.language)},
                 {"content", text::minutes(facts.content_minutes, facts.language)},
                 {"t2", text::minutes(shorter->duration, facts.language)}}};
    if (shorter->saving)
        fired.arguments.emplace_back("s", facts.money(*shorter->saving));
    if (shorter->duration < facts.content_minutes)
        fired.variant = ".cut";
    if (!shorter->saving)
        fired.variant += ".no_cost";
    return fired;
}

std::optional<Fired> travel_above_attendance(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto* video = facts.alternative("A5");
    if (!video || meeting.format != "in_person" || is_with_clients(meeting) || is_recognition(meeting))
        return std::nullopt;
    const auto travel = facts.cost->travel_time + facts.cost->travel;
    if (travel.minor() <= facts.cost->attendance.minor())
        return std::nullopt;
    return Fired{{{"v", facts.money(video->per_meeting)},
                  {"time", facts.money(facts.cost->travel_time)},
                  {"fares", facts.money(facts.cost->travel)},
                  {"travel", facts.money(travel)},
                  {"attendance", facts.money(facts.cost->attendance)}}};
}
} // namespace planerka::advice

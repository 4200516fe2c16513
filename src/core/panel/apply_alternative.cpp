// SPDX-License-Identifier: MPL-2.0
#include "panel/apply_alternative.hpp"

#include "cost/alternatives.hpp"
#include "cost/shorter_duration.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace planerka::panel
{
namespace
{
/// Of n meetings those that are left when every other one is left out.
int half_of(int n)
{
    return n - n / 2;
}

/// The number that a rule gives a part, "INTERVAL=" or "COUNT="; nothing if the rule has no such part.
struct Part
{
    std::size_t at; ///< where the digits begin
    std::size_t digits;
    int number;
};

std::optional<Part> part_of(const std::string& rule, const std::string& name)
{
    const auto found = (';' + rule).find(';' + name + '=');
    if (found == std::string::npos)
        return std::nullopt;
    Part part{.at = found + name.size() + 1, .digits = 0, .number = 0};
    const auto* const from = rule.data() + part.at;
    const auto [stop, fault] = std::from_chars(from, rule.data() + rule.size(), part.number);
    if (fault != std::errc{})
        return std::nullopt;
    part.digits = static_cast<std::size_t>(stop - from);
    return part;
}

void set_part(std::string& rule, const Part& part, int number)
{
    rule.replace(part.at, part.digits, std::to_string(number));
}

void hold_every_other_time(Meeting& meeting)
{
    if (!meeting.recurrence)
        return;
    auto& series = *meeting.recurrence;
    if (series.occurrences_per_year)
        series.occurrences_per_year = half_of(*series.occurrences_per_year);
    if (series.rrule.empty())
        return;
    if (const auto count = part_of(series.rrule, "COUNT"))
        set_part(series.rrule, *count, half_of(count->number));
    constexpr int kLongest = 2'000'000; // a longer interval is none, and could not be doubled
    if (const auto interval = part_of(series.rrule, "INTERVAL"))
        set_part(series.rrule, *interval, std::clamp(interval->number, 1, kLongest) * 2);
    else
        series.rrule += ";INTERVAL=2";
}

/// Who attends loses the same minutes, down to none.
void hold_shorter(Meeting& meeting)
{
    const auto duration = shorter_duration(meeting);
    if (!duration)
        return;
    const auto lost = meeting.duration_minutes - *duration;
    for (auto& person : meeting.attendees)
        if (person.cost && person.cost->attend_minutes)
            person.cost->attend_minutes = std::max(0, *person.cost->attend_minutes - lost);
    meeting.duration_minutes = *duration;
}

void only_inform_optional_people(Meeting& meeting)
{
    for (auto& person : meeting.attendees)
    {
        if (person.participation != "optional")
            continue;
        person.participation = "informed";
        if (!person.cost)
            continue;
        person.cost->attend_minutes.reset();
        person.cost->prep_minutes.reset();
        person.cost->travel_minutes.reset();
        person.cost->recovery_minutes.reset();
    }
}

void hold_by_video(Meeting& meeting)
{
    meeting.format = "video";
    for (auto& person : meeting.attendees)
        if (person.cost)
            person.cost->travel_minutes.reset();
    if (!meeting.costs)
        return;
    std::erase_if(meeting.costs->fixed, [](const CostLine& line)
                  { return line.category == "travel" || line.category == "venue" || line.category == "catering"; });
    for (auto& line : meeting.costs->fixed)
        if (line.category == "tool" && line.quantity && line.quantity->is_zero())
            line.quantity = Decimal(1, 0);
}
} // namespace

bool apply_alternative(Meeting& meeting, std::string_view id)
{
    if (!can_be_applied(id))
        return false;
    const auto cost = cost_of(meeting);
    const auto offered = cost ? alternatives_of(meeting, cost.value()) : cost.error();
    if (!offered)
        return false;
    if (std::ranges::find(offered.value(), id, &Alternative::id) == offered.value().end())
        return false;
    if (id == "A3" || id == "A6")
        only_inform_optional_people(meeting);
    if (id == "A2" || id == "A6")
        hold_shorter(meeting);
    if (id == "A4" || id == "A6")
        hold_every_other_time(meeting);
    if (id == "A5")
        hold_by_video(meeting);
    return true;
}

bool can_be_applied(std::string_view id)
{
    return id != "A1";
}
} // namespace planerka::panel

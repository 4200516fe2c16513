// SPDX-License-Identifier: MPL-2.0
#include "agenda/actual_minutes.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace planerka
{
namespace
{
constexpr int kTolerance = 20; ///< per cent

std::vector<std::int64_t> actual_minutes(const std::vector<Meeting>& history, const std::string& id)
{
    std::vector<std::int64_t> minutes;
    for (const auto& meeting : history)
        for (const auto& item : meeting.agenda)
            if (item.id == id && item.actual_minutes && *item.actual_minutes >= 0)
            {
                minutes.push_back(*item.actual_minutes);
                break;
            }
    return minutes;
}

/// Twice the median, which is a whole number.
std::int64_t twice_median(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? 2 * values[middle] : values[middle - 1] + values[middle];
}
} // namespace

std::vector<SuggestedMinutes> suggested_minutes(const std::vector<Meeting>& history)
{
    std::vector<SuggestedMinutes> suggestions;
    if (history.size() < kFewestMeetings)
        return suggestions;
    for (const auto& item : history.back().agenda)
    {
        if (item.id.empty() || item.fixed || is_pause(item))
            continue;
        const auto minutes = actual_minutes(history, item.id);
        if (minutes.size() < kFewestMeetings)
            continue;
        const auto twice = twice_median(minutes);
        const auto off = std::abs(twice - 2 * std::int64_t{item.planned_minutes});
        if (off * 100 <= 2 * std::int64_t{item.planned_minutes} * kTolerance)
            continue;
        const auto suggested = std::max<std::int64_t>(5, (twice + 5) / 10 * 5);
        if (suggested != item.planned_minutes)
            suggestions.push_back({item.id, item.planned_minutes, static_cast<Minutes>((twice + 1) / 2),
                                   static_cast<Minutes>(suggested), static_cast<int>(minutes.size())});
    }
    return suggestions;
}
} // namespace planerka

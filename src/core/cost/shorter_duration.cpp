// SPDX-License-Identifier: MPL-2.0
#include "cost/shorter_duration.hpp"

#include "agenda/schedule.hpp"
#include "money/exact.hpp"

#include <algorithm>

namespace planerka
{
std::optional<Minutes> shorter_duration(const Meeting& meeting)
{
    // A meeting without an agenda can be of any length.
    const auto fits = [&](Minutes duration)
    {
        auto shorter = meeting;
        shorter.duration_minutes = duration;
        return meeting.agenda.empty() || schedule(shorter).has_value();
    };
    const auto full = meeting.duration_minutes;
    const auto wanted = (full * 2 / Exact(3 * kShorterStep)).rounded(Rounding::half_up) * kShorterStep;
    auto duration = static_cast<Minutes>(std::max<std::int64_t>(wanted, kShorterStep));
    // An agenda that does not fit now is none to shorten.
    if (duration >= full || !meeting.days.empty() || !fits(full))
        return std::nullopt;
    while (duration < full && !fits(duration))
        duration += kShorterStep;
    return duration < full ? std::optional(duration) : std::nullopt;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "cost/alternatives.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr Minutes kStep = 5;
} // namespace

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
    const auto wanted = (full * 2 / Exact(3 * kStep)).rounded(Rounding::half_up) * kStep;
    auto duration = static_cast<Minutes>(std::max<std::int64_t>(wanted, kStep));
    // An agenda that does not fit now is none to shorten.
    if (duration >= full || !meeting.days.empty() || !fits(full))
        return std::nullopt;
    while (duration < full && !fits(duration))
        duration += kStep;
    return duration < full ? std::optional(duration) : std::nullopt;
}
} // namespace planerka

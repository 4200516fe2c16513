// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/clock.hpp"

namespace planerka
{
namespace
{
constexpr Minutes kLongestDay = 13 * 60; ///< 720 minutes and an extension
} // namespace

Clock::Clock(const std::optional<LocalTime>& start, const std::string& zone)
    : is_known_(start.has_value()), zone_(is_time_zone(zone) ? zone : "UTC"),
      start_(instant_of(start.value_or(LocalTime{}), zone_).instant), local_start_(local_at(start_, zone_)),
      is_even_(utc_offset(start_, zone_) == utc_offset({start_.minutes + kLongestDay}, zone_))
{
}

LocalTime Clock::at(Minutes offset) const
{
    return is_even_ && offset >= 0 && offset <= kLongestDay ? local_start_.plus(offset)
                                                            : local_at({start_.minutes + offset}, zone_);
}

Minutes Clock::offset_of(int minute_of_day) const
{
    for (const auto& day : {local_start_.date, local_start_.date.plus_days(1)})
    {
        const auto then = instant_of(LocalTime{day, minute_of_day}, zone_).instant;
        if (then >= start_)
            return static_cast<Minutes>(then.minutes - start_.minutes);
    }
    return 0;
}
} // namespace planerka

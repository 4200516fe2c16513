// SPDX-License-Identifier: MPL-2.0
#include "cost/load.hpp"

namespace planerka
{
Exact hours_per_week(std::int64_t minutes_per_year)
{
    return Exact(minutes_per_year, kWorkingWeeks * 60);
}

Exact share_of_week(const Exact& hours_a_week)
{
    return hours_a_week / kWeeklyHours;
}

LoadBand band_of(const Exact& hours_a_week, const LoadLimits& limits)
{
    if (hours_a_week <= limits.green_up_to.exact())
        return LoadBand::green;
    return hours_a_week <= limits.amber_up_to.exact() ? LoadBand::amber : LoadBand::red;
}

std::string_view name_of(LoadBand band)
{
    switch (band)
    {
    case LoadBand::green:
        return "green";
    case LoadBand::amber:
        return "amber";
    case LoadBand::red:
        return "red";
    }
    return {};
}
} // namespace planerka

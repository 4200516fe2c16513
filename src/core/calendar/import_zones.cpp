// SPDX-License-Identifier: MPL-2.0
#include "calendar/import_zones.hpp"

#include "calendar/zone_names.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
const std::string kUtc = "UTC";
constexpr std::size_t kLongestShown = 200;
} // namespace

ImportZones::ImportZones(const CalendarObject& calendar, const std::string& user_zone, ImportWarnings& warnings)
    : calendar_(calendar), warnings_(warnings), own_(zone_by_id(calendar.time_zone))
{
    if (!own_.empty())
        preferred_.push_back(own_);
    if (is_time_zone(user_zone))
        preferred_.push_back(user_zone);
    floating_ = preferred_.empty() ? kUtc : preferred_.front();
}

const ZoneLines* ImportZones::lines_of(std::string_view tzid) const
{
    const auto found = std::ranges::find(calendar_.zones, tzid, &ZoneLines::id);
    return found == calendar_.zones.end() ? nullptr : &*found;
}

/// No calendar has many zones of its own, and each is compared with all there are.
std::string ImportZones::by_own_rules(const ZoneLines& lines, int year)
{
    constexpr int kMostOwnZones = 20;
    return ++own_zones_ > kMostOwnZones ? std::string() : zone_by_rules(lines.text, year, preferred_);
}

std::string ImportZones::found(std::string_view tzid, int year)
{
    if (auto zone = zone_by_id(tzid); !zone.empty())
        return zone;
    const auto* lines = lines_of(tzid);
    if (lines)
        for (const auto said : {lines->location, lines->url})
            if (auto zone = zone_by_id(said); !zone.empty())
                return zone;
    // An offset alone is less than rules with their clock changes.
    const auto* const guess = "calendar.zone_guessed";
    auto by_name = zone_by_name(tzid, preferred_);
    auto by_rules =
        lines && (by_name.empty() || by_name.starts_with("Etc/")) ? by_own_rules(*lines, year) : std::string();
    if (!by_name.empty() && by_rules.empty() && !by_name.starts_with("Etc/"))
        return by_name;
    auto zone = by_rules.empty() ? std::move(by_name) : std::move(by_rules);
    const bool is_unknown = zone.empty();
    if (is_unknown)
        zone = floating_;
    warnings_.add({is_unknown ? "calendar.zone_unknown" : guess,
                   {{"zone", std::string(tzid.substr(0, kLongestShown))}, {"used", zone}}});
    return zone;
}

const std::string& ImportZones::of(std::string_view tzid, int year)
{
    std::string key(tzid);
    auto known = known_.find(key);
    if (known == known_.end())
    {
        auto zone = found(tzid, year);
        known = known_.emplace(std::move(key), std::move(zone)).first;
    }
    return known->second;
}

const std::string& ImportZones::of(const ContentLine& line, const CalendarTime& time)
{
    if (time.is_utc)
        return kUtc;
    const auto tzid = parameter(line, "TZID");
    return tzid.empty() || time.is_date ? floating_ : of(tzid, time.local.date.year);
}

Instant instant_in(const CalendarTime& time, const std::string& zone)
{
    return instant_of(time.local, zone).instant;
}

LocalTime local_in(const CalendarTime& time, const std::string& from, const std::string& zone)
{
    return time.is_date || from == zone ? time.local : local_at(instant_in(time, from), zone);
}
} // namespace planerka

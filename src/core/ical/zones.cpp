// SPDX-License-Identifier: MPL-2.0
#include "ical/zones.hpp"

#include "ical/zone_names.hpp"
#include "ical/zone_rules.hpp"
#include "time/zone.hpp"

#include <utility>

namespace planerka
{
namespace
{
const std::string kUtc = "UTC";
constexpr std::size_t kLongestShownZone = 200;

/// "EST" or "GMT": some programs mean a zone with clock changes by it and others one without.
bool is_abbreviation(std::string_view tzid)
{
    constexpr std::size_t kLongestShortName = 4;
    return tzid.size() <= kLongestShortName && tzid.find('/') == std::string_view::npos;
}
} // namespace

CalendarZones::CalendarZones(const CalendarObject& calendar, const std::string& user_zone, Warn warn)
    : warn_(std::move(warn)), own_(zone_by_id(calendar.time_zone))
{
    // Within a VTIMEZONE a TZID is TEXT, with backslashes; as a parameter it is not.
    for (const auto& zone : calendar.zones)
        for (const auto& id : {std::string(zone.id), unescape_text(zone.id)})
            lines_.emplace(id, &zone);
    if (!own_.empty())
        preferred_.push_back(own_);
    if (is_time_zone(user_zone))
        preferred_.push_back(user_zone);
    floating_ = preferred_.empty() ? kUtc : preferred_.front();
}

const ZoneLines* CalendarZones::lines_of(std::string_view tzid) const
{
    const auto found = lines_.find(std::string(tzid));
    return found == lines_.end() ? nullptr : found->second;
}

/// The zone with these rules; empty if none has them or too many were asked for: each is compared with all zones there
/// are, and no calendar has many of its own.
std::string CalendarZones::by_own_rules(const ZoneLines& lines, int year, const std::vector<std::string>& preferred)
{
    constexpr int kMostOwnZones = 20;
    return ++own_zones_ > kMostOwnZones ? std::string() : zone_by_rules(lines.text, year, preferred);
}

/// The zone that a name means, else that the rules in the file mean, else the offset in the name: rules know clock
/// changes, an offset does not.
std::string CalendarZones::guessed(std::string_view tzid, const ZoneLines* lines, int year)
{
    auto named = zone_by_name(tzid, preferred_);
    if (named.is_sure)
        return std::move(named.zone);
    auto zone = lines ? by_own_rules(*lines, year, preferred_) : std::string();
    if (zone.empty())
        zone = std::move(named.zone);
    const bool is_unknown = zone.empty();
    if (is_unknown)
        zone = floating_;
    warn(is_unknown ? "calendar.zone_unknown" : "calendar.zone_guessed", tzid, zone);
    return zone;
}

std::string CalendarZones::found(std::string_view tzid, int year)
{
    const auto* lines = lines_of(tzid);
    if (auto zone = zone_by_id(tzid); !zone.empty())
    {
        if (!lines || !is_abbreviation(tzid))
            return zone;
        std::vector<std::string> preferred{zone};
        preferred.insert(preferred.end(), preferred_.begin(), preferred_.end());
        auto ruled = by_own_rules(*lines, year, preferred);
        if (ruled.empty() || ruled == zone)
            return zone;
        warn("calendar.zone_guessed", tzid, ruled);
        return ruled;
    }
    if (lines)
        for (const auto said : {lines->location, lines->url})
            if (auto zone = zone_by_id(said); !zone.empty())
                return zone;
    return guessed(tzid, lines, year);
}

void CalendarZones::warn(const char* code, std::string_view tzid, const std::string& used)
{
    warn_({code, {{"zone", std::string(tzid.substr(0, kLongestShownZone))}, {"used", used}}});
}

const std::string& CalendarZones::of(std::string_view tzid, int year)
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

const std::string& CalendarZones::of(const ContentLine& line, const CalendarTime& time)
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

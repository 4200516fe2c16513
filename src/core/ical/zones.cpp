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
constexpr int kMostOwnZones = 20; ///< of a calendar, that are compared by their rules

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
    return ++own_zones_ > kMostOwnZones ? std::string() : zone_by_rules(lines.text, year, preferred);
}

/// The zone that a name means, else that the rules in the file mean, else those rules themselves, else the offset in
/// the name: rules know clock changes, an offset does not.
CalendarZones::Known CalendarZones::guessed(std::string_view tzid, const ZoneLines* lines, const LocalTime& time)
{
    auto named = zone_by_name(tzid, preferred_);
    if (named.is_sure)
        return {std::move(named.zone)};
    auto zone = lines ? by_own_rules(*lines, time.date.year, preferred_) : std::string();
    if (zone.empty() && lines && own_zones_ <= kMostOwnZones)
        if (auto own = OwnRules::read(lines->text, time.date.year, preferred_))
            if (const auto shown = own->zone_at(time); !shown.empty())
            {
                warn("calendar.zone_own", tzid, shown);
                return {shown, std::move(own)};
            }
    if (zone.empty())
        zone = std::move(named.zone);
    const bool is_unknown = zone.empty();
    if (is_unknown)
        zone = floating_;
    warn(is_unknown ? "calendar.zone_unknown" : "calendar.zone_guessed", tzid, zone);
    return {std::move(zone)};
}

CalendarZones::Known CalendarZones::found(std::string_view tzid, const LocalTime& time)
{
    const auto* lines = lines_of(tzid);
    if (auto zone = zone_by_id(tzid); !zone.empty())
    {
        if (!lines || !is_abbreviation(tzid))
            return {std::move(zone)};
        std::vector<std::string> preferred{zone};
        preferred.insert(preferred.end(), preferred_.begin(), preferred_.end());
        auto ruled = by_own_rules(*lines, time.date.year, preferred);
        if (ruled.empty() || ruled == zone)
            return {std::move(zone)};
        warn("calendar.zone_guessed", tzid, ruled);
        return {std::move(ruled)};
    }
    if (lines)
        for (const auto said : {lines->location, lines->url})
            if (auto zone = zone_by_id(said); !zone.empty())
                return {std::move(zone)};
    return guessed(tzid, lines, time);
}

void CalendarZones::warn(const char* code, std::string_view tzid, const std::string& used)
{
    warn_({code, {{"zone", std::string(tzid.substr(0, kLongestShownZone))}, {"used", used}}});
}

const std::string& CalendarZones::of(std::string_view tzid, const LocalTime& time)
{
    std::string key(tzid);
    auto known = known_.find(key);
    if (known == known_.end())
    {
        auto meant = found(tzid, time);
        known = known_.emplace(std::move(key), std::move(meant)).first;
    }
    if (known->second.own)
        if (auto zone = known->second.own->zone_at(time); !zone.empty())
            return *zones_.insert(std::move(zone)).first;
    return known->second.zone;
}

const std::string& CalendarZones::of(const ContentLine& line, const CalendarTime& time)
{
    if (time.is_utc)
        return kUtc;
    const auto tzid = parameter(line, "TZID");
    return tzid.empty() || time.is_date ? floating_ : of(tzid, time.local);
}

const Property& zone_bearer(const Property& property, const Property* start)
{
    return start && parameter(property, "TZID").empty() ? *start : property;
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

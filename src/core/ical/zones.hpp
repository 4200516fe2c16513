// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "ical/objects.hpp"
#include "ical/values.hpp"
#include "ical/zone_rules.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace planerka
{
/// The time zones of one calendar as IANA ids: ical/README.md, "Which zone is meant". Each TZID is looked for once.
class CalendarZones
{
public:
    using Warn = std::function<void(Error)>;

    /// `calendar` must outlive it. `user_zone` may be empty or unknown. `warn` is told of each guess, once for each
    /// TZID: "calendar.zone_guessed", "calendar.zone_own" or "calendar.zone_unknown", with the arguments zone (the
    /// TZID) and used (the IANA id).
    CalendarZones(const CalendarObject& calendar, const std::string& user_zone, Warn warn);

    /// The IANA id that a TZID means at that time.
    const std::string& of(std::string_view tzid, const LocalTime& time);

    /// The zone of times without one: X-WR-TIMEZONE, else the user's, else UTC.
    const std::string& floating() const { return floating_; }

    /// The calendar's own zone, X-WR-TIMEZONE; empty if it names none.
    const std::string& own() const { return own_; }

    /// The zone a time is in: its TZID, UTC, or floating().
    const std::string& of(const ContentLine& line, const CalendarTime& time);

private:
    /// What a TZID means.
    struct Known
    {
        std::string zone{};            ///< an IANA id
        std::optional<OwnRules> own{}; ///< where no zone keeps the file's rules: then the zone depends on the time
    };

    Known found(std::string_view tzid, const LocalTime& time);
    Known guessed(std::string_view tzid, const ZoneLines* lines, const LocalTime& time);
    std::string by_own_rules(const ZoneLines& lines, int year, const std::vector<std::string>& preferred);
    const ZoneLines* lines_of(std::string_view tzid) const;
    void warn(const char* code, std::string_view tzid, const std::string& used);

    std::unordered_map<std::string, const ZoneLines*> lines_{}; ///< by TZID
    Warn warn_;
    std::string own_{};
    std::string floating_{};
    std::vector<std::string> preferred_{};
    std::unordered_map<std::string, Known> known_{};
    std::unordered_set<std::string> zones_{}; ///< that own rules meant so far
    int own_zones_ = 0;                       ///< how many were compared by their rules
};

/// The one of the two properties that says which zone `property` is in: it, or DTSTART where it names none itself
/// (ical/README.md, "Which zone is meant"). `start` may be nullptr.
const Property& zone_bearer(const Property& property, const Property* start);

/// The instant of a time in that zone.
Instant instant_in(const CalendarTime& time, const std::string& zone);

/// The wall clock of `zone` at a time that is in `from`; a date stays that date.
LocalTime local_in(const CalendarTime& time, const std::string& from, const std::string& zone);
} // namespace planerka

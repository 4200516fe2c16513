// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_warnings.hpp"
#include "ical/objects.hpp"
#include "ical/values.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace planerka
{
/// The time zones of one calendar, each looked for once.
class ImportZones
{
public:
    /// `user_zone` may be empty or unknown.
    ImportZones(const CalendarObject& calendar, const std::string& user_zone, ImportWarnings& warnings);

    /// The IANA id meant by a TZID; `year` is when it is used. Guesses are warned of, once for each TZID.
    const std::string& of(std::string_view tzid, int year);

    /// Of times without a zone: X-WR-TIMEZONE, else the user's, else UTC.
    const std::string& floating() const { return floating_; }

    /// What the calendar says of itself; empty if it says nothing.
    const std::string& own() const { return own_; }

    /// The zone a time is in: its TZID, UTC, or floating().
    const std::string& of(const ContentLine& line, const CalendarTime& time);

private:
    std::string found(std::string_view tzid, int year);
    std::string guessed(std::string_view tzid, const ZoneLines* lines, int year);
    std::string by_own_rules(const ZoneLines& lines, int year, const std::vector<std::string>& preferred);
    const ZoneLines* lines_of(std::string_view tzid) const;
    void warn(const char* code, std::string_view tzid, const std::string& used);

    std::unordered_map<std::string, const ZoneLines*> lines_{}; ///< by TZID
    ImportWarnings& warnings_;
    std::string own_{};
    std::string floating_{};
    std::vector<std::string> preferred_{};
    std::unordered_map<std::string, std::string> known_{};
    int own_zones_ = 0; ///< found by their rules
};

/// The instant of a time in that zone.
Instant instant_in(const CalendarTime& time, const std::string& zone);

/// The wall clock of `zone` at a time that is in `from`; a date stays that date.
LocalTime local_in(const CalendarTime& time, const std::string& from, const std::string& zone);
} // namespace planerka

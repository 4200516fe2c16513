// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// IANA ids for what calendars call their time zones. Safe to use from several
/// threads.
namespace planerka
{
/// By an id that is IANA's own, that ends in one ("/mozilla.org/20050126_1/Europe/Berlin", an address at tzurl.org), or
/// that is Windows' ("W. Europe Standard Time"). Empty if it is none of these.
std::string zone_by_id(std::string_view id);

struct NamedZone
{
    std::string zone{};   ///< empty if the name says nothing
    bool is_sure = false; ///< found among the names; else the offset is all that is known
};

/// By a name for people: "(UTC+01:00) Amsterdam, Berlin, Bern", "(UTC+03:00) Москва, Санкт-Петербург (RTZ 2)",
/// "Eastern Time (US & Canada)", "Mitteleuropäische Zeit", "GMT +0300"; cities and names of zones in the languages that
/// ICU is asked for. `preferred` zones win if the offset is all that is known.
NamedZone zone_by_name(std::string_view name, const std::vector<std::string>& preferred);

/// By the rules of a VTIMEZONE, whose lines `text` are: the first zone that has its offsets on every day of `year` and
/// the one after; `preferred` first. Empty if there is none.
std::string zone_by_rules(std::string_view text, int year, const std::vector<std::string>& preferred);
} // namespace planerka

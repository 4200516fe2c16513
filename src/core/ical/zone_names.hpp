// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// IANA ids for what calendars call their time zones: ical/README.md, "Zones by name". Safe to use from several
/// threads.
namespace planerka
{
/// The zone of an id that is IANA's own, that ends in one ("/mozilla.org/20050126_1/Europe/Berlin", an address at
/// tzurl.org), or that is Windows' ("W. Europe Standard Time"). Empty if it is none of these.
std::string zone_by_id(std::string_view id);

struct NamedZone
{
    std::string zone{};   ///< empty if the name says nothing
    bool is_sure = false; ///< found among the names; else the offset is all that is known
};

/// The zone of a name made for people: "(UTC+01:00) Amsterdam, Berlin, Bern", "(UTC+03:00) Москва, Санкт-Петербург
/// (RTZ 2)", "Eastern Time (US & Canada)", "Mitteleuropäische Zeit", "GMT +0300". If nothing but an offset is known,
/// the first of the `preferred` zones that has it is taken.
NamedZone zone_by_name(std::string_view name, const std::vector<std::string>& preferred);
} // namespace planerka

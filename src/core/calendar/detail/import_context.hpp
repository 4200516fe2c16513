// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_warnings.hpp"
#include "calendar/import.hpp"
#include "ical/objects.hpp"
#include "ical/zones.hpp"

#include <cstddef>
#include <string>

namespace planerka
{
/// The calendar that an event stands in, and what all calendars of a file share.
struct ImportContext
{
    const CalendarObject& calendar;
    std::string owner; ///< the address that is the calendar's name; empty if the name is no address
    const ImportOptions& options;
    CalendarZones zones;
    ImportWarnings& warnings;
    std::size_t& attendees_left; ///< that the file may still have
};
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_warnings.hpp"
#include "ical/objects.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Attendees and organiser of an event: calendar/README.md, "People of an event".
namespace planerka
{
struct ImportedPeople
{
    std::vector<Attendee> attendees{}; ///< with an affiliation only where Planerka wrote one
    std::string organizer_id{};
    std::vector<std::string> rooms{}; ///< the names of rooms that were invited like people
};

/// @param is_ours    the calendar was written by Planerka: roles are as they stand there, and none is guessed
/// @param room_left  how many attendees the file may still have; counted down
/// @param title      of the event, for warnings
ImportedPeople import_people(const Event& event, bool is_ours, std::size_t& room_left, std::string_view title,
                             ImportWarnings& warnings);

/// "dana@example.com" of "MAILTO:dana@example.com"; empty if it holds no address.
std::string address_in(std::string_view uri);
} // namespace planerka

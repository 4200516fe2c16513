// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/calendar_objects.hpp"
#include "calendar/import_warnings.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Attendees and organiser of an event (DOMAIN 11.16; what is decided here stands in calendar_file.hpp). For the
/// sources of this folder alone.
namespace planerka
{
struct ImportedPeople
{
    std::vector<Attendee> attendees{};
    std::string organizer_id{};
    std::vector<std::string> rooms{}; ///< names
    bool has_strangers = false;       ///< somebody comes from another company
};

/// @param owner      the address of the calendar's owner; may be empty
/// @param is_ours    written by Planerka: roles stand as they are, nothing is guessed
/// @param room_left  how many attendees the file may still have; counted down
ImportedPeople import_people(const Event& event, std::string_view owner, bool is_ours, std::size_t& room_left,
                             std::string_view title, ImportWarnings& warnings);

/// "dana@example.com" of "MAILTO:dana@example.com"; empty if it holds no address.
std::string address_in(std::string_view uri);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/import.hpp"
#include "ical/objects.hpp"

#include <string_view>

/// What an event says of its time beyond when it is: calendar/README.md, "Time that is no meeting" and "Called off".
namespace planerka
{
/// The most telling mark holds: the maker's kind of event, then Outlook's "show as", a category or usual title, TRANSP.
EventUse use_of(const Event& event);

/// By STATUS, or by the words that Outlook puts before the title of what was called off.
bool is_called_off(const Event& event);
} // namespace planerka

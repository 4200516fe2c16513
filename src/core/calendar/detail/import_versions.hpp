// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ical/objects.hpp"

#include <optional>

/// Two events with the same UID, of the same meeting of a series: calendar/README.md, "Which of two events holds".
namespace planerka
{
/// SEQUENCE; nothing if there is none that can be read. A number beyond an int is the highest one: it is still higher
/// than all before it.
std::optional<int> sequence_of(const Event& event);

/// `event` stands later in the file than `known`.
bool is_newer(const Event& event, const Event& known);

/// Whether an event is no other version of the known one but another event under the same UID: neither is newer, and
/// they begin at different times.
bool is_another(const Event& event, const Event& known);
} // namespace planerka

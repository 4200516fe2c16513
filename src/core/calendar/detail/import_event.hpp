// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_context.hpp"
#include "ical/objects.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>

/// One event as a meeting: calendar/README.md, "What becomes of an event".
namespace planerka
{
/// SUMMARY in one line; empty if there is none.
std::string title_of(const Event& event);

/// The title as the options let it be seen: "Private appointment" for one that must not be.
std::string title_of(const Event& event, const ImportOptions& options);

/// The whole meeting but for its series (import_recurrence()) and for whose people are ours (settle_companies()).
/// Nothing, and a warning, if the event has no start that can be read.
std::optional<Meeting> import_event(const Event& event, ImportContext& context);
} // namespace planerka

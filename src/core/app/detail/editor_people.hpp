// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor_view.hpp"
#include "meeting/hourly_rate.hpp"
#include "meeting/meeting.hpp"

#include <optional>

/// The people as the sidebar shows them.
namespace planerka::app
{
/// A row for each attendee, how many people they are, and who has the roles. A salary is shown as its hourly rate.
void show_people(const Meeting& meeting, Language language, View& view);

/// The hourly rate that goes into the cost; nothing if there is none, or no currency yet.
std::optional<Money> rate_of(const Meeting& meeting, const Attendee& person);
} // namespace planerka::app

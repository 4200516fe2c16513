// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "app/editor_view.hpp"

/// The agenda as the sidebar shows it.
namespace planerka::app
{
/// Its items with their breaks and buffer on the clock, those without time where they would stand, and what is used of
/// the meeting's length. An agenda that does not fit is shown as it was typed, one item after the other, so that one
/// sees where the time goes.
/// @param scheduled what schedule() gave for `meeting`.
void show_agenda(const Meeting& meeting, const Result<Schedule>& scheduled, Language language, View& view);
} // namespace planerka::app

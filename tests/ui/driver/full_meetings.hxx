// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/panel.hxx"
#include "meeting/meeting.hpp"

namespace planerka::ui_tests
{
/// Meetings that show all that a panel can show: a row in each list, a text in each field for texts, long names.
Meeting full_client_meeting(); ///< in English, about somebody's retirement
Meeting full_conference();     ///< in English, of two days
Meeting full_one_to_one();     ///< in Russian

/// Opens all that can be opened in a panel: every part, what stands behind "More", the first row of each list.
void open_all(const Panel& panel);
} // namespace planerka::ui_tests

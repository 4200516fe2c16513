// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"

namespace planerka::uno::commands
{
/// Who has the keyboard once the sidebar is shown.
enum class Keyboard
{
    stays,     ///< whoever has it
    to_sidebar ///< the title of the meeting: somebody asked for the sidebar, to type in it
};

/// Shows Planerka's deck in the frame's window. Safe to call when it is shown already.
void show_sidebar(const Context& context, const Frame& frame, Keyboard keyboard = Keyboard::stays);

/// Takes away the bar that offers it (front).
void close_info_bar(const Frame& frame);
} // namespace planerka::uno::commands

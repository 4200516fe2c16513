// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/view.hpp"

#include <com/sun/star/awt/KeyEvent.hpp>

#include <optional>

namespace planerka::uno::sidebar
{
/// What a key does in a panel.
enum class KeyAction
{
    next,
    previous,
    line_below,
    line_above,
    page_down,
    page_up,
    undo,
    redo,
    row_up,
    row_down,
    add_row,
    remove_row,
    restore,
    help,
};

/// Nothing: the key is left to the control that has the focus, which `widget` is, or to the office.
std::optional<KeyAction> action_of(const css::awt::KeyEvent& key, panel::Widget widget);
} // namespace planerka::uno::sidebar

// SPDX-License-Identifier: MPL-2.0
#include "sidebar/keys.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>

namespace planerka::uno::sidebar
{
namespace Key = css::awt::Key;
namespace KeyModifier = css::awt::KeyModifier;
using panel::Widget;

std::optional<KeyAction> action_of(const css::awt::KeyEvent& key, Widget widget)
{
    const bool opens = widget == Widget::list || widget == Widget::combo;
    const bool shift = key.Modifiers & KeyModifier::SHIFT;
    const auto others = key.Modifiers & ~KeyModifier::SHIFT;
    const bool plain = others == 0;
    const bool ctrl = others == KeyModifier::MOD1;
    const bool alt = others == KeyModifier::MOD2;
    switch (key.KeyCode)
    {
    case Key::TAB:
        return plain ? std::optional(shift ? KeyAction::previous : KeyAction::next) : std::nullopt;
    case Key::UP:
    case Key::DOWN:
        if (alt && !opens)
            return key.KeyCode == Key::UP ? KeyAction::row_up : KeyAction::row_down;
        if (!plain || shift || opens || widget == Widget::memo)
            return std::nullopt;
        return key.KeyCode == Key::UP ? KeyAction::line_above : KeyAction::line_below;
    case Key::PAGEUP:
    case Key::PAGEDOWN:
        if (!plain || shift || widget == Widget::memo)
            return std::nullopt;
        return key.KeyCode == Key::PAGEUP ? KeyAction::page_up : KeyAction::page_down;
    case Key::Z:
        return ctrl ? std::optional(shift ? KeyAction::redo : KeyAction::undo) : std::nullopt;
    case Key::Y:
        return ctrl && !shift ? std::optional(KeyAction::redo) : std::nullopt;
    case Key::RETURN:
        return ctrl ? std::optional(KeyAction::add_row) : std::nullopt;
    case Key::DELETE:
        return alt ? std::optional(KeyAction::remove_row) : std::nullopt;
    case Key::ESCAPE:
        return plain && (widget == Widget::edit || widget == Widget::combo || widget == Widget::memo)
                   ? std::optional(KeyAction::restore)
                   : std::nullopt;
    case Key::F1:
        return plain && !shift ? std::optional(KeyAction::help) : std::nullopt;
    default:
        return std::nullopt;
    }
}
} // namespace planerka::uno::sidebar

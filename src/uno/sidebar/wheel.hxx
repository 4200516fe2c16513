// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <functional>

namespace planerka::uno::sidebar
{
/// A window that hears the mouse wheel over all windows in it that have no use for it. UNO has no listener for the
/// wheel, but a number field steps up and down by it, also if it is turned over a window within the field, and tells
/// of that. So this is a number field, wholly covered by what is put into it.
class Wheel
{
public:
    /// Makes the window in `parent`; throws if the office cannot. `turned` gets 1 for a notch down and −1 for one up,
    /// on the main thread, and must not throw.
    Wheel(const Context& context, const Reference<css::awt::XToolkit>& toolkit,
          const Reference<css::awt::XWindowPeer>& parent, std::function<void(int)> turned);

    /// For windows to be made in it.
    Reference<css::awt::XWindowPeer> peer() const;
    const Reference<css::awt::XControl>& control() const { return control_; }
    const Reference<css::awt::XWindow>& window() const { return window_; }

private:
    Reference<css::awt::XControl> control_;
    Reference<css::awt::XWindow> window_;
};
} // namespace planerka::uno::sidebar

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"
#include "panel/view.hpp"

#include <com/sun/star/awt/XWindow.hpp>

#include <array>

namespace planerka::uno::sidebar
{
inline constexpr float kFigureScale = 1.6f; ///< the one large figure, of the usual font height

/// The colours and the font size of the office's theme, as 0xRRGGBB and points.
struct Theme
{
    sal_Int32 background = 0xFFFFFF;
    sal_Int32 text = 0x000000;
    sal_Int32 quiet = 0x666666; ///< captions and remarks: between text and background
    sal_Int32 alarm = 0xC00000; ///< what stops; readable on the background, light or dark
    /// Of the parts of a whole, by panel::Cell::colour − 1. Middle tones: they stand out from light and dark.
    std::array<sal_Int32, panel::kColours> parts{0x3B73B9, 0x7FA7D6, 0x4E9A76, 0xB8862D, 0xC25B4E};
    float font_height = 10;
};

/// The theme of a window; the defaults if it does not say.
Theme theme_of(const Reference<css::awt::XWindow>& window);
} // namespace planerka::uno::sidebar

// SPDX-License-Identifier: MPL-2.0
#include "sidebar/theme.hxx"

#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

namespace planerka::uno::sidebar
{
namespace
{
constexpr sal_Int32 kAlarmOnLight = 0xB3261E;
constexpr sal_Int32 kAlarmOnDark = 0xFF8A80;

sal_Int32 channel(sal_Int32 colour, int shift)
{
    return (colour >> shift) & 0xFF;
}

/// `parts` tenths of `front` over `back`.
sal_Int32 mixed(sal_Int32 front, sal_Int32 back, int parts)
{
    sal_Int32 result = 0;
    for (const int shift : {0, 8, 16})
        result |= ((channel(front, shift) * parts + channel(back, shift) * (10 - parts)) / 10) << shift;
    return result;
}

/// ITU-R BT.601 luma, 0…255000.
sal_Int32 brightness(sal_Int32 colour)
{
    return 299 * channel(colour, 16) + 587 * channel(colour, 8) + 114 * channel(colour, 0);
}
} // namespace

Theme theme_of(const Reference<css::awt::XWindow>& window)
{
    Theme theme;
    const Reference<css::awt::XStyleSettingsSupplier> supplier(window, UNO_QUERY);
    const auto style = supplier.is() ? supplier->getStyleSettings() : nullptr;
    if (!style.is())
        return theme;
    theme.background = style->getDialogColor();
    theme.text = style->getDialogTextColor();
    theme.quiet = mixed(theme.text, theme.background, 7);
    theme.alarm = brightness(theme.background) > 128'000 ? kAlarmOnLight : kAlarmOnDark;
    if (const auto height = style->getApplicationFont().Height; height > 0)
        theme.font_height = height;
    return theme;
}
} // namespace planerka::uno::sidebar

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/view.hpp"
#include "sidebar/theme.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>

#include <array>
#include <map>
#include <string>
#include <utility>

namespace planerka::uno::sidebar
{
/// How large controls want to be, in pixels: asked of controls that are never shown, because fonts grow with the
/// screen. What was asked once is remembered.
class Metrics
{
public:
    Metrics(const Context& context, const Reference<css::awt::XControlContainer>& container, const Theme& theme);

    /// The part of a line that every distance is made of.
    sal_Int32 unit() const { return unit_; }
    /// Of everything that one types in or presses.
    sal_Int32 field_height() const { return field_height_; }
    sal_Int32 memo_height() const;

    /// Of a field for so many letters.
    sal_Int32 width_of_columns(int columns);
    sal_Int32 width_of(const std::string& text, panel::Tone tone);
    /// Of a text that wraps.
    sal_Int32 height_of(const std::string& text, panel::Tone tone, sal_Int32 width);

private:
    using Ruler = Reference<css::awt::XControl>;

    const Ruler& ruler(panel::Tone tone) const;
    Ruler make(const Context& context, const Reference<css::awt::XControlContainer>& container, const char* kind) const;

    Ruler plain_;
    Ruler bold_;
    Ruler figure_;
    Ruler edit_;
    sal_Int32 unit_ = 1;
    sal_Int32 field_height_ = 1;
    std::map<int, sal_Int32> columns_{};
    std::map<std::pair<std::string, const void*>, css::awt::Size> sizes_{};
    std::map<std::pair<std::string, std::pair<const void*, sal_Int32>>, sal_Int32> heights_{};
};
} // namespace planerka::uno::sidebar

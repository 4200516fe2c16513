// SPDX-License-Identifier: MPL-2.0
#include "sidebar/controls.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTextLayoutConstrains.hpp>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;

namespace
{
/// A field that is always there: its height is that of every line with a field or a button in it.
constexpr const char* kField = "title";
/// A label that is never shown, to measure texts with.
constexpr const char* kRuler = "ruler";

Reference<awt::XLayoutConstrains> constraints(const Reference<awt::XControl>& control)
{
    return Reference<awt::XLayoutConstrains>(control, UNO_QUERY_THROW);
}
} // namespace

awt::Size Controls::preferred(const std::string& name)
{
    auto& measured = entry(name);
    const auto ask = [&] { return constraints(measured.control)->getPreferredSize(); };
    if (measured.kind == "Button")
        return {ask().Width, preferred(kField).Height}; // by itself it would be higher than the fields beside it
    if (measured.kind != "Edit" && measured.kind != "ListBox")
        return ask();
    // Their heights are all the same, their widths are ours to choose.
    const auto known = preferred_by_kind_.find(measured.kind);
    return known != preferred_by_kind_.end() ? known->second
                                             : preferred_by_kind_.emplace(measured.kind, ask()).first->second;
}

sal_Int32 Controls::width_of_text(const std::string& button)
{
    auto text = entry(button).text;
    std::erase(text, '~');
    if (const auto known = text_widths_.find(text); known != text_widths_.end())
        return known->second;
    if (!has(kRuler))
        add_label(kRuler, Tone::plain);
    set_text(kRuler, text);
    set_visible(kRuler, false);
    return text_widths_.emplace(text, preferred(kRuler).Width).first->second;
}

sal_Int32 Controls::height_for(const std::string& name, sal_Int32 width)
{
    const auto label = constraints(entry(name).control);
    return label->calcAdjustedSize({width, label->getPreferredSize().Height}).Height;
}

sal_Int32 Controls::width_of_columns(const std::string& edit, sal_Int16 columns)
{
    return Reference<awt::XTextLayoutConstrains>(entry(edit).control, UNO_QUERY_THROW)
        ->getMinimumSize(columns, 1)
        .Width;
}

void Controls::place(const std::string& name, awt::Rectangle where)
{
    auto& placed = entry(name);
    const auto& old = placed.place;
    if (old.X == where.X && old.Y == where.Y && old.Width == where.Width && old.Height == where.Height)
        return;
    placed.place = where;
    placed.window->setPosSize(where.X, where.Y, where.Width, where.Height, awt::PosSize::POSSIZE);
}
} // namespace planerka::uno::sidebar

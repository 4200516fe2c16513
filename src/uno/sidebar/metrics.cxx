// SPDX-License-Identifier: MPL-2.0
#include "sidebar/metrics.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTextLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;
using panel::Tone;

namespace
{
constexpr std::size_t kMostRemembered = 4000; ///< texts; then it begins anew
constexpr sal_Int32 kMemoLines = 3;

Reference<awt::XLayoutConstrains> constraints(const Reference<awt::XControl>& control)
{
    return Reference<awt::XLayoutConstrains>(control, UNO_QUERY_THROW);
}

void set(const Reference<awt::XControl>& control, const char* property, const Any& value)
{
    Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(property), value);
}
} // namespace

Metrics::Metrics(const Context& context, const Reference<awt::XControlContainer>& container, const Theme& theme)
    : plain_(make(context, container, "FixedText")), bold_(make(context, container, "FixedText")),
      figure_(make(context, container, "FixedText")), edit_(make(context, container, "Edit"))
{
    for (const auto& label : {plain_, bold_, figure_})
        set(label, "MultiLine", Any(true));
    set(bold_, "FontWeight", Any(awt::FontWeight::BOLD));
    set(figure_, "FontWeight", Any(awt::FontWeight::BOLD));
    set(figure_, "FontHeight", Any(theme.font_height * kFigureScale));
    Reference<awt::XFixedText>(plain_, UNO_QUERY_THROW)->setText("X");
    unit_ = std::max<sal_Int32>(constraints(plain_)->getPreferredSize().Height / 4, 1);
    field_height_ = constraints(edit_)->getPreferredSize().Height;
}

Metrics::Ruler Metrics::make(const Context& context, const Reference<awt::XControlContainer>& container,
                             const char* kind) const
{
    const auto service = std::string("com.sun.star.awt.UnoControl") + kind;
    const auto control = create<awt::XControl>(context, service.c_str());
    control->setModel(create<awt::XControlModel>(context, (service + "Model").c_str()));
    Reference<awt::XWindow>(control, UNO_QUERY_THROW)->setVisible(false);
    container->addControl(OUString(), control);
    return control;
}

const Metrics::Ruler& Metrics::ruler(Tone tone) const
{
    return tone == Tone::figure ? figure_ : tone == Tone::heading || tone == Tone::primary ? bold_ : plain_;
}

sal_Int32 Metrics::memo_height() const
{
    return field_height_ + (kMemoLines - 1) * 4 * unit_;
}

sal_Int32 Metrics::width_of_columns(int columns)
{
    auto& width = columns_[columns];
    if (width == 0)
        width = Reference<awt::XTextLayoutConstrains>(edit_, UNO_QUERY_THROW)
                    ->getMinimumSize(static_cast<sal_Int16>(columns), 1)
                    .Width;
    return width;
}

sal_Int32 Metrics::width_of(const std::string& text, Tone tone)
{
    const auto& asked = ruler(tone);
    if (sizes_.size() > kMostRemembered)
        sizes_.clear();
    const auto [known, is_new] = sizes_.try_emplace({text, asked.get()});
    if (is_new)
    {
        Reference<awt::XFixedText>(asked, UNO_QUERY_THROW)->setText(to_ou(text));
        known->second = constraints(asked)->getPreferredSize();
    }
    return known->second.Width;
}

sal_Int32 Metrics::height_of(const std::string& text, Tone tone, sal_Int32 width)
{
    const auto& asked = ruler(tone);
    if (heights_.size() > kMostRemembered)
        heights_.clear();
    const auto [known, is_new] = heights_.try_emplace({text, {asked.get(), width}});
    if (is_new)
    {
        Reference<awt::XFixedText>(asked, UNO_QUERY_THROW)->setText(to_ou(text));
        const auto one_line = constraints(asked)->getPreferredSize();
        known->second = one_line.Width <= width ? one_line.Height
                                                : constraints(asked)->calcAdjustedSize({width, one_line.Height}).Height;
    }
    return known->second;
}
} // namespace planerka::uno::sidebar

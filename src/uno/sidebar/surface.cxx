// SPDX-License-Identifier: MPL-2.0
#include "sidebar/surface.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/ScrollBarOrientation.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;
using panel::Widget;

namespace
{
constexpr int kLeastColumns = 38; ///< letters of a line in the narrowest panel
constexpr sal_Int32 kLeastLines = 12;
constexpr sal_Int32 kLinesOfWheel = 3; ///< of text, for one notch, as the office's own windows

Reference<awt::XControl> container_control(const Context& context, sal_Int32 background)
{
    const auto model = create<awt::XControlModel>(context, "com.sun.star.awt.UnoControlContainerModel");
    Reference<css::beans::XPropertySet>(model, UNO_QUERY_THROW)->setPropertyValue("BackgroundColor", Any(background));
    const auto control = create<awt::XControl>(context, "com.sun.star.awt.UnoControlContainer");
    control->setModel(model);
    return control;
}

void set_place(const Reference<awt::XWindow>& window, const awt::Rectangle& place)
{
    const auto now = window->getPosSize();
    if (now.X != place.X || now.Y != place.Y || now.Width != place.Width || now.Height != place.Height)
        window->setPosSize(place.X, place.Y, place.Width, place.Height, awt::PosSize::POSSIZE);
}
} // namespace

Surface::Surface(const Context& context, const Reference<awt::XWindow>& parent, Events events)
    : context_(context), theme_(theme_of(parent)), events_(std::move(events))
{
    const auto container = container_control(context, theme_.background);
    container_.set(container, UNO_QUERY_THROW);
    window_.set(container, UNO_QUERY_THROW);
    const Reference<awt::XToolkit> toolkit(awt::Toolkit::create(context), UNO_QUERY_THROW);
    container->createPeer(toolkit, Reference<awt::XWindowPeer>(parent, UNO_QUERY_THROW));

    const auto body = container_control(context, theme_.background);
    body_container_.set(body, UNO_QUERY_THROW);
    body_window_.set(body, UNO_QUERY_THROW);
    wheel_.emplace(context, toolkit, container->getPeer(),
                   [this](int by) { events_.run([this, by] { scroll_to(top_ + by * wheel_step()); }); });
    container_->addControl("wheel", wheel_->control());
    body->createPeer(toolkit, wheel_->peer());
    container_->addControl("body", body);

    const auto bar = create<awt::XControl>(context, "com.sun.star.awt.UnoControlScrollBar");
    bar->setModel(create<awt::XControlModel>(context, "com.sun.star.awt.UnoControlScrollBarModel"));
    const Reference<css::beans::XPropertySet> properties(bar->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("Orientation", Any(sal_Int32(awt::ScrollBarOrientation::VERTICAL)));
    properties->setPropertyValue("LiveScroll", Any(true));
    bar->createPeer(toolkit, wheel_->peer());
    container_->addControl("scroll_bar", bar);
    bar_.set(bar, UNO_QUERY_THROW);
    bar_window_.set(bar, UNO_QUERY_THROW);
    bar_window_->setVisible(false);

    metrics_.emplace(context, container_, theme_);
    events_.focused = [this, tell = events_.focused](Slot* slot)
    {
        focused_ = slot;
        tell(slot);
    };
    frame_.emplace(context, container_, theme_, events_);
    body_.emplace(context, body_container_, theme_, events_);
    bar_->addAdjustmentListener(
        new OnScroll([this](sal_Int32 value) { events_.run([this, value] { scroll_to(value); }); }));
}

Surface::~Surface()
{
    // While the controls go, they still tell of a focus that they lose.
    events_ = {.typed = [](const std::string&, const std::string&) {},
               .chosen = [](const std::string&, const std::string&) {},
               .ticked = [](const std::string&, bool) {},
               .clicked = [](const std::string&) {},
               .focused = [](Slot*) {},
               .run = [](const Handler&) {}};
    try
    {
        // From within outwards: a window that goes before those in it leaves them behind.
        for (const auto& window : {body_window_, bar_window_, wheel_->window(), window_})
            Reference<css::lang::XComponent>(window, UNO_QUERY_THROW)->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // The office has disposed it together with its parent.
    }
}

sal_Int32 Surface::least_height() const
{
    return kLeastLines * metrics_->field_height();
}

sal_Int32 Surface::least_width()
{
    return metrics_->width_of_columns(kLeastColumns);
}

void Surface::show(panel::View view, bool keep_typed)
{
    std::vector<std::string> before;
    for (const auto& at : focusable())
        before.push_back(at.placed->cell->name);
    const auto name = focused();
    head_.reset(); // they borrow the view
    middle_.reset();
    foot_.reset();
    view_ = std::move(view);
    arrange(keep_typed);
    keep_focus(before, name);
}

void Surface::arrange(bool keep_typed)
{
    const auto size = window_->getPosSize();
    if (size.Width <= 0 || size.Height <= 0)
        return;
    // The control itself does not say how wide it is, but its window does.
    const Reference<awt::XLayoutConstrains> bar(Reference<awt::XControl>(bar_, UNO_QUERY_THROW)->getPeer(),
                                                UNO_QUERY_THROW);
    const auto bar_width = std::max<sal_Int32>(bar->getPreferredSize().Width, 3 * metrics_->unit());
    const auto body_width = std::max<sal_Int32>(size.Width - bar_width, 1);
    head_.emplace(view_.head, *metrics_, size.Width);
    foot_.emplace(view_.foot, *metrics_, size.Width);
    middle_.emplace(view_.body, *metrics_, body_width);

    const auto head_height = view_.head.empty() ? 0 : head_->height();
    foot_top_ = std::max(size.Height - foot_->height(), head_height);
    body_height_ = std::max<sal_Int32>(foot_top_ - head_height, 0);
    set_place(wheel_->window(), {0, head_height, size.Width, body_height_});
    set_place(body_window_, {0, 0, body_width, body_height_});
    set_place(bar_window_, {body_width, 0, bar_width, body_height_});
    top_ = std::clamp<sal_Int32>(top_, 0, std::max<sal_Int32>(middle_->height() - body_height_, 0));
    bar_->setValues(top_, body_height_, middle_->height());
    bar_->setLineIncrement(metrics_->field_height());
    bar_->setBlockIncrement(std::max<sal_Int32>(body_height_ - metrics_->field_height(), 1));
    bar_window_->setVisible(middle_->height() > body_height_);
    realise(keep_typed);
}

void Surface::realise(bool keep_typed)
{
    if (!middle_)
        return;
    auto fixed = head_->cells();
    for (auto placed : foot_->cells())
    {
        placed.place.Y += foot_top_;
        fixed.push_back(placed);
    }
    const auto* const kept = keep_typed ? focused_ : nullptr;
    frame_->show(fixed, kept);
    auto seen = middle_->between(top_, body_height_);
    // What is being typed in goes on where it is, out of sight as well.
    const auto name = focused();
    const auto* const typed = name.empty() ? nullptr : middle_->find(name);
    if (typed && std::ranges::none_of(seen, [&](const Placed& each) { return each.cell == typed->cell; }))
    {
        auto hidden = *typed;
        hidden.place.Y -= top_;
        seen.push_back(hidden);
    }
    body_->show(seen, kept);
}

void Surface::scroll_to(sal_Int32 top)
{
    if (!middle_)
        return;
    top = std::clamp<sal_Int32>(top, 0, std::max<sal_Int32>(middle_->height() - body_height_, 0));
    if (top == top_)
        return;
    top_ = top;
    if (bar_->getValue() != top)
        bar_->setValue(top);
    realise();
}

sal_Int32 Surface::wheel_step() const
{
    return kLinesOfWheel * metrics_->field_height() / 2;
}

void Surface::scroll_page(int by)
{
    scroll_to(top_ + by * (body_height_ - metrics_->field_height()));
}

void Surface::bring_into_sight(const Placed& placed)
{
    // With what stands above it: a field without its label is a riddle.
    const auto above = placed.place.Y - 6 * metrics_->unit();
    const auto below = placed.place.Y + placed.place.Height + 2 * metrics_->unit();
    if (above < top_)
        scroll_to(above);
    else if (below > top_ + body_height_)
        scroll_to(below - body_height_);
}

std::vector<Surface::At> Surface::focusable() const
{
    std::vector<At> all;
    const auto add = [&](const std::optional<Layout>& layout, bool scrolls)
    {
        if (!layout)
            return;
        for (const auto& placed : layout->cells())
            if (placed.cell->widget != Widget::label && placed.cell->is_enabled)
                all.push_back({&placed, scrolls});
    };
    add(head_, false);
    add(middle_, true);
    add(foot_, false);
    return all;
}

bool Surface::focus(const At& at)
{
    const auto& name = at.placed->cell->name;
    if (at.scrolls)
        bring_into_sight(*at.placed);
    const auto* const slot = (at.scrolls ? *body_ : *frame_).find(name);
    if (slot)
        slot->focus();
    return slot;
}

bool Surface::focus(const std::string& name)
{
    for (const auto& at : focusable())
        if (at.placed->cell->name == name)
            return focus(at);
    return false;
}

void Surface::focus_next(int by)
{
    const auto all = focusable();
    const auto name = focused();
    const auto found =
        std::ranges::find_if(all, [&](const At& at) { return at.placed->cell->name == name; }) - all.begin();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    if (count > 0)
        focus(all[static_cast<std::size_t>((found + by + count) % count)]);
}

void Surface::focus_beside(int by)
{
    const auto name = focused();
    const auto all = focusable();
    const auto here = std::ranges::find_if(all, [&](const At& at) { return at.placed->cell->name == name; });
    if (here == all.end() || !here->scrolls)
        return;
    const auto& from = here->placed->place;
    const At* nearest = nullptr;
    for (const auto& at : all)
    {
        const auto& place = at.placed->place;
        if (!at.scrolls || (place.Y - from.Y) * by <= 0)
            continue;
        const auto distance = [&](const At& other)
        {
            const auto& to = other.placed->place;
            return std::pair{std::abs(to.Y - from.Y), std::abs(to.X + to.Width / 2 - from.X - from.Width / 2)};
        };
        if (!nearest || distance(at) < distance(*nearest))
            nearest = &at;
    }
    if (nearest)
        focus(*nearest);
}

/// A cell that had the focus and is no more, because its row was removed, leaves it to what now stands in its place.
void Surface::keep_focus(const std::vector<std::string>& before, const std::string& name)
{
    if (name.empty() || focused() == name)
        return;
    const auto all = focusable();
    const auto is_there = [&](const std::string& each)
    { return std::ranges::any_of(all, [&](const At& at) { return at.placed->cell->name == each; }); };
    if (all.empty())
        return;
    if (is_there(name))
    {
        focus(name);
        return;
    }
    const auto index = static_cast<std::size_t>(std::ranges::find(before, name) - before.begin());
    focus(all[std::min(index, all.size() - 1)]);
}
} // namespace planerka::uno::sidebar

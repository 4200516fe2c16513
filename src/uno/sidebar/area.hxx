// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/slot.hxx"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace planerka::uno::sidebar
{
/// A cell and where it is, in pixels of its container.
struct Placed
{
    const panel::Cell* cell;
    css::awt::Rectangle place;
};

/// The controls of one container. There are only as many as were ever in sight at once: they are used again for what
/// comes into sight.
class Area
{
public:
    /// `events` and `theme` must outlive it.
    Area(Context context, Reference<css::awt::XControlContainer> container, const Theme& theme, const Events& events);

    /// Shows these cells and no others. What is being typed into `focused` is not written over.
    void show(std::span<const Placed> cells, const Slot* focused);

    /// The control that shows the cell of that name; nullptr if none does.
    Slot* find(const std::string& name) const;

private:
    Slot& free_slot(panel::Widget widget);

    Context context_;
    Reference<css::awt::XControlContainer> container_;
    const Theme& theme_;
    const Events& events_;
    std::vector<std::unique_ptr<Slot>> slots_{};
    std::map<std::string, Slot*> by_name_{};
    std::vector<Slot*> free_{};
};
} // namespace planerka::uno::sidebar

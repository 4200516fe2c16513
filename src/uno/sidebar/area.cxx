// SPDX-License-Identifier: MPL-2.0
#include "sidebar/area.hxx"

#include <algorithm>
#include <utility>

namespace planerka::uno::sidebar
{
Area::Area(Context context, Reference<css::awt::XControlContainer> container, const Theme& theme, const Events& events)
    : context_(std::move(context)), container_(std::move(container)), theme_(theme), events_(events)
{
}

Slot& Area::free_slot(panel::Widget widget)
{
    const auto found = std::ranges::find(free_, widget, &Slot::widget);
    if (found == free_.end())
        return *slots_.emplace_back(std::make_unique<Slot>(context_, container_, widget, theme_, events_));
    auto& slot = **found;
    free_.erase(found);
    return slot;
}

void Area::show(std::span<const Placed> cells, const Slot* focused)
{
    // A control stays with its cell as long as that is shown: the focus is in it.
    std::vector<Slot*> slots(cells.size());
    std::map<std::string, Slot*> kept;
    for (std::size_t index = 0; index < cells.size(); ++index)
    {
        const auto& cell = *cells[index].cell;
        const auto found = cell.name.empty() ? by_name_.end() : by_name_.find(cell.name);
        if (found != by_name_.end() && found->second->widget() == cell.widget && !kept.contains(cell.name))
            kept.emplace(cell.name, slots[index] = found->second);
    }
    free_.clear();
    for (const auto& slot : slots_)
        if (!slot->is_used() || std::ranges::find(slots, slot.get()) == slots.end())
            free_.push_back(slot.get());
    by_name_ = std::move(kept);
    for (std::size_t index = 0; index < cells.size(); ++index)
    {
        const auto& [cell, place] = cells[index];
        if (!slots[index])
        {
            slots[index] = &free_slot(cell->widget);
            if (!cell->name.empty())
                by_name_.emplace(cell->name, slots[index]);
        }
        slots[index]->show(*cell, place, slots[index] == focused);
    }
    for (auto* const slot : free_)
        slot->hide();
}

Slot* Area::find(const std::string& name) const
{
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? nullptr : found->second;
}
} // namespace planerka::uno::sidebar

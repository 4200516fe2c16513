// SPDX-License-Identifier: MPL-2.0
#include "documents/closed_items.hpp"

#include "agenda/schedule.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
class Hiding
{
public:
    Hiding(const Meeting& meeting, Reader reader, Language language,
           const std::function<AgendaItem(const AgendaItem&)>& show)
        : meeting_(meeting), reader_(reader), language_(language), show_(show)
    {
    }

    void apply(Meeting& visible) const
    {
        visible.agenda.clear();
        if (const auto plan = schedule(meeting_))
            by_clock(visible, plan.value());
        else
            by_order(visible);
    }

private:
    bool is_client() const { return reader_ == Reader::client; }

    AgendaItem stand_in(const AgendaItem& from) const
    {
        AgendaItem item;
        item.type = is_client() ? "break" : "content";
        item.title = text::message(language_, is_client() ? "documents.common.break" : "documents.common.closed_item");
        item.planned_minutes = from.planned_minutes;
        item.day = from.day;
        item.fixed_start = from.fixed_start;
        if (!is_client())
            item.id = from.id;
        return item;
    }

    AgendaItem seen(const AgendaItem& from) const { return is_closed(from) ? stand_in(from) : show_(from); }

    const AgendaItem* source(const std::string& id) const
    {
        const auto found = std::ranges::find(meeting_.agenda, id, &AgendaItem::id);
        return id.empty() || found == meeting_.agenda.end() ? nullptr : &*found;
    }

    /// Without a plan there are no times to keep.
    void by_order(Meeting& visible) const
    {
        for (const auto& each : meeting_.agenda)
            if (!is_client() || !is_closed(each))
                visible.agenda.push_back(seen(each));
    }

    void by_clock(Meeting& visible, const Schedule& plan) const
    {
        const auto shown = [this](const Slot& slot)
        {
            const auto* from = source(slot.id);
            return from && !is_closed(*from);
        };
        const bool trims = is_client() && meeting_.days.empty();
        const auto first = trims ? std::ranges::find_if(plan.slots, shown) : plan.slots.begin();
        if (is_client() && std::ranges::none_of(plan.slots, shown))
            return;
        const auto end = trims ? std::find_if(plan.slots.rbegin(), plan.slots.rend(), shown).base() : plan.slots.end();
        for (auto slot = first; slot != end; ++slot)
            if (const auto* from = source(slot->id))
                visible.agenda.push_back(at_its_time(*from, slot->minutes));
        for (const auto& id : plan.parked)
            if (const auto* from = source(id); from && !is_closed(*from) && is_client())
                visible.parking_lot.push_back({.text = from->title, .owner_id = from->owner_id});
        if (trims)
            shorten(visible, plan, first, end);
    }

    AgendaItem at_its_time(const AgendaItem& from, Minutes minutes) const
    {
        auto item = seen(from);
        item.planned_minutes = minutes;
        item.min_minutes.reset();
        item.max_minutes.reset();
        item.fixed = true;
        return item;
    }

    using Place = std::vector<Slot>::const_iterator;
    void shorten(Meeting& visible, const Schedule& plan, Place first, Place end) const
    {
        if (const auto start = meeting_.start(); start && first->offset > 0)
            visible.start_local = start->plus(first->offset).to_string();
        const auto last = std::prev(end);
        const auto hidden_after = end == plan.slots.end() ? 0
                                                          : plan.slots.back().offset + plan.slots.back().minutes -
                                                                (last->offset + last->minutes);
        visible.duration_minutes = plan.minutes - first->offset - hidden_after;
        visible.end_early = false; // the plan has seen to it
    }

    const Meeting& meeting_;
    Reader reader_;
    Language language_;
    const std::function<AgendaItem(const AgendaItem&)>& show_;
};
} // namespace

bool is_closed(const AgendaItem& item)
{
    return item.confidential || item.topic == "incentives";
}

void hide_closed_items(Meeting& visible, const Meeting& meeting, Reader reader, Language language,
                       const std::function<AgendaItem(const AgendaItem&)>& show)
{
    Hiding(meeting, reader, language, show).apply(visible);
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "documents/visible/closed_items.hpp"

#include "agenda/schedule.hpp"
#include "documents/visible/later_start.hpp"
#include "meeting/conference_length.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
/// A longer time between two items that a client sees is a break: documents/README.md, "Closed items".
constexpr Minutes kLongestClosedUp = 15;

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
        if (const auto plan = schedule(meeting_); plan && (meeting_.start() || !plan.value().days.empty()))
            by_clock(visible, plan.value());
        else
            by_order(visible);
    }

private:
    bool is_client() const { return reader_ == Reader::client; }
    bool is_closed(const AgendaItem& item) const { return documents::is_closed(item, meeting_, reader_); }

    AgendaItem stand_in(const AgendaItem& from) const
    {
        // A day of a conference has a limit of sessions, and a pause is none.
        const bool stays_a_pause = !meeting_.days.empty() && is_pause(from);
        AgendaItem item;
        item.type = is_client() ? "break" : stays_a_pause ? from.type : "content";
        item.title = text::message(language_, is_client() ? "documents.common.break" : "documents.common.closed_item");
        item.planned_minutes = from.planned_minutes;
        item.day = from.day;
        item.fixed_start = from.fixed_start;
        if (!is_client())
            item.id = from.id;
        return item;
    }

    AgendaItem seen(const AgendaItem& from) const { return is_closed(from) ? stand_in(from) : show_(from); }

    /// Without a schedule or a start there are no times to keep: the items stay in the order of the file.
    void by_order(Meeting& visible) const
    {
        for (const auto& each : meeting_.agenda)
            if (!is_client() || !is_closed(each))
                visible.agenda.push_back(seen(each));
    }

    using Place = std::vector<Slot>::const_iterator;
    struct Part
    {
        Place first;
        Place end;
    };

    bool is_shown(const Slot& slot) const
    {
        const auto* from = item_of(meeting_, slot);
        return from && !is_closed(*from);
    }

    void by_clock(Meeting& visible, const Schedule& plan) const
    {
        if (!is_client())
            put({plan.slots.begin(), plan.slots.end()}, visible.agenda);
        else if (!plan.days.empty())
            by_days(visible, plan);
        else if (auto part = shown_part(plan, 0); part.first != part.end)
        {
            if (crosses_midnight(*part.first))
                part.first = plan.slots.begin();
            put(part, visible.agenda);
            shorten(visible, part);
        }
        if (is_client() && !visible.agenda.empty())
            for (const auto index : plan.parked)
                if (const auto& from = meeting_.agenda[index]; !is_closed(from))
                    visible.parking_lot.push_back(
                        {.text = from.title, .owner_id = from.owner_id, .audience = "client"});
    }

    /// From the first shown item of the day to the last; empty if there is none.
    Part shown_part(const Schedule& plan, int day) const
    {
        const auto is_of_day = [&](const Slot& slot) { return slot.day == day && is_shown(slot); };
        const auto first = std::ranges::find_if(plan.slots, is_of_day);
        return {first, first == plan.slots.end()
                           ? first
                           : std::find_if(plan.slots.rbegin(), plan.slots.rend(), is_of_day).base()};
    }

    /// Whether a series would be on another day of the week if it began with this slot.
    bool crosses_midnight(const Slot& first) const
    {
        const auto start = meeting_.start();
        return meeting_.recurrence && start && start->plus(first.offset).date != start->date;
    }

    /// Each day lasts from the first item shown to the last; a day without any is left out.
    void by_days(Meeting& visible, const Schedule& plan) const
    {
        std::vector<ConferenceDay> days;
        for (std::size_t d = 0; d < visible.days.size(); ++d)
        {
            const auto part = shown_part(plan, static_cast<int>(d) + 1);
            if (part.first == part.end)
                continue;
            auto& day = days.emplace_back(visible.days[d]);
            const auto& last = *std::prev(part.end);
            day.start = part.first->start.clock();
            day.end = last.start.plus(last.minutes).clock();
            const auto begin = visible.agenda.size();
            put(part, visible.agenda);
            for (auto i = begin; i < visible.agenda.size(); ++i)
                visible.agenda[i].day = static_cast<int>(days.size());
        }
        visible.days = std::move(days);
        if (visible.days.empty())
            return;
        if (meeting_.start())
            visible.start_local = visible.days.front().date + 'T' + visible.days.front().start;
        visible.duration_minutes = static_cast<Minutes>(minutes_of_days(visible).value_or(visible.duration_minutes));
    }

    void put(const Part& part, std::vector<AgendaItem>& agenda) const
    {
        for (auto slot = part.first; slot != part.end;)
        {
            const auto shown = std::find_if(slot, part.end, [&](const Slot& each) { return !stands_for_closed(each); });
            if (shown != slot && !agenda.empty() && closes_up(slot, shown, agenda.back()))
            {
                for (; slot != shown; ++slot)
                    agenda.back().planned_minutes += slot->minutes;
                continue;
            }
            put(agenda, *slot++);
        }
    }

    bool stands_for_closed(const Slot& slot) const
    {
        const auto* from = item_of(meeting_, slot);
        return is_client() && from && is_closed(*from);
    }

    /// Whether the item before these closed ones lasts until the next, so that a client sees neither a gap nor a break
    /// of some minutes. On a day of a conference, which has a limit of sessions, it does not.
    static bool closes_up(Place first, Place end, const AgendaItem& before)
    {
        Minutes minutes = 0;
        for (auto slot = first; slot != end; ++slot)
            minutes += slot->minutes;
        return first->day == 0 && minutes <= kLongestClosedUp && !is_nameless_break(before) && before.type != "buffer";
    }

    /// The slot as an item that keeps its time, whatever is planned around it: also a break, lunch and buffer that the
    /// plan has put in, for with other items it would put them elsewhere.
    void put(std::vector<AgendaItem>& agenda, const Slot& slot) const
    {
        const auto* from = item_of(meeting_, slot);
        auto item = from ? seen(*from) : pause(slot);
        item.planned_minutes = slot.minutes;
        item.min_minutes.reset();
        item.max_minutes.reset();
        item.fixed = true;
        item.priority = 1;
        if (slot.day > 0)
            item.day = slot.day;
        auto* const before = agenda.empty() || agenda.back().day != item.day ? nullptr : &agenda.back();
        if (before && is_nameless_break(*before) && is_nameless_break(item))
        {
            before->planned_minutes += item.planned_minutes;
            return;
        }
        // What follows the buffer is fitted with it, so that it remains the only one; in a conference there would be
        // place for a break between the two.
        const bool follows_buffer = before && before->type == "buffer" && slot.day == 0;
        item.fixed_start = follows_buffer ? "" : slot.start.clock();
        agenda.push_back(std::move(item));
    }

    /// A break that the schedule has put in, or what stands in place of a closed item.
    static bool is_nameless_break(const AgendaItem& item) { return item.type == "break" && item.id.empty(); }

    AgendaItem pause(const Slot& slot) const
    {
        AgendaItem item;
        item.type = slot.kind == SlotKind::buffer ? "buffer" : "break";
        // A client is not told that time is kept in reserve.
        const auto name = slot.kind == SlotKind::buffer && is_client() ? "questions" : name_of(slot.kind);
        item.title = text::message(language_, "documents.common." + std::string(name));
        if (slot.kind != SlotKind::break_) // breaks without an id that follow each other become one
            item.id = std::string(name_of(slot.kind)) + ' ' + slot.start.to_string();
        return item;
    }

    static void shorten(Meeting& visible, const Part& part)
    {
        if (part.first->offset > 0)
            begin_later(visible, part.first->offset);
        const auto& last = *std::prev(part.end);
        visible.duration_minutes = last.offset + last.minutes - part.first->offset;
        visible.end_early = false; // the plan has seen to it
    }

    const Meeting& meeting_;
    Reader reader_;
    Language language_;
    const std::function<AgendaItem(const AgendaItem&)>& show_;
};

/// Whether all that the item may be about is announced: documents/README.md, "Products in development".
bool is_announced(const AgendaItem& item, const Meeting& meeting)
{
    const auto names = [&](const Product& each)
    {
        return !each.name.empty() && (item.title.find(each.name) != std::string::npos ||
                                      item.formal_title.find(each.name) != std::string::npos);
    };
    const auto& products = meeting.related_products;
    const bool names_any = std::ranges::any_of(products, names);
    return !products.empty() &&
           std::ranges::all_of(products, [&](const Product& each)
                               { return each.status == "announced" || (names_any && !names(each)); });
}
} // namespace

bool is_closed(const AgendaItem& item, const Meeting& meeting, Reader reader)
{
    if (item.confidential || item.topic == "incentives")
        return true;
    return reader == Reader::client && item.topic == "product_in_development" && !is_announced(item, meeting);
}

bool is_internal_product(const Meeting& meeting, const std::string& name)
{
    return std::ranges::any_of(meeting.related_products, [&](const Product& each)
                               { return each.status == "internal" && !name.empty() && each.name == name; });
}

void hide_closed_items(Meeting& visible, const Meeting& meeting, Reader reader, Language language,
                       const std::function<AgendaItem(const AgendaItem&)>& show)
{
    Hiding(meeting, reader, language, show).apply(visible);
}
} // namespace planerka::documents

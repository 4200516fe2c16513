// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace planerka::tests
{
/// What holds for every schedule.
inline void check_laws(const Meeting& meeting, const Schedule& result)
{
    Minutes sum = 0;
    Minutes buffers = 0;
    auto clock = LocalTime::parse(meeting.start_local);
    for (const auto& slot : result.slots)
    {
        BOOST_TEST(slot.offset == sum);
        BOOST_TEST(slot.start.to_string() == clock->plus(sum).to_string());
        sum += slot.minutes;
        BOOST_TEST(slot.end.to_string() == clock->plus(sum).to_string());
        if (!slot.item && slot.kind == SlotKind::buffer)
            buffers += slot.minutes;
    }
    BOOST_TEST(sum + result.finish_early_minutes == meeting.duration_minutes);
    BOOST_TEST(buffers == result.buffer_minutes);
    BOOST_TEST(result.finish_early_minutes >= 0);

    std::size_t found = 0;
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& planned = meeting.agenda[i];
        const auto slot = std::ranges::find(result.slots, std::optional(i), &Slot::item);
        const bool parked = std::ranges::find(result.parked, i) != result.parked.end();
        BOOST_TEST((slot == result.slots.end()) == parked);
        if (parked)
        {
            BOOST_TEST(planned.priority > 1);
            continue;
        }
        ++found;
        BOOST_TEST(slot->minutes >= *planned.min_minutes);
        BOOST_TEST(slot->minutes <= *planned.max_minutes);
    }
    if (found > 0)
    {
        // Only where all before a guest is parked, there is nothing but time.
        if (std::all_of(meeting.agenda.begin(), meeting.agenda.end(),
                        [](const AgendaItem& item) { return item.fixed_start.empty(); }))
            BOOST_TEST(result.slots.front().item.has_value());
        // Neither break nor buffer after the read-back; only a guest at a fixed time who comes last has it behind.
        const auto is_guest = [&](const Slot& slot)
        {
            const auto* const item = item_of(meeting, slot);
            return item && !item->fixed_start.empty();
        };
        if (found > 1 && !is_guest(*(result.slots.end() - 2)))
            BOOST_TEST(result.slots.back().item.has_value());
    }
    for (const auto& pause : result.breaks)
    {
        const auto slot = std::ranges::find(result.slots, std::optional(pause.after_item), &Slot::item);
        BOOST_REQUIRE((slot != result.slots.end() && slot + 1 != result.slots.end()));
        BOOST_TEST((slot + 1)->minutes == pause.minutes);
        BOOST_TEST((slot != result.slots.begin()));
    }
}
} // namespace planerka::tests

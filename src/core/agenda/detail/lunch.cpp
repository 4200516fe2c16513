// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/lunch.hpp"

#include "agenda/detail/breaks.hpp"
#include "agenda/detail/lay_out.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr int kFrom = 12 * 60 - fit::kLunchSlack;
constexpr int kUntil = 12 * 60 + fit::kLunchSpan + fit::kLunchSlack;

bool is_lunch(const Slot& slot)
{
    return slot.kind == SlotKind::lunch || (slot.kind == SlotKind::break_ && slot.minutes >= fit::kOwnLunchFrom);
}

bool is_at_noon(const Slot& slot)
{
    return slot.start.minute_of_day >= kFrom && slot.start.minute_of_day + slot.minutes <= kUntil;
}
} // namespace

Slots::const_iterator lunch_of(const Slots& slots)
{
    const auto at_noon =
        std::ranges::find_if(slots, [](const Slot& slot) { return is_lunch(slot) && is_at_noon(slot); });
    return at_noon == slots.end() ? std::ranges::find_if(slots, is_lunch) : at_noon;
}

std::optional<ScheduleNote> note_lunch_time(const Meeting& meeting, const Slot& lunch)
{
    if (is_at_noon(lunch))
        return std::nullopt;
    const auto* const own = item_of(meeting, lunch);
    return ScheduleNote{"lunch_time",
                        {{"own", own ? "yes" : "no"},
                         {"item", own ? own->title : std::string()},
                         {"start", lunch.start.clock()},
                         {"end", lunch.end.clock()},
                         {"from", clock_text(kFrom)},
                         {"until", clock_text(kUntil)},
                         {"minutes", std::int64_t{fit::kOwnLunchFrom}}},
                        "agenda"};
}
} // namespace planerka

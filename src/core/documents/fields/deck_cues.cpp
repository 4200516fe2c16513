// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_cues.hpp"

#include <algorithm>
#include <iterator>

namespace planerka::documents
{
bool is_demo(const AgendaLine& line)
{
    return line.item->type == "demo";
}

Cues cues_of(const Meeting& meeting, const std::vector<AgendaLine>& lines)
{
    std::vector<const AgendaLine*> items;
    for (const auto& each : lines)
        if (each.item && !each.pause)
            items.push_back(&each);
    if (items.empty())
        return {};
    const auto by_client = [&](const AgendaLine* line)
    {
        const auto* owner = meeting.attendee(line->item->owner_id);
        return owner && is_client(*owner);
    };
    const auto last = std::prev(items.end());
    auto needs = std::find_if(items.begin(), items.end(), by_client);
    if (needs == items.end())
        needs = std::min(std::next(items.begin()), last);
    auto offer = std::min(std::next(needs), last);
    for (auto each = offer; each != last; ++each)
        if (!by_client(*each) && !is_demo(**offer) &&
            (is_demo(**each) || (*each)->slot.minutes > (*offer)->slot.minutes || by_client(*offer)))
            offer = each;
    const auto after_offer = std::min(std::next(offer), last);
    const auto questions =
        std::find_if(std::make_reverse_iterator(items.end()), std::make_reverse_iterator(after_offer), by_client);
    Cues cues;
    cues.opening = items.front();
    cues.closing = *last;
    cues.needs = *needs;
    cues.offer = *offer;
    cues.risks = after_offer == last ? *offer : *after_offer;
    cues.questions = questions != std::make_reverse_iterator(after_offer)
                         ? *questions
                         : *std::max(offer, std::prev(last, last == items.begin() ? 0 : 1));
    return cues;
}
} // namespace planerka::documents

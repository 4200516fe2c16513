// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/squeeze.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
Minutes take_buffer(Pieces& pieces, Minutes& over)
{
    Minutes from_buffer = 0;
    for (auto& piece : pieces)
        if (piece.is_buffer && over > 0)
        {
            const auto taken = std::min(over, piece.minutes);
            piece.minutes -= taken;
            over -= taken;
            from_buffer += taken;
        }
    return from_buffer;
}

/// The least important first, of equals the last.
std::vector<std::size_t> by_importance(const Pieces& pieces)
{
    std::vector<std::size_t> order;
    for (std::size_t i = pieces.size(); i-- > 0;)
        if (pieces[i].item && !pieces[i].is_running && !pieces[i].is_buffer)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return pieces[a].item->priority > pieces[b].item->priority; });
    return order;
}

void shrink(Pieces& pieces, const std::vector<std::size_t>& order, Minutes& over)
{
    for (const auto i : order)
    {
        const auto taken = std::clamp(over, 0, pieces[i].minutes - pieces[i].least);
        pieces[i].minutes -= taken;
        over -= taken;
    }
}

std::vector<const AgendaItem*> park(Pieces& pieces, Minutes& over)
{
    std::vector<const AgendaItem*> parked;
    while (over > 0)
    {
        const auto order = by_importance(pieces);
        const auto next = std::find_if(order.begin(), order.end(), [&](auto i) { return pieces[i].can_park; });
        if (next == order.end())
            break;
        const auto& piece = pieces[*next];
        over -= piece.minutes;
        parked.push_back(piece.item);
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(*next));
        if (const auto at = *next; at > 0 && at < pieces.size() && pieces[at - 1].is_break && pieces[at].is_break)
        {
            const auto shorter = pieces[at].minutes <= pieces[at - 1].minutes ? at : at - 1;
            over -= pieces[shorter].minutes;
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(shorter));
        }
    }
    return parked;
}

void give_back(Pieces& pieces, Minutes& over)
{
    const auto order = by_importance(pieces);
    for (auto i = order.rbegin(); i != order.rend() && over < 0; ++i)
    {
        auto& piece = pieces[*i];
        const auto given = std::min(-over, piece.slot.minutes - piece.minutes);
        piece.minutes += given;
        over += given;
    }
}
} // namespace

Given squeeze(Pieces& pieces, Minutes over)
{
    Given given;
    given.from_buffer = take_buffer(pieces, over);
    shrink(pieces, by_importance(pieces), over);
    given.parked = park(pieces, over);
    give_back(pieces, over);
    return given;
}
} // namespace planerka

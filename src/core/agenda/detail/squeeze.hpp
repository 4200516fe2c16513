// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <optional>
#include <vector>

/// Making the rest of a meeting shorter (agenda/README.md, "Overrun", steps 1 to 3).
namespace planerka
{
/// A slot still to come.
struct Piece
{
    Slot slot;
    const AgendaItem* item = nullptr; ///< nothing for automatic pauses
    Minutes minutes = 0;
    Minutes least = 0;                 ///< it cannot be made shorter than that
    std::optional<Minutes> fixed_at{}; ///< offset before which it must not begin
    bool is_break = false;
    bool is_buffer = false;
    bool can_park = false;
    bool is_running = false;
};
using Pieces = std::vector<Piece>;

/// What the pieces gave. Those that were shrunk have fewer minutes than their slot.
struct Given
{
    Minutes from_buffer = 0;
    std::vector<const AgendaItem*> parked{}; ///< in the order they were given up
};

/// Makes the pieces shorter by `over` minutes, as far as they can give: the buffer first, then items down to their
/// minimum (the least important first, of equals the last), then by parking. What a parked item frees beyond the need
/// goes back to those that were shrunk. Of two breaks that become neighbours the shorter goes.
Given squeeze(Pieces& pieces, Minutes over);
} // namespace planerka

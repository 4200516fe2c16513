// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <span>
#include <string>
#include <vector>

/// Which decisions, actions and parked items a client may read (documents/README.md, "Decisions, actions and parked
/// items").
namespace planerka::app
{
/// An entry of a meeting that can be marked.
struct Shareable
{
    std::string id;   ///< its own, else its place in the file: "parkingLot[0]"
    std::string list; ///< where it stands: "decisions", "actions", "previousActions" or "parkingLot"
    std::string text; ///< as it stands in the meeting
    bool is_shared;
};

/// Decisions, actions, previous actions and parked items, in this order.
std::vector<Shareable> shareables(const Meeting& meeting);

/// Marks the entries with these ids (as Shareable::id, or their places) for clients, or as internal. An action that was
/// carried over has its id twice: both are marked. Error: "share.unknown" (argument id) for the first id that names
/// nothing; then nothing is marked.
Result<void> share(Meeting& meeting, std::span<const std::string> ids, bool with_clients);
} // namespace planerka::app

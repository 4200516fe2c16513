// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::advice
{
/// What an item's time is spent on.
enum class Work
{
    unknown,
    information,
    discussion,
    decision,
    practice,
    recognition,
};

/// The activity of the item, or what its type tells where no activity is given (advice/README.md, "Words of the
/// rules").
Work work_of(const AgendaItem& item);
} // namespace planerka::advice

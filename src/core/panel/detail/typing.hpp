// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <span>
#include <string>
#include <string_view>

/// How a typed text becomes a value of the meeting (panel/README.md, "Editing").
namespace planerka::panel
{
inline constexpr std::string_view kChair = "chair";
inline constexpr std::string_view kMinuteTaker = "minute_taker";

/// Takes a text without spaces around it into the meeting: as forms::take_text(), and with all that a person means by
/// it in a panel; not for "purposeId", see take_purpose(). Beside the places of the meeting file there are "start.date"
/// and "start.time" for the two halves of the start, and "chair" and "minute_taker" for who has that role.
/// @return nothing if it was taken, else what is wrong with it; the meeting is as it was then.
std::string take_typed(Meeting& meeting, std::string_view path, const std::string& text,
                       std::span<const Blueprint> blueprints, Language language);

/// What stands in such a place as one types it.
std::string typed_text(const Meeting& meeting, std::string_view path, Language language);

/// Gives the meeting another length. Who was there from beginning to end still is.
void set_duration(Meeting& meeting, Minutes minutes);
} // namespace planerka::panel

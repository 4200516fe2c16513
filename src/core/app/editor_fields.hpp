// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>

/// What a person types or chooses in an editor, and what of it could not be used.
namespace planerka::app
{
/// What can be typed, chosen or ticked. The item_…, person_… and entry_… fields exist once for each row.
enum class Field
{
    title,
    purpose,
    date,
    time,
    minutes,
    format,
    link,
    place,
    audience,
    client,
    item_title,
    item_minutes,
    person_kind,
    person_count,
    person_name,
    person_rate,
    chair,        ///< the option is the attendee's index, or empty for nobody
    minute_taker, ///< as chair
    currency,
    status,
    entry_for_client, ///< "client" or "internal"; the row is an index into shareables()
};

/// A text that could not be used, and why.
struct WrongText
{
    std::string text;
    std::string message;

    friend bool operator==(const WrongText&, const WrongText&) = default;
};

/// By field and row: what was typed and not taken over. It outlives the editor, as the meeting does.
using WrongTexts = std::map<std::pair<Field, std::size_t>, WrongText>;
} // namespace planerka::app

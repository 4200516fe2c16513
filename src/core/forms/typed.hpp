// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Values of a meeting as a person reads and types them (forms/README.md, "Typing").
namespace planerka::forms
{
/// The value at a place as one types it, in the user's language; lists have a line for each text. Of a choice, person,
/// item or decision the id, of what is ticked "yes" or "no". "" if there is no such place.
std::string text_of(const Meeting& meeting, std::string_view path, Language language);

/// Takes over what was typed at a place; an empty text empties it.
/// @return nothing if it was taken, else what is wrong with it and what to enter; the meeting is as it was then. A
/// place that there is not changes nothing.
std::string take_text(Meeting& meeting, std::string_view path, std::string_view text, Language language);

/// One of those that can be chosen.
struct Option
{
    std::string id{}; ///< what take_text() takes
    std::string text{};

    bool operator==(const Option&) const = default;
};

/// What can be chosen at a place; empty if it is not chosen but typed. What may be left open begins with an empty
/// option. A value that is not among them, because a newer version wrote the file, is offered as it stands there.
std::vector<Option> options_of(const Meeting& meeting, std::string_view path, Language language);

/// The currency that amounts are in where the meeting does not say: that of its costs, else the usual one of the
/// language.
std::string currency_of(const Meeting& meeting, Language language);
} // namespace planerka::forms

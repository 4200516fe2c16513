// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <string>
#include <string_view>

/// A field that a person can edit: what it is called and how it is typed (forms/README.md).
namespace planerka::forms
{
/// How a value is typed and shown.
enum class Kind
{
    text,      ///< one line
    long_text, ///< several lines
    texts,     ///< a list of texts, one a line
    choice,    ///< one of known_values()
    choices,   ///< several of known_values(), their words separated by commas
    yes_no,    ///< ticked or not
    whole,     ///< a whole number
    number,    ///< a decimal
    share,     ///< a part of a whole, as a percentage: 0.35 is "35 %"
    money,     ///< an amount without its currency
    minutes,   ///< a length: 90, 1:30, 1h
    date,      ///< one day
    clock,     ///< a time of day
    moments,   ///< dates, with or without a time of day, one a line
    zone,      ///< a time zone
    currency,  ///< a code of three letters
    series,    ///< when the meeting is repeated
    person,    ///< one of the attendees
    item,      ///< one of the agenda items
    decision,  ///< one of the decisions
};

/// How a field of an entity is typed: by what it may hold, or, where that does not say it (an id names a person, a text
/// may be long), by a table.
/// @param entity, key as in FieldRule. A field that there is not is a text.
Kind kind_of(std::string_view entity, std::string_view key);

/// What the field is called, and what to enter there and what for: "forms.Attendee.email", "forms.Attendee.email.help".
std::string label_of(std::string_view entity, std::string_view key, Language language);
std::string help_of(std::string_view entity, std::string_view key, Language language);

/// One of the known values in words: "forms.Attendee.participation.optional". A value of a newer version stands for
/// itself.
std::string word_of(std::string_view entity, std::string_view key, std::string_view value, Language language);
} // namespace planerka::forms

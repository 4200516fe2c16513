// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor_fields.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>

/// How a typed text becomes a value of the meeting (app/README.md, "Editing").
namespace planerka::app
{
/// Takes a text without spaces around it into the meeting; not for Field::purpose and
/// Field::item_title, see take_purpose() and rename_item(). A row that there
/// is not changes nothing.
/// @return nothing if it was taken, else what is wrong with it; the meeting is as it was then.
std::string take_text(Meeting& meeting, Field field, const std::string& text, std::size_t row, Language language);

/// Gives the meeting another length. Who was there from beginning to end still is.
void set_duration(Meeting& meeting, Minutes minutes);
} // namespace planerka::app

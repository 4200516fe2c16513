// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

/// How a rule calls people and items.
namespace planerka::advice
{
/// The name («Иванов И. П.» for a person's full one), else the position, else the kind or the id.
std::string name_of(const Attendee& attendee, Language language);
std::string name_of(const AgendaItem& item);

/// In quotation marks, without a full stop at its end.
std::string quoted(std::string text, Language language);

/// «Соколова М. А. и Ветров И. П.»
std::string names(const std::vector<const Attendee*>& people, Language language);
std::string titles(const std::vector<const AgendaItem*>& items, Language language);
} // namespace planerka::advice

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::cli
{
/// What a person calls the item: its title, else its id.
std::string title_of(const AgendaItem& item);
std::string title_of(const Meeting& meeting, const std::string& item_id);
} // namespace planerka::cli

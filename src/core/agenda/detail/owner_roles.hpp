// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string_view>

/// Who may own an item of a blueprint (agenda/README.md, "Owner roles").
namespace planerka
{
/// Rule (1): a tag in ownerRoles[].
bool has_tag(const Attendee& person, std::string_view owner_role);

/// Rule (2): the table.
bool matches_table(const Attendee& person, std::string_view owner_role);
} // namespace planerka

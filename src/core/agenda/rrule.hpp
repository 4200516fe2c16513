// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// True for a recurrence rule by the grammar of RFC 5545 3.3.10 that happens at least once (V29).
bool is_recurrence_rule(std::string_view rule);
} // namespace planerka

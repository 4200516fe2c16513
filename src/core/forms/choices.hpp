// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>
#include <vector>

namespace planerka::forms
{
/// The values that a field offers, in the order of a list: its known values, and those of the lists that are closed
/// (audience, language, status). Empty if it offers none.
std::vector<std::string_view> choices_of(std::string_view entity, std::string_view key);
} // namespace planerka::forms

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/paste_people.hpp"

#include <string_view>
#include <vector>

namespace planerka::panel
{
/// The people named in a list as one copies it; paste_people.hpp says which lists are read. In their order.
std::vector<NamedPerson> people_in(std::string_view text);
} // namespace planerka::panel

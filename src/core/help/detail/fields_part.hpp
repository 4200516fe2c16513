// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "help/detail/ground.hpp"

#include <string>

namespace planerka::help
{
/// Every field that a person can edit, with an id of panel::help_anchor(). HTML.
std::string fields_part(const Ground& ground);
} // namespace planerka::help

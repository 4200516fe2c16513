// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "help/detail/ground.hpp"

#include <string>

namespace planerka::help
{
/// The names that a template of each kind of document may use. HTML.
std::string template_names_part(const Ground& ground);
} // namespace planerka::help

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "help/detail/ground.hpp"

#include <string>

/// The rules, each with its sentence as it would be said of some meeting. HTML.
namespace planerka::help
{
std::string check_rules_part(const Ground& ground);
std::string advice_rules_part(const Ground& ground);
} // namespace planerka::help

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "help/detail/ground.hpp"

#include <string>

namespace planerka::help
{
/// Every figure of a cost: what it means, and how it is reckoned for the example. HTML. Errors: those of cost_of() and
/// alternatives_of() for the example.
Result<std::string> figures_part(const Ground& ground);
} // namespace planerka::help

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "help/detail/ground.hpp"

#include <string>

namespace planerka::help
{
/// The purposes of the blueprints: what each is for, how long it usually takes and with whom it is held. HTML.
std::string purposes_part(const Ground& ground);
} // namespace planerka::help

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "page.hpp"

#include <string>

namespace planerka::cli
{
/// A script that bash reads to complete commands, options and values of the whole command.
std::string bash_completion(const Page& page);
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "page.hpp"

#include <string>

namespace planerka::cli
{
/// A page as --help shows it: 80 characters wide, in two columns. Examples stand as they are, however long.
std::string help_text(const Page& page, Language language);
} // namespace planerka::cli

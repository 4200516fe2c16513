// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "page.hpp"

#include <string>
#include <string_view>

namespace planerka::cli
{
/// The manual page of the whole command, section 1, in roff (man(7)): the page of `planerka` with all its commands.
std::string manual_page(const Page& page, std::string_view version, Language language);
} // namespace planerka::cli

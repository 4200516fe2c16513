// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "odf/picture.hpp"

#include <string>
#include <utility>
#include <vector>

namespace planerka::app
{
/// Puts the picture into one of our layouts, by the names and the content of its files: app/README.md, "Logo". A layout
/// that has no place for it, the cost sheet, stays as it is.
void add_logo(std::vector<std::pair<std::string, std::string>>& files, const odf::Picture& logo, Language language);
} // namespace planerka::app

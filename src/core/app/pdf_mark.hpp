// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// A PDF cannot remember its meeting; that Planerka made it says a remark behind its end, which readers of PDF pass
/// over (app/README.md, "Files that are there").
namespace planerka::app
{
std::string marked_pdf(std::string pdf);

bool is_marked_pdf(std::string_view bytes);
} // namespace planerka::app

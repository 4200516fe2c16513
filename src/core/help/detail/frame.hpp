// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <span>
#include <string>
#include <string_view>

namespace planerka::help
{
/// A page as the others lead to it.
struct Title
{
    std::string_view id; ///< "plan": the page is plan.html
    std::string text;    ///< as HTML
};

/// A whole page around `body`: styles, the way to the other pages and to the other language, and, above the second
/// heading of a page with many, where they are.
std::string framed(std::string_view id, const std::string& body, std::span<const Title> titles, Language language,
                   std::string_view version);
} // namespace planerka::help

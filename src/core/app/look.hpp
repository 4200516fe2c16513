// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "settings/ranks.hpp"

#include <compare>
#include <string>
#include <string_view>

/// What a company's documents look like: app/README.md, "Look".
namespace planerka::app
{
struct Look
{
    std::string accent{};   ///< "#1f6f5c"; empty: ours
    bool is_letter = false; ///< paper of North America instead of A4

    auto operator<=>(const Look&) const = default;
};

Look look_of(const settings::Settings& settings);

/// One of our layouts, a package, as it looks then. Errors: those of odf::unpack().
Result<std::string> with_look(std::string_view layout, const Look& look);
} // namespace planerka::app

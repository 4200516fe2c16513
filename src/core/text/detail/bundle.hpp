// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string_view>

/// The message bundles as the build writes them into the program (text/embed).
namespace planerka::text
{
struct Pattern
{
    std::string_view key;
    std::string_view text; ///< ICU MessageFormat, UTF-8
};

/// One for each language, sorted by key.
extern const std::span<const Pattern> kBundle_en;
extern const std::span<const Pattern> kBundle_ru;
} // namespace planerka::text

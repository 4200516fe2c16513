// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <unicode/unistr.h>

#include <optional>

namespace planerka::text
{
/// 1…12 for the name of a month in any of its forms, or for three or more of its first letters, with or without a full
/// stop behind them.
std::optional<int> month_number(icu::UnicodeString name, Language language);
} // namespace planerka::text

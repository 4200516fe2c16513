// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "settings/setting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Values of settings as people type and read them (settings/README.md, "Typing").
namespace planerka::settings
{
/// The value that is meant by what was typed in that language. Errors say what to enter, with the label as `name` and
/// the key as place: "settings.number", "settings.share", "settings.money" (least, most), "settings.currency",
/// "settings.region", "settings.choice" (words), "settings.address", "settings.picture", "settings.not_one_line".
Result<std::string> value_of(const Setting& setting, std::string_view typed, Language language);

/// Whether a text that stands in a file is such a value; errors as value_of().
Result<void> is_value(const Setting& setting, std::string_view text);

/// A value as it is typed: a share as a percentage, a number with the language's comma, a choice in words.
std::string shown(const Setting& setting, std::string_view value, Language language);

/// The texts in a value of Kind::texts.
std::vector<std::string> texts_of(std::string_view value);
} // namespace planerka::settings

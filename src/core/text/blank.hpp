// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// What a reader sees of a text: for whether there is any, and whether two are the same.
namespace planerka::text
{
/// True if nothing of the UTF-8 text can be seen: spaces of any kind and characters without a width (U+200B …).
bool is_blank(std::string_view text);

/// The text without what is blank at its ends.
std::string trimmed(std::string_view text);

/// The trimmed text as if all its letters were of one case: equal for "Иван@пример.рф" and " иван@пример.рф". Only to
/// be compared.
std::string comparable(std::string_view text);
} // namespace planerka::text

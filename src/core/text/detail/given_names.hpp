// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <unicode/unistr.h>

namespace planerka::text
{
/// One of the common Russian given names («Иван», «Пётр» or «Петр», «Айгуль», «Саша»), or a double one of them
/// («Анна-Мария»).
bool is_given_name(const icu::UnicodeString& word);
} // namespace planerka::text

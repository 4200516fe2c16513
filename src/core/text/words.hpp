// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/money.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Amounts, lists and names in words, as documents of each language write them.
namespace planerka::text
{
/// The amount in words («сумма прописью»): "Семьдесят три тысячи восемьсот двадцать два рубля 08 копеек", "One thousand
/// five hundred and eighty-one dollars and 60 cents". Begins with a capital. Currencies without words of their own in
/// that language are named by their code.
std::string amount_in_words(const Money& amount, Language language);

/// "Dana Reyes, Priya Shah, and Lena Vogt"; «Соколова, Ветров и Петров».
std::string list(const std::vector<std::string>& parts, Language language);

/// «Иванов Иван Петрович» or «Иванов И. П.» → «Иванов И. П.»; spaces that must not break are U+00A0. Any other text
/// is returned as it is.
std::string surname_first(std::string_view full_name);

/// «Иванов Иван Петрович» → «И. П. Иванов».
std::string initials_first(std::string_view full_name);
} // namespace planerka::text

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/money.hpp"

#include <string>
#include <vector>

/// Amounts and lists in words, as documents of each language write them.
namespace planerka::text
{
/// The amount in words («сумма прописью»): "Семьдесят три тысячи восемьсот двадцать два рубля 08 копеек", "One thousand
/// five hundred and eighty-one dollars and 60 cents"; a U+00A0 stands before the minor unit. The rules are in
/// text/README.md, "Amounts in words". From 10^18 units on the amount is given in figures, as money() does.
std::string amount_in_words(const Money& amount, Language language);

/// With its first letter as a capital.
std::string with_capital(const std::string& text);

/// "Dana Reyes, Priya Shah, and Lena Vogt"; «Соколова, Ветров и Петров».
std::string list(const std::vector<std::string>& parts, Language language);
} // namespace planerka::text

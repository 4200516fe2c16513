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
/// five hundred and eighty-one dollars and 60 cents"; a U+00A0 stands before the minor unit. Begins with a capital,
/// negative amounts with "Minus". The minor unit is always there, in all its digits; currencies that have none (JPY)
/// end with the unit. The currencies whose names we know in both languages are the messages "words.amount.<code>";
/// others are named by their code: "One hundred and one THB and 50/100". Amounts of 10^18 units and more are given in
/// figures, as money() does.
std::string amount_in_words(const Money& amount, Language language);

/// "Dana Reyes, Priya Shah, and Lena Vogt"; «Соколова, Ветров и Петров».
std::string list(const std::vector<std::string>& parts, Language language);

/// «Иванов Иван Петрович», «Иван Петрович Иванов», «Иванов Иван» or «Иванов И.П.» → «Иванов И. П.», «Иванов И.»;
/// spaces that must not break are U+00A0. A double surname stays whole, a double given name is «А.-М.»; a name in
/// capitals gets small letters. Of two words without a patronymic one must be a common given name and the other look
/// like a surname. Any other text is returned as it is: Latin names, groups («Менеджеры по продажам»), positions
/// («Директор Иванов»), and what may be a name in either order.
std::string surname_first(std::string_view full_name);

/// «Иванов Иван Петрович» → «И. П. Иванов».
std::string initials_first(std::string_view full_name);
} // namespace planerka::text

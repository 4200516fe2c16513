// SPDX-License-Identifier: MPL-2.0
#include "text/typed.hpp"

#include "money/money.hpp"
#include "text/detail/icu_text.hpp"
#include "text/detail/month_names.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace planerka::text
{
namespace
{
bool is_digit(UChar32 c)
{
    return c >= '0' && c <= '9';
}

bool is_minus(UChar32 c)
{
    return c == '-' || c == 0x2212;
}

/// The digits of a number and its separators in ASCII, every space as ' '; empty if anything else stands there.
std::string ascii_number(const icu::UnicodeString& text)
{
    std::string result;
    for (std::int32_t i = 0; i < text.length(); ++i)
    {
        const auto c = text[i];
        if (!is_digit(c) && c != '.' && c != ',' && !u_isUWhiteSpace(c))
            return {};
        result += u_isUWhiteSpace(c) ? ' ' : static_cast<char>(c);
    }
    return result;
}

/// Whether the text may stand beside an amount: "$", "CA$", "eur", "руб.", or nothing at all.
bool is_currency_mark(icu::UnicodeString text)
{
    text.trim();
    if (text.isEmpty())
        return true;
    bool has_symbol = false;
    bool only_letters = true;
    for (std::int32_t i = 0; i < text.length(); ++i)
    {
        const bool symbol = u_charType(text[i]) == U_CURRENCY_SYMBOL;
        has_symbol = has_symbol || symbol;
        only_letters = only_letters && (symbol || u_isalpha(text[i]));
    }
    if (has_symbol)
        return only_letters;
    text.toUpper(icu::Locale::getRoot());
    return text == u"РУБ." || text == u"РУБ" || text == u"Р." || text == u"Р" || Currency::of(utf8(text)).has_value();
}

/// The digits of a number without its grouping marks; nothing if they do not stand before each third digit.
std::optional<std::string> ungrouped(std::string_view whole)
{
    const auto mark = std::ranges::find_if(whole, [](char c) { return !is_digit(c); });
    if (mark == whole.end())
        return std::string(whole);
    std::string digits;
    for (std::size_t i = 0; i < whole.size(); ++i)
    {
        const bool at_mark = (whole.size() - i) % 4 == 0;
        if (at_mark != (whole[i] == *mark) || (at_mark && i == 0) || (!at_mark && !is_digit(whole[i])))
            return std::nullopt;
        if (!at_mark)
            digits += whole[i];
    }
    return digits;
}

/// Where the decimal mark of a number stands; npos if it has none. A single comma before three digits, as in "1,234",
/// groups thousands in English; "1.234" and "0,125" are fractions.
std::size_t decimal_mark(std::string_view number, Language language)
{
    const auto last = number.find_last_of(",.");
    if (last == number.npos || std::ranges::count(number, number[last]) > 1)
        return number.npos;
    const bool alone = number.find_first_of(",. ") == last;
    const bool thousands = language == Language::en && number[last] == ',' && number.size() - last == 4 && last >= 1 &&
                           last <= 3 && number[0] != '0';
    return alone && thousands ? number.npos : last;
}

/// A number of one to four digits.
std::optional<int> small_number(const icu::UnicodeString& text)
{
    if (text.isEmpty() || text.length() > 4)
        return std::nullopt;
    int value = 0;
    for (std::int32_t i = 0; i < text.length(); ++i)
    {
        if (!is_digit(text[i]))
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::vector<icu::UnicodeString> pieces(const icu::UnicodeString& text, bool (*is_separator)(UChar32))
{
    std::vector<icu::UnicodeString> result(1);
    for (std::int32_t i = 0; i < text.length(); ++i)
        if (is_separator(text[i]))
            result.emplace_back();
        else
            result.back().append(text[i]);
    return result;
}

std::optional<Date> date_of(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || *month > 12 || *day > 31)
        return std::nullopt;
    return Date::parse(Date{*year, *month, *day}.to_string());
}

/// The year as typed: "2026", or "26" of this century.
std::optional<int> year_of(const icu::UnicodeString& text)
{
    const auto number = small_number(text);
    if (text.length() == 2 && number)
        return 2000 + *number;
    return text.length() == 4 ? number : std::nullopt;
}
} // namespace

std::optional<Decimal> parse_amount(std::string_view typed, Language language)
{
    auto text = unicode(typed);
    for (const auto* space : {u"\u00A0", u"\u202F"})
        text.findAndReplace(space, u" ");
    std::int32_t first = 0;
    while (first < text.length() && !is_digit(text[first]))
        ++first;
    std::int32_t last = text.length();
    while (last > first && !is_digit(text[last - 1]))
        --last;
    if (first == last)
        return std::nullopt;

    auto before = text.tempSubStringBetween(0, first);
    bool negative = false;
    for (std::int32_t i = 0; i < before.length() && !negative; ++i)
        if (is_minus(before[i]))
        {
            negative = true;
            before.remove(i, 1);
        }
    if (!is_currency_mark(before) || !is_currency_mark(text.tempSubString(last)))
        return std::nullopt;

    const auto number = ascii_number(text.tempSubStringBetween(first, last));
    const auto mark = decimal_mark(number, language);
    const auto whole = ungrouped(std::string_view(number).substr(0, mark));
    if (number.empty() || !whole)
        return std::nullopt;
    auto decimal = *whole;
    if (negative)
        decimal.insert(decimal.begin(), '-');
    if (mark != number.npos)
        decimal.append(1, '.').append(number, mark + 1);
    return Decimal::parse(decimal);
}

std::optional<Date> parse_date(std::string_view typed, Language language)
{
    auto text = unicode(typed);
    text.trim();
    if (const auto iso = Date::parse(utf8(text)))
        return iso;
    if (const auto parts = pieces(text, [](UChar32 c) { return c == '.'; });
        parts.size() == 3 && parts[1].length() <= 2)
        if (const auto month = small_number(parts[1]))
            return date_of(year_of(parts[2]), month, small_number(parts[0]));

    auto words = pieces(text, [](UChar32 c) { return c == ',' || u_isUWhiteSpace(c); });
    std::erase_if(words,
                  [](const auto& word) { return word.isEmpty() || word == u"г." || word == u"г" || word == u"года"; });
    if (words.size() != 3 || words[2].length() != 4)
        return std::nullopt;
    const auto& [day, month] = small_number(words[0]) ? std::tie(words[0], words[1]) : std::tie(words[1], words[0]);
    return date_of(year_of(words[2]), month_number(month, language), small_number(day));
}
} // namespace planerka::text

// SPDX-License-Identifier: MPL-2.0
#include "text/words.hpp"

#include "text/detail/icu_text.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <unicode/listformatter.h>
#include <unicode/uchar.h>

#include <cassert>
#include <memory>

namespace planerka::text
{
namespace
{
/// From here on nobody has names for the numbers.
constexpr std::uint64_t kNoWordsFrom = 1'000'000'000'000'000'000;

/// Plural rules look at a number as a binary float; they only ever need its last six digits, and whether there are
/// more.
std::int64_t for_plural(std::uint64_t count)
{
    constexpr std::uint64_t kMillion = 1'000'000;
    return static_cast<std::int64_t>(count < kMillion ? count : kMillion + count % kMillion);
}

/// "08" of two digits, "475" of three.
std::string padded(std::uint64_t value, int digits)
{
    auto text = std::to_string(value);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}
} // namespace

std::string with_capital(const std::string& text)
{
    auto result = unicode(text);
    const auto first = result.char32At(0);
    result.replace(0, U16_LENGTH(first), static_cast<UChar32>(u_totitle(first)));
    return utf8(result);
}

std::string amount_in_words(const Money& amount, Language language)
{
    const auto digits = amount.currency().minor_digits();
    std::uint64_t minor_units_of_one = 1;
    for (int i = 0; i < digits; ++i)
        minor_units_of_one *= 10;
    const auto minor = static_cast<std::uint64_t>(amount.minor());
    const auto magnitude = amount.is_negative() ? 0 - minor : minor; // also of the lowest number there is
    const auto whole = magnitude / minor_units_of_one;
    const auto parts = magnitude % minor_units_of_one;
    if (whole >= kNoWordsFrom)
        return money(amount, language);

    const std::string code(amount.currency().code());
    std::vector<Argument> arguments{{"n", static_cast<std::int64_t>(whole)}, {"count", for_plural(whole)}};
    if (digits > 0)
        arguments.insert(arguments.end(), {{"parts", padded(parts, digits)}, {"m", static_cast<std::int64_t>(parts)}});
    auto key = "words.amount." + code;
    if (!has_message(language, key))
    {
        key = digits > 0 ? "words.amount.code" : "words.amount.code_whole";
        arguments.insert(arguments.end(), {{"code", code}, {"whole", std::to_string(minor_units_of_one)}});
    }
    auto text = message(language, key, arguments);
    std::erase(text, ','); // ICU has them in English from a hundred thousand on, and not in smaller numbers
    if (amount.is_negative())
        text = message(language, "words.minus", {{"amount", text}});
    return with_capital(text);
}

std::string list(const std::vector<std::string>& parts, Language language)
{
    std::vector<icu::UnicodeString> items;
    for (const auto& part : parts)
        items.push_back(unicode(part));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(locale_of(language), status));
    assert(U_SUCCESS(status));
    icu::UnicodeString result;
    return utf8(formatter->format(items.data(), static_cast<std::int32_t>(items.size()), result, status));
}
} // namespace planerka::text

// SPDX-License-Identifier: MPL-2.0
#include "calc/cells.hxx"

#include "bridge/errors.hxx"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace planerka::uno
{
namespace
{
constexpr int kShownDigits = 15; ///< of a number in Calc
constexpr int kDecimals = 9;     ///< of a Decimal
constexpr double kLargest = 1e15;

[[noreturn]] void refuse(const char* code, std::string_view argument)
{
    throw Failure({code, {{"argument", std::string(argument)}}});
}

template <class... Format>
std::string digits(double value, Format... format)
{
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::optional<double> given(const Any& value, std::string_view argument)
{
    if (!value.hasValue())
        return std::nullopt;
    double number = 0;
    if (!(value >>= number))
        refuse("calc.not_number", argument);
    return number;
}

int whole(double value, int least, std::string_view argument)
{
    if (std::floor(value) != value || value < least)
        refuse("calc.not_whole", argument);
    if (value > std::numeric_limits<int>::max())
        refuse("calc.too_large", argument);
    return static_cast<int>(value);
}
} // namespace

Decimal from_cell(double value, std::string_view argument)
{
    if (!std::isfinite(value))
        refuse("calc.not_number", argument);
    if (value < 0)
        refuse("calc.negative", argument);
    if (value >= kLargest)
        refuse("calc.too_large", argument);
    // The shortest text that reads back as this double is what a person typed. A computed value such as 1/3 has a
    // longer one: cut it to what the cell shows.
    if (const auto typed = Decimal::parse(digits(value, std::chars_format::fixed)))
        return *typed;
    const auto before_point = value < 1 ? 1 : static_cast<int>(std::log10(value)) + 1;
    const auto decimals = std::clamp(kShownDigits - before_point, 0, kDecimals);
    const auto shown = Decimal::parse(digits(value, std::chars_format::fixed, decimals));
    if (!shown)
        refuse("calc.too_large", argument);
    return *shown;
}

int count_from_cell(double value, std::string_view argument)
{
    return whole(value, 1, argument);
}

int minutes_from_cell(const Any& value, int otherwise, std::string_view argument)
{
    const auto number = given(value, argument);
    return number ? whole(*number, 0, argument) : otherwise;
}

std::optional<Decimal> given_in_cell(const Any& value, std::string_view argument)
{
    const auto number = given(value, argument);
    return number ? std::optional(from_cell(*number, argument)) : std::nullopt;
}

Decimal from_cell(const Any& value, const Decimal& otherwise, std::string_view argument)
{
    return given_in_cell(value, argument).value_or(otherwise);
}

Currency currency_from_cell(const Any& code)
{
    if (!code.hasValue())
        return *Currency::of("USD"); // any with cents: only the decimals count
    OUString text;
    code >>= text;
    const auto currency = Currency::of(to_utf8(text.trim().toAsciiUpperCase()));
    if (!currency)
        throw Failure({"calc.currency", {{"currency", to_utf8(text)}}});
    return *currency;
}

double to_cell(const Money& amount)
{
    const auto text = amount.to_string();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}
} // namespace planerka::uno

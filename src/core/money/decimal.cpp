// SPDX-License-Identifier: MPL-2.0
#include "money/decimal.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr std::size_t kMaxDigits = 18; ///< 10^18 − 1 fits 64 bits
constexpr int kMaxScale = 9;

/// 10^exponent; exponent 0…18.
std::int64_t power_of_ten(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);

    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == text.npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || (point != text.npos && fraction.empty()) || whole.size() + fraction.size() > kMaxDigits ||
        fraction.size() > kMaxScale || !std::ranges::all_of(whole, is_digit) ||
        !std::ranges::all_of(fraction, is_digit))
        return std::nullopt;

    std::int64_t units = 0;
    for (const auto part : {whole, fraction})
        for (const char c : part)
            units = units * 10 + (c - '0');
    return Decimal(negative ? -units : units, static_cast<int>(fraction.size()));
}

Exact Decimal::exact() const
{
    return Exact(units_, power_of_ten(scale_));
}

std::string Decimal::to_string() const
{
    // Through unsigned: the smallest number has no positive counterpart.
    const auto magnitude = is_negative() ? 0 - static_cast<std::uint64_t>(units_) : static_cast<std::uint64_t>(units_);
    auto digits = std::to_string(magnitude);
    const auto scale = static_cast<std::size_t>(scale_);
    if (digits.size() <= scale)
        digits.insert(0, scale + 1 - digits.size(), '0');
    if (scale > 0)
        digits.insert(digits.size() - scale, 1, '.');
    return is_negative() ? "-" + digits : digits;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace planerka
{
namespace
{
using boost::multiprecision::cpp_int;

constexpr std::int64_t kPowersOfTen[] = {1, 10, 100, 1000, 10000};

[[noreturn]] void overflow()
{
    throw std::overflow_error("an amount of money is beyond 9.2e18 minor units");
}

std::int64_t narrowed(const cpp_int& value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        overflow();
    return value.convert_to<std::int64_t>();
}
} // namespace

cpp_int round_to_integer(const Exact& value, Rounding rounding)
{
    const cpp_int n = numerator(value);
    const cpp_int d = denominator(value);
    const bool negative = n < 0;
    cpp_int quotient;
    cpp_int remainder;
    boost::multiprecision::divide_qr(cpp_int(abs(n)), d, quotient, remainder);

    const auto away_from_zero = [&]
    {
        switch (rounding)
        {
        case Rounding::half_up:
            return 2 * remainder >= d;
        case Rounding::half_even:
            return 2 * remainder > d || (2 * remainder == d && quotient % 2 == 1);
        case Rounding::up:
            return remainder > 0 && !negative;
        }
        return false;
    }();
    if (away_from_zero)
        ++quotient;
    return negative ? cpp_int(-quotient) : quotient;
}

Money Money::of_minor(std::int64_t units, Currency currency)
{
    return {units, currency};
}

Money Money::rounded(const Exact& amount, Currency currency, Rounding rounding)
{
    return {narrowed(round_to_integer(amount * kPowersOfTen[currency.minor_digits()], rounding)), currency};
}

Exact Money::exact() const
{
    return Exact(minor_, kPowersOfTen[currency_.minor_digits()]);
}

std::string Money::to_string() const
{
    return Decimal(minor_, currency_.minor_digits()).to_string();
}

Money& Money::operator+=(const Money& other)
{
    assert(currency_ == other.currency_);
    if (__builtin_add_overflow(minor_, other.minor_, &minor_))
        overflow();
    return *this;
}

Money& Money::operator-=(const Money& other)
{
    assert(currency_ == other.currency_);
    if (__builtin_sub_overflow(minor_, other.minor_, &minor_))
        overflow();
    return *this;
}

Money Money::times(std::int64_t count) const
{
    Money product = *this;
    if (__builtin_mul_overflow(minor_, count, &product.minor_))
        overflow();
    return product;
}

std::vector<Money> split(const Money& total, const std::vector<std::int64_t>& weights)
{
    assert(std::ranges::all_of(weights, [](auto weight) { return weight >= 0; }));
    const bool equal = std::ranges::all_of(weights, [](auto weight) { return weight == 0; });
    const auto weight_of = [&](std::size_t i) { return equal ? cpp_int(1) : cpp_int(weights[i]); };

    cpp_int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weight_of(i);

    const cpp_int magnitude = abs(cpp_int(total.minor()));
    cpp_int left = magnitude;
    std::vector<cpp_int> shares(weights.size());
    std::vector<cpp_int> remainders(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
    {
        boost::multiprecision::divide_qr(cpp_int(magnitude * weight_of(i)), sum, shares[i], remainders[i]);
        left -= shares[i];
    }

    std::vector<std::size_t> by_remainder(weights.size());
    std::iota(by_remainder.begin(), by_remainder.end(), 0u);
    std::ranges::stable_sort(by_remainder, [&](auto a, auto b) { return remainders[a] > remainders[b]; });
    for (auto i = by_remainder.begin(); left > 0 && i != by_remainder.end(); ++i, --left)
        ++shares[*i];

    std::vector<Money> parts;
    parts.reserve(shares.size());
    for (const auto& share : shares)
        parts.push_back(Money::of_minor(narrowed(total.is_negative() ? cpp_int(-share) : share), total.currency()));
    return parts;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"

#include "money/integers.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <stdexcept>

namespace planerka
{
namespace
{
using Wide = WideInteger;

constexpr std::int64_t kPowersOfTen[] = {1, 10, 100, 1000, 10000};

[[noreturn]] void amount_overflow()
{
    throw std::overflow_error("an amount of money is beyond 9.2e18 minor units");
}
} // namespace

Money Money::of_minor(std::int64_t units, Currency currency)
{
    return {units, currency};
}

Money Money::rounded(const Exact& amount, Currency currency, Rounding rounding)
{
    return {(amount * kPowersOfTen[currency.minor_digits()]).rounded(rounding), currency};
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
    if (!checked::add(minor_, other.minor_, minor_))
        amount_overflow();
    return *this;
}

Money& Money::operator-=(const Money& other)
{
    assert(currency_ == other.currency_);
    if (!checked::subtract(minor_, other.minor_, minor_))
        amount_overflow();
    return *this;
}

Money Money::times(std::int64_t count) const
{
    Money product = *this;
    if (!checked::multiply(minor_, count, product.minor_))
        amount_overflow();
    return product;
}

std::vector<Money> split(const Money& total, const std::vector<std::int64_t>& weights)
{
    assert(std::ranges::all_of(weights, [](auto weight) { return weight >= 0; }));
    const bool equal = std::ranges::all_of(weights, [](auto weight) { return weight == 0; });
    const auto weight_of = [&](std::size_t i) { return Wide(equal ? 1 : weights[i]); };
    Wide sum = 0; // of fewer than 2^63 weights
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weight_of(i);

    const Wide magnitude = total.is_negative() ? -Wide(total.minor()) : Wide(total.minor());
    Wide left = magnitude;
    std::vector<Wide> shares(weights.size());
    std::vector<Wide> remainders(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
    {
        const Wide product = magnitude * weight_of(i); // below 2^126
        shares[i] = product / sum;
        remainders[i] = product % sum;
        left -= shares[i];
    }

    std::vector<std::size_t> by_remainder(weights.size());
    std::iota(by_remainder.begin(), by_remainder.end(), 0u);
    std::ranges::stable_sort(by_remainder, [&](auto a, auto b) { return remainders[a] > remainders[b]; });
    for (auto i = by_remainder.begin(); left > 0 && i != by_remainder.end(); ++i, --left)
        ++shares[*i];

    std::vector<Money> parts;
    parts.reserve(shares.size());
    for (const auto share : shares)
        parts.push_back(
            Money::of_minor(static_cast<std::int64_t>(total.is_negative() ? -share : share), total.currency()));
    return parts;
}
} // namespace planerka

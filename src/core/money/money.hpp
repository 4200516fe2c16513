// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/currency.hpp"
#include "money/decimal.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace planerka
{
/// An exact amount in minor units of one currency. Limit: ±9.2·10^18 minor units; beyond it arithmetic throws
/// std::overflow_error.
class Money
{
public:
    Money() = default; ///< zero of no currency; assign before use

    /// `units` minor units, e.g. cents.
    static Money of_minor(std::int64_t units, Currency currency);

    /// The only lossy step: `amount` in major units, rounded to the minor unit.
    static Money rounded(const Exact& amount, Currency currency, Rounding rounding = Rounding::half_up);

    /// Exact itself would take a binary float without a word.
    template <std::floating_point Float>
    static Money rounded(Float, Currency, Rounding = Rounding::half_up) = delete;

    static Money zero(Currency currency) { return of_minor(0, currency); }

    std::int64_t minor() const { return minor_; }
    Currency currency() const { return currency_; }
    bool is_negative() const { return minor_ < 0; }
    Exact exact() const;                                                          ///< in major units
    Decimal decimal() const { return Decimal(minor_, currency_.minor_digits()); } ///< in major units

    /// Decimal string with the currency's digits and no currency: "1581.60".
    std::string to_string() const;

    /// Both sides must have the same currency, which is asserted: money/README.md, "Several currencies".
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    Money times(std::int64_t count) const; ///< exact multiple

    friend bool operator==(const Money&, const Money&) = default;

private:
    Money(std::int64_t minor, Currency currency) : minor_(minor), currency_(currency) {}

    std::int64_t minor_ = 0;
    Currency currency_;
};

/// `total` divided in proportion to `weights`, each ≥ 0; the shares add up to it exactly (money/README.md, "Shares of a
/// total"). If all weights are zero the shares are equal; without weights there are none.
std::vector<Money> split(const Money& total, const std::vector<std::int64_t>& weights);
} // namespace planerka

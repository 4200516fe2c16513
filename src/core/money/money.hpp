// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// An ISO 4217 currency: three capital letters and the number of digits of its minor unit.
class Currency
{
public:
    /// The currency of a code, e.g. "USD"; nothing if it is not a current ISO 4217 code (V22). Metals, baskets and test
    /// codes, which have no minor unit, are not currencies one can be paid in.
    static std::optional<Currency> of(std::string_view code);

    std::string_view code() const { return {code_.data(), 3}; }
    int minor_digits() const { return digits_; } ///< 0, 2, 3 or 4 (DOMAIN 6.7)

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> code_{'X', 'X', 'X'};
    int digits_ = 2;
};

inline constexpr Decimal kHighestRate{100'000, 0};                   ///< an hour, in most currencies
inline constexpr Decimal kHighestRateInSmallUnits{1'000'000'000, 0}; ///< in those of small units: JPY, IDR, …

/// The highest hourly rate of a currency (money/README.md, "Highest hourly rate"): higher ones are taken for a salary
/// in the wrong field.
Decimal highest_hourly_rate(Currency currency);

/// An amount in minor units of one currency; exact. Limit: ±9.2·10^18 minor units; beyond it arithmetic throws
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

    /// Both sides must have the same currency (asserted): convert lines first (DOMAIN 6.7).
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

/// Shares of `total` in proportion to `weights` (each ≥ 0), by largest remainder; of equal remainders the earlier gets
/// the minor unit. They add up to `total` exactly; all zero weights give equal shares, no weights none (DOMAIN 6.4,
/// perAgendaItem).
std::vector<Money> split(const Money& total, const std::vector<std::int64_t>& weights);
} // namespace planerka

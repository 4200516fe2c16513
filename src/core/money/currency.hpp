// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace planerka
{
/// A currency of ISO 4217: three capital letters, and the number of digits of its minor unit.
class Currency
{
public:
    /// The currency of a code, e.g. "USD"; nothing if the code is none of money/README.md, "Known currencies". Metals,
    /// baskets and test codes have no minor unit and are no currencies that one can be paid in.
    static std::optional<Currency> of(std::string_view code);

    std::string_view code() const { return {code_.data(), 3}; }
    int minor_digits() const { return digits_; } ///< 0, 2, 3 or 4: money/README.md, "Minor units of currencies"

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> code_{'X', 'X', 'X'};
    int digits_ = 2;
};

/// The codes of the currencies with that many digits, separated by spaces: of 0, 3 and 4. All others have two; of any
/// other number the list is empty.
std::string_view unusual_currencies(int minor_digits);

inline constexpr Decimal kHighestRate{100'000, 0};                   ///< an hour, in most currencies
inline constexpr Decimal kHighestRateInSmallUnits{1'000'000'000, 0}; ///< in those of small units: JPY, IDR, …

/// The highest amount an hour that is taken for an hourly rate and not for a mistake, such as a yearly salary:
/// money/README.md, "Highest hourly rate".
Decimal highest_hourly_rate(Currency currency);
} // namespace planerka

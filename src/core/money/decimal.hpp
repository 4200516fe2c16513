// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/exact.hpp"

#include <cassert>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planerka
{
/// A decimal number as a person wrote it, exact and with its trailing zeros: "97.50" stays "97.50". It stores rates,
/// shares and quantities; it has no arithmetic, for that see exact().
class Decimal
{
public:
    constexpr Decimal() = default;

    /// `units` × 10^-`scale`; scale 0…18. Only integers: money is never made from a binary float.
    template <std::integral Integer>
    constexpr Decimal(Integer units, int scale) : units_(units), scale_(scale)
    {
        assert(scale >= 0 && scale <= 18);
    }

    /// Reads "-12.50": optional sign, digits, optional point and digits; at most 18 digits, 9 after the point. Nothing
    /// otherwise.
    static std::optional<Decimal> parse(std::string_view text);

    std::int64_t units() const { return units_; }
    int scale() const { return scale_; } ///< digits after the point
    bool is_negative() const { return units_ < 0; }
    bool is_zero() const { return units_ == 0; }

    Exact exact() const;

    /// "-12.50", with the digits it was made with.
    std::string to_string() const;

    /// By value: 0.5 equals 0.50.
    friend bool operator==(const Decimal& a, const Decimal& b) { return a.exact() == b.exact(); }
    friend bool operator<(const Decimal& a, const Decimal& b) { return a.exact() < b.exact(); }

private:
    std::int64_t units_ = 0;
    int scale_ = 0;
};
} // namespace planerka

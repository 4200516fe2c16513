// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/integers.hpp"

#include <cassert>
#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <utility>

namespace planerka
{
/// How an exact value becomes a whole number, and an exact amount minor units: money/README.md, "Rounding".
enum class Rounding
{
    half_up,   ///< half away from zero, as Calc's ROUND
    half_even, ///< banker's rounding
    up,        ///< towards plus infinity: break-even figures
};

/// An exact rational number, in which everything between two roundings is calculated: money/README.md, "Exact
/// arithmetic". Numerator and denominator have 128 bits; a value that does not fit them goes on with numbers of any
/// length, which nobody who calculates with it has to know.
class Exact
{
public:
    Exact() = default;

    template <std::integral Integer>
    Exact(Integer value) : n_(value)
    {
    }

    template <std::integral Numerator, std::integral Denominator>
    Exact(Numerator numerator, Denominator denominator) : n_(numerator), d_(denominator)
    {
        assert(denominator != 0);
        if (std::cmp_less(denominator, 0))
            make_positive();
    }

    /// A binary float is no exact number.
    template <std::floating_point Float>
    Exact(Float) = delete;

    friend Exact operator+(const Exact& a, const Exact& b)
    {
        return a.is_short() && b.is_short() ? Exact(a.n_ * b.d_ + b.n_ * a.d_, a.d_ * b.d_, Parts{}) : sum(a, b);
    }
    friend Exact operator-(const Exact& a, const Exact& b)
    {
        return a.is_short() && b.is_short() ? Exact(a.n_ * b.d_ - b.n_ * a.d_, a.d_ * b.d_, Parts{}) : difference(a, b);
    }
    friend Exact operator*(const Exact& a, const Exact& b)
    {
        return a.is_short() && b.is_short() ? Exact(a.n_ * b.n_, a.d_ * b.d_, Parts{}) : product(a, b);
    }
    /// Precondition: b != 0.
    friend Exact operator/(const Exact& a, const Exact& b)
    {
        assert(b != 0);
        if (!a.is_short() || !b.is_short())
            return quotient(a, b);
        Exact result(a.n_ * b.d_, a.d_ * b.n_, Parts{});
        if (result.d_ < 0)
            result.make_positive();
        return result;
    }
    Exact operator-() const { return Exact() - *this; }

    Exact& operator+=(const Exact& other) { return *this = *this + other; }
    Exact& operator-=(const Exact& other) { return *this = *this - other; }
    Exact& operator*=(const Exact& other) { return *this = *this * other; }
    Exact& operator/=(const Exact& other) { return *this = *this / other; }

    /// By value: 1/2 equals 2/4.
    friend bool operator==(const Exact& a, const Exact& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Exact& a, const Exact& b)
    {
        return a.is_short() && b.is_short() ? a.n_ * b.d_ <=> b.n_ * a.d_ : order(a, b);
    }

    /// As a whole number. Throws std::overflow_error if that is beyond 64 bits.
    std::int64_t rounded(Rounding rounding) const;

private:
    using Int = WideInteger;
    struct Unbounded;
    struct Parts
    {
    };

    Exact(Int numerator, Int denominator, Parts) : n_(numerator), d_(denominator) {}
    explicit Exact(Unbounded value);

    /// Whether both parts fit 64 bits: products of two such parts fit 126 bits, and sums of two such products 127.
    bool is_short() const
    {
        return static_cast<std::int64_t>(n_) == n_ && static_cast<std::int64_t>(d_) == d_ && !unbounded_;
    }
    void make_positive()
    {
        n_ = -n_;
        d_ = -d_;
    }

    static Exact sum(const Exact& a, const Exact& b);
    static Exact difference(const Exact& a, const Exact& b);
    static Exact product(const Exact& a, const Exact& b);
    static Exact quotient(const Exact& a, const Exact& b);
    static std::strong_ordering order(const Exact& a, const Exact& b);
    Unbounded unbounded() const;

    Int n_ = 0;
    Int d_ = 1;                                    ///< > 0
    std::shared_ptr<const Unbounded> unbounded_{}; ///< the value instead, where it does not fit
};
} // namespace planerka

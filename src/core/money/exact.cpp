// SPDX-License-Identifier: MPL-2.0
#include "money/exact.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <stdexcept>

namespace planerka
{
namespace
{
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using Int = WideInteger;

[[noreturn]] void overflow()
{
    throw std::overflow_error("a rounded value is beyond 64 bits");
}

/// Whether a quotient that was cut towards zero becomes one more in magnitude, by what the division left over.
bool goes_away_from_zero(bool is_negative, bool is_odd, std::strong_ordering remainder_and_half, bool has_remainder,
                         Rounding rounding)
{
    switch (rounding)
    {
    case Rounding::half_up:
        return remainder_and_half >= 0;
    case Rounding::half_even:
        return remainder_and_half > 0 || (remainder_and_half == 0 && is_odd);
    case Rounding::up:
        return has_remainder && !is_negative;
    }
    return false;
}

/// n/d rounded; d > 0. `Number` holds both with their signs.
template <class Number>
Number divided(const Number& n, const Number& d, Rounding rounding)
{
    Number quotient = n / d; // towards zero
    const Number rest = n - quotient * d;
    const bool is_negative = n < 0;
    const Number remainder = is_negative ? Number(-rest) : rest;
    const Number other = d - remainder; // remainder against half of d, without doubling either
    const auto half = remainder < other   ? std::strong_ordering::less
                      : remainder > other ? std::strong_ordering::greater
                                          : std::strong_ordering::equal;
    if (goes_away_from_zero(is_negative, quotient % 2 != 0, half, remainder != 0, rounding))
        quotient += is_negative ? -1 : 1;
    return quotient;
}

template <class Number>
std::int64_t narrowed(const Number& value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        overflow();
    return static_cast<std::int64_t>(value);
}
} // namespace

struct Exact::Unbounded
{
    cpp_rational value;
};

Exact::Exact(Unbounded value) : unbounded_(std::make_shared<const Unbounded>(std::move(value))) {}

Exact::Unbounded Exact::unbounded() const
{
    return unbounded_ ? *unbounded_ : Unbounded{cpp_rational(cpp_int(n_), cpp_int(d_))};
}

Exact Exact::sum(const Exact& a, const Exact& b)
{
    Int left, right, n, d;
    if (!a.unbounded_ && !b.unbounded_ && checked::multiply(a.n_, b.d_, left) && checked::multiply(b.n_, a.d_, right) &&
        checked::multiply(a.d_, b.d_, d) && checked::add(left, right, n))
        return Exact(n, d, Parts{});
    return Exact(Unbounded{a.unbounded().value + b.unbounded().value});
}

Exact Exact::difference(const Exact& a, const Exact& b)
{
    Int left, right, n, d;
    if (!a.unbounded_ && !b.unbounded_ && checked::multiply(a.n_, b.d_, left) && checked::multiply(b.n_, a.d_, right) &&
        checked::multiply(a.d_, b.d_, d) && checked::subtract(left, right, n))
        return Exact(n, d, Parts{});
    return Exact(Unbounded{a.unbounded().value - b.unbounded().value});
}

Exact Exact::product(const Exact& a, const Exact& b)
{
    Int n, d;
    if (!a.unbounded_ && !b.unbounded_ && checked::multiply(a.n_, b.n_, n) && checked::multiply(a.d_, b.d_, d))
        return Exact(n, d, Parts{});
    return Exact(Unbounded{a.unbounded().value * b.unbounded().value});
}

Exact Exact::quotient(const Exact& a, const Exact& b)
{
    Int n, d;
    // The smallest number has no positive counterpart: its sign cannot be changed.
    if (!a.unbounded_ && !b.unbounded_ && checked::multiply(a.n_, b.d_, n) && checked::multiply(a.d_, b.n_, d) &&
        n != kSmallestWide && d != kSmallestWide)
        return d < 0 ? Exact(-n, -d, Parts{}) : Exact(n, d, Parts{});
    return Exact(Unbounded{a.unbounded().value / b.unbounded().value});
}

std::strong_ordering Exact::order(const Exact& a, const Exact& b)
{
    Int left, right;
    if (!a.unbounded_ && !b.unbounded_ && checked::multiply(a.n_, b.d_, left) && checked::multiply(b.n_, a.d_, right))
        return left <=> right;
    const auto compared = a.unbounded().value.compare(b.unbounded().value);
    return compared <=> 0;
}

std::int64_t Exact::rounded(Rounding rounding) const
{
    if (is_short())
        return divided(static_cast<std::int64_t>(n_), static_cast<std::int64_t>(d_), rounding);
    if (!unbounded_)
        return narrowed(divided(n_, d_, rounding));
    return narrowed(divided(cpp_int(numerator(unbounded_->value)), cpp_int(denominator(unbounded_->value)), rounding));
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/config.hpp>

/// Integers of 128 bits, and arithmetic that tells when a result does not fit: what GCC and Clang have and the C++
/// standard does not. Nothing else of the core depends on the compiler for it.
namespace planerka
{
using WideInteger = boost::int128_type;

/// std::numeric_limits knows no such type in strict C++.
inline constexpr WideInteger kSmallestWide = static_cast<WideInteger>(boost::uint128_type{1} << 127);

namespace checked
{
// Each stores the result and returns true if it fits; else it returns false, and what was stored has no meaning.
template <class Integer>
[[nodiscard]] constexpr bool add(Integer a, Integer b, Integer& sum)
{
    return !__builtin_add_overflow(a, b, &sum);
}

template <class Integer>
[[nodiscard]] constexpr bool subtract(Integer a, Integer b, Integer& difference)
{
    return !__builtin_sub_overflow(a, b, &difference);
}

template <class Integer>
[[nodiscard]] constexpr bool multiply(Integer a, Integer b, Integer& product)
{
    return !__builtin_mul_overflow(a, b, &product);
}
} // namespace checked
} // namespace planerka

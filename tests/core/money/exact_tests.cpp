// SPDX-License-Identifier: MPL-2.0
#include "money/exact.hpp"

#include "cases.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <random>
#include <stdexcept>
#include <type_traits>
#include <vector>

namespace
{
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using planerka::Exact;
using planerka::Rounding;

static_assert(!std::is_constructible_v<Exact, double>);
static_assert(!std::is_convertible_v<float, Exact>);
static_assert(std::is_convertible_v<int, Exact>);

constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
constexpr Rounding kRoundings[]{Rounding::half_up, Rounding::half_even, Rounding::up};

/// A number in our arithmetic and in Boost's.
struct Pair
{
    Exact ours;
    cpp_rational theirs;
};

/// The same value, but in numbers of any length: it went through factors that fit nothing else.
Exact lengthened(Exact value)
{
    for (int i = 0; i < 3; ++i)
        value *= Exact(kMost, 7) * Exact(kMost - 24, 11);
    for (int i = 0; i < 3; ++i)
        value = value / Exact(kMost, 7) / Exact(kMost - 24, 11);
    return value;
}

/// What Boost's number is when rounded, by the definitions in words.
cpp_int rounded(const cpp_rational& value, Rounding rounding)
{
    const auto floor_of = [](const cpp_rational& x)
    {
        const cpp_int n = numerator(x);
        const cpp_int d = denominator(x);
        return n >= 0 ? cpp_int(n / d) : cpp_int(-((-n + d - 1) / d));
    };
    const auto below = floor_of(value);
    if (rounding == Rounding::up)
        return below == value ? below : below + 1;
    const cpp_rational above_floor = value - below;
    const cpp_rational half(1, 2);
    if (above_floor != half)
        return above_floor > half ? cpp_int(below + 1) : below;
    if (rounding == Rounding::half_even)
        return below % 2 == 0 ? below : cpp_int(below + 1);
    return value < 0 ? below : cpp_int(below + 1);
}

class Numbers
{
public:
    std::int64_t whole()
    {
        // Small ones, those of amounts, and the largest of all, each often.
        switch (pick(5))
        {
        case 0:
            return pick(5) - 2;
        case 1:
            return pick(2'000) - 1'000;
        case 2:
            return pick(4'000'000'000) - 2'000'000'000;
        case 3:
            return static_cast<std::int64_t>(random_());
        default:
            return pick(2) ? kMost - pick(3) : kLeast + pick(3);
        }
    }

    Pair next()
    {
        const auto n = whole();
        auto d = pick(3) ? pick(4) * 25 + 1 : whole();
        d = d == 0 ? 1 : d;
        const cpp_rational theirs = cpp_rational(cpp_int(n)) / cpp_rational(cpp_int(d));
        return {pick(4) ? Exact(n, d) : lengthened(Exact(n, d)), theirs};
    }

    std::int64_t pick(std::int64_t count)
    {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(count));
    }

private:
    std::mt19937_64 random_{20261207};
};

void check_rounding(const Pair& value)
{
    for (const auto rounding : kRoundings)
    {
        const auto expected = rounded(value.theirs, rounding);
        if (expected > kMost || expected < kLeast)
            BOOST_CHECK_THROW(value.ours.rounded(rounding), std::overflow_error);
        else
            BOOST_TEST(value.ours.rounded(rounding) == expected.convert_to<std::int64_t>(), value.theirs);
    }
}
} // namespace

BOOST_AUTO_TEST_SUITE(exact_tests)

BOOST_AUTO_TEST_CASE(chains_of_operations_agree_with_numbers_of_any_length)
{
    Numbers numbers;
    for (int chain = 0; chain < 4'000 / kOneCaseIn; ++chain)
    {
        auto value = numbers.next();
        for (int step = 0; step < 6; ++step)
        {
            const auto other = numbers.next();
            const auto order = value.theirs.compare(other.theirs);
            BOOST_TEST(((value.ours <=> other.ours) == (order <=> 0)));
            BOOST_TEST((value.ours == other.ours) == (order == 0));
            switch (numbers.pick(4))
            {
            case 0:
                value = {value.ours + other.ours, value.theirs + other.theirs};
                break;
            case 1:
                value = {value.ours - other.ours, value.theirs - other.theirs};
                break;
            case 2:
                value = {value.ours * other.ours, value.theirs * other.theirs};
                break;
            default:
                if (other.theirs != 0)
                    value = {value.ours / other.ours, value.theirs / other.theirs};
            }
            check_rounding(value);
        }
    }
}

BOOST_AUTO_TEST_CASE(ties_are_rounded_alike_in_all_lengths)
{
    for (std::int64_t n = -41; n <= 41; ++n)
        for (const std::int64_t d : {1, 2, 4, 8, 10})
        {
            const cpp_rational theirs(n, d);
            check_rounding({Exact(n, d), theirs});
            check_rounding({Exact(n, -d), -theirs});
            check_rounding({Exact(n * (kMost / 50), d) / Exact(kMost / 50), theirs});
            check_rounding({lengthened(Exact(n, d)), theirs});
        }
}

BOOST_AUTO_TEST_CASE(the_value_counts_and_not_how_it_is_written)
{
    BOOST_TEST((Exact(1, 2) == Exact(2, 4)));
    BOOST_TEST((Exact(1, -2) == Exact(-1, 2)));
    BOOST_TEST((Exact(3, 3) == 1));
    BOOST_TEST((-Exact(1, 3) == Exact(-1, 3)));
    BOOST_TEST((Exact(1, 3) < Exact(1, 2)));
    BOOST_TEST((Exact() == 0));
    BOOST_TEST((lengthened(Exact(5, 3)) == Exact(5, 3)));
    BOOST_TEST((Exact(kLeast, kLeast) == 1));
    BOOST_TEST((Exact(kLeast) / Exact(kLeast) * Exact(kLeast) == Exact(kLeast)));
}

BOOST_AUTO_TEST_CASE(what_is_beyond_64_bits_is_no_whole_number_of_ours)
{
    const auto large = Exact(kMost) + Exact(1, 2);
    BOOST_CHECK_THROW(large.rounded(Rounding::half_up), std::overflow_error);
    BOOST_TEST((large - Exact(1)).rounded(Rounding::half_up) == kMost);
    BOOST_TEST(Exact(kLeast).rounded(Rounding::half_even) == kLeast);
    BOOST_CHECK_THROW((Exact(kLeast) - 1).rounded(Rounding::up), std::overflow_error);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "base/named_values.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
enum class Signal
{
    stop,
    go,
    none,
};
constexpr std::array kSignals{planerka::Named{Signal::stop, "stop"}, planerka::Named{Signal::go, "go"}};
} // namespace

BOOST_AUTO_TEST_SUITE(named_values_tests)

BOOST_AUTO_TEST_CASE(one_table_gives_name_and_value)
{
    static_assert(planerka::name_in(kSignals, Signal::go) == "go");
    static_assert(planerka::value_in(kSignals, "stop") == Signal::stop);
    static_assert(planerka::values_of(kSignals) == std::array{Signal::stop, Signal::go});
    static_assert(planerka::names_of(kSignals) == std::array<std::string_view, 2>{"stop", "go"});
}

BOOST_AUTO_TEST_CASE(what_the_table_lacks_has_neither)
{
    BOOST_TEST(planerka::name_in(kSignals, Signal::none) == "");
    BOOST_TEST(!planerka::value_in(kSignals, "Stop"));
    BOOST_TEST(!planerka::value_in(kSignals, ""));
}

BOOST_AUTO_TEST_SUITE_END()

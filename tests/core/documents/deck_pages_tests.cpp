// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_pages.hpp"

#include <boost/test/unit_test.hpp>

#include <numeric>

BOOST_AUTO_TEST_SUITE(deck_pages_tests)

using namespace planerka::documents;

namespace
{
std::vector<std::size_t> sizes(const std::vector<int>& heights, Room room)
{
    std::vector<std::size_t> result;
    for (const auto& page : pages(
             heights, [](int height) { return height; }, room))
        result.push_back(page.size());
    return result;
}

const auto each = boost::test_tools::per_element();
} // namespace

BOOST_AUTO_TEST_CASE(points_are_spread_evenly_over_as_few_slides_as_hold_them)
{
    const Room room{.items = 6, .millimetres = 60};
    BOOST_TEST(sizes(std::vector<int>(6, 10), room) == (std::vector<std::size_t>{6}), each);
    BOOST_TEST(sizes(std::vector<int>(7, 10), room) == (std::vector<std::size_t>{4, 3}), each);
    BOOST_TEST(sizes(std::vector<int>(13, 10), room) == (std::vector<std::size_t>{5, 5, 3}), each);
    BOOST_TEST(sizes({}, room).empty());
}

BOOST_AUTO_TEST_CASE(a_slide_is_full_by_its_height_too)
{
    const Room room{.items = 6, .millimetres = 60};
    BOOST_TEST(sizes({30, 30, 30}, room) == (std::vector<std::size_t>{2, 1}), each);
    BOOST_TEST(sizes({10, 90, 10}, room) == (std::vector<std::size_t>{1, 1, 1}), each);
}

BOOST_AUTO_TEST_CASE(order_is_kept)
{
    std::vector<int> numbers(20);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::vector<int> again;
    for (const auto& page : pages(
             numbers, [](int) { return 1; }, Room{}))
        again.insert(again.end(), page.begin(), page.end());
    BOOST_TEST(again == numbers, each);
}

BOOST_AUTO_TEST_CASE(a_long_text_is_higher_in_either_script)
{
    BOOST_TEST(wrapped_lines("", 10) == 1);
    BOOST_TEST(wrapped_lines("0123456789", 10) == 1);
    BOOST_TEST(wrapped_lines("0123456789a", 10) == 2);
    BOOST_TEST(wrapped_lines("абвгдежзий", 10) == 1);
    BOOST_TEST(height_of_point("short") < height_of_point(std::string(60, 'x')));
    BOOST_TEST(height_of_benefit({.need = "a", .product = "b", .how = "c", .risk = "d"}) <
               height_of_benefit({.need = "a", .product = "b", .how = "c", .risk = std::string(60, 'x')}));
}

BOOST_AUTO_TEST_SUITE_END()

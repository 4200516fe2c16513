// SPDX-License-Identifier: MPL-2.0
#include "agenda/shares.hpp"

#include "agenda/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <numeric>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(shares_tests)

/// The blueprints' data repeat the shares of their items (agenda/README.md, "Shares").
BOOST_AUTO_TEST_CASE(the_shares_of_the_blueprints)
{
    const auto data =
        nlohmann::json::parse(tests::read_text(tests::example("x").parent_path().parent_path() / "blueprints.json"));
    BOOST_TEST(data.size() == 14u);
    for (const auto& blueprint : data)
    {
        std::vector<Minutes> minutes;
        std::vector<int> expected;
        for (const auto& item : blueprint["items"])
        {
            minutes.push_back(item["def"].get<int>());
            expected.push_back(item["percent"].get<int>());
        }
        BOOST_TEST_CONTEXT(blueprint["id"])
        BOOST_TEST(whole_percentages(minutes) == expected, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(they_always_add_to_a_hundred)
{
    for (int n = 1; n < 130; ++n)
    {
        std::vector<Minutes> parts;
        for (int i = 0; i < n; ++i)
            parts.push_back((i * 37 + n) % 11);
        const auto shares = whole_percentages(parts);
        const auto sum = std::accumulate(shares.begin(), shares.end(), 0);
        BOOST_TEST(sum == (std::accumulate(parts.begin(), parts.end(), 0) == 0 ? 0 : 100), n);
    }
    BOOST_TEST(whole_percentages({}).empty());
    BOOST_TEST(whole_percentages({0, 0}) == (std::vector<int>{0, 0}), boost::test_tools::per_element());
    BOOST_TEST(whole_percentages({1, 1, 1}) == (std::vector<int>{34, 33, 33}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

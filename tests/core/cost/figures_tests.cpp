// SPDX-License-Identifier: MPL-2.0
#include "cost/figures.hpp"

#include "cost/parts.hpp"
#include "cost/samples.hpp"
#include "text/messages.hpp"

#include <set>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(figures_tests)

namespace
{
template <class Of>
void check_words(std::span<const Figure<Of>> figures)
{
    std::set<std::string_view> keys;
    for (const auto& figure : figures)
    {
        BOOST_TEST(keys.insert(figure.key).second, figure.key << " is there twice");
        for (const auto language : kLanguages)
            for (const auto& key :
                 {"cost.figure." + std::string(figure.words), "cost.method." + std::string(figure.method),
                  "cost.method." + std::string(figure.method) + ".text"})
                BOOST_TEST(text::has_message(language, key), figure.key << " has no " << key);
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(each_figure_stands_once_and_has_words_and_a_method)
{
    check_words(cost_figures());
    check_words(person_figures());
    check_words(line_figures());
    check_words(item_figures());
    check_words(alternative_figures());
}

BOOST_AUTO_TEST_CASE(the_parts_of_the_cost_are_its_first_figures)
{
    auto cost = samples::cost(samples::simple());
    std::int64_t cents = 0;
    for (const auto& part : kCostParts)
        cost.*part.total = Money::of_minor(++cents, cost.currency);
    const auto figures = cost_figures();
    for (std::size_t i = 0; i < kCostParts.size(); ++i)
    {
        BOOST_TEST(figures[i].key == kCostParts[i].figure);
        BOOST_TEST((figures[i].group == FigureGroup::parts));
        BOOST_TEST(figures[i].value(cost)->to_string() == (cost.*kCostParts[i].total).to_string());
    }
    BOOST_TEST((figures[kCostParts.size()].group != FigureGroup::parts));
}

BOOST_AUTO_TEST_CASE(a_category_that_is_not_known_is_other)
{
    BOOST_TEST(cost_part("follow_up").figure == "followUp");
    BOOST_TEST(cost_part("gifts").category == "other");
    BOOST_TEST(cost_part("").category == "other");
}

BOOST_AUTO_TEST_CASE(figures_are_found_by_their_keys)
{
    BOOST_TEST(figure_name(cost_figure("annual.full").words, Language::en) == "Full cost a year");
    const auto cost = samples::cost(samples::simple());
    BOOST_TEST(!cost_figure("sellingPay").value(cost)); // only of the gross margin
    BOOST_TEST(!cost_figure("perDecision").value(cost));
    BOOST_TEST(cost_figure("occurrencesPerYear").value(cost)->to_string() == "1");
}

BOOST_AUTO_TEST_SUITE_END()

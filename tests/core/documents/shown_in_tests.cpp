// SPDX-License-Identifier: MPL-2.0
// Where each field of the model stands: in which panel, and in which documents.
#include "documents/shown_in.hpp"

#include "forms/every_field.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace planerka::documents
{
namespace
{
bool is_exception(const tests::FieldName& field)
{
    return std::ranges::any_of(forms::exceptions(), [&](const forms::Exception& each)
                               { return each.entity == field.first && each.key == field.second; });
}

std::vector<std::string_view> names_of(std::string_view place)
{
    static constexpr std::pair<Output, std::string_view> kNames[]{
        {Output::agenda, "agenda"},         {Output::minutes, "minutes"},   {Output::deck, "deck"},
        {Output::invitation, "invitation"}, {Output::calendar, "calendar"}, {Output::calendar_request, "request"},
        {Output::budget, "budget"},         {Output::cost, "cost"}};
    std::vector<std::string_view> names;
    const auto found = shown_in().find(place);
    BOOST_REQUIRE((found != shown_in().end()));
    for (const auto output : found->second)
        names.push_back(std::ranges::find(kNames, output, &std::pair<Output, std::string_view>::first)->second);
    return names;
}

std::string outputs(std::string_view place)
{
    std::string all;
    for (const auto name : names_of(place))
        all += (all.empty() ? "" : " ") + std::string(name);
    return all;
}
} // namespace

BOOST_AUTO_TEST_SUITE(shown_in_tests)

BOOST_AUTO_TEST_CASE(every_field_of_the_model_has_its_outputs)
{
    const auto places = tests::places_of_the_model();
    for (const auto& [place, field] : places)
        BOOST_TEST(shown_in().contains(place), place);
    BOOST_TEST(shown_in().size() == places.size());
}

BOOST_AUTO_TEST_CASE(no_field_is_nowhere_without_a_reason)
{
    std::set<std::string> in_panels;
    for (const auto& shown : tests::shown_places())
        in_panels.insert(shown.path);
    for (const auto& [place, field] : tests::places_of_the_model())
    {
        const bool is_used = in_panels.contains(place) || !names_of(place).empty() || is_exception(field);
        BOOST_TEST(is_used, place << " stands in no panel and in no document, and nobody says why");
    }
}

BOOST_AUTO_TEST_CASE(an_entity_stands_only_where_the_field_that_holds_it_does)
{
    BOOST_TEST(outputs("title") == "agenda minutes deck invitation calendar request budget cost");
    BOOST_TEST(outputs("decisions[0].text") == "minutes");
    BOOST_TEST(outputs("actions[0].text") == "minutes");
    BOOST_TEST(outputs("previousActions[0].text") == "agenda minutes");
    BOOST_TEST(outputs("expectedBenefit.revenue.amount") == "budget");
    BOOST_TEST(outputs("client.retirement.monthlyIncomeWish.amount") == "minutes deck");
    BOOST_TEST(outputs("platform.passcode") == "invitation request");
    BOOST_TEST(outputs("attendees[0].cost.loadedHourlyRate") == "cost");
    BOOST_TEST(outputs("attendees[0].absenceReason") == "");
    BOOST_TEST(outputs("start.local") == outputs("title"));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::documents

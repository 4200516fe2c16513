// SPDX-License-Identifier: MPL-2.0
#include "app/answers_cost.hpp"

#include "agenda/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(answers_cost_tests)

namespace
{
using Json = nlohmann::ordered_json;

Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}

Json answer(const Meeting& meeting, std::optional<Language> explained_in = std::nullopt)
{
    return Json::parse(app::cost_json(meeting, explained_in).value());
}

/// What is no figure: names and choices.
const std::set<std::string> kWords{"id",     "currency",        "category",         "text",
                                   "oneOff", "opportunityMode", "opportunityReason"};

void collect(const Json& value, const std::string& path, std::map<std::string, std::string>& figures)
{
    if (value.is_object())
        for (const auto& [name, member] : value.items())
        {
            if (!kWords.contains(name) || member.is_object())
                collect(member, path.empty() ? name : path + '.' + name, figures);
        }
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], path + '[' + std::to_string(i) + ']', figures);
    else if (!value.is_null())
        figures[path] = value.is_string() ? value.get<std::string>() : value.dump();
}
} // namespace

BOOST_AUTO_TEST_CASE(each_figure_of_the_answer_is_explained)
{
    for (const auto* name : {"pipeline-review", "retirement-planning", "product-training"})
    {
        auto meeting = sample(name);
        meeting.decisions.resize(2);
        meeting.costs->fixed.push_back(
            {.category = "tool", .amount = Decimal(100, 0), .tax_rate = Decimal(2, 1), .one_off = true});
        meeting.costs->opportunity->margin_rate = Decimal(25, 2);
        meeting.costs->opportunity->win_rate = Decimal(35, 2);
        meeting.costs->opportunity->average_deal = Decimal(1000, 0);
        for (const auto* mode : {"net_margin", "gross_margin", "off"})
            BOOST_TEST_CONTEXT(name << ' ' << mode)
            {
                meeting.costs->opportunity->mode = mode;
                auto told = answer(meeting, Language::ru);
                std::map<std::string, std::string> explained;
                for (const auto& each : told.at("explain"))
                {
                    const auto figure = each.at("figure").get<std::string>();
                    BOOST_TEST(explained.emplace(figure, each.at("value").get<std::string>()).second, figure);
                    BOOST_TEST(!each.at("formula").get<std::string>().empty());
                    BOOST_TEST(!each.at("source").get<std::string>().empty());
                }
                told.erase("explain");
                std::map<std::string, std::string> figures;
                collect(told, "", figures);
                BOOST_TEST(figures.size() > 50u);
                for (const auto& [figure, value] : figures)
                    BOOST_TEST(explained[figure] == value,
                               figure << " is " << value << ", explained " << explained[figure]);
                BOOST_TEST(explained.size() == figures.size());
            }
    }
}

BOOST_AUTO_TEST_CASE(without_being_asked_nothing_is_explained)
{
    BOOST_TEST(!answer(sample("pipeline-review")).contains("explain"));
}

BOOST_AUTO_TEST_CASE(alternatives_have_the_names_scripts_rely_on)
{
    const auto alternatives = answer(sample("retirement-planning")).at("alternatives");
    BOOST_TEST(alternatives.size() == 2u);
    BOOST_TEST(alternatives[1] == Json({{"id", "A5"},
                                        {"perMeeting", "422.83"},
                                        {"perYear", "422.83"},
                                        {"saving", "222.98"},
                                        {"savingPercent", "34.5"},
                                        {"hoursPerYear", "7.50"},
                                        {"durationMinutes", 75},
                                        {"meetingsPerYear", 1},
                                        {"memosPerYear", 0}}));
    const auto memo = answer(sample("pipeline-review")).at("alternatives")[0];
    BOOST_TEST(memo.at("durationMinutes").is_null());
    BOOST_TEST(memo.at("meetingsPerYear") == 0);
    BOOST_TEST(memo.at("memosPerYear") == 48);
}

BOOST_AUTO_TEST_CASE(sales_not_made_have_their_hours_or_a_reason)
{
    auto meeting = sample("pipeline-review");
    BOOST_TEST(answer(meeting).at("lostSellingHours") == "2.48");
    BOOST_TEST(answer(meeting).at("opportunityReason").is_null());
    meeting.costs->opportunity->productive_hours = Decimal(1840, 0);
    meeting.costs->opportunity->margin_rate.reset();
    const auto told = answer(meeting);
    BOOST_TEST(told.at("sellingHoursPerYear") == "644.00");
    BOOST_TEST(told.at("lostSellingHours") == "0.00");
    BOOST_TEST(told.at("opportunityMode") == "off");
    BOOST_TEST(told.at("opportunityReason") == "no_margin");
}

BOOST_AUTO_TEST_CASE(what_is_not_defined_is_null)
{
    const auto told = answer(sample("retirement-planning"));
    for (const auto* figure : {"perTrainee", "perDecision", "breakEvenRevenue", "perWonClient", "breakEvenDeals",
                               "netBenefit", "expectedGain", "revenuePerSellingHour", "sellingPay"})
        BOOST_TEST(told.at(figure).is_null(), figure);
    BOOST_TEST(told.at("expenses") == Json({{"net", "91.30"}, {"tax", "0.00"}, {"gross", "91.30"}}));
    BOOST_TEST(answer(sample("pipeline-review")).at("netBenefit") == "8418.40");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(cost_tests)

namespace
{
std::string cost(const std::string& input, std::vector<std::string> options)
{
    options.insert(options.begin(), {"cost", "-"});
    const auto outcome = planerka::tests::planerka(options, {.input = input});
    BOOST_TEST(outcome.exit_code == 0);
    BOOST_TEST(outcome.err == "");
    return outcome.out;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string sample(const std::string& name)
{
    return read_text(example(name));
}
} // namespace

BOOST_AUTO_TEST_CASE(alternatives_are_a_table_with_what_they_lose)
{
    const auto text = cost(sample("pipeline-review"), {});
    BOOST_TEST(has(text, "Cheaper ways (direct cost)"));
    BOOST_TEST(has(text, "A1  Email memo"));
    BOOST_TEST(has(text, "$26,520.96"));
    BOOST_TEST(has(text, "\n      No questions answered live, no discussion\n"));
    BOOST_TEST(has(text, "Net benefit"));
    BOOST_TEST(!has(text, "Expenses, tax"));
    BOOST_TEST(has(cost(sample("product-training"), {}), "A2  Короче"));
    const auto told = json::parse(cost(sample("pipeline-review"), {"--json"}));
    BOOST_TEST(told["alternatives"][0]["savingPercent"] == "77.2");
    BOOST_TEST(!told.contains("explain"));
}

BOOST_AUTO_TEST_CASE(taxes_one_off_lines_and_the_price_of_a_decision)
{
    auto meeting = json::parse(sample("pipeline-review"));
    meeting["status"] = "held";
    meeting["costs"]["opportunity"]["mode"] = "gross_margin";
    meeting["costs"]["fixed"] = {{{"category", "venue"}, {"amount", "100.00"}, {"taxRate", "0.2"}},
                                 {{"category", "tool"}, {"text", "Screen"}, {"amount", "1000.00"}, {"oneOff", true}}};
    const auto text = cost(meeting.dump(), {"--language", "en"});
    BOOST_TEST(has(text, "Expenses, tax"));
    BOOST_TEST(has(text, "$20.00"));
    BOOST_TEST(has(text, "One-off cost of the series"));
    BOOST_TEST(has(text, "$1,000.00"));
    BOOST_TEST(has(text, "−$145.04")); // the sellers' pay
    BOOST_TEST(has(text, "not defined: no decision recorded"));
}

BOOST_AUTO_TEST_CASE(each_figure_can_be_explained)
{
    const auto english = cost(sample("pipeline-review"), {"--explain"});
    BOOST_TEST(has(english, "Attendance 442.00 = 1 × round(97.50 × 60 / 60) + 5 × round(58.50 × 60 / 60) + 1 × "
                            "round(52.00 × 60 / 60) (DOMAIN 6.2)\n"));
    BOOST_TEST(has(english, "round(x): to 0.01"));
    BOOST_TEST(has(english, "Email memo: saving, % 77.2 = "));
    const auto russian = cost(sample("product-training"), {"--explain"});
    BOOST_TEST(has(russian, "Выручка безубыточности 615\u00A0184,00 = округлвверх(73\u00A0822,08 / 0,12)"));
    BOOST_TEST(has(russian, "(файл встречи, attendees[0].cost.loadedHourlyRate)"));

    const auto told = json::parse(cost(sample("product-training"), {"--explain", "--json", "--language", "en"}));
    BOOST_TEST(told["full"] == "73822.08");
    bool found = false;
    for (const auto& each : told["explain"])
        if (each["figure"] == "full")
        {
            found = true;
            BOOST_TEST(each["formula"] == "42,033.96 + 31,788.12");
            BOOST_TEST(each["value"] == "73822.08");
            BOOST_TEST(each["name"] == "Full cost");
            BOOST_TEST(each["source"] == "DOMAIN 6.3");
        }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_SUITE_END()

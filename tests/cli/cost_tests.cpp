// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

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
    BOOST_TEST(!has(text, "One-off expenses, tax"));
    meeting["costs"]["fixed"][1]["taxRate"] = "0.07";
    const auto taxed = cost(meeting.dump(), {"--language", "en"});
    for (const auto* part : {"One-off expenses, net", "One-off expenses, tax", "$70.00", "$1,070.00"})
        BOOST_TEST(has(taxed, part), part);
    BOOST_TEST(has(text, "$1,000.00"));
    BOOST_TEST(has(text, "−$145.04")); // the sellers' pay
    BOOST_TEST(has(text, "not defined: no decision recorded"));
}

BOOST_AUTO_TEST_CASE(sales_not_made_come_with_hours_and_with_how_they_are_counted)
{
    auto meeting = json::parse(sample("pipeline-review"));
    auto text = cost(meeting.dump(), {});
    BOOST_TEST(has(text, "Selling hours lost"));
    BOOST_TEST(has(text, "2.48\u00A0h"));
    BOOST_TEST(has(text, "How sales not made are counted: by the net margin, after sales pay\n"));
    meeting["costs"]["opportunity"].erase("marginRate");
    text = cost(meeting.dump(), {});
    BOOST_TEST(!has(text, "Selling hours lost"));
    BOOST_TEST(has(text, "How sales not made are counted: not counted, because the margin is missing"));
    meeting["costs"]["opportunity"]["marginRate"] = "0";
    BOOST_TEST(has(cost(meeting.dump(), {}), "not defined: the margin is zero"));
    meeting = json::parse(sample("retirement-planning"));
    BOOST_TEST(has(cost(meeting.dump(), {}), "not counted, because costs.opportunity.mode is off"));
    meeting["costs"]["opportunity"].erase("mode");
    BOOST_TEST(has(cost(meeting.dump(), {}), "a meeting with clients is selling time"));
}

BOOST_AUTO_TEST_CASE(ways_say_what_is_left_and_dear_ones_stand_apart)
{
    auto meeting = json::parse(sample("pipeline-review"));
    auto text = cost(meeting.dump(), {});
    BOOST_TEST(has(text, "A2  Shorter (40\u00A0min)"));
    BOOST_TEST(has(text, "A4  Every other time (24 a year)"));
    BOOST_TEST(has(text, "A6  Combination of these (40\u00A0min, 24 a year)"));
    BOOST_TEST(!has(text, "Not cheaper"));
    BOOST_TEST(has(cost(meeting.dump(), {"--language", "ru"}), "Через раз (24\u00A0раза в\u00A0год)"));
    meeting["durationMinutes"] = 10;
    meeting["agenda"] = json::array();
    for (auto& person : meeting["attendees"])
        person["cost"] = {{"loadedHourlyRate", "50"}, {"recoveryMinutes", 0}};
    text = cost(meeting.dump(), {});
    const auto dear = text.find("\nNot cheaper");
    BOOST_REQUIRE(dear != std::string::npos);
    BOOST_TEST(text.find("A4  ") < dear);
    BOOST_TEST(text.find("A1  ") > dear);
    BOOST_TEST(has(cost(meeting.dump(), {"--language", "ru"}), "\nНе дешевле"));
}

BOOST_AUTO_TEST_CASE(a_conference_in_days_is_priced_whole)
{
    // E4: 24 people, two days, 900 agenda minutes; the same whether or not the file says how long it takes.
    const auto person = [](const char* id, int headcount, int prep, int travel)
    {
        return json{{"id", id},
                    {"headcount", headcount},
                    {"affiliation", "internal"},
                    {"cost",
                     {{"loadedHourlyRate", "46.35"},
                      {"recoveryMinutes", 0},
                      {"prepMinutes", prep},
                      {"travelMinutes", travel}}}};
    };
    json meeting{{"schemaVersion", "1.0"},
                 {"title", "E4"},
                 {"kind", "conference"},
                 {"audience", "internal"},
                 {"format", "in_person"},
                 {"start", {{"local", "2026-12-07T09:00"}, {"timeZone", "Europe/Berlin"}}},
                 {"days",
                  {{{"date", "2026-12-07"}, {"start", "09:00"}, {"end", "18:00"}},
                   {{"date", "2026-12-08"}, {"start", "09:00"}, {"end", "17:45"}}}},
                 {"attendees", {person("a1", 4, 600, 0), person("a2", 15, 0, 300), person("a3", 5, 0, 0)}}};
    for (const auto& [id, minutes] :
         std::map<std::string, int>{{"i1", 180}, {"i2", 150}, {"i3", 120}, {"i4", 150}, {"i5", 120}, {"i6", 180}})
        meeting["agenda"].push_back({{"id", id}, {"title", "Block"}, {"plannedMinutes", minutes}});
    meeting["costs"] = {{"currency", "EUR"},
                        {"fixed",
                         {{{"category", "venue"}, {"quantity", "2"}, {"unitPrice", "2400"}},
                          {{"category", "catering"}, {"quantity", "48"}, {"unitPrice", "58.50"}},
                          {{"category", "travel"}, {"quantity", "15"}, {"unitPrice", "118"}},
                          {{"category", "travel"}, {"amount", "4187.40"}},
                          {{"category", "speaker"}, {"amount", "6500"}, {"currency", "USD"}, {"fxRate", "0.921500"}},
                          {{"category", "other"}, {"amount", "48005"}, {"currency", "JPY"}, {"fxRate", "0.006135"}},
                          {{"category", "travel"}, {"amount", "310.475"}, {"currency", "KWD"}, {"fxRate", "2.9876"}}}}};
    for (const bool says_how_long : {false, true})
    {
        if (says_how_long)
            meeting["durationMinutes"] = 60;
        const auto told = json::parse(cost(meeting.dump(), {"--json"}));
        BOOST_TEST(told["attendance"] == "16686.00");
        BOOST_TEST(told["direct"] == "42793.49");
        BOOST_TEST(told["perAttendee"] == "1783.06");
        BOOST_TEST(told["perMinute"] == "47.55");
    }
}

BOOST_AUTO_TEST_CASE(what_is_wrong_in_the_private_file_is_looked_for_there)
{
    auto meeting = json::parse(sample("pipeline-review"));
    const json pay{
        {"schemaVersion", "1.0"}, {"meetingId", meeting["id"]}, {"attendees", {{"a1", {{"loadedHourlyRate", "-1"}}}}}};
    std::ofstream("cost-tests.json") << meeting.dump();
    std::ofstream("cost-tests.private.json") << pay.dump();
    const auto outcome = planerka::tests::planerka({"cost", "cost-tests.json"});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(has(outcome.err, "cost-tests.private.json"), outcome.err);

    std::ofstream("cost-tests.private.json") << json{{"schemaVersion", "1.0"}, {"meetingId", meeting["id"]}}.dump();
    const auto told = planerka::tests::planerka({"cost", "cost-tests.json", "--explain"});
    BOOST_TEST(has(told.out, "(private file, attendees[0].cost.loadedHourlyRate)"), told.out);
}

BOOST_AUTO_TEST_CASE(each_figure_can_be_explained)
{
    const auto english = cost(sample("pipeline-review"), {"--explain"});
    BOOST_TEST(has(english, "Attendance 442.00 = 1 × round(97.50 × 60 / 60) + 5 × round(58.50 × 60 / 60) + 1 × "
                            "round(52.00 × 60 / 60) (see Method: Time of people)\n"));
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
            BOOST_TEST(each["source"] == "see Method: Full cost");
        }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_SUITE_END()

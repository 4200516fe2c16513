// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

/// cost --rates: a meeting priced by a rate card.
BOOST_AUTO_TEST_SUITE(rates_tests)

namespace
{
/// A meeting whose first person alone has pay of their own, and a rate card for the others.
struct Fixture
{
    TemporaryFolder folder{};
    std::string meeting = (folder / "m.json").string();
    std::string rates = (folder / "rates.json").string();

    Fixture()
    {
        auto without_pay = json::parse(read_text(example("pipeline-review")));
        auto& people = without_pay["attendees"];
        for (std::size_t i = 1; i < people.size(); ++i)
        {
            people[i]["cost"].erase("loadedHourlyRate");
            people[i]["cost"].erase("annualSalary");
        }
        write_text(meeting, without_pay.dump());
        write_text(rates, R"({"currency": "USD", "default": "52", "roles": {"sales_rep": "58.50"}})");
    }

    Outcome cost(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"cost", meeting});
        return planerka::tests::planerka(arguments);
    }
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(people_without_pay_are_priced_by_their_role, Fixture)
{
    BOOST_TEST(cost({}).exit_code == 1); // nobody knows what the others cost
    const auto priced = cost({"--rates", rates, "--json"});
    BOOST_REQUIRE(priced.exit_code == 0);
    const auto answer = json::parse(priced.out);
    BOOST_TEST(answer["full"] == "1581.60"); // as with the same pay in the meeting
    const auto& people = answer["people"];
    BOOST_TEST(people[0]["rateFrom"] == "own");
    BOOST_TEST(people[1]["rate"] == "58.50");
    BOOST_TEST(people[1]["rateFrom"] == "role");
    BOOST_TEST(people[2]["rateFrom"] == "default");
    BOOST_TEST(
        !has(planerka::tests::planerka({"cost", example("pipeline-review").string(), "--json"}).out, "rateFrom"));
}

BOOST_FIXTURE_TEST_CASE(the_answer_says_whose_rate_came_from_where, Fixture)
{
    const auto english = cost({"--rates", rates}).out;
    BOOST_TEST(has(english, "\nHourly rates\n"), english);
    BOOST_TEST(has(english, "$58.50  rate card, role sales_rep\n"), english);
    BOOST_TEST(has(english, "  the meeting’s own figures\n"), english);
    const auto russian = cost({"--rates", rates, "--language", "ru"}).out;
    BOOST_TEST(has(russian, "файл ставок, роль "), russian);

    const auto explained = cost({"--rates", rates, "--explain"}).out;
    BOOST_TEST(has(explained, "58.50 = 58.50 (rate card, role "), explained);
    for (const auto& each : json::parse(cost({"--rates", rates, "--explain", "--json"}).out)["explain"])
        if (each["figure"] == "people[1].rate")
            BOOST_TEST(each["source"].get<std::string>().starts_with("rate card, role "));
}

BOOST_FIXTURE_TEST_CASE(a_rate_card_that_does_not_fit_is_refused, Fixture)
{
    write_text(rates, R"({"currency": "EUR", "default": "60"})");
    const auto other = cost({"--rates", rates});
    BOOST_TEST(other.exit_code == 1);
    BOOST_TEST(other.err ==
               "planerka: " + rates +
                   ": currency: The rates are in EUR, but the meeting is in USD. Use a rate card in USD.\n");
    write_text(rates, "{");
    BOOST_TEST(has(cost({"--rates", rates}).err, "planerka: " + rates + ": "));
    BOOST_TEST(has(cost({"--rates", (folder / "none.json").string()}).err, "none.json"));
}

BOOST_AUTO_TEST_SUITE_END()

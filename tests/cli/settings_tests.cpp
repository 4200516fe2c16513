// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sys/stat.h>

using namespace planerka::tests;
using nlohmann::json;

/// planerka settings: set once, and a meeting is complete from its first line.
BOOST_AUTO_TEST_SUITE(settings_tests)

namespace
{
struct Fixture
{
    TemporaryFolder folder{};
    std::string file = (folder / "home/planerka/settings.json").string();

    Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) const
    {
        return planerka::tests::planerka(arguments, {.folder = folder.path().string(),
                                                     .input = input,
                                                     .environment = {{"XDG_CONFIG_HOME", (folder / "home").string()},
                                                                     {"XDG_CONFIG_DIRS", (folder / "etc").string()}}});
    }
    Outcome succeed(const std::vector<std::string>& arguments, const std::string& input = {}) const
    {
        auto outcome = run(arguments, input);
        BOOST_TEST(outcome.exit_code == 0, outcome.err);
        return outcome;
    }
    std::string value(const char* key) const { return run({"settings", "get", key}).out; }
    void administrator_sets(const std::string& text) const
    {
        std::filesystem::create_directories(folder / "etc/planerka");
        write_text((folder / "etc/planerka/settings.json").string(), text);
    }
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(the_first_steps_end_without_an_error, Fixture)
{
    succeed({"settings", "set", "organization", "Example Tools Inc."});
    succeed({"settings", "set", "name", "Dana Reyes"});
    succeed({"settings", "import", "-"},
            "role;rate\nsales manager;97.50\nsales representative;62\neverybody else;55\n");
    succeed({"new", "--purpose", "pipeline_review", "-o", "review.json"});
    succeed({"check", "review.json"});
    BOOST_TEST(has(succeed({"cost", "review.json"}).out, "$"));
    succeed({"make", "all", "review.json", "--to", "documents"});

    const auto meeting = json::parse(read_text((folder / "review.json").string()));
    BOOST_TEST(meeting["organization"]["name"] == "Example Tools Inc.");
    BOOST_TEST(meeting["attendees"][0]["name"] == "Dana Reyes");
    BOOST_TEST(meeting["organizerId"] == meeting["attendees"][0]["id"]);
    std::string roles;
    for (const auto& person : meeting["attendees"])
        roles += person["role"].get<std::string>() + ' ';
    BOOST_TEST(has(roles, "chair"));
    BOOST_TEST(has(roles, "minute_taker"));
    BOOST_TEST(!has(meeting.dump(), "97.5"));
}

BOOST_FIXTURE_TEST_CASE(pay_is_not_written_where_others_may_read_it, Fixture)
{
    succeed({"settings", "set", "rate.default", "61.25"});
    struct stat status
    {
    };
    BOOST_REQUIRE(stat(file.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
    BOOST_TEST(!has(succeed({"new", "--purpose", "one_on_one"}).out, "61.25"));
}

BOOST_FIXTURE_TEST_CASE(values_are_listed_with_whose_they_are, Fixture)
{
    administrator_sets(R"({"unit": "Field sales", "currency": "GBP", "locked": ["currency"]})");
    succeed({"settings", "set", "sellingTimeShare", "40"});
    const auto listed = json::parse(succeed({"settings", "list", "--json"}).out)["settings"];
    const auto entry = [&](const char* key)
    {
        for (const auto& each : listed)
            if (each["key"] == key)
                return each["value"].dump() + ' ' + each["rank"].get<std::string>();
        return std::string("none");
    };
    BOOST_TEST(entry("unit") == "\"Field sales\" preset");
    BOOST_TEST(entry("currency") == "\"GBP\" locked");
    BOOST_TEST(entry("sellingTimeShare") == "\"0.40\" user");
    BOOST_TEST(entry("keepUnsaved") == "\"yes\" usual");
    BOOST_TEST(entry("templateFolder") == "null ");
    BOOST_TEST(has(succeed({"settings", "list", "--language", "ru"}).out, "задано администратором"));
    BOOST_TEST(succeed({"settings", "path"}).out == file + '\n');
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_is_refused_and_nothing_changes, Fixture)
{
    administrator_sets(R"({"currency": "GBP", "locked": ["currency"]})");
    const auto refused = [&](std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "settings");
        const auto outcome = run(arguments);
        BOOST_TEST(outcome.exit_code != 0);
        return outcome.err;
    };
    BOOST_TEST(has(refused({"set", "currency", "USD"}), "was set by your administrator"));
    BOOST_TEST(has(refused({"set", "curency", "USD"}), "Did you mean “currency”?"));
    BOOST_TEST(has(refused({"get", "curency"}), "Did you mean “currency”?"));
    BOOST_TEST(has(refused({"set", "hoursPerYear", "12"}), "from 800 to 2,600"));
    BOOST_TEST(has(refused({"get", "organization"}), "is not set"));
    BOOST_TEST(has(refused({"import", "nowhere.csv"}), "nowhere.csv"));
    BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_FIXTURE_TEST_CASE(a_wrong_line_is_named_and_nothing_is_taken, Fixture)
{
    write_text((folder / "rates.csv").string(), "role,rate\nsales_rep,62\nexecutive,lots\n");
    const auto outcome = run({"settings", "import", "rates.csv"});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(has(outcome.err, "rates.csv: line 3: “lots” is no hourly rate"));
    BOOST_TEST(value("rate.sales_rep") == "");
    write_text((folder / "rates.csv").string(), "role,rate\nsales_rep,62\n");
    BOOST_TEST(has(succeed({"settings", "import", "rates.csv", "--preview"}).out, "62"));
    BOOST_TEST(value("rate.sales_rep") == "");
    succeed({"settings", "import", "rates.csv"});
    BOOST_TEST(value("rate.sales_rep") == "62\n");
    succeed({"settings", "unset", "rate.sales_rep"});
    BOOST_TEST(value("rate.sales_rep") == "");
}

BOOST_FIXTURE_TEST_CASE(a_value_that_makes_no_sense_is_warned_of_and_ignored, Fixture)
{
    administrator_sets(R"({"currency": "pounds"})");
    const auto outcome = succeed({"new", "--purpose", "one_on_one"});
    BOOST_TEST(has(outcome.err, "Currency: enter a currency code"));
    BOOST_TEST(json::parse(outcome.out)["costs"]["currency"] == "USD");
    administrator_sets("{");
    BOOST_TEST(has(run({"new", "--purpose", "one_on_one"}).err, "settings.json"));
}

BOOST_FIXTURE_TEST_CASE(an_own_rate_card_is_for_one_call, Fixture)
{
    succeed({"settings", "set", "rate.default", "50"});
    write_text((folder / "rates.json").string(), R"({"currency": "EUR", "default": "60.00"})");
    succeed({"new", "--purpose", "one_on_one", "-o", "m.json", "--rates", "rates.json"});
    BOOST_TEST(has(succeed({"cost", "m.json"}).out, "€"));
    BOOST_TEST(value("currency") == "USD\n");
}

BOOST_AUTO_TEST_SUITE_END()

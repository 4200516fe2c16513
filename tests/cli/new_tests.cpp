// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sys/stat.h>

using namespace planerka::tests;
using nlohmann::json;

/// The first steps: a meeting, what it costs, its documents.
BOOST_AUTO_TEST_SUITE(new_tests)

namespace
{
struct Fixture
{
    TemporaryFolder folder{};
    std::string meeting = (folder / "review.json").string();
    std::string rates = (folder / "rates.json").string();

    Fixture() { write_text(rates, R"({"currency": "EUR", "default": "60.00", "roles": {"sales_manager": "97.50"}})"); }

    Outcome run(const std::vector<std::string>& arguments) const
    {
        return planerka::tests::planerka(arguments, {.folder = folder.path().string()});
    }

    Outcome succeed(const std::vector<std::string>& arguments) const
    {
        auto outcome = run(arguments);
        BOOST_TEST(outcome.exit_code == 0, outcome.err);
        return outcome;
    }

    json created(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"new", "--purpose", "pipeline_review", "--language", "en"});
        return json::parse(succeed(arguments).out);
    }

    /// The first line of what is said against it.
    std::string refused(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"new", "--purpose", "pipeline_review", "--language", "en"});
        const auto outcome = run(arguments);
        BOOST_TEST(outcome.exit_code == 2, outcome.err);
        BOOST_TEST(outcome.out == "");
        return outcome.err.substr(0, outcome.err.find('\n'));
    }

    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()));
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(with_a_rate_card_the_first_steps_succeed, Fixture)
{
    succeed({"new", "--purpose", "pipeline_review", "--rates", rates, "-o", meeting});
    BOOST_TEST(json::parse(succeed({"cost", meeting, "--json"}).out)["currency"] == "EUR");
    BOOST_TEST(succeed({"make", "all", meeting, "--to", "documents"}).err == "");

    // Pay stands in the private file alone, which nobody else may read.
    BOOST_TEST(read_text(meeting).find("97.5") == std::string::npos);
    const auto beside = (folder / "review.private.json").string();
    BOOST_TEST(json::parse(read_text(beside))["attendees"]["a1"]["loadedHourlyRate"] == "97.50");
    struct stat status
    {
    };
    BOOST_REQUIRE(::stat(beside.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
}

BOOST_FIXTURE_TEST_CASE(without_rates_all_but_the_cost_sheet_is_made, Fixture)
{
    succeed({"new", "--purpose", "pipeline_review", "--language", "en", "-o", meeting});
    const auto made = succeed({"make", "all", meeting, "--to", "documents"});
    BOOST_TEST(std::count(made.out.begin(), made.out.end(), '\n') == 3);
    BOOST_TEST(made.err ==
               "planerka: The cost sheet was not made, because not everyone has an hourly rate: give a rate "
               "card with --rates FILE, or write pay into " +
                   (folder / "review.private.json").string() + ".\n");

    for (const auto& arguments : {std::vector<std::string>{"make", "cost", meeting}, {"cost", meeting}})
    {
        const auto failed = run(arguments);
        BOOST_TEST(failed.exit_code == 1);
        BOOST_TEST(failed.err.find("No hourly rate for ") != std::string::npos, failed.err);
        BOOST_TEST(failed.err.find("planerka: Give a rate card with --rates FILE, or write pay into ") !=
                       std::string::npos,
                   failed.err);
    }
    const auto russian = run({"make", "all", meeting, "--to", "documents", "--language", "ru"});
    BOOST_TEST(russian.exit_code == 0);
    BOOST_TEST(russian.err.find("задайте файл ставок параметром --rates ФАЙЛ или запишите оплату в ") !=
                   std::string::npos,
               russian.err);
}

BOOST_FIXTURE_TEST_CASE(documents_are_priced_by_a_rate_card, Fixture)
{
    write_text(rates, R"({"currency": "USD", "default": "60.00"})");
    succeed({"new", "--purpose", "pipeline_review", "-o", meeting});
    BOOST_TEST(succeed({"make", "all", meeting, "--to", "documents", "--rates", rates}).err == "");
    succeed({"make", "cost", meeting, "-o", "c.ods", "--rates", rates});
    BOOST_TEST(!std::filesystem::exists(folder / "review.private.json")); // the meeting stays as it was

    // Who is on no card still stands in the way, and the card is not written over.
    write_text(rates, R"({"currency": "USD", "roles": {"sales_rep": "60.00"}})");
    const auto lacking = run({"make", "all", meeting, "--to", "documents", "--rates", rates});
    BOOST_TEST(lacking.exit_code == 1);
    BOOST_TEST(run({"make", "agenda", meeting, "--rates", rates, "-o", rates}).exit_code == 1);
    BOOST_TEST(json::parse(read_text(rates)).contains("roles"));
}

BOOST_FIXTURE_TEST_CASE(a_meeting_is_described_on_the_command_line, Fixture)
{
    const auto meeting_made =
        created({"--title", "Review: North", "--date", "2026-12-31", "--time", "9:30", "--with", "mixed", "--client",
                 "Example Ltd", "--person", "Dana Reyes:sales_manager", "--person", "Sellers:sales_rep:5", "--person",
                 "Max", "--person", "Ms Client:client"});
    BOOST_TEST(meeting_made["title"] == "Review: North");
    BOOST_TEST(meeting_made["start"]["local"] == "2026-12-31T09:30");
    BOOST_TEST(meeting_made["audience"] == "mixed");
    BOOST_TEST(meeting_made["client"]["company"] == "Example Ltd");
    BOOST_TEST(meeting_made["confidentiality"] == "confidential");
    const auto& people = meeting_made["attendees"];
    BOOST_REQUIRE(people.size() == 4u);
    BOOST_TEST(people[0]["name"] == "Dana Reyes");
    BOOST_TEST(people[0]["role"] == "chair");
    BOOST_TEST(people[1]["headcount"] == 5);
    BOOST_TEST(people[2]["attendeeKind"] == "sales_rep");
    BOOST_TEST(people[3]["affiliation"] == "client");
    BOOST_TEST(meeting_made["agenda"][0]["ownerId"] == "a1");

    // Naming a client says with whom it is held.
    BOOST_TEST(created({"--client", "Example Ltd"})["audience"] == "client");
    BOOST_TEST(created({"--person", "Ms Client:client"})["audience"] == "client");
    BOOST_TEST(created({})["audience"] == "internal");
    BOOST_TEST(created({"--time", "14:05"})["start"]["local"].get<std::string>().substr(10) == "T14:05");
}

BOOST_FIXTURE_TEST_CASE(nobody_indispensable_is_missing, Fixture)
{
    const auto clients_alone = created({"--person", "Ms Client:client"});
    BOOST_TEST(clients_alone["attendees"][0]["affiliation"] == "internal");
    BOOST_TEST(clients_alone["attendees"][0]["role"] == "chair");
    const auto ours_alone = created({"--with", "client", "--person", "Dana:sales_manager"});
    BOOST_TEST(ours_alone["attendees"].size() == 2u);
    BOOST_TEST(ours_alone["attendees"][1]["affiliation"] == "client");
}

BOOST_FIXTURE_TEST_CASE(wrong_values_are_wrong_use, Fixture)
{
    const std::string kinds = "sales_manager, executive, sales_rep, financial_planner, marketing, developer, "
                              "manufacturer, other_staff, client, partner";
    BOOST_TEST(refused({"--with", "clients"}) ==
               "planerka: --with is one of internal, client, mixed, and not “clients”. Did you mean “client”?");
    BOOST_TEST(refused({"--date", "31.12.2026"}) ==
               "planerka: --date is a date like 2026-12-31, and not “31.12.2026”.");
    BOOST_TEST(refused({"--time", "25:00"}) == "planerka: --time is a time of day like 09:30, and not “25:00”.");
    BOOST_TEST(refused({"--title", " "}) == "planerka: --title takes 1 to 200 characters.");
    BOOST_TEST(refused({"--person", ":client"}) == "planerka: The name in --person takes 1 to 200 characters.");
    BOOST_TEST(refused({"--person", "Max:seller"}) ==
               "planerka: The kind in --person is one of " + kinds + ", and not “seller”.");
    BOOST_TEST(refused({"--person", "Max:sales_rep:0"}) ==
               "planerka: The count in --person is a number from 1 to 10,000, and not “0”.");
    BOOST_TEST(refused({"--person", "a:sales_rep:1:2"}) ==
               "planerka: --person is NAME, NAME:KIND or NAME:KIND:COUNT, and not “a:sales_rep:1:2”.");
    BOOST_TEST(refused({"--client", "Example", "--with", "internal"}) ==
               "planerka: --client and --with internal do not go together.");
    BOOST_TEST(refused({"--person", "X:client", "--with", "internal"}) ==
               "planerka: --person NAME:client and --with internal do not go together.");
    BOOST_TEST(refused({"--rates", rates}).find("--rates needs --output") != std::string::npos);
    BOOST_TEST(files() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_length_without_room_for_the_agenda_is_refused_at_once, Fixture)
{
    const std::vector<std::string> presentation{"new",        "--purpose", "client_presentation",
                                                "--language", "en",        "--minutes"};
    auto arguments = presentation;
    arguments.insert(arguments.end(), {"30", "-o", meeting});
    const auto outcome = run(arguments);
    BOOST_TEST(outcome.exit_code == 2);
    BOOST_TEST(outcome.err.starts_with("planerka: The agenda of “client_presentation” does not fit in 30 min: "),
               outcome.err);
    BOOST_TEST(!std::filesystem::exists(meeting));

    // What it names is enough.
    const auto at = outcome.err.find("30 min: ") + 8;
    arguments = presentation;
    arguments.insert(arguments.end(), {outcome.err.substr(at, outcome.err.find(' ', at) - at), "-o", meeting});
    succeed(arguments);
    succeed({"schedule", meeting});
}

BOOST_AUTO_TEST_SUITE_END()

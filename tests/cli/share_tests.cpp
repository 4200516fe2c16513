// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"
#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;
using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(share_tests)

namespace
{
/// A held meeting with a client: what was said among colleagues stands beside what the client was promised.
struct Held
{
    Held()
    {
        auto meeting = load_meeting(PLANERKA_TEST_DATA "/held-en.json").value();
        meeting.audience = Audience::client;
        meeting.client = Client{.company = "Harwood Dairies"};
        meeting.attendees.push_back(
            {.id = "c1", .name = "Rachel Harwood", .attendee_kind = "client", .affiliation = "client"});
        BOOST_REQUIRE(save_meeting(meeting, file).has_value());
    }

    /// The minutes for the client as text, and what was said on the way.
    std::pair<std::string, std::string> minutes(const std::vector<std::string>& options = {})
    {
        std::vector<std::string> arguments{"make", "minutes", file.string(), "--to", folder.path().string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto made = tests::planerka(arguments);
        BOOST_REQUIRE_MESSAGE(made.exit_code == 0, made.err);
        const auto bytes = read_text(made.out.substr(0, made.out.size() - 1));
        std::string text;
        const auto parts = odf::unpack(bytes).value();
        for (const auto& [name, content] : parts)
            text += content;
        return {text, made.err};
    }

    TemporaryFolder folder{};
    std::filesystem::path file = folder / "held.json";
};

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

const std::string kPromised = "Send the agreed figure to finance";
const std::string kDecided = "Deals without a dated step";
const std::string kParked = "A shared calendar for product demonstrations";
} // namespace

BOOST_FIXTURE_TEST_CASE(a_client_reads_what_was_marked_and_no_more, Held)
{
    const auto [unmarked, told] = minutes();
    for (const auto& words : {kPromised, kDecided, kParked})
        BOOST_TEST(!has(unmarked, words), words);
    // Said once with their number, and how to mark them; one by one where that is asked for.
    BOOST_TEST(has(told, "are internal and left out of the client’s copies"), told);
    BOOST_TEST(has(told, "planerka share " + file.string()), told);
    BOOST_TEST(!has(told, kPromised), told);
    BOOST_TEST(has(minutes({"--verbose"}).second, kPromised));

    const auto shared = tests::planerka({"share", file.string(), "x1", "parkingLot[0]"});
    BOOST_TEST(shared.exit_code == 0, shared.err);
    const auto [marked, still] = minutes();
    BOOST_TEST(has(marked, kPromised));
    BOOST_TEST(has(marked, kParked));
    BOOST_TEST(!has(marked, kDecided));

    BOOST_TEST(tests::planerka({"share", file.string(), "x1", "--internal"}).exit_code == 0);
    BOOST_TEST(!has(minutes().first, kPromised));
}

BOOST_FIXTURE_TEST_CASE(the_list_says_what_can_be_marked, Held)
{
    const auto listed = tests::planerka({"share", file.string(), "d2", "--json"});
    const auto entries = json::parse(listed.out)["entries"];
    BOOST_REQUIRE(entries.size() == 9u);
    BOOST_TEST(entries[1]["id"] == "d2");
    BOOST_TEST(entries[1]["audience"] == "client");
    BOOST_TEST(entries[8]["id"] == "parkingLot[0]");
    BOOST_TEST(entries[8]["text"] == kParked);
    BOOST_TEST(entries[8]["audience"] == "internal");
    BOOST_TEST(has(tests::planerka({"share", file.string(), "--language", "ru"}).out, "клиент"));
}

BOOST_FIXTURE_TEST_CASE(an_unknown_id_changes_nothing, Held)
{
    const auto before = read_text(file);
    const auto outcome = tests::planerka({"share", file.string(), "d1", "d9"});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(has(outcome.err, "There is no decision, action or parked item “d9”."), outcome.err);
    BOOST_TEST(read_text(file) == before);
    const auto piped = tests::planerka({"share", "-", "d1"}, {.input = before});
    BOOST_TEST(piped.exit_code == 1);
    BOOST_TEST(has(piped.err, "Name the meeting file"), piped.err);
}

BOOST_AUTO_TEST_SUITE_END()

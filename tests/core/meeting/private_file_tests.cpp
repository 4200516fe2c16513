// SPDX-License-Identifier: MPL-2.0
#include "meeting/meeting_file.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sys/stat.h>

using namespace planerka;
using tests::example;
using tests::read_text;
using tests::TemporaryFolder;
using tests::write_text;

BOOST_AUTO_TEST_SUITE(private_file_tests)

namespace
{
nlohmann::json json_of(const std::string& text)
{
    return nlohmann::json::parse(text);
}

Meeting pipeline_review()
{
    return parse_meeting(read_text(example("pipeline-review"))).value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_public_part_holds_no_pay)
{
    for (const auto& name : tests::kExamples)
    {
        auto expected = json_of(read_text(example(name)));
        for (auto& attendee : expected["attendees"])
            attendee.erase("cost");
        expected["costs"].erase("opportunity");
        const auto meeting = parse_meeting(read_text(example(name))).value();
        BOOST_TEST(json_of(to_json(meeting, Part::without_pay)) == expected, name);
    }
}

BOOST_AUTO_TEST_CASE(public_and_private_part_make_the_whole)
{
    for (const auto& name : tests::kExamples)
    {
        const auto text = read_text(example(name));
        const auto meeting = parse_meeting(text).value();
        auto again = parse_meeting(to_json(meeting, Part::without_pay)).value();
        BOOST_REQUIRE(add_private(again, private_json(meeting)));
        BOOST_TEST(json_of(to_json(again)) == json_of(text), name);
    }
}

BOOST_AUTO_TEST_CASE(the_private_file_has_the_shape_of_its_description)
{
    const auto json = json_of(private_json(pipeline_review()));
    BOOST_TEST(json["schemaVersion"] == "1.0");
    BOOST_TEST(json["meetingId"] == "6f1e7a52-0b1d-4c1f-9a53-000000000001");
    BOOST_TEST(json["attendees"]["a1"]["loadedHourlyRate"] == "97.50");
    BOOST_TEST(json["opportunity"]["mode"] == "net_margin");
    BOOST_TEST(private_json(Meeting()).empty());
}

BOOST_AUTO_TEST_CASE(what_was_decided_against_the_advice_stays_private)
{
    const std::string text = R"({"id": "m", "advisor": {"overrideReason": "The board wants it", "later": "x"}})";
    const auto meeting = parse_meeting(text).value();
    BOOST_TEST(to_json(meeting, Part::without_pay).find("advisor") == std::string::npos);
    BOOST_TEST(json_of(private_json(meeting))["advisor"] == json_of(text)["advisor"]);
    auto again = parse_meeting(to_json(meeting, Part::without_pay)).value();
    BOOST_REQUIRE(add_private(again, private_json(meeting)));
    BOOST_TEST(to_json(again) == to_json(meeting));
}

BOOST_AUTO_TEST_CASE(unknown_private_keys_stay_private)
{
    auto meeting = parse_meeting(R"({"id": "m", "attendees": [{"id": "a1", "cost": {"bonus": "7"}}]})").value();
    BOOST_REQUIRE(add_private(meeting, R"({"meetingId": "m", "roleRates": {"sales_rep": "50"}})"));
    BOOST_TEST(to_json(meeting, Part::without_pay).find("bonus") == std::string::npos);
    BOOST_TEST(to_json(meeting, Part::without_pay).find("roleRates") == std::string::npos);
    const auto json = json_of(private_json(meeting));
    BOOST_TEST(json["attendees"]["a1"]["bonus"] == "7");
    BOOST_TEST(json["roleRates"]["sales_rep"] == "50");
}

BOOST_AUTO_TEST_CASE(people_who_left_take_their_pay_along)
{
    auto meeting = pipeline_review();
    const auto secret = private_json(meeting);
    meeting.attendees.erase(meeting.attendees.begin());
    BOOST_REQUIRE(add_private(meeting, secret));
    BOOST_TEST(!json_of(private_json(meeting))["attendees"].contains("a1"));
}

BOOST_AUTO_TEST_CASE(a_failed_addition_changes_nothing)
{
    auto meeting = pipeline_review();
    const auto before = to_json(meeting);
    const auto code = [&](const std::string& text)
    {
        const auto added = add_private(meeting, text);
        return added ? "" : added.error().code + " " + added.error().place;
    };
    BOOST_TEST(code(R"({"meetingId": "other"})") == "meeting.other_private meetingId");
    BOOST_TEST(code(R"({"attendees": []})") == "json.type attendees");
    BOOST_TEST(code(R"({"advisor": {"overrideReason": 5}})") == "json.type advisor.overrideReason");
    BOOST_TEST(code(R"({"attendees": {"a1": {"attendMinutes": 5}, "a2": {"attendMinutes": "x"}}})") ==
               "json.type attendees.a2.attendMinutes");
    BOOST_TEST(code(R"({"schemaVersion": "2.0"})") == "meeting.newer schemaVersion");
    BOOST_TEST(code("[]") == "json.not_object ");
    BOOST_TEST(to_json(meeting) == before);
}

BOOST_AUTO_TEST_CASE(names_of_private_files)
{
    BOOST_TEST(private_path("a/b.json").string() == "a/b.private.json");
    BOOST_TEST(private_path("b.meeting").string() == "b.meeting.private.json");
}

BOOST_AUTO_TEST_CASE(saved_files_load_as_the_same_meeting)
{
    const TemporaryFolder folder;
    const auto meeting = pipeline_review();
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(read_text(file).find("97.50") == std::string::npos);
    BOOST_TEST(to_json(load_meeting(file).value()) == to_json(meeting));

    struct stat status
    {
    };
    BOOST_REQUIRE(::stat(private_path(file).c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600);
}

BOOST_AUTO_TEST_CASE(a_meeting_without_pay_leaves_the_private_file_alone)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(pipeline_review(), file));
    const auto secret = read_text(private_path(file));
    BOOST_REQUIRE(save_meeting(parse_meeting(read_text(file)).value(), file));
    BOOST_TEST(read_text(private_path(file)) == secret);

    const auto alone = folder / "alone.json";
    BOOST_REQUIRE(save_meeting(Meeting(), alone));
    BOOST_TEST(!std::filesystem::exists(private_path(alone)));
}

BOOST_AUTO_TEST_CASE(a_rate_given_to_a_meeting_without_pay_leaves_everybody_elses_alone)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(pipeline_review(), file));
    auto expected = json_of(read_text(private_path(file)));
    expected["attendees"]["a2"]["loadedHourlyRate"] = "61.00";

    auto remembered = parse_meeting(to_json(pipeline_review(), Part::without_pay)).value();
    remembered.attendees[1].cost.emplace().loaded_hourly_rate = Decimal(6100, 2);
    BOOST_REQUIRE(save_meeting(remembered, file));
    BOOST_TEST(json_of(read_text(private_path(file))) == expected);
    BOOST_TEST(load_meeting(file).value().costs->opportunity.has_value());

    remembered.attendees.pop_back();
    BOOST_REQUIRE(save_meeting(remembered, file));
    expected["attendees"].erase("a3");
    BOOST_TEST(json_of(read_text(private_path(file))) == expected);
}

BOOST_AUTO_TEST_CASE(pay_that_was_deleted_does_not_come_back)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(pipeline_review(), file));
    auto meeting = load_meeting(file).value();
    meeting.attendees[0].cost.reset();
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(!load_meeting(file).value().attendees[0].cost.has_value());

    for (auto& attendee : meeting.attendees)
        attendee.cost.reset();
    meeting.costs->opportunity.reset();
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(!std::filesystem::exists(private_path(file)));
    BOOST_TEST(to_json(load_meeting(file).value()) == to_json(meeting));
}

BOOST_AUTO_TEST_CASE(pay_given_and_taken_back_before_there_was_a_private_file_is_gone_too)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    write_text(file, to_json(pipeline_review(), Part::without_pay));
    auto meeting = load_meeting(file).value();
    meeting.attendees[0].cost.emplace().loaded_hourly_rate = Decimal(50, 0);
    BOOST_REQUIRE(save_meeting(meeting, file));
    meeting.attendees[0].cost.reset();
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(!load_meeting(file).value().attendees[0].cost.has_value());
}

BOOST_AUTO_TEST_CASE(another_meetings_private_file_is_neither_read_nor_overwritten)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(pipeline_review(), file));
    auto other = pipeline_review();
    other.id = "other";
    const auto saved = save_meeting(other, file);
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == "meeting.other_private");
    BOOST_TEST(saved.error().file == private_path(file).string());
    BOOST_TEST(load_meeting(file).value().id == pipeline_review().id);

    write_text(file, to_json(other, Part::without_pay));
    BOOST_TEST(load_meeting(file).error().code == "meeting.other_private");
}

BOOST_AUTO_TEST_CASE(errors_name_the_file)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    BOOST_TEST(load_meeting(file).error().file == file.string());
    write_text(file, "{");
    BOOST_TEST(load_meeting(file).error().file == file.string());
    write_text(file, "{}");
    write_text(private_path(file), "{");
    BOOST_TEST(load_meeting(file).error().file == private_path(file).string());
    BOOST_TEST(load_meeting(file).error().code == "json.syntax");
    BOOST_TEST(!save_meeting(Meeting(), folder / "missing" / "m.json"));
}

BOOST_AUTO_TEST_CASE(a_private_file_is_no_meeting)
{
    const TemporaryFolder folder;
    const auto file = folder / "demo.json";
    BOOST_REQUIRE(save_meeting(pipeline_review(), file));
    const auto error = load_meeting(folder / "demo.private.json").error();
    BOOST_TEST(error.code == "meeting.is_private");
    BOOST_TEST(error.args.at("meeting") == "demo.json");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "app/calendar_entry.hpp"
#include "app/calendar_import.hpp"
#include "app/file_name.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
Meeting sample(const std::string& name = "pipeline-review")
{
    return load_meeting(example(name)).value();
}

/// Without folds.
std::string unfolded(std::string text)
{
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

std::string entry(const Meeting& meeting, CalendarMethod method, std::optional<documents::Reader> reader = std::nullopt)
{
    return unfolded(app::calendar_entry(meeting, {.method = method, .reader = reader}).value());
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_SUITE(calendar_entry_tests)

BOOST_AUTO_TEST_CASE(the_agenda_stands_with_its_times_in_the_language_of_the_meeting)
{
    const auto english = entry(sample(), CalendarMethod::publish);
    BOOST_TEST(holds(english, "Agenda (times in America/Chicago):\\n09:30 Wins of the week"));
    BOOST_TEST(holds(english, "\\n10:25 Read-back of decisions and actions (5 min)"));
    BOOST_TEST(holds(english, "Join: https://example.com/j/0001"));
    const auto russian = entry(sample("product-training"), CalendarMethod::publish);
    BOOST_TEST(holds(russian, "Повестка (время: Europe/Moscow):\\n11:00 "));
    BOOST_TEST(holds(russian, "(5\u00A0мин)"));
    BOOST_TEST(holds(russian, "Телефон: +7 000 000-00-00"));
}

BOOST_AUTO_TEST_CASE(an_agenda_that_does_not_fit_stands_without_times)
{
    auto meeting = sample();
    meeting.duration_minutes = 10;
    const auto text = entry(meeting, CalendarMethod::publish);
    BOOST_TEST(holds(text, "– Wins of the week"));
    meeting.agenda.clear();
    meeting.platform.reset();
    BOOST_TEST(!holds(entry(meeting, CalendarMethod::publish), "DESCRIPTION:Agenda"));
}

BOOST_AUTO_TEST_CASE(nothing_confidential_leaves)
{
    auto meeting = sample("retirement-planning");
    const std::string marker = "ZQX71";
    meeting.calendar = CalendarEntry{.uid = "u@example.com", .unknown = "{\"description\":\"" + marker + "\"}"};
    meeting.custom_purpose = meeting.justification = meeting.sales_process_stage = marker;
    meeting.expected_benefit = ExpectedBenefit{.text = marker};
    meeting.needs = meeting.gaps = {marker};
    meeting.objections = {{.objection = marker, .answer = marker}};
    meeting.goals = {{.text = marker}};
    meeting.platform = Platform{
        .name = "zoom", .join_url = "https://zoom.us/j/1?pwd=" + marker, .passcode = marker, .dial_in_pin = marker};
    meeting.client = Client{.company = marker, .needs = {marker}};
    meeting.decisions = {{.id = "d", .text = marker}};
    meeting.actions = {{.id = "x", .text = marker}};
    for (auto& person : meeting.attendees)
    {
        person.absence_reason = person.job_title = person.client_status = person.phone = marker;
        person.owner_roles = {marker};
    }
    for (auto& item : meeting.agenda)
        item.outcome = item.topic = marker;
    auto secret = meeting.agenda.front();
    secret.id = "secret";
    secret.title = marker;
    secret.confidential = true;
    meeting.agenda.insert(meeting.agenda.begin() + 1, secret);
    for (const auto reader : {documents::Reader::internal, documents::Reader::client})
        BOOST_TEST(!holds(entry(meeting, CalendarMethod::publish, reader), marker));
    // Those who are invited get what they need to come in, and no more.
    meeting.platform->join_url = "https://zoom.us/j/1?pwd=PASS1";
    meeting.platform->passcode = "PASS2";
    meeting.platform->dial_in_pin = "PASS3";
    for (const auto reader : {documents::Reader::internal, documents::Reader::client})
    {
        BOOST_TEST(!holds(entry(meeting, CalendarMethod::request, reader), marker));
        BOOST_TEST(holds(entry(meeting, CalendarMethod::request, reader), "PASS1"));
        BOOST_TEST(holds(entry(meeting, CalendarMethod::request, reader), "PASS2"));
        BOOST_TEST(!holds(entry(meeting, CalendarMethod::publish, reader), "PASS"));
    }
}

BOOST_AUTO_TEST_CASE(a_conference_says_each_day_what_is_on)
{
    auto meeting = sample();
    meeting.kind = "conference";
    meeting.recurrence.reset();
    meeting.days = {{.date = "2026-12-07", .start = "10:00", .end = "12:00"},
                    {.date = "2026-12-08", .start = "10:00", .end = "12:00"}};
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        meeting.agenda[i].day = i < 3 ? 1 : 2;
    const auto text = entry(meeting, CalendarMethod::publish);
    const auto second = text.substr(text.rfind("BEGIN:VEVENT"));
    const auto first = text.substr(0, text.rfind("BEGIN:VEVENT"));
    BOOST_TEST(holds(first, meeting.agenda[0].title.substr(0, 10)));
    BOOST_TEST(!holds(second, meeting.agenda[0].title.substr(0, 10)));
    BOOST_TEST(holds(second, meeting.agenda.back().title.substr(0, 10)));
}

BOOST_AUTO_TEST_CASE(the_default_reader_is_the_careful_one)
{
    auto meeting = sample();
    meeting.agenda[1].confidential = true;
    meeting.audience = Audience::mixed;
    BOOST_TEST(!holds(entry(meeting, CalendarMethod::publish), meeting.agenda[1].title));
}

BOOST_AUTO_TEST_CASE(a_client_is_not_told_of_the_buffer)
{
    using documents::Reader;
    BOOST_TEST(holds(entry(sample(), CalendarMethod::request, Reader::internal), "Buffer and questions (5 min)"));
    const auto client = entry(sample(), CalendarMethod::request, Reader::client);
    BOOST_TEST(!holds(client, "Buffer"));
    BOOST_TEST(holds(client, "Questions (5 min)"));
}

BOOST_AUTO_TEST_CASE(file_names)
{
    Meeting meeting;
    meeting.title = "Review: Q4/2026?";
    meeting.start_local = "2026-12-07T09:30";
    BOOST_TEST(app::meeting_file_name(meeting) == "Review Q4 2026 2026-12-07.json");
    meeting.title = "../..";
    BOOST_TEST(app::meeting_file_name(meeting) == "Meeting 2026-12-07.json");
    meeting.title = std::string(1000, 'x');
    BOOST_TEST(app::meeting_file_name(meeting).size() <= 230u);
    meeting.start_local.clear();
    meeting.title = "План.private";
    BOOST_TEST(!app::meeting_file_name(meeting).ends_with(".private.json"));
}

BOOST_AUTO_TEST_CASE(meetings_are_saved_under_names_of_their_own)
{
    const TemporaryFolder folder;
    const auto place = folder / "new" / "meetings";
    Meeting one;
    one.id = "6f1e7a52-0b1d-4c1f-9a53-000000000001";
    one.title = "Review";
    one.start_local = "2026-12-07T09:30";
    auto two = one;
    two.id = "6f1e7a52-0b1d-4c1f-9a53-000000000002";
    const auto first = app::save_meetings({one, two}, place).value();
    BOOST_TEST(first.written.size() == 2u);
    BOOST_TEST(first.written[0].filename() == "Review 2026-12-07.json");
    BOOST_TEST(first.written[1].filename() == "Review 2026-12-07 (2).json");

    // What a person added is not lost, in whatever order they come again; a file of something else is no obstacle.
    write_text(first.written[0], "{\"id\":\"" + one.id + "\",\"title\":\"Mine\"}");
    write_text(place / "Review 2026-12-07 (3).json", "no meeting");
    auto three = one;
    three.id = "6f1e7a52-0b1d-4c1f-9a53-000000000003";
    const auto second = app::save_meetings({three, two, one}, place).value();
    BOOST_TEST(second.kept.size() == 2u);
    BOOST_REQUIRE(second.written.size() == 1u);
    BOOST_TEST(second.written[0].filename() == "Review 2026-12-07 (4).json");
    BOOST_TEST(load_meeting(first.written[0]).value().title == "Mine");
    BOOST_TEST(read_text(place / "Review 2026-12-07 (3).json") == "no meeting");

    write_text(folder / "file", "");
    BOOST_TEST(app::save_meetings({one}, folder / "file").error().code == "file.no_folder");
}

BOOST_AUTO_TEST_CASE(a_list_of_meetings_is_json)
{
    BOOST_TEST(nlohmann::json::parse(app::meetings_json({})).empty());
    const auto list = nlohmann::json::parse(app::meetings_json({sample(), sample("product-training")}));
    BOOST_TEST(list.size() == 2u);
    BOOST_TEST(list[0]["title"] == sample().title);
}

BOOST_AUTO_TEST_CASE(a_shared_entry_has_the_telephone_number_alone)
{
    auto meeting = sample();
    meeting.platform->dial_in = "+49 69 7104 9922, PIN 4711";
    const auto shared = entry(meeting, CalendarMethod::publish);
    BOOST_TEST(holds(shared, "Phone: +49 69 7104 9922\\n"));
    BOOST_TEST(!holds(shared, "4711"));
    BOOST_TEST(holds(entry(meeting, CalendarMethod::request), "Phone: +49 69 7104 9922\\, PIN 4711"));
}

BOOST_AUTO_TEST_CASE(a_change_that_is_sent_out_is_kept_in_the_meeting_file_and_nothing_else_is_lost)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    write_text(file, R"({"title": "Review", "ours": {"x": 1}, "calendar": {"uid": "u@example.com", "colour": "red"}})");
    BOOST_TEST(app::raise_sequence(file).value() == 1);
    BOOST_TEST(app::raise_sequence(file).value() == 2);
    const auto kept = nlohmann::json::parse(read_text(file));
    BOOST_TEST(kept["calendar"]["sequence"] == 2);
    BOOST_TEST(kept["calendar"]["uid"] == "u@example.com");
    BOOST_TEST(kept["calendar"]["colour"] == "red");
    BOOST_TEST(kept["ours"]["x"] == 1);
    BOOST_TEST(kept.size() == 3u); // not even what a meeting has anyhow
    BOOST_TEST(app::raise_sequence(folder / "none.json").error().file.ends_with("none.json"));
}

BOOST_AUTO_TEST_SUITE_END()

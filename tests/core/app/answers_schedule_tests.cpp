// SPDX-License-Identifier: MPL-2.0
#include "app/answers_schedule.hpp"

#include "agenda/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(answers_schedule_tests)

namespace
{
using Json = nlohmann::ordered_json;

Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}
} // namespace

BOOST_AUTO_TEST_CASE(schedule_has_the_promised_shape)
{
    const auto json = Json::parse(app::schedule_json(sample("pipeline-review")).value());
    BOOST_TEST(json["items"].size() == 6u);
    BOOST_TEST(json["items"][1].dump() == R"({"id":"i2","start":"09:35","end":"09:45","minutes":10,"kind":"content"})");
    BOOST_TEST(json["items"][5]["start"] == "10:25"); // after the buffer
    BOOST_TEST(json["breaks"].dump() == "[]");
    BOOST_TEST(json["bufferMinutes"] == 5);
    BOOST_TEST(json["parked"].dump() == "[]");
    BOOST_TEST(json["finishEarlyMinutes"] == 0);
    // Beside what was promised first.
    std::string added;
    for (std::size_t i = 0; const auto& [key, value] : json.items())
        added += i++ < 5 ? "" : key + ' ';
    BOOST_TEST(added == "endEarlyMinutes days localTimes shifts notes ");
    BOOST_TEST(json["days"].dump() == "[]");
    BOOST_TEST(json["notes"].dump() == "[]");
    BOOST_TEST(json["endEarlyMinutes"] == 0);

    auto longer = tests::meeting_for("product_training", 120);
    const auto with_break = Json::parse(app::schedule_json(longer).value());
    BOOST_TEST(with_break["breaks"].dump() == R"([{"afterItemId":"i3","minutes":10}])");
    longer.duration_minutes = 25;
    BOOST_TEST(app::schedule_json(longer).error().code == "schedule.too_short");
}

BOOST_AUTO_TEST_CASE(the_clocks_of_the_others)
{
    auto meeting = sample("pipeline-review");
    meeting.attendees.resize(2);
    meeting.attendees[1].time_zone = "Europe/Berlin";
    meeting.start_local = "2027-03-08T23:30";
    meeting.time_zone = meeting.attendees[0].time_zone = "America/New_York";
    meeting.recurrence.emplace().rrule = "FREQ=WEEKLY;COUNT=4";
    const auto json = Json::parse(app::schedule_json(meeting).value());
    BOOST_TEST(json["localTimes"].size() == 2u);
    BOOST_TEST(json["localTimes"][1].dump() == R"({"attendeeId":")" + meeting.attendees[1].id +
                                                   R"(","timeZone":"Europe/Berlin","start":"2027-03-09T05:30",)" +
                                                   R"("dayShift":1,"utcOffsetMinutes":60})");
    BOOST_TEST(json["shifts"].dump() == R"([{"timeZone":"Europe/Berlin","date":"2027-03-15","from":"2027-03-16T05:30",)"
                                        R"("to":"2027-03-16T04:30","back":"2027-03-30T05:30"}])");
    BOOST_TEST(Json::parse(app::schedule_json(meeting, std::nullopt, {2027, 3, 16}).value())["shifts"][0]["to"] ==
               "2027-03-30T05:30"); // only what is still to come
    meeting.recurrence->rrule = "NONSENSE";
    BOOST_TEST(Json::parse(app::schedule_json(meeting).value())["shifts"].dump() == "[]");
}

BOOST_AUTO_TEST_CASE(the_days_of_a_conference)
{
    auto meeting = sample("pipeline-review");
    meeting.kind = "conference";
    for (const auto* date : {"2027-03-04", "2027-03-05"})
    {
        ConferenceDay day;
        day.date = date;
        day.start = "09:00";
        day.end = "17:00";
        meeting.days.push_back(day);
    }
    meeting.agenda[3].day = 2;
    const auto json = Json::parse(app::schedule_json(meeting).value());
    BOOST_TEST(json["items"][2]["date"] == "2027-03-04");
    BOOST_TEST(json["items"][3]["date"] == "2027-03-05");
    BOOST_TEST(json["items"][3]["day"] == 2);
    BOOST_TEST(json["items"][3]["start"] == "09:00");
    BOOST_TEST(json["days"].size() == 2u);
    BOOST_TEST(json["days"][1]["date"] == "2027-03-05");
    BOOST_TEST(json["days"][0]["contentMinutes"].get<int>() > 0);
    BOOST_TEST(json["localTimes"].size() == 2 * meeting.attendees.size());
    BOOST_TEST(json["localTimes"].back()["day"] == 2);
    BOOST_TEST(json["localTimes"].back()["start"].get<std::string>().starts_with("2027-03-05T"));
    BOOST_TEST(!json["notes"].empty());
    for (const auto& note : json["notes"])
        BOOST_TEST(note["text"].get<std::string>().size() > 10u);
}

BOOST_AUTO_TEST_SUITE_END()

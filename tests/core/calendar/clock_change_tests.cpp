// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>
#include <libical/ical.h>

#include <memory>
#include <optional>
#include <set>
#include <tuple>

/// Meetings in the hours around every clock change of a year, as they are written and read.
using namespace planerka;
using namespace planerka::tests;

namespace
{
constexpr Date kFrom{2027, 1, 1};
constexpr Date kTo{2028, 1, 1};

struct ClockChange
{
    std::string zone{};
    Instant instant{}; ///< the first minute of the new offset
    int before = 0;
    int after = 0;
};

std::int64_t minutes_at(const Date& date)
{
    return date.days_since_epoch() * 24 * 60;
}

/// One for each kind: zones that change together by the same are alike.
std::vector<ClockChange> clock_changes()
{
    std::set<std::tuple<std::int64_t, int, int>> known;
    std::vector<ClockChange> changes;
    for (const auto& zone : time_zones())
        for (auto day = minutes_at(kFrom); day < minutes_at(kTo); day += 24 * 60)
        {
            const int before = utc_offset({day}, zone);
            const int after = utc_offset({day + 24 * 60}, zone);
            if (before == after)
                continue;
            auto low = day;
            auto high = day + 24 * 60;
            while (high - low > 1)
                (utc_offset({(low + high) / 2}, zone) == before ? low : high) = (low + high) / 2;
            if (known.emplace(high, before, after).second)
                changes.push_back({zone, {high}, before, after});
        }
    return changes;
}

Meeting meeting_at(const LocalTime& start, const std::string& zone, Minutes minutes)
{
    Meeting meeting;
    meeting.id = "6f1e7a52-0b1d-4c1f-9a53-00000000abcd";
    meeting.title = "Review";
    meeting.status = Status::scheduled;
    meeting.start_local = start.to_string();
    meeting.time_zone = zone;
    meeting.duration_minutes = minutes;
    return meeting;
}

Instant begins(const Meeting& meeting)
{
    return instant_of(*meeting.start(), meeting.time_zone).instant;
}

/// "begin length" by libical, in minutes.
std::string by_libical(const std::string& text)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalparser_parse_string(text.c_str()),
                                                                                 icalcomponent_free);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    auto* lines = icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT);
    const std::unique_ptr<icaltimezone, void (*)(icaltimezone*)> zone(icaltimezone_new(), [](icaltimezone* each)
                                                                      { icaltimezone_free(each, 1); });
    icaltimezone_set_component(zone.get(), icalcomponent_new_clone(lines));
    const auto minute_of = [&](const icaltimetype& time)
    { return (icaltime_is_utc(time) ? icaltime_as_timet(time) : icaltime_as_timet_with_zone(time, zone.get())) / 60; };
    const auto start = minute_of(icalcomponent_get_dtstart(event));
    auto* const duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    auto* const last = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    const auto end = duration ? start + icaldurationtype_as_int(icalproperty_get_duration(duration)) / 60
                              : minute_of(icalproperty_get_dtend(last));
    return std::to_string(start) + ' ' + std::to_string(end - start);
}
} // namespace

BOOST_AUTO_TEST_SUITE(clock_change_tests)

BOOST_AUTO_TEST_CASE(half_an_hour_in_the_hour_that_comes_twice)
{
    const auto text = write_calendar(meeting_at({{2027, 11, 7}, 90}, "America/New_York", 30), {}).value();
    BOOST_TEST(text.find("DTSTART:20271107T053000Z\r\n") != std::string::npos);
    BOOST_TEST(text.find("DTEND:20271107T060000Z\r\n") != std::string::npos);
    BOOST_TEST(import(text).meetings.at(0).start_local == "2027-11-07T01:30");
    BOOST_TEST(import(text).meetings.at(0).time_zone == "America/New_York");
    // What ends in that hour says how long it takes; what ends after it is as ever.
    const auto from_midnight = [](Minutes minutes) {
        return write_calendar(meeting_at({{2027, 11, 7}, 0}, "America/New_York", minutes), {}).value();
    };
    BOOST_TEST(from_midnight(90).find("DURATION:PT90M\r\n") != std::string::npos);
    BOOST_TEST(from_midnight(90).find("DTEND") == std::string::npos);
    BOOST_TEST(from_midnight(240).find("DTEND;TZID=America/New_York:20271107T030000\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_series_that_begins_across_a_change_keeps_its_length)
{
    auto meeting = meeting_at({{2027, 3, 28}, 60}, "Europe/Berlin", 180);
    meeting.recurrence = Recurrence{.rrule = "FREQ=WEEKLY"};
    const auto text = write_calendar(meeting, {}).value();
    BOOST_TEST(text.find("DURATION:PT180M\r\n") != std::string::npos);
    BOOST_TEST(import(text).meetings.at(0).duration_minutes == 180);
}

BOOST_AUTO_TEST_CASE(a_skipped_time_is_written_as_the_one_that_is_shown)
{
    const auto text = write_calendar(meeting_at({{2027, 3, 14}, 150}, "America/New_York", 60), {}).value();
    BOOST_TEST(text.find("DTSTART;TZID=America/New_York:20270314T033000\r\n") != std::string::npos);
    BOOST_TEST(text.find("DTEND;TZID=America/New_York:20270314T043000\r\n") != std::string::npos);
}

/// 06:30Z is the second 01:30 of that night.
BOOST_AUTO_TEST_CASE(an_instant_that_the_clock_cannot_say_stays_in_utc)
{
    const auto at = [](const std::string& time)
    {
        const auto meeting = meeting_of("SUMMARY:Night\r\nDTSTART:" + time + "\r\nDURATION:PT30M\r\n",
                                        "X-WR-TIMEZONE:America/New_York\r\n");
        return meeting.start_local + ' ' + meeting.time_zone;
    };
    BOOST_TEST(at("20271107T053000Z") == "2027-11-07T01:30 America/New_York");
    BOOST_TEST(at("20271107T063000Z") == "2027-11-07T06:30 UTC");
}

BOOST_AUTO_TEST_CASE(every_clock_change_of_every_zone)
{
    const auto changes = clock_changes();
    BOOST_TEST(changes.size() > 20u);
    int asked = 0;
    for (const auto& change : changes)
        for (const int offset : {-61, -30, 0, 30})
            for (const Minutes minutes : {30, 90})
            {
                // On the clock of before, so that there are times among them that it skips.
                const auto start = LocalTime{Date::from_days(change.instant.minutes / (24 * 60)),
                                             static_cast<int>(change.instant.minutes % (24 * 60))}
                                       .plus(change.before + offset);
                const auto meeting = meeting_at(start, change.zone, minutes);
                const auto text = write_calendar(meeting, {}).value();
                const auto again = import(text, "Pacific/Auckland").meetings.at(0);
                const auto where = start.to_string() + ' ' + change.zone + ' ' + std::to_string(minutes);
                BOOST_TEST((begins(again) == begins(meeting)), where);
                BOOST_TEST(again.time_zone == change.zone, where);
                BOOST_TEST(again.duration_minutes == minutes, where);
                BOOST_TEST(by_libical(text) == std::to_string(begins(meeting).minutes) + ' ' + std::to_string(minutes),
                           where);
                ++asked;
            }
    BOOST_TEST_MESSAGE(asked << " meetings around " << changes.size() << " changes");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "text/zone_format.hpp"
#include "text/zone_names.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using planerka::Language;

std::vector<std::string> times(const char* start, const std::string& organizer, const std::vector<std::string>& zones,
                               Language language)
{
    const auto instant = planerka::instant_of(planerka::LocalTime::parse(start).value(), organizer).instant;
    return planerka::text::times_in_zones(instant, organizer, zones, language);
}

using Lines = std::vector<std::string>;
} // namespace

#define CHECK_LINES(actual, ...) BOOST_TEST((actual) == (Lines{__VA_ARGS__}), boost::test_tools::per_element())

BOOST_AUTO_TEST_SUITE(zone_format_tests)

BOOST_AUTO_TEST_CASE(the_examples_in_english)
{
    CHECK_LINES(times("2026-12-07T09:30", "America/Chicago", {"America/Chicago", "America/New_York", "Europe/London"},
                      Language::en),
                "09:30 Chicago (CST, UTC−6)", "10:30 New York (EST)", "15:30 London (GMT)");
    CHECK_LINES(times("2026-12-10T10:00", "Europe/Berlin", {"Europe/Berlin"}, Language::en),
                "10:00 Berlin (CET, UTC+1)");
    CHECK_LINES(
        times("2027-07-12T09:30", "America/Chicago", {"Europe/London", "Europe/Moscow", "Asia/Kolkata"}, Language::en),
        "09:30 Chicago (CDT, UTC−5)", "15:30 London (BST)", "17:30 Moscow (UTC+3)", "20:00 Kolkata (UTC+5:30)");
}

BOOST_AUTO_TEST_CASE(the_examples_in_russian)
{
    CHECK_LINES(times("2026-12-15T11:00", "Europe/Moscow", {"Europe/Moscow", "Asia/Novosibirsk"}, Language::ru),
                "11:00 МСК (UTC+3)", "15:00 Новосибирск (МСК+4)");
    CHECK_LINES(times("2026-12-15T11:00", "Europe/Moscow", {"Europe/Kaliningrad", "Asia/Kolkata", "Europe/Berlin"},
                      Language::ru),
                "11:00 МСК (UTC+3)", "10:00 Калининград (МСК−1)", "13:30 Калькутта (UTC+5:30)", "09:00 Берлин (UTC+1)");
    CHECK_LINES(times("2026-12-15T15:00", "Asia/Novosibirsk", {"Europe/Moscow"}, Language::ru),
                "15:00 Новосибирск (МСК+4, UTC+7)", "11:00 МСК (UTC+3)");
}

BOOST_AUTO_TEST_CASE(each_offset_is_shown_once)
{
    CHECK_LINES(times("2026-12-10T10:00", "Europe/Berlin", {"Europe/Paris", "Europe/Rome", "Africa/Lagos", "UTC"},
                      Language::en),
                "10:00 Berlin (CET, UTC+1)", "09:00 UTC");
    CHECK_LINES(times("2026-12-15T11:00", "Europe/Moscow", {"Europe/Volgograd", "Asia/Riyadh"}, Language::ru),
                "11:00 МСК (UTC+3)");
}

BOOST_AUTO_TEST_CASE(another_day_has_its_name)
{
    CHECK_LINES(times("2026-12-07T23:00", "Europe/London", {"Europe/Berlin", "America/New_York"}, Language::en),
                "23:00 London (GMT, UTC+0)", "00:00 Berlin (Tue, CET)", "18:00 New York (EST)");
    CHECK_LINES(times("2026-12-15T06:00", "Asia/Vladivostok", {"Europe/Moscow"}, Language::ru),
                "06:00 Владивосток (МСК+7, UTC+10)", "23:00 МСК (пн, UTC+3)");
}

/// Their ids have the sign of POSIX.
BOOST_AUTO_TEST_CASE(fixed_offsets_are_shown_as_people_count_them)
{
    CHECK_LINES(times("2026-12-07T09:00", "Europe/Moscow", {"Etc/GMT-5", "Etc/GMT+8"}, Language::en),
                "09:00 Moscow (UTC+3)", "11:00 UTC+5", "22:00 UTC−8 (Sun)");
    CHECK_LINES(times("2026-12-07T09:00", "Etc/GMT-5", {"Etc/GMT"}, Language::ru), "09:00 UTC+5", "04:00 GMT (UTC+0)");
}

BOOST_AUTO_TEST_CASE(unknown_zones_are_skipped)
{
    const planerka::Instant noon{720};
    CHECK_LINES(planerka::text::times_in_zones(noon, "", {"Nowhere/City", "", "Asia/Tokyo"}, Language::en),
                "21:00 Tokyo (UTC+9)");
    CHECK_LINES(planerka::text::times_in_zones(noon, "UTC", {}, Language::ru), "12:00 UTC (UTC+0)");
    BOOST_TEST(planerka::text::times_in_zones(noon, "x", {}, Language::en).empty());
}

BOOST_AUTO_TEST_CASE(cities_after_a_preposition)
{
    using planerka::text::zone_city_genitive;
    for (const auto& [zone, genitive] : {std::pair{"Europe/Berlin", "Берлина"},
                                         {"America/New_York", "Нью-Йорка"},
                                         {"Europe/Moscow", "Москвы"},
                                         {"Asia/Almaty", "Алматы"},
                                         {"Asia/Kolkata", "Калькутты"},
                                         {"Asia/Calcutta", "Калькутты"},
                                         {"Europe/Kyiv", "Киева"},
                                         {"Asia/Kamchatka", "Петропавловска-Камчатского"},
                                         {"Europe/Athens", "Афин"},
                                         {"Asia/Dubai", "Дубая"}})
        BOOST_TEST(zone_city_genitive(zone) == genitive, zone);
    BOOST_TEST(zone_city_genitive("Pacific/Apia").empty());
    BOOST_TEST(zone_city_genitive("UTC").empty());

    // Most zones are in cities few meet in; but none of the known ones is misspelt, or it would not be found.
    int known = 0;
    for (const auto& zone : planerka::time_zones())
        known += !zone_city_genitive(zone).empty();
    BOOST_TEST(known >= 140);
    BOOST_TEST(known <= 149);
}

BOOST_AUTO_TEST_SUITE_END()

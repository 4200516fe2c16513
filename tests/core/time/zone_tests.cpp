// SPDX-License-Identifier: MPL-2.0
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <thread>

namespace
{
using planerka::Instant;
using planerka::instant_of;
using planerka::is_time_zone;
using planerka::local_at;
using planerka::LocalTime;
using planerka::LocalTimeKind;

LocalTime local(std::string_view iso)
{
    return LocalTime::parse(iso).value();
}

Instant utc(std::string_view iso)
{
    return instant_of(local(iso), "UTC").instant;
}

std::string in_zone(std::string_view iso, std::string_view from, std::string_view to)
{
    return local_at(instant_of(local(iso), from).instant, to).to_string();
}
} // namespace

BOOST_AUTO_TEST_SUITE(zone_tests)

BOOST_AUTO_TEST_CASE(iana_ids_are_known_and_nothing_else)
{
    for (const auto* id : {"Europe/Moscow", "America/Chicago", "Asia/Calcutta", "Asia/Kolkata", "Europe/Kyiv", "UTC",
                           "Etc/UTC", "CET", "America/Argentina/Buenos_Aires"})
        BOOST_TEST(is_time_zone(id), id);
    for (const auto* id : {"", "Moscow", "Europe/moscow", "Europe/Moskva", "GMT+3", "UTC+3", "+03:00", "PST", "IST",
                           "Etc/Unknown", "MSK", "Europe/Moscow ", "../Europe/Moscow", "Европа/Москва"})
        BOOST_TEST(!is_time_zone(id), id);
}

BOOST_AUTO_TEST_CASE(the_list_for_choosers_has_current_names_in_order)
{
    const auto zones = planerka::time_zones();
    BOOST_TEST(zones.size() > 300u);
    BOOST_TEST(std::ranges::is_sorted(zones));
    BOOST_TEST((std::ranges::adjacent_find(zones) == zones.end()));
    BOOST_TEST(std::ranges::all_of(zones, is_time_zone));
    for (const auto* id : {"Europe/Moscow", "Europe/Kyiv", "Asia/Kolkata", "America/Argentina/Buenos_Aires"})
        BOOST_TEST(std::ranges::binary_search(zones, id), id);
    for (const auto* id : {"Europe/Kiev", "Asia/Calcutta", "Etc/UTC", "EST"})
        BOOST_TEST(!std::ranges::binary_search(zones, id), id);
}

BOOST_AUTO_TEST_CASE(the_zone_of_the_machine)
{
    // The build sets TZ for the tests.
    if (const char* tz = std::getenv("TZ"); tz != nullptr && is_time_zone(tz))
        BOOST_TEST(planerka::system_time_zone() == tz);
    BOOST_TEST(is_time_zone(planerka::system_time_zone()));
}

BOOST_AUTO_TEST_CASE(the_example_meetings_on_the_clocks_of_their_people)
{
    BOOST_TEST(in_zone("2026-12-07T09:30", "America/Chicago", "UTC") == "2026-12-07T15:30");
    BOOST_TEST(in_zone("2026-12-07T09:30", "America/Chicago", "America/New_York") == "2026-12-07T10:30");
    BOOST_TEST(in_zone("2026-12-07T09:30", "America/Chicago", "Europe/London") == "2026-12-07T15:30");
    BOOST_TEST(in_zone("2026-12-07T09:30", "America/Chicago", "Europe/Moscow") == "2026-12-07T18:30");
    BOOST_TEST(in_zone("2026-12-10T10:00", "Europe/Berlin", "UTC") == "2026-12-10T09:00");
    BOOST_TEST(in_zone("2026-12-15T11:00", "Europe/Moscow", "UTC") == "2026-12-15T08:00");
    BOOST_TEST(in_zone("2026-12-15T11:00", "Europe/Moscow", "Asia/Novosibirsk") == "2026-12-15T15:00");
    BOOST_TEST(in_zone("2026-12-15T11:00", "Europe/Moscow", "Europe/Berlin") == "2026-12-15T09:00");
    BOOST_TEST(in_zone("2026-12-07T23:00", "America/Chicago", "Asia/Kolkata") == "2026-12-08T10:30");
}

BOOST_AUTO_TEST_CASE(a_series_keeps_the_wall_clock_of_its_organiser)
{
    struct Row
    {
        const char* date;
        const char* utc;
        const char* berlin;
        const char* moscow;
        const char* almaty;
    };
    // time/README.md, "Clock changes". Almaty is UTC+5 since 1 March 2024, which needs the zones that Planerka brings
    // along.
    for (const auto& row :
         {Row{"2027-03-08", "14:30", "15:30", "17:30", "19:30"}, Row{"2027-03-15", "13:30", "14:30", "16:30", "18:30"},
          Row{"2027-03-22", "13:30", "14:30", "16:30", "18:30"}, Row{"2027-03-29", "13:30", "15:30", "16:30", "18:30"}})
    {
        const auto start = std::string(row.date) + "T09:30";
        const auto clock = [&](const char* zone) { return in_zone(start, "America/New_York", zone).substr(11); };
        BOOST_TEST(clock("UTC") == row.utc);
        BOOST_TEST(clock("Europe/Berlin") == row.berlin);
        BOOST_TEST(clock("Europe/Moscow") == row.moscow);
        BOOST_TEST(clock("Asia/Almaty") == row.almaty);
    }
}

BOOST_AUTO_TEST_CASE(a_skipped_time_is_read_with_the_offset_before_the_gap)
{
    const auto gap = instant_of(local("2027-03-14T02:30"), "America/New_York");
    BOOST_TEST((gap.kind == LocalTimeKind::in_gap));
    BOOST_TEST((gap.instant == utc("2027-03-14T07:30")));
    BOOST_TEST(local_at(gap.instant, "America/New_York").to_string() == "2027-03-14T03:30");
    BOOST_TEST((instant_of(local("2027-03-14T01:59"), "America/New_York").kind == LocalTimeKind::ordinary));
    BOOST_TEST((instant_of(local("2027-03-14T02:00"), "America/New_York").kind == LocalTimeKind::in_gap));
    BOOST_TEST((instant_of(local("2027-03-14T03:00"), "America/New_York").kind == LocalTimeKind::ordinary));
    BOOST_TEST((instant_of(local("2027-03-28T02:30"), "Europe/Berlin").kind == LocalTimeKind::in_gap));
    BOOST_TEST((instant_of(local("2027-03-28T02:30"), "Europe/Berlin").instant == utc("2027-03-28T01:30")));
}

BOOST_AUTO_TEST_CASE(a_doubled_time_means_the_first)
{
    const auto twice = instant_of(local("2027-11-07T01:30"), "America/New_York");
    BOOST_TEST((twice.kind == LocalTimeKind::ambiguous));
    BOOST_TEST((twice.instant == utc("2027-11-07T05:30")));
    BOOST_TEST(planerka::utc_offset(twice.instant, "America/New_York") == -240);
    BOOST_TEST((instant_of(local("2027-11-07T00:59"), "America/New_York").kind == LocalTimeKind::ordinary));
    BOOST_TEST((instant_of(local("2027-11-07T02:00"), "America/New_York").kind == LocalTimeKind::ordinary));
    BOOST_TEST((instant_of(local("2027-10-31T02:30"), "Europe/Berlin").instant == utc("2027-10-31T00:30")));
}

BOOST_AUTO_TEST_CASE(ordinary_times_go_there_and_back)
{
    for (const auto* zone :
         {"Europe/Moscow", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC"})
        for (auto time = local("2026-01-01T00:10"); time < local("2028-01-01T00:00"); time = time.plus(7 * 60 + 13))
            if (const auto zoned = instant_of(time, zone); zoned.kind != LocalTimeKind::in_gap)
                BOOST_TEST((local_at(zoned.instant, zone) == time));
}

BOOST_AUTO_TEST_CASE(zones_may_be_asked_from_several_threads)
{
    const auto ask = []
    {
        for (const auto& zone : planerka::time_zones())
            instant_of(local("2027-03-14T02:30"), zone);
    };
    std::thread other(ask);
    ask();
    other.join();
}

BOOST_AUTO_TEST_SUITE_END()

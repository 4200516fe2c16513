// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
std::string zone_of(const std::string& tzid, const std::string& before = "")
{
    return meeting_of("SUMMARY:Test\r\nDTSTART;TZID=" + tzid + ":20261207T093000\r\nDURATION:PT1H\r\n", before)
        .time_zone;
}

std::string vtimezone(const std::string& id, const std::string& rules, const std::string& more = "")
{
    return "BEGIN:VTIMEZONE\r\nTZID:" + id + "\r\n" + more + rules + "END:VTIMEZONE\r\n";
}

std::string part(const std::string& name, const std::string& from, const std::string& to, const std::string& start,
                 const std::string& rule)
{
    return "BEGIN:" + name + "\r\nDTSTART:" + start + "\r\nTZOFFSETFROM:" + from + "\r\nTZOFFSETTO:" + to + "\r\n" +
           (rule.empty() ? "" : "RRULE:FREQ=YEARLY;" + rule + "\r\n") + "END:" + name + "\r\n";
}

const std::string kUsRules = part("STANDARD", "-0400", "-0500", "16011104T020000", "BYDAY=1SU;BYMONTH=11") +
                             part("DAYLIGHT", "-0500", "-0400", "16010311T020000", "BYDAY=2SU;BYMONTH=3");
} // namespace

BOOST_AUTO_TEST_SUITE(import_zones_tests)

BOOST_AUTO_TEST_CASE(names)
{
    const std::pair<const char*, const char*> cases[] = {
        {"Europe/Moscow", "Europe/Moscow"},
        {"America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"},
        {"US/Eastern", "US/Eastern"},
        {"W. Europe Standard Time", "Europe/Berlin"},
        {"\"W. Europe Standard Time\"", "Europe/Berlin"},
        {"Russian Standard Time", "Europe/Moscow"},
        {"Ekaterinburg Standard Time", "Asia/Yekaterinburg"},
        {"Russia Time Zone 3", "Europe/Samara"},
        {"Eastern Standard Time", "America/New_York"},
        {"India Standard Time", "Asia/Calcutta"},
        {"/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"},
        {"/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"},
        {"/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"},
        {"/citadel.org/20210210_1/Europe/London", "Europe/London"},
        {"tzone://Microsoft/Utc", "UTC"},
        {"Coordinated Universal Time", "UTC"},
        {"\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", "Europe/Amsterdam"},
        {"(UTC+01:00) Amsterdam, Berlin", "Europe/Amsterdam"},
        {"(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Sarajevo"},
        {"\"(UTC+03:00) Москва, Санкт-Петербург\"", "Europe/Moscow"},
        {"\"(UTC+03:00) Москва, Санкт-Петербург, Волгоград (RTZ 2)\"", "Europe/Moscow"},
        {"\"(UTC+05:00) Екатеринбург (RTZ 4)\"", "Asia/Yekaterinburg"},
        {"\"(UTC+07:00) Новосибирск\"", "Asia/Novosibirsk"},
        {"\"Москва, стандартное время\"", "Europe/Moscow"},
        {"\"(UTC-05:00) Eastern Time (US & Canada)\"", "America/New_York"},
        {"\"(UTC-08:00) Pacific Time (US & Canada)\"", "America/Los_Angeles"},
        {"Mitteleuropäische Normalzeit", "Europe/Paris"},
        {"MSK", "Europe/Moscow"},
        {"Московское время", "Europe/Moscow"},
        {"Russia TZ 2 Standard Time", "Europe/Moscow"},
        {"Russia TZ 11 Standard Time", "Asia/Kamchatka"},
        {"RTZ 4 (зима)", "Asia/Yekaterinburg"},
        {"\"Heure d'Europe centrale\"", "Europe/Paris"},
        {"\"Heure d\u2019Europe centrale\"", "Europe/Paris"},
        {"(UTC-07:00) Arizona", "America/Phoenix"},
        {"(UTC) Coordinated Universal Time", "UTC"},
    };
    for (const auto& [tzid, zone] : cases)
        BOOST_TEST(zone_of(tzid) == zone, tzid << " became " << zone_of(tzid));
}

BOOST_AUTO_TEST_CASE(a_city_does_not_overrule_the_offset)
{
    // There is a Moscow at +03:00 alone; the offset that is said holds.
    BOOST_TEST(zone_of("\"(UTC+05:00) Moscow\"") == "Etc/GMT-5");
}

BOOST_AUTO_TEST_CASE(own_zones_are_found_by_what_they_say)
{
    BOOST_TEST(zone_of("Mine", vtimezone("Mine", kUsRules, "X-LIC-LOCATION:America/Toronto\r\n")) == "America/Toronto");
    BOOST_TEST(
        zone_of("Mine", vtimezone("Mine", kUsRules, "TZURL:http://tzurl.org/zoneinfo-outlook/America/Detroit\r\n")) ==
        "America/Detroit");
}

BOOST_AUTO_TEST_CASE(own_zones_are_found_by_their_rules)
{
    const auto calendar =
        import(calendar_of("SUMMARY:T\r\nDTSTART;TZID=Customized Time Zone:20261207T093000\r\nDURATION:PT1H\r\n",
                           vtimezone("Customized Time Zone", kUsRules)));
    BOOST_TEST(calendar.meetings.at(0).time_zone == "America/New_York");
    BOOST_TEST(warns(calendar, "calendar.zone_guessed"));
    BOOST_TEST(zone_of("Mine", vtimezone("Mine", part("STANDARD", "+0300", "+0300", "16010101T000000", ""))) ==
               "Europe/Moscow");
    BOOST_TEST(zone_of("Mine", vtimezone("Mine", part("STANDARD", "+0545", "+0545", "16010101T000000", ""))) ==
               "Asia/Kathmandu");
    // Berlin's rules: the user's own zone comes first.
    const auto rules = part("STANDARD", "+0200", "+0100", "16011028T030000", "BYDAY=-1SU;BYMONTH=10") +
                       part("DAYLIGHT", "+0100", "+0200", "16010325T020000", "BYDAY=-1SU;BYMONTH=3");
    const auto bytes =
        calendar_of("SUMMARY:T\r\nDTSTART;TZID=Mine:20261207T093000\r\nDURATION:PT1H\r\n", vtimezone("Mine", rules));
    BOOST_TEST(import(bytes, "Europe/Vienna").meetings.at(0).time_zone == "Europe/Vienna");
    BOOST_TEST(import(bytes, "Asia/Tokyo").meetings.at(0).time_zone == "Europe/Berlin");
}

BOOST_AUTO_TEST_CASE(nothing_is_known)
{
    const auto calendar = import(
        calendar_of("SUMMARY:T\r\nDTSTART;TZID=Nowhere:20261207T093000\r\nDTEND;TZID=Nowhere:20261207T103000\r\n"));
    BOOST_TEST(calendar.meetings.at(0).time_zone == "Europe/Berlin");
    BOOST_TEST(calendar.warnings.size() == 1u); // once for each name
    BOOST_TEST(warns(calendar, "calendar.zone_unknown"));
}

BOOST_AUTO_TEST_CASE(floating_times_and_utc)
{
    const std::string floating = "SUMMARY:T\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n";
    BOOST_TEST(meeting_of(floating).time_zone == "Europe/Berlin");
    BOOST_TEST(meeting_of(floating, "X-WR-TIMEZONE:Asia/Yekaterinburg\r\n").time_zone == "Asia/Yekaterinburg");
    BOOST_TEST(read_calendar(calendar_of(floating), {}).value().meetings.at(0).time_zone == "UTC");

    const std::string utc = "SUMMARY:T\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H\r\n";
    BOOST_TEST(meeting_of(utc).time_zone == "UTC");
    BOOST_TEST(meeting_of(utc).start_local == "2026-12-07T09:30");
    const auto shown = meeting_of(utc, "X-WR-TIMEZONE:Asia/Yekaterinburg\r\n");
    BOOST_TEST(shown.start_local == "2026-12-07T14:30");
    // A series in UTC has no summer time.
    const auto series = meeting_of(utc + "RRULE:FREQ=WEEKLY\r\n", "X-WR-TIMEZONE:Asia/Yekaterinburg\r\n");
    BOOST_TEST(series.time_zone == "UTC");
}

BOOST_AUTO_TEST_CASE(the_rules_in_the_file_hold_against_a_name_that_says_an_offset_alone)
{
    const auto berlin = part("STANDARD", "+0200", "+0100", "16011028T030000", "BYDAY=-1SU;BYMONTH=10") +
                        part("DAYLIGHT", "+0100", "+0200", "16010325T020000", "BYDAY=-1SU;BYMONTH=3");
    const auto fixed = [](const std::string& offset)
    { return part("STANDARD", offset, offset, "16010101T000000", ""); };
    const struct
    {
        std::string tzid;
        std::string rules;
        std::string zone;
    } cases[] = {
        {"GMT +0100 (Standard) / GMT +0200 (Daylight)", berlin, "Europe/Berlin"},
        {"GMT -0500 (Standard) / GMT -0400 (Daylight)", kUsRules, "America/New_York"},
        {"UTC office", berlin, "Europe/Berlin"},
        {"GMT Summer", berlin, "Europe/Berlin"},
        {"(UTC-07:00) Desert", fixed("-0700"), "America/Phoenix"}, // nowhere near Denver's summer time
        {"EST", kUsRules, "America/New_York"},
        {"GMT",
         part("STANDARD", "+0100", "+0000", "16011028T020000", "BYDAY=-1SU;BYMONTH=10") +
             part("DAYLIGHT", "+0000", "+0100", "16010325T010000", "BYDAY=-1SU;BYMONTH=3"),
         "Europe/London"},
    };
    for (const auto& each : cases)
        for (const auto* user : {"America/Denver", "Asia/Tokyo"})
        {
            const auto calendar = import(
                calendar_of("SUMMARY:T\r\nDTSTART;TZID=\"" + each.tzid + "\":20260706T100000\r\nDURATION:PT1H\r\n",
                            vtimezone(each.tzid, each.rules)),
                user);
            BOOST_TEST(calendar.meetings.at(0).time_zone == each.zone, each.tzid << " for a user in " << user);
            BOOST_TEST(warns(calendar, "calendar.zone_guessed"), each.tzid);
        }
    // What the rules agree with needs no guess, and neither does an id of IANA's.
    for (const auto& [tzid, rules] : {std::pair("EST", fixed("-0500")), std::pair("HST", fixed("-1000")),
                                      std::pair("Europe/Moscow", fixed("+0400"))})
    {
        const auto calendar = import(
            calendar_of("SUMMARY:T\r\nDTSTART;TZID=" + std::string(tzid) + ":20260706T100000\r\nDURATION:PT1H\r\n",
                        vtimezone(tzid, rules)));
        BOOST_TEST(calendar.meetings.at(0).time_zone == tzid);
        BOOST_TEST(calendar.warnings.empty());
    }
}

BOOST_AUTO_TEST_CASE(an_offset_without_rules_is_a_guess_and_said)
{
    for (const std::string tzid : {"(UTC-07:00) Desert", "GMT -0700 (Standard)"})
    {
        const auto calendar =
            import(calendar_of("SUMMARY:T\r\nDTSTART;TZID=\"" + tzid + "\":20260706T100000\r\nDURATION:PT1H\r\n"),
                   "America/Denver");
        BOOST_TEST(calendar.meetings.at(0).time_zone == "America/Denver");
        BOOST_TEST(warns(calendar, "calendar.zone_guessed"), tzid);
    }
}

BOOST_AUTO_TEST_CASE(a_zone_with_a_comma_in_its_name)
{
    const auto zone = vtimezone("Mein Büro\\, Ost", kUsRules);
    BOOST_TEST(zone_of("\"Mein Büro, Ost\"", zone) == "America/New_York");
    BOOST_TEST(zone_of("Mein Büro\\, Ost", zone) == "America/New_York");
}

BOOST_AUTO_TEST_SUITE_END()

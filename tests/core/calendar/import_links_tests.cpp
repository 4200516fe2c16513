// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
const std::string kNone;

/// "zoom https://… video" of an event with these lines; "-" for what is not there.
std::string joining(const std::string& lines)
{
    const auto meeting = meeting_of(kSomeTime + lines);
    const auto shown = [](const std::string& text) { return text.empty() ? "-" : text; };
    const auto platform = meeting.platform.value_or(Platform{});
    return shown(platform.name) + ' ' + shown(platform.join_url) + ' ' + shown(meeting.format);
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_links_tests)

BOOST_AUTO_TEST_CASE(platforms)
{
    const std::pair<const char*, const char*> links[] = {
        {"zoom", "https://us02web.zoom.us/j/81234567890?pwd=abc"},
        {"zoom", "https://zoom.us/my/dana.reyes"},
        {"teams", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=%7b%7d"},
        {"teams", "https://teams.live.com/meet/9312345"},
        {"meet", "https://meet.google.com/abc-defg-hij"},
        {"webex", "https://acme.webex.com/meet/dana"},
        {"webex", "https://acme.webex.com/acme/j.php?MTID=m1234"},
        {"telemost", "https://telemost.yandex.ru/j/12345678901234"},
        {"telemost", "https://telemost.360.yandex.ru/j/123"},
        {"skype", "https://join.skype.com/AbCdEf"},
        {"other", "https://meet.jit.si/PlanerkaReview"},
        {"other", "https://acme.ktalk.ru/abcd"},
    };
    for (const auto& [name, url] : links)
        for (const auto* line : {"LOCATION:", "DESCRIPTION:Come to ", "URL:", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:",
                                 "X-GOOGLE-CONFERENCE:", "X-TELEMOST-URL:", "X-YANDEX-CONFERENCE-URL:",
                                 "X-ALT-DESC;FMTTYPE=text/html:<p>Come <a href=\\\""})
        {
            const auto end = std::string(line).find("href") == std::string::npos ? "" : "\\\">here</a></p>";
            BOOST_TEST(joining(line + std::string(url) + end + "\r\n") == std::string(name) + ' ' + url + " video");
        }
}

BOOST_AUTO_TEST_CASE(what_is_no_meeting)
{
    for (const auto* url :
         {"https://docs.google.com/document/d/1AbC/edit", "https://zoom.us/download", "https://zoom.us/rec/share/abc",
          "https://acme.webex.com/recordingservice/x", "https://teams.microsoft.com/meetingOptions/?x=1",
          "https://meet.google.com", "https://notzoom.us/j/1", "https://zoom.us.evil.example/j/1",
          "https://acme.sharepoint.com/:x:/s/plan", "javascript://meet.google.com/abc",
          "https://support.google.com/a/users/answer/9282720"})
    {
        BOOST_TEST(joining("DESCRIPTION:See " + std::string(url) + " please\r\n") == "- - -", url);
        BOOST_TEST(joining("URL:" + std::string(url) + "\r\n") == "- - -", url);
    }
    // A map is a place, whatever it is written as.
    BOOST_TEST(joining("LOCATION:https://maps.example/place/5\r\n") == "- - in_person");
    // A company's own service, said where the place stands.
    BOOST_TEST(joining("LOCATION:https://meet.acme.example/sales\r\n") ==
               "other https://meet.acme.example/sales video");
    // What CONFERENCE says is meant for joining.
    BOOST_TEST(joining("CONFERENCE;VALUE=URI;LABEL=Zoom:https://example.com/j/1\r\n") ==
               "zoom https://example.com/j/1 video");
}

BOOST_AUTO_TEST_CASE(places)
{
    BOOST_TEST(joining("LOCATION:Room 5\r\n") == "- - in_person");
    BOOST_TEST(joining("LOCATION:Microsoft Teams Meeting\r\n") == "teams - video");
    BOOST_TEST(joining("LOCATION:Собрание в Microsoft Teams\r\n") == "teams - video");
    BOOST_TEST(joining("LOCATION:Онлайн\r\n") == "other - video");
    BOOST_TEST(joining("LOCATION:Zoom Street 3\r\n") == "- - in_person");
    BOOST_TEST(joining("LOCATION:Room 5\\; https://zoom.us/j/1\r\n") == "zoom https://zoom.us/j/1 hybrid");
    BOOST_TEST(joining("LOCATION:Room 5 https://zoom.us/j/1\r\n") == "zoom https://zoom.us/j/1 hybrid");
    BOOST_TEST(joining("LOCATION:\r\n") == "- - -");
    const auto meeting = meeting_of(kSomeTime + "LOCATION:Room 5 https://zoom.us/j/1\r\n");
    BOOST_TEST(meeting.location->name == "Room 5");
    for (const auto* place : {"Переговорная 3\\, https://zoom.us/j/1", "https://zoom.us/j/1 - Переговорная 3",
                              "Переговорная 3 | https://zoom.us/j/1"})
        BOOST_TEST(meeting_of(kSomeTime + "LOCATION:" + place + "\r\n").location->name == "Переговорная 3");
}

BOOST_AUTO_TEST_CASE(wrapped_links)
{
    const auto zoom = "zoom https://zoom.us/j/1?pwd=a video";
    BOOST_TEST(joining("DESCRIPTION:<https://eur01.safelinks.protection.outlook.com/"
                       "?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3Da&data=1>\r\n") == zoom);
    BOOST_TEST(joining("DESCRIPTION:https://www.google.com/url?q=https://zoom.us/j/1?pwd%3Da&sa=D\r\n") == zoom);
    BOOST_TEST(joining("DESCRIPTION:https://urldefense.com/v3/__https://zoom.us/j/1?pwd=a__;!!Abc!xyz$\r\n") == zoom);
    BOOST_TEST(joining("DESCRIPTION:(see https://zoom.us/j/1?pwd=a).\r\n") == zoom);
}

BOOST_AUTO_TEST_CASE(telephones)
{
    const auto dial = [](const std::string& lines)
    {
        const auto platform = meeting_of(kSomeTime + lines).platform.value_or(Platform{});
        return platform.dial_in + '/' + platform.dial_in_pin;
    };
    BOOST_TEST(dial("DESCRIPTION:Dial in: +44 20 5550 0100 PIN: 123 456#\r\n") == "+44 20 5550 0100/123456#");
    BOOST_TEST(dial("DESCRIPTION:<tel:+15555550100\\,\\,218750400#>\r\n") == "+15555550100/218750400#");
    BOOST_TEST(dial("DESCRIPTION:Телефон для подключения: +7 495 555-01-00\r\n") == "+7 495 555-01-00/");
    BOOST_TEST(dial("CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+15555550100\r\n") == "+15555550100/");
    BOOST_TEST(dial("DESCRIPTION:Budget +1500000 against plan\r\n") == "/");
    BOOST_TEST(meeting_of(kSomeTime + "DESCRIPTION:Dial in: +44 20 5550 0100\r\n").format == "conference_call");
}

BOOST_AUTO_TEST_CASE(passcodes_of_invitations)
{
    const auto of = [](const std::string& description)
    {
        const auto platform =
            meeting_of(kSomeTime + "DESCRIPTION:" + description + "\r\n").platform.value_or(Platform{});
        return platform.passcode + '/' + platform.dial_in + '/' + platform.dial_in_pin;
    };
    BOOST_TEST(of("Join Zoom Meeting\\nhttps://us02web.zoom.us/j/81234567890\\n\\nMeeting ID: 812 3456 7890\\n"
                  "Passcode: 123456\\n\\nDial by your location\\n        +1 646 558 8656 US (New York)\\n") ==
               "123456/+1 646 558 8656/81234567890#");
    BOOST_TEST(of("https://us02web.zoom.us/j/81234567890\\nOne tap mobile\\n+16465588656\\,\\,81234567890#\\,\\,\\,\\,"
                  "*123456# US (New York)\\nPasscode: 123456") == "123456/+16465588656/81234567890#");
    BOOST_TEST(of("https://teams.microsoft.com/meet/339\\nMeeting ID: 339 123 456 789\\nPasscode: Ab9xY2\\n"
                  "Dial in by phone\\n+49 69 5550100 Germany\\nPhone conference ID: 218 750 400#\\n") ==
               "Ab9xY2/+49 69 5550100/218750400#");
    BOOST_TEST(of("https://acme.webex.com/acme/j.php?MTID=m1\\nMeeting number (access code): 2551 234 5678\\n"
                  "Meeting password: AbCd12\\n") == "AbCd12//");
    BOOST_TEST(of("https://telemost.yandex.ru/j/123\\nКод доступа: 4711") == "4711//");
    // Somebody else's password, and none at all.
    BOOST_TEST(of("Passcode: 123456") == "//");
    BOOST_TEST(of("https://zoom.us/j/1\\nForgot your password: click here") == "//");
}

BOOST_AUTO_TEST_CASE(a_place_that_tells_how_to_join_keeps_no_passcode)
{
    const auto of = [](const std::string& location)
    {
        const auto meeting = meeting_of(kSomeTime + "LOCATION:" + location + "\r\n");
        const auto platform = meeting.platform.value_or(Platform{});
        return meeting.location.value_or(Location{}).name + '|' + platform.name + '|' + platform.passcode + '|' +
               platform.fallback + '|' + platform.dial_in + '|' + platform.dial_in_pin + '|' + meeting.format;
    };
    BOOST_TEST(of("Dial-in +49 69 71049922\\, PIN: 471199#") == "||||+49 69 71049922|471199#|conference_call");
    BOOST_TEST(of("Dial-in +49 69 71049922 - 471199#") == "||||+49 69 71049922|471199#|conference_call");
    BOOST_TEST(of("Zoom 851 2345 6789 Passcode: SECR4b") == "|zoom|SECR4b|Zoom 851 2345 6789|||video");
    BOOST_TEST(of("Room 5\\, Zoom 851 2345 6789\\, passcode: SECR4b") ==
               "Room 5|zoom|SECR4b|Zoom 851 2345 6789|||hybrid");
    BOOST_TEST(of("Переговорная 3\\, код доступа: 4711") == "Переговорная 3|other|4711||||hybrid");
    BOOST_TEST(of("Phone room +1") == "Phone room +1||||||in_person");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "base/hostile_links.hpp"
#include "base/link.hpp"
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

/// What must not be followed becomes no link of a meeting, and none of a calendar entry.
using namespace planerka;
using namespace planerka::tests;

namespace
{
/// The lines of an export in which programs look for links, with what must not be one.
std::string wrong_lines(const Meeting& meeting)
{
    std::string wrong;
    for (const auto method : {CalendarMethod::publish, CalendarMethod::request})
    {
        auto text = write_calendar(meeting, {.method = method, .descriptions = {"Agenda"}}).value();
        for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
            text.erase(at, 3);
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
        {
            if (line.ends_with('\r'))
                line.pop_back();
            const auto property = parse_content_line(line, 1);
            const auto name = property ? property->name : std::string_view{};
            const bool is_link = name == "URL" || name == "CONFERENCE" || name == "ATTENDEE" || name == "ORGANIZER";
            if (name == "ATTACH" || name == "SOURCE" || name == "IMAGE" ||
                (is_link && property->value != "invalid:nomail" && !may_be_link(property->value)))
                wrong += line + '\n';
        }
    }
    return wrong;
}
} // namespace

BOOST_AUTO_TEST_SUITE(link_tests)

BOOST_AUTO_TEST_CASE(a_hostile_link_comes_in_as_a_text_and_goes_out_as_none)
{
    for (const auto& link : kHostileLinks)
        for (const std::string name :
             {"URL:", "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Zoom:", "LOCATION:", "DESCRIPTION:Join ",
              "ATTACH:", "X-ALT-DESC;FMTTYPE=text/html:<a href='", "X-GOOGLE-CONFERENCE:", "X-ZOOM-JOIN-URL:",
              "X-MICROSOFT-SKYPETEAMSMEETINGURL:", "X-PLANERKA-FALLBACK:", "ATTENDEE;CN=Eva:", "ORGANIZER;CN=Eva:"})
        {
            const auto calendar = import(calendar_of(kSomeTime + name + link + "\r\n"));
            const auto meeting = calendar.meetings.at(0);
            const auto url = meeting.platform ? meeting.platform->join_url : std::string();
            BOOST_TEST((url.empty() || may_be_link(url)), name << link << " gives " << url);
            BOOST_TEST(wrong_lines(meeting) == "", name << link);
        }
}

BOOST_AUTO_TEST_CASE(a_hostile_link_of_a_meeting_goes_out_as_none)
{
    auto meeting = meeting_of(kSomeTime + "ATTENDEE;CN=Eva:mailto:eva@example.com\r\n");
    for (const auto& link : kHostileLinks)
    {
        meeting.platform = Platform{.name = "zoom", .join_url = link, .dial_in = link, .fallback = link};
        meeting.attendees[0].email = link;
        meeting.location = Location{.name = link, .room = link};
        BOOST_TEST(wrong_lines(meeting) == "", link);
    }
}

BOOST_AUTO_TEST_CASE(what_starts_a_program_for_calls_is_another_way_in)
{
    const auto meeting = meeting_of(kSomeTime + "CONFERENCE;VALUE=URI;FEATURE=AUDIO:sip:dana@pbx.example\r\n"
                                                "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.acme.example/1\r\n");
    BOOST_TEST(meeting.platform->fallback == "sip:dana@pbx.example");
    BOOST_TEST(meeting.platform->join_url == "https://meet.acme.example/1");
}

BOOST_AUTO_TEST_CASE(the_way_in_of_those_who_take_part)
{
    const auto meeting = import(calendar_sample("conference-moderator")).meetings.at(0);
    BOOST_TEST(meeting.platform->join_url == "https://video.firm.example/join/1");
    BOOST_TEST(meeting.platform->dial_in == "+49-30-5550100");
    BOOST_TEST(meeting.platform->dial_in_pin == "123456#");
    const auto url = [](const std::string& lines)
    {
        const auto platform = meeting_of(kSomeTime + lines).platform;
        return platform ? platform->join_url : std::string("none");
    };
    const std::string host = "CONFERENCE;FEATURE=MODERATOR:https://a.example/host\r\n";
    const std::string chat = "CONFERENCE;FEATURE=CHAT:https://a.example/chat\r\n";
    BOOST_TEST(url(host) == "none");
    BOOST_TEST(url(host + "URL:https://zoom.us/j/1\r\n") == "https://zoom.us/j/1");
    BOOST_TEST(url(chat + "CONFERENCE:https://a.example/join\r\n") == "https://a.example/join");
    BOOST_TEST(url(chat) == "https://a.example/chat");
    BOOST_TEST(url("CONFERENCE;FEATURE=\"AUDIO\",\"MODERATOR\":https://a.example/host\r\n") == "none");
}

BOOST_AUTO_TEST_CASE(an_access_code_is_for_those_invited)
{
    const auto meeting = import(calendar_sample("gotomeeting-access-code")).meetings.at(0);
    BOOST_TEST(meeting.platform->join_url == "https://meet.goto.com/123456789");
    BOOST_TEST(meeting.platform->dial_in == "+1 (555) 010-0199");
    BOOST_TEST(meeting.platform->dial_in_pin == "123456789#");
    const auto holds_code = [&](CalendarMethod method)
    {
        const auto text = write_calendar(meeting, {.method = method}).value();
        return text.find("X-PLANERKA-PIN:123456789#") != std::string::npos;
    };
    BOOST_TEST(holds_code(CalendarMethod::request));
    BOOST_TEST(!holds_code(CalendarMethod::publish));
}

BOOST_AUTO_TEST_SUITE_END()

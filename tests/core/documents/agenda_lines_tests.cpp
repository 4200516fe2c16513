// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/agenda_lines.hpp"

#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::documents;

BOOST_AUTO_TEST_SUITE(agenda_lines_tests)

namespace
{
/// "09:30 15 Item i1 | 09:45 10 Questions"
std::string printed(const std::vector<AgendaLine>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : " | ") + line.slot.start.clock() + ' ' + std::to_string(line.slot.minutes) + ' ' +
                line.title;
    return text;
}

std::string of(const Meeting& meeting, Reader reader, Language language = Language::en)
{
    const auto lines = agenda_rows(meeting, schedule(meeting).value(), {.language = language, .reader = reader});
    for (std::size_t i = 1; i < lines.size(); ++i)
        BOOST_TEST(lines[i].slot.start.clock() == lines[i - 1].slot.end.clock());
    return printed(lines);
}

/// Two items of 40 and 10 minutes, and five minutes of buffer before the last.
Meeting with_buffer(const std::string& first_title)
{
    Meeting meeting;
    meeting.audience = Audience::client;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = 55;
    meeting.attendees = {{.id = "a1", .name = "Chair", .role = "chair"}};
    meeting.agenda = {{.id = "i1", .title = first_title, .planned_minutes = 40, .fixed = true},
                      {.id = "i2", .title = "Item i2", .planned_minutes = 10, .fixed = true}};
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_client_reads_of_questions_once)
{
    BOOST_TEST(of(with_buffer("The offer"), Reader::client) ==
               "09:30 40 The offer | 10:10 5 Questions | 10:15 10 Item i2");
    BOOST_TEST(of(with_buffer("Your questions"), Reader::client) == "09:30 45 Your questions | 10:15 10 Item i2");
    BOOST_TEST(of(with_buffer("Ответы на ваши вопросы"), Reader::client, Language::ru) ==
               "09:30 45 Ответы на ваши вопросы | 10:15 10 Item i2");
    // Colleagues are told of the reserve.
    BOOST_TEST(of(with_buffer("Your questions"), Reader::internal) ==
               "09:30 40 Your questions | 10:10 5 Buffer and questions | 10:15 10 Item i2");
}

BOOST_AUTO_TEST_CASE(without_the_buffer_no_gap_is_left)
{
    const auto meeting = with_buffer("The offer");
    const auto lines = agenda_lines(meeting, schedule(meeting).value(), {});
    BOOST_TEST(printed(without_buffer(lines)) == "09:30 45 The offer | 10:15 10 Item i2");
    BOOST_TEST(without_buffer({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

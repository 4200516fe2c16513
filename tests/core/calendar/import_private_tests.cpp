// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
ImportedCalendar hidden(const std::string& lines, Language language = Language::en)
{
    return read_calendar(calendar_of(lines), {.language = language, .hides_private = true}).value();
}

std::string title_with(const std::string& lines, Language language = Language::en)
{
    return hidden(kSomeTime + lines, language).meetings.at(0).title;
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_private_tests)

BOOST_AUTO_TEST_CASE(private_titles_are_hidden_from_whoever_only_counts)
{
    BOOST_TEST(title_with("CLASS:PRIVATE\r\n") == "Private appointment");
    BOOST_TEST(title_with("CLASS:confidential\r\n", Language::ru) == "Личная встреча");
    BOOST_TEST(title_with("CLASS:PUBLIC\r\n") == "Test");
    BOOST_TEST(title_with("") == "Test");
}

BOOST_AUTO_TEST_CASE(a_meeting_that_is_imported_keeps_its_title)
{
    BOOST_TEST(meeting_of(kSomeTime + "CLASS:PRIVATE\r\n").title == "Test");
}

BOOST_AUTO_TEST_CASE(no_warning_names_a_hidden_title)
{
    for (const auto* times : {"DTSTART;VALUE=DATE:20261207\r\n", "DTSTART:20261207T090000Z\r\n",
                              "DTSTART:20261207T090000Z\r\nDTEND:20261209T100000Z\r\n", "DTSTART:x\r\n"})
    {
        const auto calendar = hidden("SUMMARY:Dentist\r\nCLASS:PRIVATE\r\n" + std::string(times));
        BOOST_TEST(!calendar.warnings.empty());
        for (const auto& warning : calendar.warnings)
            BOOST_TEST(warning.place.find("Dentist") == std::string::npos, warning.place);
    }
}

BOOST_AUTO_TEST_SUITE_END()

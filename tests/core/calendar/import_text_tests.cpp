// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

/// Bytes and lines as they come: encodings, line ends, folds, what is broken.
using namespace planerka;
using namespace planerka::tests;

namespace
{
std::string utf16(const std::string& text, bool is_big, bool with_mark)
{
    std::string bytes = !with_mark ? "" : is_big ? "\xFE\xFF" : "\xFF\xFE";
    std::u16string wide;
    for (std::size_t i = 0; i < text.size(); ++i) // ASCII and two-byte characters, which is enough here
        if (static_cast<unsigned char>(text[i]) < 0x80)
            wide += static_cast<char16_t>(text[i]);
        else
        {
            wide += static_cast<char16_t>((text[i] & 0x1F) << 6 | (text[i + 1] & 0x3F));
            ++i;
        }
    for (const auto c : wide)
    {
        const char high = static_cast<char>(c >> 8);
        const char low = static_cast<char>(c & 0xFF);
        bytes += is_big ? high : low;
        bytes += is_big ? low : high;
    }
    return bytes;
}

std::string replace_all(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string title_of(const std::string& bytes)
{
    const auto meetings = import(bytes).meetings;
    return meetings.empty() ? "nothing" : meetings.front().title;
}

const std::string kSample = calendar_of("SUMMARY:Планёрка отдела\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n");
} // namespace

BOOST_AUTO_TEST_SUITE(import_text_tests)

BOOST_AUTO_TEST_CASE(line_ends_and_marks)
{
    const std::string ends[] = {"\r\n", "\n", "\r"};
    for (const auto& end : ends)
    {
        const auto text = replace_all(kSample, "\r\n", end);
        BOOST_TEST(title_of(text) == "Планёрка отдела");
        BOOST_TEST(title_of("\xEF\xBB\xBF" + text) == "Планёрка отдела");
        BOOST_TEST(title_of(text.substr(0, text.size() - end.size())) == "Планёрка отдела"); // no last line end
    }
    for (const bool is_big : {false, true})
        for (const bool with_mark : {false, true})
            BOOST_TEST(title_of(utf16(kSample, is_big, with_mark)) == "Планёрка отдела");
}

BOOST_AUTO_TEST_CASE(folds_anywhere)
{
    const auto at = kSample.find("Планёрка");
    for (const std::string blank : {" ", "\t"})
        for (const std::string end : {"\r\n", "\n"})
            for (std::size_t offset = 0; offset < 20; ++offset) // every second one within a character
            {
                auto text = replace_all(kSample, "\r\n", end);
                text.insert(text.find("Планёрка") + offset, end + blank);
                BOOST_TEST(title_of(text) == "Планёрка отдела");
            }
    BOOST_TEST(at != std::string::npos);
}

BOOST_AUTO_TEST_CASE(older_encodings)
{
    // "Совещание отдела продаж, итоги" in windows-1251 and KOI8-R, "Réunion à Genève" in windows-1252.
    const std::string windows =
        "\xD1\xEE\xE2\xE5\xF9\xE0\xED\xE8\xE5 \xEE\xF2\xE4\xE5\xEB\xE0 \xEF\xF0\xEE\xE4\xE0\xE6";
    const auto cyrillic =
        import(calendar_of("SUMMARY:" + windows + "\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n"));
    BOOST_TEST(cyrillic.meetings.at(0).title == "Совещание отдела продаж");
    BOOST_TEST(warns(cyrillic, "calendar.encoding_guessed"));
    const auto latin =
        import(calendar_of("SUMMARY:R\xE9union \xE0 Gen\xE8ve\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n"));
    BOOST_TEST(latin.meetings.at(0).title == "Réunion à Genève");
}

BOOST_AUTO_TEST_CASE(a_few_damaged_characters_stay_a_few)
{
    const auto calendar =
        import(calendar_of("SUMMARY:Планёрка \xD0 отдела\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n"));
    BOOST_TEST(calendar.meetings.at(0).title == "Планёрка \uFFFD отдела");
    BOOST_TEST(warns(calendar, "calendar.bytes_replaced"));
}

BOOST_AUTO_TEST_CASE(texts_are_unescaped)
{
    const auto meeting = meeting_of("SUMMARY:A\\, b\\; c\\\\d\\nE\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n");
    BOOST_TEST(meeting.title == "A, b; c\\d E"); // a title is one line
}

BOOST_AUTO_TEST_CASE(what_is_no_calendar)
{
    for (const std::string bytes : {"", "hello", "{\"title\":\"x\"}", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
        BOOST_TEST(read_calendar(bytes, {}).error().code == "calendar.not_ical", bytes);
    const std::string tasks = "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\nBEGIN:VFREEBUSY\r\n"
                              "DTSTART:20261207T093000Z\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n";
    BOOST_TEST(read_calendar(tasks, {}).error().code == "calendar.no_events");
}

BOOST_AUTO_TEST_CASE(one_bad_event_does_not_harm_the_others)
{
    const auto good = "BEGIN:VEVENT\r\nUID:good\r\n" + kSomeTime + "END:VEVENT\r\n";
    const std::string bad[] = {
        "BEGIN:VEVENT\r\nUID:bad\r\nSUMMARY:No start\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:bad\r\nSUMMARY:Bad start\r\nDTSTART:tomorrow\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:bad\r\nSUMMARY:30 February\r\nDTSTART:20260230T100000\r\nEND:VEVENT\r\n",
    };
    for (const auto& each : bad)
    {
        const auto calendar = import("BEGIN:VCALENDAR\r\n" + each + good + "END:VCALENDAR\r\n");
        BOOST_TEST(calendar.meetings.size() == 1u);
        BOOST_REQUIRE(calendar.warnings.size() == 1u);
        BOOST_TEST(calendar.warnings[0].code == "calendar.event_no_start");
        BOOST_TEST(calendar.warnings[0].place.find("line 2") != std::string::npos, calendar.warnings[0].place);
    }
    // An event that does not end, and a file that does not either.
    const auto open_ended = import("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:open\r\n" + kSomeTime + good);
    BOOST_TEST(open_ended.meetings.size() == 2u);
    BOOST_TEST(warns(open_ended, "calendar.event_cut"));
}

BOOST_AUTO_TEST_CASE(alarms_and_strangers_within_an_event_are_passed_over)
{
    const auto meeting =
        meeting_of(kSomeTime + "BEGIN:VALARM\r\nSUMMARY:Alarm\r\nDURATION:PT5M\r\nATTENDEE:mailto:a@b.example\r\n"
                               "END:VALARM\r\nX-WHAT;EVER=\"1;2:3\":yes\r\nno colon at all\r\n:\r\n;\r\n");
    BOOST_TEST(meeting.title == "Test");
    BOOST_TEST(meeting.duration_minutes == 60);
    BOOST_TEST(meeting.attendees.empty());
}

BOOST_AUTO_TEST_CASE(no_title)
{
    const auto calendar = import(calendar_of("DTSTART:20261207T093000\r\nDURATION:PT1H\r\n"));
    BOOST_TEST(calendar.meetings.at(0).title == "Untitled meeting");
    BOOST_TEST(warns(calendar, "calendar.event_no_title"));
}

BOOST_AUTO_TEST_CASE(the_description_is_kept_but_is_no_field_of_the_model)
{
    const auto meeting = meeting_of(kSomeTime + "DESCRIPTION:Bring \\\"the\\\" numbers\\nZQX71\r\n");
    BOOST_TEST(to_json(meeting).find("ZQX71") != std::string::npos);
    BOOST_TEST(parse_meeting(to_json(meeting)).value().calendar->unknown == meeting.calendar->unknown);
}

BOOST_AUTO_TEST_CASE(a_few_russian_words_are_no_hebrew_and_no_greek)
{
    const std::pair<std::string, std::string> titles[] = {
        {"Обед", "\xCE\xE1\xE5\xE4"},
        {"Встреча с клиентом", "\xC2\xF1\xF2\xF0\xE5\xF7\xE0"
                               " "
                               "\xF1"
                               " "
                               "\xEA\xEB\xE8\xE5\xED\xF2\xEE\xEC"},
        {"Отчёт за май", "\xCE\xF2\xF7\xB8\xF2"
                         " "
                         "\xE7\xE0"
                         " "
                         "\xEC\xE0\xE9"},
        {"Бюджет 2026", "\xC1\xFE\xE4\xE6\xE5\xF2"
                        " "
                        "2026"},
        {"План", "\xCF\xEB\xE0\xED"},
        {"Звонок", "\xC7\xE2\xEE\xED\xEE\xEA"},
        {"Совещание", "\xD1\xEE\xE2\xE5\xF9\xE0\xED\xE8\xE5"},
        {"Демо", "\xC4\xE5\xEC\xEE"},
    };
    for (const auto& [title, bytes] : titles)
    {
        const auto calendar =
            import(calendar_of("SUMMARY:" + bytes + "\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n"));
        BOOST_TEST(calendar.meetings.at(0).title == title);
        BOOST_TEST(warns(calendar, "calendar.encoding_guessed"));
    }
    // "Совещание" in KOI8-R.
    BOOST_TEST(title_of(calendar_of("SUMMARY:\xF3\xCF\xD7\xC5\xDD\xC1\xCE\xC9\xC5\r\nDTSTART:20261207T093000\r\n"
                                    "DURATION:PT1H\r\n")) == "Совещание");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "app/load_calendar.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace planerka;

namespace
{
constexpr LoadWindow kYearOfTrials{Date{2026, 1, 1}, Date{2026, 12, 31}, {}};

std::string sample(const std::string& name)
{
    return planerka::tests::read_text(std::filesystem::path(PLANERKA_TEST_DATA) / "calendar" / name);
}

CalendarLoad load_of(const std::string& bytes, const RateCard* card = nullptr, Language language = Language::en)
{
    auto calendar = read_calendar(bytes, {.language = language, .time_zone = "Europe/Berlin"}).value();
    return app::load_calendar(std::move(calendar), kYearOfTrials, card, language).value();
}

std::string in_hundredths(const Exact& value)
{
    return Decimal((value * 100).rounded(Rounding::half_up), 2).to_string();
}

/// "away 1 focus 2"
std::string left_out(const CalendarLoad& load)
{
    std::string text;
    for (const auto& [reason, count] : load.left_out)
        text += (text.empty() ? "" : " ") + std::string(name_of(reason)) + ' ' + std::to_string(count);
    return text;
}

const std::string kTwo = "ORGANIZER;CN=Ann:mailto:ann@firm.example\r\nATTENDEE;CN=Ann:mailto:ann@firm.example\r\n"
                         "ATTENDEE;CN=Bob:mailto:bob@firm.example\r\n";

/// A calendar with one meeting of two people, and with an hour that has these lines and people.
std::string calendar_with(const std::string& lines, const std::string& people = kTwo,
                          const std::string& title = "Another")
{
    const std::string hour = "DTSTART:20260512T090000Z\r\nDTEND:20260512T100000Z\r\n";
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Meeting\r\n" + hour + kTwo +
           "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2@x\r\nSUMMARY:" + title + "\r\n" + hour + people + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}
} // namespace

BOOST_AUTO_TEST_SUITE(what_counts_tests)

BOOST_AUTO_TEST_CASE(the_year_of_a_seller)
{
    const auto card = parse_rate_card(sample("year-rates.json")).value();
    const auto load = load_of(sample("year-en.ics"), &card);
    BOOST_TEST(in_hundredths(load.hours) == "1050.75");
    const auto anna = std::ranges::find(load.people, "Anna Weber", &CalendarPerson::name);
    BOOST_REQUIRE(anna != load.people.end());
    BOOST_TEST(in_hundredths(anna->hours_per_week) == "3.41");
    BOOST_TEST((anna->band == LoadBand::green));
    BOOST_TEST(!load.names_no_two);
}

BOOST_AUTO_TEST_CASE(time_that_is_no_meeting_is_left_out_and_said)
{
    const auto no_meetings = load_of(sample("transp-oof-focus.ics"));
    BOOST_TEST(in_hundredths(no_meetings.hours) == "0.00");
    BOOST_TEST(left_out(no_meetings) == "away 1 elsewhere 1 focus 1 free 1");
    const auto called_off = load_of(sample("canceled-prefix.ics"));
    BOOST_TEST(in_hundredths(called_off.hours) == "0.00");
    BOOST_TEST(left_out(called_off) == "cancelled 1");
}

BOOST_AUTO_TEST_CASE(each_mark_that_takes_an_entry_out)
{
    const auto told = [](const std::string& lines, const std::string& title = "Another")
    { return left_out(load_of(calendar_with(lines, kTwo, title))); };
    BOOST_TEST(told("TRANSP:TRANSPARENT\r\n") == "free 1");
    BOOST_TEST(told("TRANSP:OPAQUE\r\n") == "");
    BOOST_TEST(told("X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n") == "free 1");
    BOOST_TEST(told("X-MICROSOFT-CDO-BUSYSTATUS:oof\r\nTRANSP:TRANSPARENT\r\n") == "away 1");
    BOOST_TEST(told("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE\r\n") == "elsewhere 1");
    BOOST_TEST(told("X-GOOGLE-EVENT-TYPE:focusTime\r\n") == "focus 1");
    BOOST_TEST(told("X-GOOGLE-EVENT-TYPE:outOfOffice\r\n") == "away 1");
    BOOST_TEST(told("X-GOOGLE-EVENT-TYPE:fromGmail\r\n") == "");
    BOOST_TEST(told("CATEGORIES:Sales,Focus Time\r\n") == "focus 1");
    BOOST_TEST(told("", "Нет на работе") == "away 1");
    BOOST_TEST(told("", "Focus time for the whole team") == "");
    BOOST_TEST(told("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n") == "cancelled 1");
    BOOST_TEST(told("", "ОТМЕНЕНО: Планёрка") == "cancelled 1");
    BOOST_TEST(told("", "Annulé : Réunion") == "cancelled 1");
    BOOST_TEST(told("", "Canceled flights: what now") == "");
    // Time that may yet be taken is planned for.
    BOOST_TEST(told("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\nSTATUS:TENTATIVE\r\n") == "");
}

BOOST_AUTO_TEST_CASE(appointments_with_oneself_are_no_meetings)
{
    const auto told = [](const std::string& people) { return left_out(load_of(calendar_with("", people))); };
    const std::string ann = "ORGANIZER:mailto:ann@firm.example\r\n";
    BOOST_TEST(told("") == "alone 1");
    BOOST_TEST(told(ann) == "alone 1");
    BOOST_TEST(told(ann + "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@firm.example\r\n") == "alone 1");
    // Whoever said no was asked to a meeting all the same.
    BOOST_TEST(told(ann + "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@firm.example\r\n") == "");
    BOOST_TEST(told(ann + "ATTENDEE:mailto:buyer@client.example\r\n") == "");
    BOOST_TEST(told("ATTENDEE:mailto:ann@firm.example\r\nATTENDEE:mailto:bob@firm.example\r\n") == "");
}

BOOST_AUTO_TEST_CASE(a_calendar_that_names_nobody_is_its_owners)
{
    const auto card = parse_rate_card(sample("year-rates.json")).value();
    const auto bare = sample("owa-published-no-people.ics");
    const auto load = load_of(bare, &card);
    BOOST_TEST(in_hundredths(load.hours) == "52.00");
    BOOST_TEST(load.per_year->to_string() == "3120.00");
    BOOST_TEST(load.people.at(0).name == "Owner of the calendar");
    BOOST_TEST(load.names_no_two);
    BOOST_TEST(load_of(bare, nullptr, Language::ru).people.at(0).name == "Владелец календаря");

    auto named = bare;
    named.replace(named.find("CALNAME:Calendar"), 16, "CALNAME:anna.weber@northwind-tools.example");
    BOOST_TEST(load_of(named, &card).people.at(0).name == "anna.weber@northwind-tools.example");
    BOOST_TEST(load_of(named, &card).people.at(0).quota_carrier);
}

BOOST_AUTO_TEST_CASE(days_on_end_with_nobody_in_them_are_an_absence)
{
    const auto load = load_of("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Spain\r\n"
                              "DTSTART:20260504T090000Z\r\nDTEND:20260508T170000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    BOOST_TEST(in_hundredths(load.hours) == "0.00");
    BOOST_TEST(left_out(load) == "away 1");
}

BOOST_AUTO_TEST_CASE(what_lies_outside_of_the_time_asked_for_is_not_said)
{
    auto calendar = calendar_with("TRANSP:TRANSPARENT\r\n");
    calendar.replace(calendar.rfind("DTSTART:2026"), 12, "DTSTART:2025");
    calendar.replace(calendar.rfind("DTEND:2026"), 10, "DTEND:2025");
    BOOST_TEST(left_out(load_of(calendar)) == "");
}

BOOST_AUTO_TEST_SUITE_END()

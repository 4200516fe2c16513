// SPDX-License-Identifier: MPL-2.0
#include "text/typed_day.hpp"

#include "text/format.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace
{
using planerka::Date;
using planerka::Language;
using planerka::text::DateOrder;

constexpr Date kMonday{2026, 11, 30};

std::string day(std::string_view typed, const Date& today = kMonday, DateOrder order = DateOrder::month_first,
                Language language = Language::en)
{
    const auto value = planerka::text::parse_day(typed, language, today, order);
    return value ? value->to_string() : "nothing";
}

std::string russian_day(std::string_view typed, const Date& today = kMonday)
{
    return day(typed, today, DateOrder::day_first, Language::ru);
}
} // namespace

BOOST_AUTO_TEST_SUITE(typed_day_tests)

BOOST_AUTO_TEST_CASE(numbers_stand_in_the_order_of_the_reader)
{
    for (const auto* typed : {"12/7/2026", "12/07/26", "12-7-2026", "2026/12/07", "2026.12.7", "7.12.2026", "7.12.26"})
        BOOST_TEST(day(typed) == "2026-12-07", typed);
    for (const auto* typed : {"7/12/2026", "07/12/26", "7-12-2026", "2026/12/07", "7.12.2026"})
        BOOST_TEST(day(typed, kMonday, DateOrder::day_first) == "2026-12-07", typed);
}

BOOST_AUTO_TEST_CASE(a_number_above_twelve_is_the_day)
{
    for (const auto order : {DateOrder::day_first, DateOrder::month_first})
        for (const auto* typed :
             {"12/25/2026", "25/12/2026", "25.12.26", "12.25.2026", "25/12", "12/25", "25.12", "25.12."})
            BOOST_TEST(day(typed, kMonday, order) == "2026-12-25", typed);
}

BOOST_AUTO_TEST_CASE(the_order_follows_language_and_place)
{
    using planerka::text::date_order_of;
    for (const auto* zone : {"", "America/New_York", "America/Chicago", "Pacific/Honolulu", "Asia/Manila", "UTC", "?"})
        BOOST_TEST((date_order_of(Language::en, zone) == DateOrder::month_first), zone);
    for (const auto* zone : {"Europe/London", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata", "Africa/Lagos"})
        BOOST_TEST((date_order_of(Language::en, zone) == DateOrder::day_first), zone);
    for (const auto* zone : {"", "Europe/Moscow", "America/New_York"})
        BOOST_TEST((date_order_of(Language::ru, zone) == DateOrder::day_first), zone);
}

BOOST_AUTO_TEST_CASE(months_have_names)
{
    for (const auto* typed : {"Dec 7", "7 Dec", "7 dec.", "7 December", "December 7th", "7th of December",
                              "December 7, 2026", "the 7th of Dec", "7-Dec-2026", "7 Dec 26", "Dec 7 '26", "7dec",
                              "Mon 7 Dec", "Monday, December 7, 2026", "on 7 December", "12/7"})
        BOOST_TEST(day(typed) == "2026-12-07", typed);
    for (const auto* typed :
         {"7 декабря", "7 дек", "7 дек.", "7-го декабря", "7 декабря 2026 года", "7 декабря 26", "пн, 7 декабря",
          "Понедельник, 7 декабря 2026\u00A0г.", "7\u00A0декабря", "7.12", "7 Dec", "7/12"})
        BOOST_TEST(russian_day(typed) == "2026-12-07", typed);
}

BOOST_AUTO_TEST_CASE(without_a_year_the_next_such_day_is_meant)
{
    BOOST_TEST(day("30 Nov") == "2026-11-30");
    BOOST_TEST(day("29 Nov") == "2027-11-29");
    BOOST_TEST(day("1/15") == "2027-01-15");
    BOOST_TEST(day("29 Feb") == "2028-02-29");
    BOOST_TEST(day("the 15th") == "2026-12-15");
    BOOST_TEST(day("31st", {2026, 9, 1}) == "2026-10-31");
    BOOST_TEST(russian_day("15-го") == "2026-12-15");
    BOOST_TEST(russian_day("15 числа", {2026, 12, 20}) == "2027-01-15");
}

BOOST_AUTO_TEST_CASE(days_counted_from_today)
{
    for (const auto& [typed, expected] : {std::pair{"today", "2026-11-30"},
                                          {"Tomorrow", "2026-12-01"},
                                          {"the day after tomorrow", "2026-12-02"},
                                          {"yesterday", "2026-11-29"},
                                          {"in 3 days", "2026-12-03"},
                                          {"in a week", "2026-12-07"},
                                          {"in 2 weeks", "2026-12-14"},
                                          {"сегодня", "2026-11-30"},
                                          {"Завтра", "2026-12-01"},
                                          {"послезавтра", "2026-12-02"},
                                          {"через неделю", "2026-12-07"},
                                          {"через 2 недели", "2026-12-14"},
                                          {"через 5 дней", "2026-12-05"}})
    {
        BOOST_TEST(day(typed) == expected, typed);
        BOOST_TEST(russian_day(typed) == expected, typed);
    }
}

BOOST_AUTO_TEST_CASE(weekdays_are_those_to_come)
{
    const Date wednesday{2026, 12, 2};
    for (const auto* typed :
         {"Fri", "friday", "on Friday", "this Friday", "пт", "Пятница", "в пятницу", "в эту пятницу"})
        BOOST_TEST(day(typed, wednesday) == "2026-12-04", typed);
    for (const auto* typed : {"Mon", "Monday", "next Monday", "пн", "в понедельник", "в следующий понедельник"})
        BOOST_TEST(day(typed, wednesday) == "2026-12-07", typed);
    for (const auto* typed : {"next Friday", "в следующую пятницу"})
        BOOST_TEST(day(typed, wednesday) == "2026-12-11", typed);
    // Today is not the Monday to come.
    BOOST_TEST(day("Monday") == "2026-12-07");
    BOOST_TEST(day("next Sunday") == "2026-12-13");
    BOOST_TEST(russian_day("во вторник") == "2026-12-01");
}

BOOST_AUTO_TEST_CASE(what_is_no_day)
{
    for (const auto* typed : {"",
                              "7",
                              "2026",
                              "Dec",
                              "Dec 2026",
                              "13/13/2026",
                              "31/11/2026",
                              "0/12/2026",
                              "29.02.2027",
                              "soon",
                              "Tue 7 Dec",
                              "7 De",
                              "next week",
                              "next",
                              "in days",
                              "12//7",
                              "12/7/",
                              "12/7.2026",
                              "9-30",
                              "15.12.2026.1",
                              "mo",
                              "7 Dec x",
                              "7 Dec 2026 9:30",
                              "\xff",
                              "99999/1/1",
                              "12/7/202",
                              "в",
                              "через",
                              "до пятницы",
                              "last Friday",
                              "7 & 8 Dec",
                              "10–12 Dec"})
        BOOST_TEST(day(typed) == "nothing", typed);
}

BOOST_AUTO_TEST_CASE(what_is_shown_is_read_back)
{
    for (auto date = Date{2026, 1, 1}; date.year < 2027; date = date.plus_days(3))
        for (const auto language : planerka::kLanguages)
            for (const auto& text :
                 {planerka::text::date_short(date, language), planerka::text::date_long(date, language),
                  planerka::text::date_with_weekday(date, language)})
                BOOST_TEST(day(text, kMonday, DateOrder::month_first, language) == date.to_string(), text);
}

BOOST_AUTO_TEST_SUITE_END()

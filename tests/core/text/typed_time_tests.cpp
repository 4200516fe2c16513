// SPDX-License-Identifier: MPL-2.0
#include "text/typed_time.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace
{
std::string time(std::string_view typed)
{
    const auto minute = planerka::text::parse_time(typed);
    return minute ? std::to_string(*minute / 60) + ':' + std::to_string(*minute % 60) : "nothing";
}

int length(std::string_view typed)
{
    return planerka::text::parse_length(typed).value_or(-1);
}
} // namespace

BOOST_AUTO_TEST_SUITE(typed_time_tests)

BOOST_AUTO_TEST_CASE(times_of_day_as_people_write_them)
{
    for (const auto* text : {"9:30", "09:30", "9.30", "9-30", "930", "0930", "9:30 am", "9.30 a.m.", " 9:30AM ",
                             "9 ч 30 мин", "9ч30", "9 ч. 30 мин.", "9h30", "9\u00A0ч\u00A030"})
        BOOST_TEST(time(text) == "9:30", text);
    for (const auto* text : {"9", "09", "9 ч", "9 часов", "9am", "9 A.M.", "9:00", "900"})
        BOOST_TEST(time(text) == "9:0", text);
    for (const auto* text : {"9:30 pm", "930pm", "9.30 P.M.", "21:30", "2130"})
        BOOST_TEST(time(text) == "21:30", text);
    for (const auto* text :
         {"9 утра", "9 часов утра", "в 9 утра", "в 9:00", "at 9", "9 in the morning", "9 o'clock", "9a"})
        BOOST_TEST(time(text) == "9:0", text);
    for (const auto* text : {"3 часа дня", "3 дня", "3p", "3 in the afternoon", "15", "в 15 часов", "at 3 pm"})
        BOOST_TEST(time(text) == "15:0", text);
    for (const auto* text : {"noon", "Noon", "midday", "полдень", "12 дня", "в полдень"})
        BOOST_TEST(time(text) == "12:0", text);
    for (const auto* text : {"midnight", "полночь", "12 ночи"})
        BOOST_TEST(time(text) == "0:0", text);
    BOOST_TEST(time("7:30 вечера") == "19:30");
    BOOST_TEST(time("2 часа ночи") == "2:0");
    BOOST_TEST(time("11 ночи") == "23:0");
    BOOST_TEST(time("12 am") == "0:0");
    BOOST_TEST(time("12:15 pm") == "12:15");
    BOOST_TEST(time("0:05") == "0:5");
    for (const auto* text : {"",        "24:00",   "9:60",     "9:3",    "13 pm", "0 am",          "nine",
                             "9:30:00", "-9",      "9 30 15",  "99999",  "9:300", "утро",          "9 pm 30",
                             "9::30",   "12 утра", "1 вечера", "15 дня", "утра",  "at noon sharp", "часа дня"})
        BOOST_TEST(time(text) == "nothing", text);
}

BOOST_AUTO_TEST_CASE(lengths_as_people_write_them)
{
    for (const auto* text : {"90", "90 min", "90m", "90 мин.", "90 минут", "1:30", "1h30", "1 h 30 min", "1.5 h",
                             "1,5 ч", "1 ч 30", "1 час 30 минут", "1 hour 30 minutes", "1H 30M"})
        BOOST_TEST(length(text) == 90, text);
    for (const auto* text : {"1½ h", "1.5h", "an hour and a half", "An hour and 30 minutes", "1 hour and 30 min",
                             "полтора часа", "Полтора\u00A0часа", "час с половиной", "час 30", "1 час и 30 минут"})
        BOOST_TEST(length(text) == 90, text);
    for (const auto* text : {"half an hour", "½ h", "полчаса", "30", "0.5 h"})
        BOOST_TEST(length(text) == 30, text);
    for (const auto* text : {"an hour", "one hour", "час"})
        BOOST_TEST(length(text) == 60, text);
    BOOST_TEST(length("три четверти часа") == 45);
    BOOST_TEST(length("два с половиной часа") == 150);
    BOOST_TEST(length("1h") == 60);
    BOOST_TEST(length("2 часа") == 120);
    BOOST_TEST(length("0:45") == 45);
    BOOST_TEST(length("0,25 ч") == 15);
    for (const auto* text : {"", "sixty", "1:5", "1:75", "1.333 h", "h", "1 h 30 h", "1.5", "-5", "5 5", "99999",
                             "1 day", "полтора", "½", "and"})
        BOOST_TEST(length(text) == -1, text);
}

BOOST_AUTO_TEST_SUITE_END()

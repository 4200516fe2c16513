// SPDX-License-Identifier: MPL-2.0
#include "text/format.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

namespace
{
using planerka::Currency;
using planerka::Date;
using planerka::Decimal;
using planerka::Exact;
using planerka::Language;
namespace text = planerka::text;

constexpr auto en = Language::en;
constexpr auto ru = Language::ru;

std::string money(std::int64_t minor, std::string_view currency, Language language)
{
    return text::money(planerka::Money::of_minor(minor, Currency::of(currency).value()), language);
}

Decimal decimal(std::string_view digits)
{
    return Decimal::parse(digits).value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(format_tests)

BOOST_AUTO_TEST_CASE(money_in_english)
{
    BOOST_TEST(money(123456, "USD", en) == "$1,234.56");
    BOOST_TEST(money(64581, "EUR", en) == "€645.81");
    BOOST_TEST(money(0, "GBP", en) == "£0.00");
    BOOST_TEST(money(1234567, "JPY", en) == "¥1,234,567");
    BOOST_TEST(money(12339, "KWD", en) == "KWD\u00A012.339");
    BOOST_TEST(money(123456, "RUB", en) == "RUB\u00A01,234.56");
    BOOST_TEST(money(1000, "IQD", en) == "IQD\u00A01.000");
    BOOST_TEST(money(100, "HUF", en) == "HUF\u00A01.00");
    BOOST_TEST(money(-14504, "USD", en) == "−$145.04");
    BOOST_TEST(money(9223372036854775807, "USD", en) == "$92,233,720,368,547,758.07");
}

BOOST_AUTO_TEST_CASE(money_in_russian)
{
    BOOST_TEST(money(123456, "RUB", ru) == "1\u00A0234,56\u00A0₽");
    BOOST_TEST(money(7382208, "RUB", ru) == "73\u00A0822,08\u00A0₽");
    BOOST_TEST(money(123456, "USD", ru) == "1\u00A0234,56\u00A0$");
    BOOST_TEST(money(64581, "EUR", ru) == "645,81\u00A0€");
    BOOST_TEST(money(3747, "JPY", ru) == "3\u00A0747\u00A0¥");
    BOOST_TEST(money(12339, "KWD", ru) == "12,339\u00A0KWD");
    BOOST_TEST(money(-5, "RUB", ru) == "−0,05\u00A0₽");
}

BOOST_AUTO_TEST_CASE(numbers_keep_the_digits_they_were_given)
{
    BOOST_TEST(text::number(decimal("1234.5"), en) == "1,234.5");
    BOOST_TEST(text::number(decimal("1234.50"), ru) == "1\u00A0234,50");
    BOOST_TEST(text::number(decimal("0.921500"), en) == "0.921500");
    BOOST_TEST(text::number(decimal("24"), ru) == "24");
    BOOST_TEST(text::number(decimal("-3"), ru) == "−3");
    BOOST_TEST(text::number(decimal("123456789.123456789"), en) == "123,456,789.123456789");
}

BOOST_AUTO_TEST_CASE(shares_are_shown_as_percentages)
{
    BOOST_TEST(text::percent(decimal("0.343"), en) == "34.3%");
    BOOST_TEST(text::percent(decimal("0.343"), ru) == "34,3\u00A0%");
    BOOST_TEST(text::percent(decimal("0.35"), en) == "35%");
    BOOST_TEST(text::percent(decimal("1"), en) == "100%");
    BOOST_TEST(text::percent(decimal("0.5"), ru) == "50\u00A0%");
    BOOST_TEST(text::percent(decimal("0.3500"), en) == "35.00%");
}

BOOST_AUTO_TEST_CASE(dates_in_both_languages)
{
    const Date date{2026, 12, 7};
    BOOST_TEST(text::date_short(date, en) == "7 Dec 2026");
    BOOST_TEST(text::date_short(date, ru) == "07.12.2026");
    BOOST_TEST(text::date_long(date, en) == "7 December 2026");
    BOOST_TEST(text::date_long(date, ru) == "7 декабря 2026\u00A0г.");
    BOOST_TEST(text::date_with_weekday(date, en) == "Monday, 7 December 2026");
    BOOST_TEST(text::date_with_weekday(date, ru) == "понедельник, 7 декабря 2026\u00A0г.");
    BOOST_TEST(text::date_long({2026, 5, 31}, ru) == "31 мая 2026\u00A0г.");
    BOOST_TEST(text::date_short({2028, 2, 29}, en) == "29 Feb 2028");
}

BOOST_AUTO_TEST_CASE(clock_ranges)
{
    BOOST_TEST(text::time_range(570, 630) == "09:30–10:30");
    BOOST_TEST(text::time_range(1410, 1450) == "23:30–00:10");
}

BOOST_AUTO_TEST_CASE(durations)
{
    BOOST_TEST(text::minutes(5, en) == "5\u00A0min");
    BOOST_TEST(text::minutes(5, ru) == "5\u00A0мин");
    BOOST_TEST(text::minutes(1200, ru) == "1\u00A0200\u00A0мин");
    BOOST_TEST(text::minutes_in_words(0, en) == "0\u00A0minutes");
    BOOST_TEST(text::minutes_in_words(1, en) == "1\u00A0minute");
    BOOST_TEST(text::minutes_in_words(5, en) == "5\u00A0minutes");
    BOOST_TEST(text::minutes_in_words(60, en) == "1\u00A0hour");
    BOOST_TEST(text::minutes_in_words(150, en) == "2\u00A0hours 30\u00A0minutes");
    BOOST_TEST(text::minutes_in_words(5, ru) == "5\u00A0минут");
    BOOST_TEST(text::minutes_in_words(90, ru) == "1\u00A0час 30\u00A0минут");
    BOOST_TEST(text::minutes_in_words(122, ru) == "2\u00A0часа 2\u00A0минуты");
    BOOST_TEST(text::minutes_in_words(300, ru) == "5\u00A0часов");
}

BOOST_AUTO_TEST_CASE(person_hours_have_two_decimals)
{
    BOOST_TEST(text::hours(Exact(103, 12), en) == "8.58\u00A0h");
    BOOST_TEST(text::hours(Exact(103, 12), ru) == "8,58\u00A0ч");
    BOOST_TEST(text::hours(Exact(360), ru) == "360,00\u00A0ч");
    BOOST_TEST(text::hours(Exact(1048), en) == "1,048.00\u00A0h");
    BOOST_TEST(text::hours(Exact(1, 200), en) == "0.01\u00A0h");
}

BOOST_AUTO_TEST_CASE(values_may_be_formatted_in_several_threads)
{
    const auto use = []
    {
        for (int i = 0; i < 500; ++i)
            for (const auto language : planerka::kLanguages)
                if (text::date_long(Date{2026, 1, 1}.plus_days(i), language).empty() ||
                    money(i, "USD", language).empty())
                    throw std::runtime_error("empty");
    };
    std::thread other(use);
    use();
    other.join();
}

BOOST_AUTO_TEST_SUITE_END()

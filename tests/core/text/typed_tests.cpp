// SPDX-License-Identifier: MPL-2.0
#include "text/typed.hpp"

#include "text/format.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using planerka::Language;

std::string amount(std::string_view typed, Language language = Language::en)
{
    const auto value = planerka::text::parse_amount(typed, language);
    return value ? value->to_string() : "nothing";
}

std::string date(std::string_view typed, Language language)
{
    const auto value = planerka::text::parse_date(typed, language);
    return value ? value->to_string() : "nothing";
}
} // namespace

BOOST_AUTO_TEST_SUITE(typed_tests)

BOOST_AUTO_TEST_CASE(amounts_in_either_language)
{
    BOOST_TEST(amount("1 234,56") == "1234.56");
    BOOST_TEST(amount("1\u00A0234,56\u00A0₽") == "1234.56");
    BOOST_TEST(amount("1\u202F234\u202F567") == "1234567");
    BOOST_TEST(amount("1,234.56") == "1234.56");
    BOOST_TEST(amount("1.234,56") == "1234.56");
    BOOST_TEST(amount("$97.50") == "97.50");
    BOOST_TEST(amount(" 97,5 ") == "97.5");
    BOOST_TEST(amount("1,234") == "1234");
    BOOST_TEST(amount("1,234", Language::ru) == "1.234");
    BOOST_TEST(amount("1,234,567") == "1234567");
    BOOST_TEST(amount("1,234.56", Language::ru) == "1234.56");
    BOOST_TEST(amount("1.234") == "1.234");
    BOOST_TEST(amount("0,125") == "0.125");
    BOOST_TEST(amount("1 234,567") == "1234.567");
    BOOST_TEST(amount("12345,678") == "12345.678");
    BOOST_TEST(amount("0") == "0");
}

BOOST_AUTO_TEST_CASE(currencies_beside_an_amount_are_passed_over)
{
    for (const auto* typed :
         {"€5.00", "5.00 €", "5,00 руб.", "5.00 р", "5.00 USD", "usd 5.00", "KWD\u00A05.00", "CA$5.00", "RUB5.00"})
        BOOST_TEST(amount(typed) == "5.00", typed);
    for (const auto* typed : {"-5.00", "−5.00", "-$5.00", "$-5.00", "−5,00\u00A0₽"})
        BOOST_TEST(amount(typed) == "-5.00", typed);
}

BOOST_AUTO_TEST_CASE(what_is_no_amount)
{
    for (const auto* typed : {"",     " ",         "-",       "abc",   "$",     "5 apples", "five 5",
                              "1 2",  "12,34,567", "1 23",    "1,2,3", "1.2.3", "5%",       "5.",
                              ".5",   "--5",       "5-",      "1e5",   "1'000", "٣",        "1234567890123456789",
                              "\xff", "1,234 567", "1 234 56"})
        BOOST_TEST(amount(typed) == "nothing", typed);
}

BOOST_AUTO_TEST_CASE(what_is_formatted_is_read_back)
{
    for (const auto* code : {"USD", "EUR", "RUB", "JPY", "KWD", "CAD", "CHF", "KZT"})
        for (const std::int64_t minor : {0LL, 5LL, -1234567LL, 100000LL, 123456789012LL})
            for (const auto language : planerka::kLanguages)
            {
                const auto money = planerka::Money::of_minor(minor, planerka::Currency::of(code).value());
                const auto text = planerka::text::money(money, language);
                const auto back = planerka::text::parse_amount(text, language);
                BOOST_TEST((back && back->exact() == money.exact()), text);
            }
}

BOOST_AUTO_TEST_CASE(dates_as_people_type_them)
{
    for (const auto language : planerka::kLanguages)
    {
        BOOST_TEST(date("2026-12-15", language) == "2026-12-15");
        BOOST_TEST(date("15.12.2026", language) == "2026-12-15");
        BOOST_TEST(date(" 5.1.26 ", language) == "2026-01-05");
    }
    for (const auto* typed :
         {"7 Dec 2026", "7 December 2026", "07 dec. 2026", "December 7, 2026", "7\u00A0DECEMBER 2026"})
        BOOST_TEST(date(typed, Language::en) == "2026-12-07", typed);
    for (const auto* typed : {"7 декабря 2026", "7 декабря 2026\u00A0г.", "7 Декабрь 2026", "7 дек. 2026 года"})
        BOOST_TEST(date(typed, Language::ru) == "2026-12-07", typed);
    BOOST_TEST(date("1 мая 2026", Language::ru) == "2026-05-01");
    BOOST_TEST(date("1 мар 2026", Language::ru) == "2026-03-01");
    BOOST_TEST(date("1 июня 2026", Language::ru) == "2026-06-01");
    BOOST_TEST(date("1 Sept 2026", Language::en) == "2026-09-01");
}

BOOST_AUTO_TEST_CASE(what_is_no_date)
{
    for (const auto* typed :
         {"", "tomorrow", "12/7/2026", "31.11.2026", "29.02.2027", "0.12.2026", "15.12", "7 De 2026", "7 Foo 2026",
          "7 Dec", "7 Dec 26", "Dec 2026 7", "15.12.2026.1", "99999.12.2026", "7 Dec 2026 x", "\xff"})
        BOOST_TEST(date(typed, Language::en) == "nothing", typed);
    BOOST_TEST(date("7 Dec 2026", Language::ru) == "nothing");
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back)
{
    for (auto day = planerka::Date{2026, 1, 1}; day.year < 2028; day = day.plus_days(5))
        for (const auto language : planerka::kLanguages)
        {
            BOOST_TEST(date(planerka::text::date_short(day, language), language) == day.to_string());
            BOOST_TEST(date(planerka::text::date_long(day, language), language) == day.to_string());
        }
}

BOOST_AUTO_TEST_SUITE_END()

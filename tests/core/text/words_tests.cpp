// SPDX-License-Identifier: MPL-2.0
#include "text/words.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

namespace
{
using planerka::Currency;
using planerka::Language;
using planerka::Money;

/// With ordinary spaces, so that the expectations can be read.
std::string with_plain_spaces(std::string text)
{
    const std::string no_break = "\u00A0";
    for (auto at = text.find(no_break); at != text.npos; at = text.find(no_break))
        text.replace(at, no_break.size(), " ");
    return text;
}

std::string words(std::int64_t minor, const char* currency, Language language)
{
    const auto amount = Money::of_minor(minor, Currency::of(currency).value());
    return with_plain_spaces(planerka::text::amount_in_words(amount, language));
}

struct Expected
{
    std::int64_t minor;
    const char* currency;
    const char* text;
};

void check(std::initializer_list<Expected> table, Language language)
{
    for (const auto& [minor, currency, text] : table)
        BOOST_TEST(words(minor, currency, language) == text);
}
} // namespace

BOOST_AUTO_TEST_SUITE(words_tests)

// Written by hand: рубль is masculine, копейка and тысяча are feminine; 11 to 14 take the genitive plural.
BOOST_AUTO_TEST_CASE(russian_roubles)
{
    check(
        {
            {0, "RUB", "Ноль рублей 00 копеек"},
            {1, "RUB", "Ноль рублей 01 копейка"},
            {100, "RUB", "Один рубль 00 копеек"},
            {202, "RUB", "Два рубля 02 копейки"},
            {505, "RUB", "Пять рублей 05 копеек"},
            {1111, "RUB", "Одиннадцать рублей 11 копеек"},
            {1412, "RUB", "Четырнадцать рублей 12 копеек"},
            {2121, "RUB", "Двадцать один рубль 21 копейка"},
            {4094, "RUB", "Сорок рублей 94 копейки"},
            {10100, "RUB", "Сто один рубль 00 копеек"},
            {11100, "RUB", "Сто одиннадцать рублей 00 копеек"},
            {100000, "RUB", "Одна тысяча рублей 00 копеек"},
            {200000, "RUB", "Две тысячи рублей 00 копеек"},
            {500000, "RUB", "Пять тысяч рублей 00 копеек"},
            {1100000, "RUB", "Одиннадцать тысяч рублей 00 копеек"},
            {2100000, "RUB", "Двадцать одна тысяча рублей 00 копеек"},
            {2200200, "RUB", "Двадцать две тысячи два рубля 00 копеек"},
            {7382208, "RUB", "Семьдесят три тысячи восемьсот двадцать два рубля 08 копеек"},
            {10000100, "RUB", "Сто тысяч один рубль 00 копеек"},
            {100000000, "RUB", "Один миллион рублей 00 копеек"},
            {200000108, "RUB", "Два миллиона один рубль 08 копеек"},
            {100000000000, "RUB", "Один миллиард рублей 00 копеек"},
            {123456789012, "RUB",
             "Один миллиард двести тридцать четыре миллиона пятьсот шестьдесят семь тысяч восемьсот девяносто рублей "
             "12 копеек"},
            {-7382208, "RUB", "Минус семьдесят три тысячи восемьсот двадцать два рубля 08 копеек"},
            {-50, "RUB", "Минус ноль рублей 50 копеек"},
        },
        Language::ru);
}

BOOST_AUTO_TEST_CASE(other_currencies_in_russian)
{
    check(
        {
            {158160, "USD", "Одна тысяча пятьсот восемьдесят один доллар США 60 центов"},
            {201, "USD", "Два доллара США 01 цент"},
            {64581, "EUR", "Шестьсот сорок пять евро 81 цент"},
            {2102, "KZT", "Двадцать один тенге 02 тиына"},
            {2202, "BYN", "Двадцать два белорусских рубля 02 копейки"},
            {2100, "BYN", "Двадцать один белорусский рубль 00 копеек"},
            {502, "CNY", "Пять юаней 02 фэня"},
            {101, "GBP", "Один фунт стерлингов 01 пенс"},
            {2102, "UAH", "Двадцать одна гривна 02 копейки"},
            {48002, "JPY", "Сорок восемь тысяч две иены"},
            {21, "JPY", "Двадцать одна иена"},
            {310475, "KWD", "Триста десять кувейтских динаров 475 филсов"},
            {2002, "KWD", "Два кувейтских динара 002 филса"},
            {200, "TRY", "Две турецкие лиры 00 курушей"},
            {2200, "PLN", "Двадцать два злотых 00 грошей"},
        },
        Language::ru);
}

BOOST_AUTO_TEST_CASE(english)
{
    check(
        {
            {0, "USD", "Zero dollars and 00 cents"},
            {101, "USD", "One dollar and 01 cent"},
            {202, "USD", "Two dollars and 02 cents"},
            {1100, "USD", "Eleven dollars and 00 cents"},
            {2100, "USD", "Twenty-one dollars and 00 cents"},
            {10100, "USD", "One hundred and one dollars and 00 cents"},
            {158160, "USD", "One thousand five hundred and eighty-one dollars and 60 cents"},
            {100000000, "USD", "One million dollars and 00 cents"},
            {-250, "USD", "Minus two dollars and 50 cents"},
            {101, "RUB", "One rouble and 01 kopeck"},
            {7382208, "RUB", "Seventy-three thousand eight hundred and twenty-two roubles and 08 kopecks"},
            {201, "GBP", "Two pounds and 01 penny"},
            {102, "GBP", "One pound and 02 pence"},
            {64581, "EUR", "Six hundred and forty-five euros and 81 cents"},
            {500, "KZT", "Five tenge and 00 tiyn"},
            {48005, "JPY", "Forty-eight thousand and five yen"},
            {12345678900, "USD",
             "One hundred and twenty-three million four hundred and fifty-six thousand seven hundred and eighty-nine "
             "dollars and 00 cents"},
            {310475, "KWD", "Three hundred and ten Kuwaiti dinars and 475 fils"},
        },
        Language::en);
}

BOOST_AUTO_TEST_CASE(currencies_without_words_of_their_own_are_named_by_their_code)
{
    BOOST_TEST(words(10150, "THB", Language::en) == "One hundred and one THB and 50/100");
    BOOST_TEST(words(10150, "THB", Language::ru) == "Сто один THB 50/100");
    BOOST_TEST(words(2005, "BHD", Language::ru) == "Два BHD 005/1000");
    BOOST_TEST(words(21, "CLP", Language::en) == "Twenty-one CLP");
}

BOOST_AUTO_TEST_CASE(very_large_amounts)
{
    // Beyond 2^53 a binary float would choose the plural of another number: …921 takes the singular.
    BOOST_TEST(words(9'007'199'254'740'992'101, "RUB", Language::ru) ==
               "Девяносто квадриллионов семьдесят один триллион девятьсот девяносто два миллиарда пятьсот сорок семь "
               "миллионов четыреста девять тысяч девятьсот двадцать один рубль 01 копейка");
    BOOST_TEST(words(1'000'000'000'000'000'000, "JPY", Language::en) == "¥1,000,000,000,000,000,000");
    for (const auto language : planerka::kLanguages)
        for (const auto* currency : {"JPY", "RUB", "KWD"})
            for (const auto minor :
                 {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
                BOOST_TEST(words(minor, currency, language).find('{') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_minor_unit_does_not_part_from_its_figure)
{
    const auto amount = Money::of_minor(108, Currency::of("RUB").value());
    BOOST_TEST(planerka::text::amount_in_words(amount, Language::ru) == "Один рубль 08\u00A0копеек");
}

BOOST_AUTO_TEST_CASE(lists)
{
    using planerka::text::list;
    BOOST_TEST(list({}, Language::ru) == "");
    BOOST_TEST(list({"Соколова"}, Language::ru) == "Соколова");
    BOOST_TEST(list({"Соколова", "Ветров"}, Language::ru) == "Соколова и Ветров");
    BOOST_TEST(list({"Соколова", "Ветров", "Петров"}, Language::ru) == "Соколова, Ветров и Петров");
    BOOST_TEST(list({"Dana Reyes", "Priya Shah"}, Language::en) == "Dana Reyes and Priya Shah");
    BOOST_TEST(list({"Dana Reyes", "Priya Shah", "Lena Vogt"}, Language::en) ==
               "Dana Reyes, Priya Shah, and Lena Vogt");
}

BOOST_AUTO_TEST_SUITE_END()

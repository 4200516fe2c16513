// SPDX-License-Identifier: MPL-2.0
#include "settings/typed.hpp"

#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace planerka;
using namespace planerka::settings;

namespace
{
std::string taken(const char* key, std::string_view typed, Language language = Language::en)
{
    const auto value = value_of(*setting_of(key), typed, language);
    return value ? value.value() : text::describe(value.error(), language);
}

std::string shown_as(const char* key, std::string_view value, Language language)
{
    return shown(*setting_of(key), value, language);
}
} // namespace

BOOST_AUTO_TEST_SUITE(typed_tests)

BOOST_AUTO_TEST_CASE(values_are_taken_as_people_of_both_languages_type_them)
{
    BOOST_TEST(taken("loadMultiplier", "1,302", Language::ru) == "1.302");
    BOOST_TEST(taken("sellingTimeShare", "35") == "0.35");
    BOOST_TEST(taken("sellingTimeShare", "35 %") == "0.35");
    BOOST_TEST(taken("rate.sales_rep", "1 400,50 ₽", Language::ru) == "1400.50");
    BOOST_TEST(taken("currency", " eur ") == "EUR");
    BOOST_TEST(taken("region", "ru") == "RU");
    BOOST_TEST(taken("job", "Рук. отдела продаж", Language::ru) == "sales_manager");
    BOOST_TEST(taken("job", "executive") == "executive");
    BOOST_TEST(taken("keepUnsaved", "Нет", Language::ru) == "no");
    BOOST_TEST(taken("ownDomains", "example.com;example.ru\n , ") == "example.com, example.ru");
    BOOST_TEST(taken("accentColor", "1F6F5C") == "#1f6f5c");
    BOOST_TEST(taken("paper", "Letter") == "letter");
    BOOST_TEST(taken("address", "dana@example.com") == "dana@example.com");
    BOOST_TEST(taken("logo", " /home/dana/Our logo.PNG ") == "/home/dana/Our logo.PNG");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_meant_is_refused_with_what_to_enter)
{
    BOOST_TEST(taken("sellingTimeShare", "135") ==
               "sellingTimeShare: Time spent selling: enter a percentage from 0 to 100, such as 35.");
    BOOST_TEST(taken("rate.sales_rep", "много", Language::ru) ==
               "rate.sales_rep: Менеджер по продажам: введите сумму от 0 до 1 000 000 000 без валюты.");
    BOOST_TEST(taken("averageDeal", "lots") ==
               "averageDeal: Average deal: enter an amount of money, without the currency.");
    BOOST_TEST(taken("currency", "euro").ends_with("enter a currency code, such as USD, EUR or RUB."));
    BOOST_TEST(taken("region", "XX").ends_with("such as US, GB or RU."));
    BOOST_TEST(taken("language", "de") == "language: Language: enter one of these: English, Russian.");
    BOOST_TEST(taken("keepUnsaved", "perhaps").ends_with("enter yes or no."));
    for (const auto* const colour : {"#ffff00", "#8aa", "green", "#1f6f5g"}) // the first cannot be read on white
        BOOST_TEST(taken("accentColor", colour).ends_with("dark enough to be read on white."), colour);
    for (const auto* const picture : {"logo.png", "/home/dana/logo", "/home/dana.png/logo.gif", "png"})
        BOOST_TEST(taken("logo", picture).ends_with("such as /home/dana/logo.png."), picture);
    BOOST_TEST(taken("address", "dana").ends_with("such as dana@example.com."));
    BOOST_TEST(taken("organization", "Acme\nInc.").ends_with("one line of at most 1,000 characters."));
    BOOST_TEST(taken("organization", std::string(1001, 'a')).ends_with("one line of at most 1,000 characters."));
}

BOOST_AUTO_TEST_CASE(what_is_shown_can_be_typed_again)
{
    const std::pair<const char*, const char*> values[]{
        {"sellingTimeShare", "0.355"}, {"hoursPerYear", "1972"}, {"rate.default", "1234.5"},
        {"job", "sales_rep"},          {"keepUnsaved", "no"},    {"ownDomains", "example.com, example.ru"},
        {"benefitsRate", "1.50"},      {"currency", "RUB"},      {"load.others.green", "12"}};
    for (const auto language : kLanguages)
        for (const auto& [key, value] : values)
            BOOST_TEST(taken(key, shown_as(key, value, language), language) == value, key);
}

BOOST_AUTO_TEST_CASE(every_setting_has_a_name_and_a_help_of_its_own_in_both_languages)
{
    for (const auto language : kLanguages)
    {
        std::set<std::string> labels;
        for (const auto& setting : all_settings())
        {
            BOOST_TEST(labels.insert(label_of(setting, language)).second, setting.key);
            BOOST_TEST(help_of(setting, language).size() > 20u, setting.key);
            for (const auto choice : setting.choices)
                BOOST_TEST(!word_of(setting, choice, language).empty(), choice);
        }
        for (const auto page : kPages)
            BOOST_TEST(text::has_message(language, "settings.page." + std::string(name_of(page))));
    }
    BOOST_TEST(label_of(*setting_of("rate.person.anna@example.com"), Language::en) == "anna@example.com");
    BOOST_TEST(!setting_of("rate.nobody").has_value());
    BOOST_TEST(!setting_of("rate.client").has_value());
    BOOST_TEST(!setting_of("rate.person.").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

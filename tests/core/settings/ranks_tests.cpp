// SPDX-License-Identifier: MPL-2.0
#include "settings/ranks.hpp"

#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::settings;

namespace
{
std::string set_by(Values& user, const Settings& now, const char* key, const char* typed)
{
    const auto done = set(user, now, key, typed, Language::en);
    return done ? "" : done.error().code;
}
} // namespace

BOOST_AUTO_TEST_SUITE(ranks_tests)

BOOST_AUTO_TEST_CASE(a_lock_wins_over_the_user_who_wins_over_a_proposal)
{
    const Preset preset{{{"organization", "Acme"}, {"unit", "Inside sales"}, {"currency", "EUR"}}, {"organization"}};
    const Settings all({preset}, {{"organization", "Mine"}, {"unit", "My team"}}, {});
    BOOST_TEST(all.text("organization") == "Acme");
    BOOST_TEST((all.rank("organization") == Rank::locked));
    BOOST_TEST(all.text("unit") == "My team");
    BOOST_TEST((all.rank("unit") == Rank::user));
    BOOST_TEST(all.text("currency") == "EUR");
    BOOST_TEST((all.rank("currency") == Rank::preset));
    BOOST_TEST(all.text("job") == "sales_manager");
    BOOST_TEST((all.rank("job") == Rank::usual));
    BOOST_TEST(!all.value("templateFolder").has_value());
    BOOST_TEST((all.rank("templateFolder") == Rank::nobodys));
}

BOOST_AUTO_TEST_CASE(of_two_administrators_the_first_wins_and_a_lock_of_either_holds)
{
    const Preset office{{{"unit", "Office"}}, {}}, machine{{{"unit", "Machine"}, {"currency", "GBP"}}, {"currency"}};
    const Settings all({office, machine}, {{"currency", "USD"}}, {});
    BOOST_TEST(all.text("unit") == "Office");
    BOOST_TEST(all.text("currency") == "GBP");
}

BOOST_AUTO_TEST_CASE(what_is_locked_without_a_value_stays_unset)
{
    const Settings all({Preset{{}, {"logoless", "templateFolder"}}}, {{"templateFolder", "/mine"}}, {});
    BOOST_TEST(!all.value("templateFolder").has_value());
    BOOST_TEST(all.is_locked("templateFolder"));
    BOOST_TEST(all.problems().size() == 1u); // there is nothing called so
}

BOOST_AUTO_TEST_CASE(values_that_make_no_sense_do_not_count_and_are_named)
{
    const Settings all({Preset{{{"currency", "pounds"}, {"curency", "GBP"}}, {}}},
                       {{"hoursPerYear", "99999"}, {"unit", "Mine"}}, {});
    BOOST_TEST(all.text("currency") == "USD");
    BOOST_TEST(all.text("hoursPerYear") == "2080");
    BOOST_TEST(all.text("unit") == "Mine");
    std::string named;
    for (const auto& problem : all.problems())
        named += text::describe(problem, Language::en) + '\n';
    BOOST_TEST(named.find("Did you mean “currency”?") != std::string::npos, named);
    BOOST_TEST(named.find("hoursPerYear: Hours per year: enter a number from 800 to 2,600.") != std::string::npos,
               named);
    BOOST_TEST(all.problems().size() == 3u);
}

BOOST_AUTO_TEST_CASE(what_is_usual_follows_language_and_country)
{
    const auto usual = [](Surroundings around, const char* key)
    { return Settings({}, {}, std::move(around)).text(key); };
    BOOST_TEST(usual({.language = Language::ru}, "currency") == "RUB");
    BOOST_TEST(usual({.language = Language::ru}, "unit") == "Отдел продаж");
    BOOST_TEST(usual({.language = Language::ru}, "hoursPerYear") == "1972");
    BOOST_TEST(usual({.country = "GB"}, "currency") == "GBP");
    BOOST_TEST(usual({.language = Language::ru, .country = "KZ"}, "currency") == "KZT");
    BOOST_TEST(usual({.country = "ZZ"}, "currency") == "USD");
    BOOST_TEST(usual({.country = "US"}, "paper") == "letter");
    BOOST_TEST(usual({.country = "RU"}, "paper") == "a4");
    BOOST_TEST(usual({}, "paper") == "a4");
    BOOST_TEST(usual({.name = "Dana Reyes"}, "name") == "Dana Reyes");
    BOOST_TEST(country_of_locale("ru_RU.UTF-8") == "RU");
    BOOST_TEST(country_of_locale("en-GB") == "GB");
    BOOST_TEST(country_of_locale("C.UTF-8") == "");
    BOOST_TEST(country_of_locale("de") == "");
}

BOOST_AUTO_TEST_CASE(parts_of_the_multiplier_take_the_place_of_the_usual_one)
{
    BOOST_TEST(Settings({}, {}, {}).text("loadMultiplier") == "1.30");
    BOOST_TEST(!Settings({}, {{"benefitsRate", "0.22"}}, {}).value("loadMultiplier").has_value());
}

BOOST_AUTO_TEST_CASE(a_user_sets_what_is_theirs_and_is_told_what_is_not)
{
    const Settings all({Preset{{{"currency", "EUR"}}, {"currency"}}}, {}, {});
    Values user;
    BOOST_TEST(set_by(user, all, "sellingTimeShare", "40 %") == "");
    BOOST_TEST(user.at("sellingTimeShare") == "0.40");
    BOOST_TEST(set_by(user, all, "rate.person.Anna@Example.com", "85") == "");
    BOOST_TEST(set_by(user, all, "currency", "USD") == "settings.locked");
    BOOST_TEST(set_by(user, all, "curency", "USD") == "settings.unknown");
    BOOST_TEST(set_by(user, all, "hoursPerYear", "12") == "settings.number");
    BOOST_TEST(user.size() == 2u);
    BOOST_TEST(set_by(user, all, "sellingTimeShare", "  ") == "");
    BOOST_TEST(!user.contains("sellingTimeShare"));
}

BOOST_AUTO_TEST_CASE(others_see_no_pay)
{
    const Settings all(
        {}, {{"rate.sales_rep", "62"}, {"rate.person.anna", "70"}, {"marginRate", "0.3"}, {"unit", "Mine"}}, {});
    const auto open = all.without_private();
    for (const auto* const key : {"rate.sales_rep", "rate.person.anna", "marginRate"})
    {
        BOOST_TEST(all.value(key).has_value(), key);
        BOOST_TEST(!open.value(key).has_value(), key);
    }
    BOOST_TEST(open.people().empty());
    BOOST_TEST(open.text("unit") == "Mine");
}

BOOST_AUTO_TEST_SUITE_END()

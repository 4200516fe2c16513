// SPDX-License-Identifier: MPL-2.0
#include "forms/series.hpp"
#include "recurrence/rule.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using namespace planerka;
using forms::rule_of_words;
using forms::words_of_rule;

const LocalTime kStart{{2026, 12, 7}, 570};
constexpr const char* kBerlin = "Europe/Berlin";

std::string rule(const std::string& words, Language language = Language::en)
{
    return rule_of_words(words, language, kStart, kBerlin).value_or("none");
}

auto parts(const RecurrenceRule& rule)
{
    return std::tuple(rule.frequency, rule.interval, rule.count, rule.until, rule.months, rule.month_days,
                      rule.year_days, rule.weeks, rule.hours, rule.minutes, rule.positions, rule.days);
}
} // namespace

BOOST_AUTO_TEST_SUITE(series_tests)

BOOST_AUTO_TEST_CASE(a_rule_is_told_in_words)
{
    const struct
    {
        const char* rule;
        const char* english;
        const char* russian;
    } cases[]{
        {"FREQ=DAILY", "every day", "каждый день"},
        {"FREQ=DAILY;INTERVAL=2", "every second day", "через день"},
        {"FREQ=DAILY;INTERVAL=5", "every 5 days", "раз в 5 дней"},
        {"FREQ=WEEKLY", "every week", "каждую неделю"},
        {"FREQ=WEEKLY;BYDAY=MO", "every Monday", "каждый понедельник"},
        {"FREQ=WEEKLY;BYDAY=WE", "every Wednesday", "каждую среду"},
        {"FREQ=WEEKLY;BYDAY=SU", "every Sunday", "каждое воскресенье"},
        {"FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday", "по понедельникам и четвергам"},
        {"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday", "по будням"},
        {"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday", "раз в две недели по вторникам"},
        {"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR", "every 3 weeks on Monday and Friday",
         "раз в 3 недели по понедельникам и пятницам"},
        {"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", "every 2 weeks on Sunday, weeks from Sunday",
         "раз в две недели по воскресеньям, недели с воскресенья"},
        {"FREQ=MONTHLY", "every month", "каждый месяц"},
        {"FREQ=MONTHLY;BYDAY=1MO", "monthly on the first Monday", "ежемесячно в первый понедельник"},
        {"FREQ=MONTHLY;BYDAY=2TU", "monthly on the second Tuesday", "ежемесячно во второй вторник"},
        {"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "every 3 months on the last Friday",
         "раз в 3 месяца в последнюю пятницу"},
        {"FREQ=MONTHLY;BYMONTHDAY=15", "monthly on the 15th", "ежемесячно 15-го числа"},
        {"FREQ=MONTHLY;BYMONTHDAY=22", "monthly on the 22nd", "ежемесячно 22-го числа"},
        {"FREQ=MONTHLY;BYMONTHDAY=-1", "monthly on the last day", "ежемесячно в последний день"},
        {"FREQ=YEARLY", "every year", "каждый год"},
        {"FREQ=WEEKLY;BYDAY=MO;COUNT=10", "every Monday, 10 times", "каждый понедельник, 10 раз"},
        {"FREQ=WEEKLY;BYDAY=MO;COUNT=2", "every Monday, 2 times", "каждый понедельник, 2 раза"},
        {"FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630", "every Monday, until 30 Jun 2027", "каждый понедельник, до 30.06.2027"},
        {"FREQ=WEEKLY;BYDAY=MO;UNTIL=20270628T093000", "every Monday, until 28 Jun 2027 09:30",
         "каждый понедельник, до 28.06.2027 09:30"},
    };
    for (const auto& each : cases)
    {
        BOOST_TEST(words_of_rule(each.rule, Language::en, kBerlin) == each.english);
        BOOST_TEST(words_of_rule(each.rule, Language::ru, kBerlin) == each.russian);
        BOOST_TEST(rule(each.english) == each.rule);
        BOOST_TEST(rule(each.russian, Language::ru) == each.rule);
    }
}

BOOST_AUTO_TEST_CASE(a_rule_without_words_stands_for_itself)
{
    for (const std::string text :
         {"FREQ=YEARLY;BYMONTH=3;BYDAY=1SU", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,15",
          "FREQ=DAILY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=-2", "FREQ=MONTHLY;BYDAY=1MO,3MO",
          "FREQ=WEEKLY;INTERVAL=2;WKST=SA;BYDAY=MO,FR", "FREQ=DAILY;INTERVAL=100000"})
        for (const auto language : kLanguages)
        {
            BOOST_TEST(words_of_rule(text, language) == text);
            BOOST_TEST(rule(text, language) == text);
        }
    BOOST_TEST(words_of_rule("nonsense", Language::en) == "nonsense");
    BOOST_TEST(words_of_rule("", Language::ru) == "");
}

BOOST_AUTO_TEST_CASE(whatever_has_words_comes_back_the_same)
{
    std::vector<std::string> rules;
    for (const char* frequency : {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
        for (const char* interval : {"", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=21", ";INTERVAL=999"})
            for (const char* days :
                 {"", ";BYDAY=MO", ";BYDAY=WE", ";BYDAY=MO,TH", ";BYDAY=MO,TU,WE,TH,FR", ";BYDAY=SA,SU", ";BYDAY=1MO",
                  ";BYDAY=-1SU", ";BYDAY=5FR", ";BYDAY=2WE", ";BYMONTHDAY=1", ";BYMONTHDAY=31", ";BYMONTHDAY=-1",
                  ";BYDAY=MO,TU,WE,TH,FR,SA,SU", ";BYMONTH=2"})
                for (const char* end : {"", ";COUNT=1", ";COUNT=21", ";UNTIL=20270101", ";UNTIL=20271231T225900Z",
                                        ";UNTIL=20270628T093000", ";WKST=SU", ";WKST=SU;COUNT=3"})
                    rules.push_back(std::string("FREQ=") + frequency + interval + days + end);
    int with_words = 0;
    for (const auto& text : rules)
    {
        const auto original = parse_rule(text, kBerlin);
        if (!original)
            continue;
        for (const auto language : kLanguages)
        {
            const auto words = words_of_rule(text, language, kBerlin);
            with_words += words != text;
            const auto back = rule_of_words(words, language, std::nullopt, kBerlin);
            BOOST_TEST_CONTEXT(text << ": " << words)
            {
                BOOST_REQUIRE(back);
                const auto again = parse_rule(*back, kBerlin);
                BOOST_REQUIRE(again);
                BOOST_TEST((parts(*again) == parts(*original)));
                // Only where weeks are left out it matters with which day they begin.
                if (original->frequency == Frequency::weekly && original->interval > 1)
                    BOOST_TEST(again->week_start == original->week_start);
            }
        }
    }
    BOOST_TEST(with_words > 500);
}

BOOST_AUTO_TEST_CASE(the_position_of_a_weekday_may_be_written_in_two_ways)
{
    BOOST_TEST(words_of_rule("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", Language::en) == "monthly on the first Monday");
    BOOST_TEST(words_of_rule("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", Language::ru) == "ежемесячно в последнюю пятницу");
}

BOOST_AUTO_TEST_CASE(people_type_it_in_many_ways)
{
    const struct
    {
        const char* typed;
        const char* rule;
    } cases[]{
        {"Every second Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
        {"every other week", "FREQ=WEEKLY;INTERVAL=2"},
        {"weekly on Mon and Thu", "FREQ=WEEKLY;BYDAY=MO,TH"},
        {"every 2 weeks on Mon and Thu", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"},
        {"Mondays, Wednesdays and Fridays", "FREQ=WEEKLY;BYDAY=MO,WE,FR"},
        {"fortnightly", "FREQ=WEEKLY;INTERVAL=2"},
        {"quarterly", "FREQ=MONTHLY;INTERVAL=3"},
        {"every weekday, 10 times", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10"},
        {"on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"},
        {"the first Monday of every month", "FREQ=MONTHLY;BYDAY=1MO"},
        {"every third Tuesday of the month", "FREQ=MONTHLY;BYDAY=3TU"},
        {"the last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1"},
        {"last Friday", "FREQ=MONTHLY;BYDAY=-1FR"},
        {"every Monday until June", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630"},
        {"every Monday until 20 December", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261220"},
        {"every Monday until June 2028", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20280630"},
        {"every Monday until 2027-06-30", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630"},
        {"RRULE:FREQ=WEEKLY;BYDAY=MO", "RRULE:FREQ=WEEKLY;BYDAY=MO"},
    };
    for (const auto& each : cases)
        BOOST_TEST(rule(each.typed) == each.rule, each.typed << " is " << rule(each.typed));

    const struct
    {
        const char* typed;
        const char* rule;
    } russian[]{
        {"Каждый понедельник", "FREQ=WEEKLY;BYDAY=MO"},
        {"раз в две недели по вторникам", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
        {"раз в неделю по пн", "FREQ=WEEKLY;BYDAY=MO"},
        {"каждую вторую среду", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"},
        {"через неделю по средам", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"},
        {"каждый первый понедельник месяца", "FREQ=MONTHLY;BYDAY=1MO"},
        {"ежемесячно 15-го числа", "FREQ=MONTHLY;BYMONTHDAY=15"},
        {"15 числа каждого месяца", "FREQ=MONTHLY;BYMONTHDAY=15"},
        {"последний день месяца", "FREQ=MONTHLY;BYMONTHDAY=-1"},
        {"раз в квартал", "FREQ=MONTHLY;INTERVAL=3"},
        {"по будням до 30 июня 2027 г.", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270630"},
        {"каждый рабочий день", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
        {"каждую пятницу, 10 раз", "FREQ=WEEKLY;BYDAY=FR;COUNT=10"},
        {"каждую пятницу до июня", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630"},
        {"ПН, СР", "FREQ=WEEKLY;BYDAY=MO,WE"},
    };
    for (const auto& each : russian)
        BOOST_TEST(rule(each.typed, Language::ru) == each.rule, each.typed << " is " << rule(each.typed, Language::ru));
}

BOOST_AUTO_TEST_CASE(what_could_mean_two_things_or_none_is_not_taken)
{
    for (const char* typed : {"",
                              "never",
                              "every",
                              "every third Tuesday",
                              "every 2",
                              "2 times a week",
                              "every Monday of the year",
                              "every Monday until",
                              "every Monday until never",
                              "every Monday until 31 February",
                              "every 0 weeks",
                              "every Monday, 10 times, until June",
                              "the 45th",
                              "every first and",
                              "monthly weekly",
                              "every 99999999999 days",
                              "every weekday on Monday",
                              "FREQ=HOURLY",
                              "every day on Monday",
                              "sixth Monday of the month"})
        BOOST_TEST(rule(typed) == "none", typed << " is " << rule(typed));
    BOOST_TEST(rule("2 раза в неделю", Language::ru) == "none");
    BOOST_TEST(!rule_of_words("every Monday until June", Language::en, std::nullopt, kBerlin));
}

BOOST_AUTO_TEST_SUITE_END()

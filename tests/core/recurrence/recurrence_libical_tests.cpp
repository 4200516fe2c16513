// SPDX-License-Identifier: MPL-2.0
#include "recurrence/expansion.hpp"

#include <boost/test/unit_test.hpp>
#include <libical/ical.h>

#include <memory>
#include <random>

/// Thousands of everyday rules at random: libical, which many calendars use, knows the same meetings. (dateutil/compare
/// asks about every kind of rule.)
using namespace planerka;

namespace
{
class Dice
{
public:
    explicit Dice(unsigned seed) : numbers_(seed) {}
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(numbers_); }
    bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::mt19937 numbers_;
};

std::string some_weekdays(Dice& dice, bool with_ordinals)
{
    constexpr std::array<const char*, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    std::string text;
    for (const auto* day : kDays)
        if (dice.chance(30))
            text += (text.empty() ? "" : ",") +
                    (with_ordinals ? std::to_string((dice.chance(50) ? 1 : -1) * dice.between(1, 5)) : std::string()) +
                    day;
    return text.empty() ? "" : ";BYDAY=" + text;
}

std::string some_numbers(Dice& dice, const char* name, int most, bool from_end)
{
    std::string text = std::string(";") + name + '=';
    const int count = dice.between(1, 3);
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : ",") + std::to_string((from_end && dice.chance(40) ? -1 : 1) * dice.between(1, most));
    return text;
}

std::string everyday_rule(Dice& dice)
{
    constexpr std::array<const char*, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    const int frequency = dice.between(0, 3);
    auto rule = std::string("FREQ=") + kFrequencies[frequency];
    if (dice.chance(60))
        rule += ";INTERVAL=" + std::to_string(dice.between(1, 8));
    if (dice.chance(30))
        rule += std::string(";WKST=") + (dice.chance(50) ? "SU" : "MO");
    const bool has_months = dice.chance(frequency == 3 ? 60 : 15);
    if (has_months)
        rule += some_numbers(dice, "BYMONTH", 12, false);
    if (frequency <= 1 && dice.chance(70))
        rule += some_weekdays(dice, false);
    else if (frequency == 2 || (frequency == 3 && has_months))
        rule += dice.chance(50)   ? some_weekdays(dice, dice.chance(70))
                : dice.chance(60) ? some_numbers(dice, "BYMONTHDAY", 31, true)
                                  : "";
    if (dice.chance(30))
        rule += ";COUNT=" + std::to_string(dice.between(1, 60));
    else if (dice.chance(30))
        rule += ";UNTIL=20" + std::to_string(dice.between(26, 40)) + "0701T120000";
    return rule;
}

/// FREQ=WEEKLY;INTERVAL=6;BYDAY=SU from Saturday, 12 October 2024: libical 3.0.16 begins on 17 November, five weeks
/// after the Sunday of the week the series starts in, which dateutil and we begin with.
bool is_known_wrong(const std::string& rule)
{
    return rule.starts_with("FREQ=WEEKLY;INTERVAL") && rule.find("BYDAY=SU") != std::string::npos;
}

std::string by_libical(const std::string& rule, const LocalTime& start, const Date& from, const Date& to)
{
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(
            icalrecurrencetype_from_string(rule.c_str()),
            icaltime_from_string((start.date.to_string().substr(0, 4) + start.date.to_string().substr(5, 2) +
                                  start.date.to_string().substr(8, 2) + "T" + start.clock().substr(0, 2) +
                                  start.clock().substr(3, 2) + "00")
                                     .c_str())),
        icalrecur_iterator_free);
    std::string result;
    for (auto time = icalrecur_iterator_next(times.get()); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(times.get()))
    {
        const LocalTime found{{time.year, time.month, time.day}, time.hour * 60 + time.minute};
        if (found.date >= to)
            break;
        if (found.date >= from)
            result += found.to_string() + ' ';
    }
    return result;
}
} // namespace

BOOST_AUTO_TEST_SUITE(recurrence_libical_tests)

BOOST_AUTO_TEST_CASE(everyday_rules_agree_with_libical)
{
    Dice dice(5545);
    std::size_t characters = 0;
    for (int i = 0; i < 3000; ++i)
    {
        const LocalTime start{Date{2024, 1, 1}.plus_days(dice.between(0, 1500)), dice.between(0, 95) * 15};
        const auto from = start.date.plus_days(dice.between(-100, 1000));
        const auto to = from.plus_days(dice.between(1, 1500));
        const auto rule = everyday_rule(dice);
        std::string ours;
        const auto add = [&](const LocalTime& time)
        {
            ours += time.to_string() + ' ';
            return true;
        };
        if (is_known_wrong(rule))
            continue;
        const auto parsed = parse_rule(rule, "Europe/Berlin");
        if (!parsed || !walk_rule(*parsed, start, from, to, add))
        {
            // 30 February: libical would search for 20,000 years.
            BOOST_TEST_REQUIRE(rule.find("BYMONTHDAY") != std::string::npos, rule);
            continue;
        }
        BOOST_TEST(ours == by_libical(rule, start, from, to),
                   rule << " from " << start.to_string() << " in " << from.to_string() << " … " << to.to_string());
        characters += ours.size();
    }
    BOOST_TEST(characters > 100'000 * 17); // meetings that both knew
}

BOOST_AUTO_TEST_SUITE_END()

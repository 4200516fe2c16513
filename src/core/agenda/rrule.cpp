// SPDX-License-Identifier: MPL-2.0
#include "agenda/rrule.hpp"

#include "time/local_time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <set>
#include <string>

namespace planerka
{
namespace
{
constexpr std::array<std::string_view, 7> kFrequencies{"SECONDLY", "MINUTELY", "HOURLY", "DAILY",
                                                       "WEEKLY",   "MONTHLY",  "YEARLY"};
constexpr std::array<std::string_view, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

template <class List>
bool is_one_of(std::string_view text, const List& list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

template <class IsValid>
bool all_of_list(std::string_view list, const IsValid& is_valid)
{
    for (;;)
    {
        const auto comma = list.find(',');
        if (!is_valid(list.substr(0, comma)))
            return false;
        if (comma == std::string_view::npos)
            return true;
        list.remove_prefix(comma + 1);
    }
}

bool is_number(std::string_view text, int least, int most, bool from_end = false)
{
    if (!text.empty() && text[0] == '+')
        text.remove_prefix(1);
    int value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size())
        return false;
    return from_end ? std::abs(value) >= least && std::abs(value) <= most : value >= least && value <= most;
}

/// "MO", "1MO", "-2FR".
bool is_weekday(std::string_view text)
{
    if (text.size() < 2 || !is_one_of(text.substr(text.size() - 2), kDays))
        return false;
    const auto ordinal = text.substr(0, text.size() - 2);
    return ordinal.empty() || is_number(ordinal, 1, 53, true);
}

/// "20261207", "20261207T093000", "20261207T093000Z".
bool is_until(std::string_view text)
{
    if (!text.empty() && text.back() == 'Z')
        text.remove_suffix(text.size() == 16 ? 1 : 0);
    if (text.size() != 8 && (text.size() != 15 || text[8] != 'T'))
        return false;
    const std::string day(text.substr(0, 8));
    if (!Date::parse(day.substr(0, 4) + '-' + day.substr(4, 2) + '-' + day.substr(6, 2)))
        return false;
    return text.size() == 8 || (is_number(text.substr(9, 2), 0, 23) && is_number(text.substr(11, 2), 0, 59) &&
                                is_number(text.substr(13, 2), 0, 60));
}

struct Range
{
    std::string_view name;
    int least;
    int most;
    bool from_end; ///< negative numbers count from the end
};
constexpr std::array<Range, 8> kLists{{{"BYSECOND", 0, 60, false},
                                       {"BYMINUTE", 0, 59, false},
                                       {"BYHOUR", 0, 23, false},
                                       {"BYMONTHDAY", 1, 31, true},
                                       {"BYYEARDAY", 1, 366, true},
                                       {"BYWEEKNO", 1, 53, true},
                                       {"BYMONTH", 1, 12, false},
                                       {"BYSETPOS", 1, 366, true}}};

bool is_part(std::string_view name, std::string_view value)
{
    constexpr int kMany = 1'000'000;
    if (name == "FREQ")
        return is_one_of(value, kFrequencies);
    if (name == "COUNT" || name == "INTERVAL")
        return is_number(value, 1, kMany);
    if (name == "UNTIL")
        return is_until(value);
    if (name == "WKST")
        return is_one_of(value, kDays);
    if (name == "BYDAY")
        return all_of_list(value, is_weekday);
    for (const auto& list : kLists)
        if (name == list.name)
            return all_of_list(value, [&](auto text) { return is_number(text, list.least, list.most, list.from_end); });
    return false;
}
} // namespace

bool is_recurrence_rule(std::string_view rule)
{
    std::set<std::string_view> names;
    while (!rule.empty())
    {
        const auto end = std::min(rule.find(';'), rule.size());
        const auto part = rule.substr(0, end);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return false;
        const auto name = part.substr(0, equals);
        if (!names.insert(name).second || !is_part(name, part.substr(equals + 1)))
            return false;
        rule.remove_prefix(std::min(end + 1, rule.size()));
    }
    return names.contains("FREQ") && !(names.contains("COUNT") && names.contains("UNTIL"));
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "recurrence/rule.hpp"

#include "time/zone.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <set>
#include <system_error>

namespace planerka
{
namespace
{
constexpr std::array<std::string_view, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array<std::string_view, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
/// A rule for more times of a day than one every two hours is a mistake.
constexpr std::size_t kMostTimesADay = 12;
/// More days than there are from the year 1 to 9999: such a rule gives one meeting and no second.
constexpr int kLongestInterval = 4'000'000;

/// What a number in a rule may be.
struct Range
{
    int least;
    int most;
    bool from_end = false; ///< −1 and below count from the end and may be as large
};

std::optional<int> number(std::string_view text, const Range& range)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    const int distance = range.from_end && value < 0 && value > std::numeric_limits<int>::min() ? -value : value;
    return distance >= range.least && distance <= range.most ? std::optional(value) : std::nullopt;
}

/// A number above zero, of any number of digits; one above `most` is `most`.
std::optional<int> large_number(std::string_view text, int most)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    int value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc::result_out_of_range)
        return most;
    return value > 0 ? std::optional(std::min(value, most)) : std::nullopt;
}

template <std::size_t n>
std::optional<int> index_in(const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<int>(found - names.begin()));
}

std::optional<RuleDay> day(std::string_view text)
{
    if (text.size() < 2)
        return std::nullopt;
    const auto weekday = index_in(kDays, text.substr(text.size() - 2));
    auto ordinal = text.substr(0, text.size() - 2);
    if (ordinal.ends_with(' '))
        ordinal.remove_suffix(1);
    const auto place = ordinal.empty() ? std::optional(0) : number(ordinal, {1, 53, true});
    return weekday && place ? std::optional(RuleDay{*place, *weekday}) : std::nullopt;
}

/// Reads the parts of "a,b,c" with `read` into a sorted list that holds each once; false if one of them is wrong.
template <class T, class Read>
bool read_list(std::string_view text, std::vector<T>& list, const Read& read)
{
    std::set<T> values;
    for (;;)
    {
        const auto comma = text.find(',');
        auto one = text.substr(0, comma);
        while (one.starts_with(' '))
            one.remove_prefix(1);
        const auto value = read(one);
        if (!value)
            return false;
        values.insert(*value);
        if (comma == std::string_view::npos)
            break;
        text.remove_prefix(comma + 1);
    }
    list.assign(values.begin(), values.end());
    return true;
}

bool read_numbers(std::string_view text, std::vector<int>& list, const Range& range)
{
    return read_list(text, list, [&](std::string_view one) { return number(one, range); });
}

/// UNTIL: "20261207", "20261207T093000", "20261207T093000Z".
std::optional<LocalTime> until(std::string_view text, std::string_view zone)
{
    const bool is_utc = text.size() == 16 && text.ends_with('Z');
    if (is_utc)
        text.remove_suffix(1);
    if (text.size() != 8 && (text.size() != 15 || text[8] != 'T'))
        return std::nullopt;
    const std::string digits(text);
    const auto date = Date::parse(digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6, 2));
    if (!date)
        return std::nullopt;
    if (text.size() == 8)
        return LocalTime{*date, 24 * 60 - 1};
    const auto hour = number(text.substr(9, 2), {0, 23});
    const auto minute = number(text.substr(11, 2), {0, 59});
    if (!hour || !minute || !number(text.substr(13, 2), {0, 60}))
        return std::nullopt;
    const LocalTime time{*date, *hour * 60 + *minute};
    return is_utc && is_time_zone(zone) ? local_at(instant_of(time, "UTC").instant, zone) : time;
}

/// Puts the value of "name=value" into the rule; false if there is no such name or it cannot have that value.
bool read_part(std::string_view name, std::string_view value, std::string_view zone, RecurrenceRule& rule)
{
    const auto keep = [](auto& field, const auto& read)
    {
        if (read)
            field = *read;
        return read.has_value();
    };
    if (name == "FREQ")
    {
        const auto index = index_in(kFrequencies, value);
        rule.frequency = static_cast<Frequency>(index.value_or(0));
        return index.has_value();
    }
    if (name == "INTERVAL")
        return keep(rule.interval, large_number(value, kLongestInterval));
    if (name == "COUNT")
        return keep(rule.count, large_number(value, std::numeric_limits<int>::max()));
    if (name == "UNTIL")
        return keep(rule.until, until(value, zone));
    if (name == "WKST")
        return keep(rule.week_start, index_in(kDays, value));
    if (name == "BYDAY")
        return read_list(value, rule.days, day);
    if (name == "BYMONTHDAY")
        return read_numbers(value, rule.month_days, {1, 31, true});
    if (name == "BYMONTH")
        return read_numbers(value, rule.months, {1, 12});
    if (name == "BYSETPOS")
        return read_numbers(value, rule.positions, {1, 366, true});
    if (name == "BYYEARDAY")
        return read_numbers(value, rule.year_days, {1, 366, true});
    if (name == "BYWEEKNO")
        return read_numbers(value, rule.weeks, {1, 53, true});
    if (name == "BYHOUR")
        return read_numbers(value, rule.hours, {0, 23});
    if (name == "BYMINUTE")
        return read_numbers(value, rule.minutes, {0, 59});
    return name == "BYSECOND" && number(value, {0, 0});
}

/// Whether the parts may stand together (RFC 5545), and whether a meeting can follow them.
bool is_lawful(const RecurrenceRule& rule, const std::set<std::string_view>& names)
{
    if (!names.contains("FREQ") || (rule.count && rule.until))
        return false;
    const auto frequency = rule.frequency;
    if (!rule.weeks.empty() && frequency != Frequency::yearly)
        return false;
    if (!rule.year_days.empty() && frequency != Frequency::yearly)
        return false;
    if (!rule.month_days.empty() && frequency == Frequency::weekly)
        return false;
    const bool has_ordinals = std::ranges::any_of(rule.days, [](const RuleDay& it) { return it.ordinal != 0; });
    if (has_ordinals && (frequency < Frequency::monthly || !rule.weeks.empty()))
        return false;
    if (std::max<std::size_t>(rule.hours.size(), 1) * std::max<std::size_t>(rule.minutes.size(), 1) > kMostTimesADay)
        return false;
    // BYSETPOS, "the last of …", needs another BY part to choose from.
    return rule.positions.empty() || names.size() > 2 + names.count("INTERVAL") + names.count("COUNT") +
                                                        names.count("UNTIL") + names.count("WKST");
}

/// False for 30 February and the like.
bool names_a_day_of_a_month(const RecurrenceRule& rule)
{
    constexpr std::array<int, 12> kLongest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (rule.months.empty() || rule.month_days.empty())
        return true;
    return std::ranges::any_of(
        rule.months, [&](int month)
        { return std::ranges::any_of(rule.month_days, [&](int it) { return std::abs(it) <= kLongest[month - 1]; }); });
}
} // namespace

std::optional<RecurrenceRule> parse_rule(std::string_view text, std::string_view zone)
{
    std::string upper(text);
    for (auto& letter : upper)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    std::string_view rest = upper;
    if (rest.starts_with("RRULE:"))
        rest.remove_prefix(6);

    RecurrenceRule rule;
    std::set<std::string_view> names;
    while (!rest.empty())
    {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto part = rest.substr(0, end);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        const auto name = part.substr(0, equals);
        if (!names.insert(name).second || !read_part(name, part.substr(equals + 1), zone, rule))
            return std::nullopt;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return is_lawful(rule, names) && names_a_day_of_a_month(rule) ? std::optional(std::move(rule)) : std::nullopt;
}
} // namespace planerka

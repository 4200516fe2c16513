// SPDX-License-Identifier: MPL-2.0
#include "forms/series.hpp"

#include "base/letters.hpp"
#include "forms/detail/typed_series.hpp"
#include "recurrence/rule.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace planerka::forms
{
namespace
{
constexpr std::array<std::string_view, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 7> kCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
constexpr int kSunday = 6;
constexpr int kEndOfDay = 1439;
constexpr int kMostCounted = 999; ///< a larger number is a mistake, and has no words

/// The text of a rule that has words.
std::string text_of(const RecurrenceRule& rule)
{
    auto text = "FREQ=" + std::string(kFrequencies[static_cast<std::size_t>(rule.frequency)]);
    if (rule.interval > 1)
        text += ";INTERVAL=" + std::to_string(rule.interval);
    for (std::size_t i = 0; i < rule.days.size(); ++i)
    {
        const auto& [ordinal, weekday] = rule.days[i];
        text += i == 0 ? ";BYDAY=" : ",";
        text += (ordinal == 0 ? "" : std::to_string(ordinal)) + std::string(kCodes[static_cast<std::size_t>(weekday)]);
    }
    if (!rule.month_days.empty())
        text += ";BYMONTHDAY=" + std::to_string(rule.month_days.front());
    if (rule.week_start == kSunday)
        text += ";WKST=SU";
    if (rule.count)
        text += ";COUNT=" + std::to_string(*rule.count);
    if (rule.until)
    {
        std::string end;
        for (const char c : rule.until->to_string())
            if (is_digit(c) || c == 'T')
                end += c;
        text += ";UNTIL=" + (rule.until->minute_of_day == kEndOfDay ? end.substr(0, 8) : end + "00");
    }
    return text;
}

/// The first Monday of a month, however the rule says it: BYDAY=1MO, or BYDAY=MO with BYSETPOS=1.
RecurrenceRule simplified(RecurrenceRule rule)
{
    if (rule.frequency == Frequency::monthly && rule.positions.size() == 1 && rule.days.size() == 1 &&
        rule.days.front().ordinal == 0 && rule.month_days.empty() && rule.months.empty())
    {
        rule.days.front().ordinal = rule.positions.front();
        rule.positions.clear();
    }
    return rule;
}

class SeriesTeller
{
public:
    SeriesTeller(const RecurrenceRule& rule, Language language) : rule_(rule), language_(language) {}

    /// Nothing if there are none.
    std::optional<std::string> words() const
    {
        const bool has_other_parts = !rule_.months.empty() || !rule_.year_days.empty() || !rule_.weeks.empty() ||
                                     !rule_.hours.empty() || !rule_.minutes.empty() || !rule_.positions.empty();
        if (has_other_parts || rule_.interval > kMostCounted || rule_.count.value_or(1) > kMostCounted)
            return std::nullopt;
        auto words = how_often();
        if (!words)
            return std::nullopt;
        if (rule_.frequency == Frequency::weekly && rule_.interval > 1 && rule_.week_start != 0)
        {
            if (rule_.week_start != kSunday)
                return std::nullopt;
            words = say("sunday_first", {{"words", *words}});
        }
        if (rule_.count)
            words = say("times", {{"words", *words}, {"count", std::int64_t{*rule_.count}}});
        if (rule_.until)
        {
            auto end = text::date_short(rule_.until->date, language_);
            if (rule_.until->minute_of_day != kEndOfDay)
                end += ' ' + rule_.until->clock();
            words = say("until", {{"words", *words}, {"date", end}});
        }
        return words;
    }

private:
    std::string say(std::string_view key, std::vector<text::Argument> arguments = {}) const
    {
        arguments.emplace_back("interval", std::int64_t{rule_.interval});
        return text::message(language_, "forms.series." + std::string(key), arguments);
    }

    std::optional<std::string> how_often() const
    {
        const auto& days = rule_.days;
        if (days.empty() && rule_.month_days.empty())
            return say(lowered(kFrequencies[static_cast<std::size_t>(rule_.frequency)]));
        if (rule_.frequency == Frequency::weekly)
            return on_weekdays();
        if (rule_.frequency != Frequency::monthly)
            return std::nullopt;
        if (days.empty() && rule_.month_days.size() == 1)
            return on_day_of_month(rule_.month_days.front());
        if (rule_.month_days.empty() && days.size() == 1)
            return on_weekday_of_month(days.front());
        return std::nullopt;
    }

    std::string on_weekdays() const
    {
        std::vector<std::string> names;
        bool are_workdays = rule_.days.size() == 5 && rule_.interval == 1;
        for (const auto& day : rule_.days)
        {
            names.push_back(say("on." + std::string(kWeekdays[static_cast<std::size_t>(day.weekday)])));
            are_workdays = are_workdays && day.weekday < 5;
        }
        if (are_workdays)
            return say("weekdays");
        if (names.size() == 1 && rule_.interval == 1)
            return say("every." + std::string(kWeekdays[static_cast<std::size_t>(rule_.days.front().weekday)]));
        return say("weekly_on", {{"days", text::list(names, language_)}});
    }

    std::optional<std::string> on_day_of_month(int day) const
    {
        if (day < -1)
            return std::nullopt;
        return say("monthly_on", {{"day", day == -1 ? say("last_day") : say("day", {{"day", std::int64_t{day}}})}});
    }

    std::optional<std::string> on_weekday_of_month(const RuleDay& day) const
    {
        if (day.ordinal < -1 || day.ordinal == 0 || day.ordinal > 5)
            return std::nullopt;
        const auto weekday = "nth." + std::string(kWeekdays[static_cast<std::size_t>(day.weekday)]);
        const auto nth = day.ordinal == -1 ? std::string("last") : std::to_string(day.ordinal);
        return say("monthly_on", {{"day", say(weekday, {{"nth", nth}})}});
    }

    const RecurrenceRule& rule_;
    Language language_;
};

/// The last minute that "30 June 2027", "30 June", "June 2027" or "June" includes.
std::optional<LocalTime> end_of(std::string_view typed, Language language, const std::optional<LocalTime>& start)
{
    auto text = text::trimmed(typed);
    int minute = kEndOfDay;
    if (const auto space = text.rfind(' '); space != std::string::npos)
        if (const auto clock = parse_clock(text.substr(space + 1)))
        {
            minute = *clock;
            text.resize(space);
        }
    if (const auto date = text::parse_date(text, language))
        return LocalTime{*date, minute};
    const auto end_of_month = [&](const Date& first)
    {
        const auto next = first.month == 12 ? Date{first.year + 1, 1, 1} : Date{first.year, first.month + 1, 1};
        return LocalTime{next.plus_days(-1), minute};
    };
    if (const auto first = text::parse_date("1 " + text, language))
        return end_of_month(*first);
    if (!start)
        return std::nullopt;
    for (const int year : {start->date.year, start->date.year + 1})
    {
        const auto in_year = text + ' ' + std::to_string(year);
        if (const auto date = text::parse_date(in_year, language); date && *date >= start->date)
            return LocalTime{*date, minute};
        if (const auto first = text::parse_date("1 " + in_year, language))
            if (const auto end = end_of_month(*first); end >= *start)
                return end;
    }
    return std::nullopt;
}

/// Where the end of a series is said: before and behind the word for it.
struct SeriesEnd
{
    std::size_t before;
    std::size_t behind;
};

std::optional<SeriesEnd> find_end(std::string_view text)
{
    for (const std::string_view word : {" until ", " till ", " до "})
        if (const auto at = text.find(word); at != std::string_view::npos)
            return SeriesEnd{at, at + word.size()};
    return std::nullopt;
}

void replace(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}
} // namespace

std::string words_of_rule(std::string_view rrule, Language language, std::string_view zone)
{
    if (const auto rule = parse_rule(rrule, zone))
        if (const auto words = SeriesTeller(simplified(*rule), language).words())
            return *words;
    return std::string(rrule);
}

std::optional<std::string> rule_of_words(std::string_view typed, Language language,
                                         const std::optional<LocalTime>& start, std::string_view zone)
{
    const auto trimmed = text::trimmed(typed);
    if (parse_rule(trimmed, zone))
        return trimmed;
    auto text = text::comparable(trimmed);
    replace(text, "\u00A0", " ");
    // The one thing that is said with more than one word.
    replace(text, "weeks from sunday", "weeks-from-sunday");
    replace(text, "недели с воскресенья", "недели-с-воскресенья");

    std::optional<LocalTime> until;
    if (const auto end = find_end(text))
    {
        until = end_of(std::string_view(text).substr(end->behind), language, start);
        if (!until)
            return std::nullopt;
        text.resize(end->before);
    }
    auto rule = parse_series(text);
    if (!rule || (rule->count && until))
        return std::nullopt;
    rule->until = until;
    auto result = text_of(*rule);
    return parse_rule(result, zone) ? std::optional(std::move(result)) : std::nullopt;
}
} // namespace planerka::forms

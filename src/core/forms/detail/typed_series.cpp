// SPDX-License-Identifier: MPL-2.0
#include "forms/detail/typed_series.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace planerka::forms
{
namespace
{
enum class Says
{
    nothing,   ///< "every", "on"
    number,    ///< two
    ordinal,   ///< first; −1 is last
    unit,      ///< a Frequency: day, week
    each_unit, ///< a Frequency: daily, weekly
    fortnight, ///< every second week
    quarter,   ///< every third month
    skip,      ///< «через»: every second one
    weekday,   ///< 0 Monday … 6 Sunday
    workdays,  ///< Monday to Friday
    of_month,  ///< «числа»: a day of the month stands before it
    times,
    sunday_first, ///< weeks begin on Sunday
};

struct SeriesWord
{
    std::string_view text;
    Says says;
    int value = 0;
};

constexpr int kDaily = static_cast<int>(Frequency::daily);
constexpr int kWeekly = static_cast<int>(Frequency::weekly);
constexpr int kMonthly = static_cast<int>(Frequency::monthly);
constexpr int kYearly = static_cast<int>(Frequency::yearly);

// clang-format off
constexpr SeriesWord kSeriesWords[]{
    {"every", Says::nothing}, {"each", Says::nothing}, {"on", Says::nothing}, {"the", Says::nothing}, {"of", Says::nothing},
    {"a", Says::nothing}, {"and", Says::nothing}, {"in", Says::nothing}, {"once", Says::nothing}, {"for", Says::nothing},
    {"каждый", Says::nothing}, {"каждую", Says::nothing}, {"каждое", Says::nothing}, {"каждые", Says::nothing},
    {"каждого", Says::nothing}, {"по", Says::nothing}, {"в", Says::nothing}, {"во", Says::nothing}, {"и", Says::nothing},
    {"один", Says::nothing},
    {"two", Says::number, 2}, {"three", Says::number, 3}, {"four", Says::number, 4}, {"six", Says::number, 6},
    {"два", Says::number, 2}, {"две", Says::number, 2}, {"три", Says::number, 3}, {"четыре", Says::number, 4},
    {"first", Says::ordinal, 1}, {"second", Says::ordinal, 2}, {"other", Says::ordinal, 2}, {"third", Says::ordinal, 3},
    {"fourth", Says::ordinal, 4}, {"fifth", Says::ordinal, 5}, {"last", Says::ordinal, -1},
    {"первый", Says::ordinal, 1}, {"первую", Says::ordinal, 1}, {"первое", Says::ordinal, 1},
    {"второй", Says::ordinal, 2}, {"вторую", Says::ordinal, 2}, {"второе", Says::ordinal, 2},
    {"третий", Says::ordinal, 3}, {"третью", Says::ordinal, 3}, {"третье", Says::ordinal, 3},
    {"четвёртый", Says::ordinal, 4}, {"четвёртую", Says::ordinal, 4}, {"четвёртое", Says::ordinal, 4},
    {"четвертый", Says::ordinal, 4}, {"четвертую", Says::ordinal, 4}, {"четвертое", Says::ordinal, 4},
    {"пятый", Says::ordinal, 5}, {"пятую", Says::ordinal, 5}, {"пятое", Says::ordinal, 5},
    {"последний", Says::ordinal, -1}, {"последнюю", Says::ordinal, -1}, {"последнее", Says::ordinal, -1},
    {"day", Says::unit, kDaily}, {"days", Says::unit, kDaily}, {"week", Says::unit, kWeekly}, {"weeks", Says::unit, kWeekly},
    {"month", Says::unit, kMonthly}, {"months", Says::unit, kMonthly}, {"year", Says::unit, kYearly}, {"years", Says::unit, kYearly},
    {"день", Says::unit, kDaily}, {"дня", Says::unit, kDaily}, {"дней", Says::unit, kDaily},
    {"неделю", Says::unit, kWeekly}, {"недели", Says::unit, kWeekly}, {"недель", Says::unit, kWeekly},
    {"месяц", Says::unit, kMonthly}, {"месяца", Says::unit, kMonthly}, {"месяцев", Says::unit, kMonthly},
    {"год", Says::unit, kYearly}, {"года", Says::unit, kYearly}, {"лет", Says::unit, kYearly},
    {"daily", Says::each_unit, kDaily}, {"weekly", Says::each_unit, kWeekly}, {"monthly", Says::each_unit, kMonthly},
    {"yearly", Says::each_unit, kYearly}, {"annually", Says::each_unit, kYearly},
    {"ежедневно", Says::each_unit, kDaily}, {"еженедельно", Says::each_unit, kWeekly},
    {"ежемесячно", Says::each_unit, kMonthly}, {"ежегодно", Says::each_unit, kYearly},
    {"fortnightly", Says::fortnight}, {"fortnight", Says::fortnight},
    {"quarterly", Says::quarter}, {"quarter", Says::quarter}, {"ежеквартально", Says::quarter}, {"квартал", Says::quarter},
    {"через", Says::skip},
    {"monday", Says::weekday, 0}, {"mondays", Says::weekday, 0}, {"mon", Says::weekday, 0},
    {"tuesday", Says::weekday, 1}, {"tuesdays", Says::weekday, 1}, {"tue", Says::weekday, 1},
    {"wednesday", Says::weekday, 2}, {"wednesdays", Says::weekday, 2}, {"wed", Says::weekday, 2},
    {"thursday", Says::weekday, 3}, {"thursdays", Says::weekday, 3}, {"thu", Says::weekday, 3},
    {"friday", Says::weekday, 4}, {"fridays", Says::weekday, 4}, {"fri", Says::weekday, 4},
    {"saturday", Says::weekday, 5}, {"saturdays", Says::weekday, 5}, {"sat", Says::weekday, 5},
    {"sunday", Says::weekday, 6}, {"sundays", Says::weekday, 6}, {"sun", Says::weekday, 6},
    {"понедельник", Says::weekday, 0}, {"понедельникам", Says::weekday, 0}, {"пн", Says::weekday, 0},
    {"вторник", Says::weekday, 1}, {"вторникам", Says::weekday, 1}, {"вт", Says::weekday, 1},
    {"среду", Says::weekday, 2}, {"среда", Says::weekday, 2}, {"средам", Says::weekday, 2}, {"ср", Says::weekday, 2},
    {"четверг", Says::weekday, 3}, {"четвергам", Says::weekday, 3}, {"чт", Says::weekday, 3},
    {"пятницу", Says::weekday, 4}, {"пятница", Says::weekday, 4}, {"пятницам", Says::weekday, 4}, {"пт", Says::weekday, 4},
    {"субботу", Says::weekday, 5}, {"суббота", Says::weekday, 5}, {"субботам", Says::weekday, 5}, {"сб", Says::weekday, 5},
    {"воскресенье", Says::weekday, 6}, {"воскресеньям", Says::weekday, 6}, {"вс", Says::weekday, 6},
    {"weekday", Says::workdays}, {"weekdays", Says::workdays}, {"workday", Says::workdays}, {"workdays", Says::workdays},
    {"будням", Says::workdays}, {"будни", Says::workdays}, {"будний", Says::workdays}, {"рабочий", Says::workdays},
    {"числа", Says::of_month}, {"число", Says::of_month},
    {"time", Says::times}, {"times", Says::times}, {"раз", Says::times}, {"раза", Says::times},
    {"weeks-from-sunday", Says::sunday_first}, {"недели-с-воскресенья", Says::sunday_first},
};
// clang-format on

/// A word, "15" or "15th".
std::optional<SeriesWord> series_word(std::string_view text)
{
    int value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc{} && is_digit(text.front()))
    {
        const auto rest = text.substr(static_cast<std::size_t>(stop - text.data()));
        if (rest.empty())
            return SeriesWord{text, Says::number, value};
        constexpr std::string_view kEnds[]{"st", "nd", "rd", "th", "-го", "го", "-е", "-й", "-ю"};
        return std::ranges::find(kEnds, rest) != std::end(kEnds) ? std::optional(SeriesWord{text, Says::ordinal, value})
                                                                 : std::nullopt;
    }
    const auto* const known = std::ranges::find(kSeriesWords, text, &SeriesWord::text);
    return known == std::end(kSeriesWords) ? std::nullopt : std::optional(*known);
}

/// Takes the words one after the other; each says whether it can follow those before it.
class SeriesReader
{
public:
    bool take(const SeriesWord& word)
    {
        switch (word.says)
        {
        case Says::nothing:
            return true;
        case Says::number:
            return keep(number_, word.value);
        case Says::ordinal:
            is_in_figures_ = is_digit(word.text.front());
            return keep(ordinal_, word.value);
        case Says::unit:
            return take_unit(static_cast<Frequency>(word.value));
        case Says::each_unit:
            return is_free() && keep(unit_, static_cast<Frequency>(word.value));
        case Says::fortnight:
            return is_free() && keep(unit_, Frequency::weekly) && keep(interval_, 2);
        case Says::quarter:
            return is_free() && keep(unit_, Frequency::monthly) && keep(interval_, 3);
        case Says::skip:
            return keep(number_, 2);
        case Says::weekday:
            days_.push_back({std::exchange(ordinal_, std::nullopt).value_or(0), word.value});
            return is_free();
        case Says::workdays:
            is_on_workdays_ = true;
            return is_free();
        case Says::of_month:
            return take_day_of_month();
        case Says::times:
            if (number_) // else it is the «раз» of «раз в неделю»
                count_ = std::exchange(number_, std::nullopt);
            return true;
        case Says::sunday_first:
            is_from_sunday_ = true;
            return true;
        }
        return false;
    }

    bool has_count() const { return count_.has_value(); }

    std::optional<RecurrenceRule> rule()
    {
        if (ordinal_ && !(is_in_figures_ && take_day_of_month())) // "on the 15th"
            return std::nullopt;
        if (number_ || interval_ == 0)
            return std::nullopt;
        RecurrenceRule rule;
        rule.interval = interval_.value_or(1);
        rule.count = count_;
        rule.week_start = is_from_sunday_ ? 6 : 0;
        const bool fits = is_on_workdays_     ? on_workdays(rule)
                          : month_day_        ? on_day_of_month(rule)
                          : !days_.empty()    ? on_weekdays(rule)
                          : unit_.has_value() ? ((rule.frequency = *unit_), true)
                                              : false;
        std::ranges::sort(rule.days);
        rule.days.erase(std::unique(rule.days.begin(), rule.days.end()), rule.days.end());
        return fits ? std::optional(rule) : std::nullopt;
    }

private:
    template <class T>
    static bool keep(std::optional<T>& place, T value)
    {
        const bool is_new = !place || *place == value;
        place = value;
        return is_new;
    }

    /// No number waits for what it counts.
    bool is_free() const { return !number_ && !ordinal_; }

    bool take_unit(Frequency unit)
    {
        // "the last day of the month" is no unit.
        if (unit == Frequency::daily && ordinal_ && (unit_ == Frequency::monthly || *ordinal_ != 2))
            return take_day_of_month();
        if (number_)
            return keep(interval_, *std::exchange(number_, std::nullopt)) && keep(unit_, unit);
        if (ordinal_)
            return *ordinal_ == 2 && keep(interval_, *std::exchange(ordinal_, std::nullopt)) && keep(unit_, unit);
        return keep(unit_, unit);
    }

    bool take_day_of_month()
    {
        const auto day = ordinal_ ? std::exchange(ordinal_, std::nullopt) : std::exchange(number_, std::nullopt);
        return day && (*day == -1 || (*day >= 1 && *day <= 31)) && keep(month_day_, *day);
    }

    bool on_workdays(RecurrenceRule& rule) const
    {
        for (int weekday = 0; weekday < 5; ++weekday)
            rule.days.push_back({0, weekday});
        rule.frequency = Frequency::weekly;
        const bool is_every_day = !unit_ || *unit_ == Frequency::weekly || *unit_ == Frequency::daily;
        return is_every_day && !interval_ && days_.empty() && !month_day_;
    }

    bool on_day_of_month(RecurrenceRule& rule) const
    {
        rule.frequency = Frequency::monthly;
        rule.month_days = {*month_day_};
        return days_.empty() && unit_.value_or(Frequency::monthly) == Frequency::monthly;
    }

    bool on_weekdays(RecurrenceRule& rule) const
    {
        rule.days = days_;
        const auto& [ordinal, weekday] = days_.front();
        if (ordinal == 0)
        {
            rule.frequency = Frequency::weekly;
            return unit_.value_or(Frequency::weekly) == Frequency::weekly &&
                   std::ranges::all_of(days_, [](const RuleDay& day) { return day.ordinal == 0; });
        }
        if (days_.size() > 1)
            return false;
        if (ordinal == 2 && !unit_) // "every second Tuesday"
        {
            rule.frequency = Frequency::weekly;
            rule.interval = 2;
            rule.days = {{0, weekday}};
            return !interval_;
        }
        rule.frequency = Frequency::monthly;
        // "Every third Tuesday" may be of a month or of all Tuesdays.
        const bool is_clear = unit_ == Frequency::monthly || (!unit_ && (ordinal == 1 || ordinal == -1));
        return is_clear && ordinal <= 5;
    }

    std::optional<int> number_{};
    std::optional<int> ordinal_{};
    std::optional<int> interval_{};
    std::optional<Frequency> unit_{};
    std::optional<int> month_day_{};
    std::optional<int> count_{};
    std::vector<RuleDay> days_{};
    bool is_in_figures_ = false; ///< the ordinal: "15th"
    bool is_on_workdays_ = false;
    bool is_from_sunday_ = false;
};
} // namespace

std::optional<RecurrenceRule> parse_series(std::string_view typed)
{
    SeriesReader reader;
    while (!typed.empty())
    {
        const auto end = std::min(typed.find_first_of(" ,"), typed.size());
        if (const auto text = typed.substr(0, end); !text.empty())
        {
            const auto word = series_word(text);
            if (!word || reader.has_count() || !reader.take(*word)) // how many times is said last
                return std::nullopt;
        }
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return reader.rule();
}
} // namespace planerka::forms

// SPDX-License-Identifier: MPL-2.0
#include "text/typed_day.hpp"

#include "base/letters.hpp"
#include "text/blank.hpp"
#include "text/detail/icu_text.hpp"
#include "text/detail/month_names.hpp"
#include "text/typed.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace planerka::text
{
namespace
{
constexpr int kDaysOfWeek = 7;
constexpr int kYearsToLeapDay = 8; // 29 February is never further away

using Pieces = std::vector<std::string>;

/// Runs of digits and runs of letters. What is neither only separates them.
Pieces pieces_of(std::string_view text)
{
    Pieces words;
    bool is_apart = true;
    for (const char c : text)
    {
        if (!planerka::is_digit(c) && !is_word_byte(c))
        {
            is_apart = true;
            continue;
        }
        if (is_apart || planerka::is_digit(words.back().back()) != planerka::is_digit(c))
            words.emplace_back();
        words.back() += c;
        is_apart = false;
    }
    return words;
}

std::optional<int> number_of(std::string_view word)
{
    int value = 0;
    const auto* const end = word.data() + word.size();
    const auto [stop, fault] = std::from_chars(word.data(), end, value);
    return !word.empty() && word.size() <= 4 && stop == end && fault == std::errc{} ? std::optional(value)
                                                                                    : std::nullopt;
}

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<Date> day_of(int year, int month, int day)
{
    return month <= 12 && day <= 31 ? Date::parse(Date{year, month, day}.to_string()) : std::nullopt;
}

/// "2026", or "26" of this century.
std::optional<int> year_of(std::string_view word)
{
    const auto number = number_of(word);
    if (number && word.size() == 2)
        return 2000 + *number;
    return word.size() == 4 ? number : std::nullopt;
}

/// 0 Monday … 6 Sunday.
std::optional<int> weekday_of(std::string_view word)
{
    static constexpr std::array<std::string_view, kDaysOfWeek> kEnglish{"monday", "tuesday",  "wednesday", "thursday",
                                                                        "friday", "saturday", "sunday"};
    static constexpr std::array<std::array<std::string_view, 3>, kDaysOfWeek> kRussian{
        {{"пн", "понедельник", "понедельник"},
         {"вт", "вторник", "вторник"},
         {"ср", "среда", "среду"},
         {"чт", "четверг", "четверг"},
         {"пт", "пятница", "пятницу"},
         {"сб", "суббота", "субботу"},
         {"вс", "воскресенье", "воскресенье"}}};
    for (std::size_t day = 0; day < kDaysOfWeek; ++day)
        if ((word.size() >= 3 && kEnglish[day].starts_with(word)) || is_one_of(word, kRussian[day]))
            return static_cast<int>(day);
    return std::nullopt;
}

/// The next such day from today on.
std::optional<Date> next_day(const Date& today, int month, int day)
{
    for (int ahead = 0; ahead <= kYearsToLeapDay; ++ahead)
        if (const auto date = day_of(today.year + ahead, month, day); date && *date >= today)
            return date;
    return std::nullopt;
}

class DayReader
{
public:
    DayReader(Pieces words, Language language, const Date& today)
        : words_(std::move(words)), language_(language), today_(today)
    {
    }

    std::optional<Date> read()
    {
        static constexpr std::array<std::string_view, 4> kBefore{"on", "the", "в", "во"};
        while (!words_.empty() && is_one_of(words_.front(), kBefore))
            words_.erase(words_.begin());
        if (const auto day = counted_from_today())
            return day;
        if (const auto day = on_weekday())
            return day;
        // "Mon, 7 Dec": the two have to agree.
        const auto weekday = words_.empty() ? std::nullopt : weekday_of(words_.front());
        if (weekday)
            words_.erase(words_.begin());
        const auto day = in_month();
        return day && weekday && day->weekday() != *weekday ? std::nullopt : day;
    }

private:
    std::optional<Date> counted_from_today() const
    {
        static constexpr std::array<std::pair<std::string_view, int>, 7> kDays{{{"yesterday", -1},
                                                                                {"today", 0},
                                                                                {"tomorrow", 1},
                                                                                {"вчера", -1},
                                                                                {"сегодня", 0},
                                                                                {"завтра", 1},
                                                                                {"послезавтра", 2}}};
        if (words_.size() == 1)
            if (const auto* const found = std::ranges::find(kDays, std::string_view(words_.front()),
                                                            &std::pair<std::string_view, int>::first);
                found != kDays.end())
                return today_.plus_days(found->second);
        if (words_ == Pieces{"day", "after", "tomorrow"})
            return today_.plus_days(2);
        if (words_.size() < 2 || words_.size() > 3 || (words_.front() != "in" && words_.front() != "через"))
            return std::nullopt;
        static constexpr std::array<std::string_view, 5> kDay{"day", "days", "день", "дня", "дней"};
        static constexpr std::array<std::string_view, 5> kWeek{"week", "weeks", "неделю", "недели", "недель"};
        const auto length = is_one_of(words_.back(), kDay) ? 1 : is_one_of(words_.back(), kWeek) ? kDaysOfWeek : 0;
        const bool is_one =
            words_.size() == 2 ? words_.back() == "неделю" || words_.back() == "день" : words_[1] == "a";
        const auto count = is_one ? std::optional(1) : number_of(words_[1]);
        return length > 0 && count ? std::optional(today_.plus_days(*count * length)) : std::nullopt;
    }

    /// A weekday is the first after today; "next Friday" that of the week after this one.
    std::optional<Date> on_weekday() const
    {
        static constexpr std::array<std::string_view, 4> kThis{"this", "этот", "эту", "это"};
        static constexpr std::array<std::string_view, 7> kNext{"next",      "следующий", "следующую", "следующее",
                                                               "следующая", "след",      "будущий"};
        const auto weekday = words_.empty() || words_.size() > 2 ? std::nullopt : weekday_of(words_.back());
        if (!weekday)
            return std::nullopt;
        if (words_.size() == 2 && is_one_of(words_.front(), kNext))
            return today_.plus_days(kDaysOfWeek - today_.weekday() + *weekday);
        if (words_.size() == 2 && !is_one_of(words_.front(), kThis))
            return std::nullopt;
        const int ahead = (*weekday - today_.weekday() + kDaysOfWeek) % kDaysOfWeek;
        return today_.plus_days(ahead == 0 ? kDaysOfWeek : ahead);
    }

    std::optional<int> month_of(const std::string& word) const
    {
        for (const auto language : {language_, language_ == Language::en ? Language::ru : Language::en})
            if (const auto month = month_number(unicode(word), language))
                return month;
        return std::nullopt;
    }

    /// "7 Dec", "Dec 7 2026", «7-го декабря 2026 г.», "15th".
    std::optional<Date> in_month()
    {
        static constexpr std::array<std::string_view, 5> kOrdinal{"st", "nd", "rd", "th", "го"};
        static constexpr std::array<std::string_view, 5> kFilling{"of", "the", "г", "год", "года"};
        bool is_ordinal = false;
        const auto is_passed_over = [&](const std::string& word)
        {
            const bool ends_number = is_one_of(word, kOrdinal) || word == "числа";
            is_ordinal = is_ordinal || ends_number;
            return ends_number || is_one_of(word, kFilling);
        };
        std::erase_if(words_, is_passed_over);
        if (words_.size() == 1 && is_ordinal)
            return next_in_any_month(words_.front());
        if (words_.size() < 2 || words_.size() > 3)
            return std::nullopt;
        const bool is_day_first = number_of(words_[0]).has_value();
        const auto& day = words_[is_day_first ? 0 : 1];
        const auto month = month_of(words_[is_day_first ? 1 : 0]);
        const auto number = number_of(day);
        if (!month || !number || day.size() > 2)
            return std::nullopt;
        if (words_.size() == 2)
            return next_day(today_, *month, *number);
        const auto year = year_of(words_[2]);
        return year ? day_of(*year, *month, *number) : std::nullopt;
    }

    std::optional<Date> next_in_any_month(const std::string& word) const
    {
        const auto day = number_of(word);
        for (int ahead = 0; day && ahead < 3; ++ahead)
        {
            const int months = today_.month - 1 + ahead;
            if (const auto date = day_of(today_.year + months / 12, months % 12 + 1, *day); date && *date >= today_)
                return date;
        }
        return std::nullopt;
    }

    Pieces words_;
    Language language_;
    Date today_;
};

/// The numbers of "12/7/2026" or "15.12." and what is between them; nothing if anything else stands there.
std::optional<std::pair<Pieces, char>> numbers_in(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    const auto at = text.find_first_not_of("0123456789");
    if (at == text.npos || std::string_view("./-").find(text[at]) == std::string_view::npos)
        return std::nullopt;
    Pieces numbers(1);
    for (const char c : text)
        if (c == text[at])
            numbers.emplace_back();
        else if (planerka::is_digit(c))
            numbers.back() += c;
        else
            return std::nullopt;
    return std::pair(std::move(numbers), text[at]);
}

std::optional<Date> in_numbers(const Pieces& numbers, char between, DateOrder order, const Date& today)
{
    // "9-30" is rather a time or a range.
    const bool has_year = numbers.size() == 3;
    if (!has_year && (numbers.size() != 2 || between == '-'))
        return std::nullopt;
    const bool is_year_first = has_year && numbers[0].size() == 4;
    const auto first = number_of(numbers[is_year_first ? 1 : 0]);
    const auto second = number_of(numbers[is_year_first ? 2 : 1]);
    if (!first || !second)
        return std::nullopt;
    const bool is_month_first =
        is_year_first || *second > 12 || (*first <= 12 && between != '.' && order == DateOrder::month_first);
    const int month = is_month_first ? *first : *second;
    const int day = is_month_first ? *second : *first;
    if (!has_year)
        return next_day(today, month, day);
    const auto year = year_of(numbers[is_year_first ? 0 : 2]);
    return year ? day_of(*year, month, day) : std::nullopt;
}
} // namespace

DateOrder date_order_of(Language language, std::string_view time_zone)
{
    if (language != Language::en)
        return DateOrder::day_first;
    if (time_zone.empty())
        return DateOrder::month_first;
    UErrorCode status = U_ZERO_ERROR;
    std::array<char, 8> region{};
    icu::TimeZone::getRegion(unicode(time_zone), region.data(), static_cast<std::int32_t>(region.size()), status);
    const std::string_view code(region.data());
    // "001" is the world: UTC and the like belong to no country.
    const bool is_month_first = U_FAILURE(status) || code == "US" || code == "PH" || code == "001";
    return is_month_first ? DateOrder::month_first : DateOrder::day_first;
}

std::optional<Date> parse_day(std::string_view typed, Language language, const Date& today, DateOrder order)
{
    if (const auto date = parse_date(typed, language))
        return date;
    auto text = comparable(typed);
    for (const auto* const space : {"\u00A0", "\u202F"})
        boost::replace_all(text, space, " ");
    const auto is_foreign = [](char c) {
        return !planerka::is_digit(c) && !is_word_byte(c) &&
               std::string_view(" .,-/'").find(c) == std::string_view::npos;
    };
    if (std::ranges::any_of(text, is_foreign))
        return std::nullopt;
    if (const auto numbers = numbers_in(text))
        return in_numbers(numbers->first, numbers->second, order, today);
    return DayReader(pieces_of(text), language, today).read();
}
} // namespace planerka::text

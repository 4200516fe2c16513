// SPDX-License-Identifier: MPL-2.0
#include "text/format.hpp"

#include "text/detail/icu_text.hpp"
#include "text/messages.hpp"

#include <unicode/currunit.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <memory>
#include <mutex>

namespace planerka::text
{
namespace
{
using icu::number::LocalizedNumberFormatter;
using icu::number::NumberFormatter;
using icu::number::Precision;

const LocalizedNumberFormatter& plain_numbers(Language language)
{
    static const auto english = NumberFormatter::withLocale(locale_of(Language::en));
    static const auto russian = NumberFormatter::withLocale(locale_of(Language::ru));
    return language == Language::ru ? russian : english;
}

/// With so many digits after the point. One is kept for each number of digits: ICU makes one that is used often ready
/// for it, which a new one never is.
const LocalizedNumberFormatter& plain_numbers(Language language, int digits)
{
    static std::mutex mutex;
    static std::map<std::pair<Language, int>, LocalizedNumberFormatter> kept; // which stay where they are
    const std::scoped_lock lock(mutex);
    const auto known = kept.find({language, digits});
    if (known != kept.end())
        return known->second;
    return kept
        .emplace(std::pair{language, digits}, plain_numbers(language).precision(Precision::fixedFraction(digits)))
        .first->second;
}

/// Formats the decimal string with ICU; our typography: U+00A0 where ICU may have a narrow space, and the real minus
/// sign.
std::string formatted(const LocalizedNumberFormatter& formatter, const std::string& decimal)
{
    UErrorCode status = U_ZERO_ERROR;
    auto text = formatter.formatDecimal(decimal, status).toString(status);
    assert(U_SUCCESS(status));
    text.findAndReplace(u"\u202F", u"\u00A0");
    text.findAndReplace(u"-", u"\u2212");
    return utf8(text);
}

/// A date in the pattern that the bundle has under `key`.
std::string date_text(const Date& date, Language language, std::string_view key)
{
    constexpr double kMillisecondsPerDay = 24 * 3600 * 1000.0;
    static std::mutex mutex; // a DateFormat changes while it formats
    // One for each language: to make one takes as long as to read a meeting.
    static std::map<Language, std::unique_ptr<icu::SimpleDateFormat>> formats;

    const std::scoped_lock lock(mutex);
    auto& format = formats[language];
    const auto pattern = unicode(message(language, key));
    if (!format)
    {
        UErrorCode status = U_ZERO_ERROR;
        format = std::make_unique<icu::SimpleDateFormat>(pattern, locale_of(language), status);
        format->setTimeZone(*icu::TimeZone::getGMT());
        assert(U_SUCCESS(status));
    }
    format->applyPattern(pattern);
    icu::UnicodeString text;
    return utf8(format->format(static_cast<double>(date.days_since_epoch()) * kMillisecondsPerDay, text));
}
} // namespace

std::string money(const Money& amount, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::CurrencyUnit unit(unicode(amount.currency().code()).getTerminatedBuffer(), status);
    return formatted(plain_numbers(language, amount.currency().minor_digits()).unit(unit), amount.to_string());
}

std::string number(const Decimal& value, Language language)
{
    return formatted(plain_numbers(language, value.scale()), value.to_string());
}

std::string percent(const Decimal& share, Language language)
{
    const auto formatter = plain_numbers(language, std::max(share.scale() - 2, 0))
                               .unit(icu::NoUnit::percent())
                               .scale(icu::number::Scale::powerOfTen(2));
    return formatted(formatter, share.to_string());
}

std::string date_short(const Date& date, Language language)
{
    return date_text(date, language, "format.date.short");
}

std::string date_long(const Date& date, Language language)
{
    return date_text(date, language, "format.date.long");
}

std::string date_day_month(const Date& date, Language language)
{
    return date_text(date, language, "format.date.day_month");
}

std::string date_with_weekday(const Date& date, Language language)
{
    return date_text(date, language, "format.date.weekday");
}

std::string month_and_year(const Date& date, Language language)
{
    return date_text(date, language, "format.date.month");
}

std::string weekday_short(const Date& date, Language language)
{
    return date_text(date, language, "format.date.weekday_short");
}

std::string time_range(int from_minute_of_day, int to_minute_of_day)
{
    return clock_text(from_minute_of_day) + "–" + clock_text(to_minute_of_day);
}

std::string minutes(Minutes value, Language language)
{
    return message(language, "format.minutes", {{"minutes", value}});
}

std::string minutes_in_words(Minutes value, Language language)
{
    if (value < 60)
        return message(language, "format.words.minutes", {{"minutes", value}});
    if (value % 60 == 0)
        return message(language, "format.words.hours", {{"hours", value / 60}});
    return message(language, "format.words.hours_minutes", {{"hours", value / 60}, {"minutes", value % 60}});
}

std::string hours(const Exact& value, Language language)
{
    const auto hundredths = (value * 100).rounded(Rounding::half_up);
    const auto formatter = plain_numbers(language, 2).scale(icu::number::Scale::powerOfTen(-2));
    return message(language, "format.hours", {{"hours", formatted(formatter, std::to_string(hundredths))}});
}
} // namespace planerka::text

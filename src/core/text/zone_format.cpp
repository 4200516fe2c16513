// SPDX-License-Identifier: MPL-2.0
#include "text/format.hpp"

#include "text/detail/icu_text.hpp"
#include "text/messages.hpp"
#include "text/zone_names.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace planerka::text
{
namespace
{
/// Signed hours, and minutes if there are any: "−6", "+5:30".
std::string shift(int minutes)
{
    const int magnitude = std::abs(minutes);
    std::string text = minutes < 0 ? "−" : "+";
    text += std::to_string(magnitude / 60);
    if (magnitude % 60 != 0)
        text += clock_text(magnitude % 60).substr(2);
    return text;
}

std::string utc_shift(int minutes)
{
    return "UTC" + shift(minutes);
}

/// Ids such as "Etc/GMT-5" count west of Greenwich, the other way round than people do.
bool is_fixed_offset(std::string_view zone)
{
    return zone.starts_with("Etc/GMT") && zone.find_first_of("+-") != std::string_view::npos;
}

icu::UnicodeString canonical(const std::string& zone)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString id;
    icu::TimeZone::getCanonicalID(unicode(zone), id, status);
    return U_SUCCESS(status) ? id : unicode(zone);
}

const icu::TimeZoneNames& names_in(const icu::Locale& locale)
{
    const auto make = [](const icu::Locale& wanted)
    {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::TimeZoneNames>(icu::TimeZoneNames::createInstance(wanted, status));
    };
    static const auto english = make(icu::Locale("en"));
    static const auto british = make(icu::Locale("en", "GB"));
    static const auto russian = make(icu::Locale("ru"));
    return locale.getLanguage() == std::string_view("ru") ? *russian
           : *locale.getCountry() != '\0'                 ? *british
                                                          : *english;
}

/// "CST", "CEST"; empty if readers of the language do not use one there.
std::string abbreviation(Instant instant, const std::string& zone, Language language)
{
    if (language == Language::ru)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZone> rules(icu::TimeZone::createTimeZone(unicode(zone)));
    const double when = static_cast<double>(instant.minutes) * 60'000;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    rules->getOffset(when, false, raw, daylight, status);

    // American names come from American English, European ones from British.
    for (const auto& locale : {icu::Locale("en"), icu::Locale("en", "GB")})
    {
        icu::UnicodeString name;
        names_in(locale).getDisplayName(canonical(zone), daylight != 0 ? UTZNM_SHORT_DAYLIGHT : UTZNM_SHORT_STANDARD,
                                        when, name);
        if (!name.isEmpty())
            return utf8(name);
    }
    return {};
}

bool is_russian(const std::string& zone)
{
    UErrorCode status = U_ZERO_ERROR;
    char region[8] = "";
    icu::TimeZone::getRegion(unicode(zone), region, sizeof region, status);
    return U_SUCCESS(status) && std::string_view(region) == "RU";
}

std::string weekday(const Date& date, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale_of(language), status);
    std::int32_t count = 0;
    const auto* names = symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::ABBREVIATED);
    return utf8(names[(date.weekday() + 1) % 7 + 1]); // ICU counts from Sunday, which is 1
}

std::string time_in_zone(Instant start, const std::string& zone, const LocalTime& at_organizer, bool is_first,
                         Language language)
{
    const auto local = local_at(start, zone);
    const int offset = utc_offset(start, zone);
    const int moscow_shift = offset - utc_offset(start, "Europe/Moscow");
    const bool russian = language == Language::ru && is_russian(zone);
    const bool moscow_time = russian && moscow_shift == 0;

    std::string details;
    const auto add = [&](const std::string& detail)
    {
        if (!details.empty())
            details += ", ";
        details += detail;
    };
    if (local.date != at_organizer.date)
        add(weekday(local.date, language));
    const auto city = zone_city(zone, language);
    auto name = abbreviation(start, zone, language);
    if (russian && !moscow_time)
        name = message(language, "format.zone.moscow_shift", {{"shift", shift(moscow_shift)}});
    if (!name.empty() && name != city)
        add(name);
    if (const auto difference = utc_shift(offset); difference != city && (name.empty() || is_first))
        add(difference);
    const auto* key = moscow_time       ? "format.zone.moscow"
                      : details.empty() ? "format.zone.city"
                                        : "format.zone.city_details";
    return message(language, key, {{"time", local.clock()}, {"city", city}, {"details", details}});
}
} // namespace

std::string zone_city(const std::string& zone, Language language)
{
    icu::UnicodeString name;
    names_in(locale_of(language)).getExemplarLocationName(canonical(zone), name);
    if (!name.isEmpty())
        return utf8(name);
    if (is_fixed_offset(zone))
        return utc_shift(utc_offset({}, zone));
    auto id = zone.substr(zone.rfind('/') + 1);
    std::ranges::replace(id, '_', ' ');
    return id;
}

std::vector<std::string> times_in_zones(Instant start, const std::string& organizer_zone,
                                        const std::vector<std::string>& zones, Language language)
{
    std::vector<std::string> ordered{organizer_zone};
    ordered.insert(ordered.end(), zones.begin(), zones.end());
    std::erase_if(ordered, [](const auto& zone) { return !is_time_zone(zone); });

    std::vector<std::string> result;
    std::vector<int> offsets;
    for (const auto& zone : ordered)
    {
        const int offset = utc_offset(start, zone);
        if (std::ranges::find(offsets, offset) != offsets.end())
            continue;
        offsets.push_back(offset);
        result.push_back(time_in_zone(start, zone, local_at(start, ordered.front()), offsets.size() == 1, language));
    }
    return result;
}
} // namespace planerka::text

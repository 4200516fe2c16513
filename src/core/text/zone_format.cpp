// SPDX-License-Identifier: MPL-2.0
#include "text/zone_format.hpp"

#include "text/detail/icu_text.hpp"
#include "text/messages.hpp"
#include "text/zone_names.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/timezone.h>

#include <algorithm>

namespace planerka::text
{
namespace
{
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
    auto name = zone_abbreviation(start, zone, language);
    if (russian && !moscow_time)
        name = message(language, "format.zone.moscow_shift", {{"shift", shift_text(moscow_shift)}});
    if (!name.empty() && name != city)
        add(name);
    if (const auto difference = "UTC" + shift_text(offset); difference != city && (name.empty() || is_first))
        add(difference);
    const auto* key = moscow_time       ? "format.zone.moscow"
                      : details.empty() ? "format.zone.city"
                                        : "format.zone.city_details";
    return message(language, key, {{"time", local.clock()}, {"city", city}, {"details", details}});
}
} // namespace

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

// SPDX-License-Identifier: MPL-2.0
#include "ical/zone_names.hpp"

#include "base/letters.hpp"
#include "ical/lines.hpp"
#include "time/zone.hpp"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <unordered_map>

namespace planerka
{
namespace
{
constexpr std::size_t kLongestZoneName = 250;

/// The languages in which names of zones are understood.
constexpr const char* kLocales[] = {"en", "ru", "de", "fr", "es", "it"};

/// What Windows calls Russia's zones: «(UTC+03:00) Москва (RTZ 2)», "Russia TZ 2 Standard Time".
constexpr std::string_view kRussian[] = {"Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara",
                                         "Asia/Yekaterinburg", "Asia/Omsk",     "Asia/Krasnoyarsk",
                                         "Asia/Irkutsk",       "Asia/Yakutsk",  "Asia/Vladivostok",
                                         "Asia/Srednekolymsk", "Asia/Kamchatka"};

/// Names that ICU does not know, or takes for another zone than most people do; in lower case.
constexpr std::pair<std::string_view, std::string_view> kOthers[] = {
    {"msk", "Europe/Moscow"},
    {"московское время", "Europe/Moscow"},
    {"coordinated universal time", "UTC"},
    {"west central africa", "Africa/Lagos"},
    {"kamchatka standard time", "Asia/Kamchatka"},
    {"brasília", "America/Sao_Paulo"},
    {"brasilia", "America/Sao_Paulo"},
    {"baja california", "America/Tijuana"},
    {"arizona", "America/Phoenix"},
    {"hawaii", "Pacific/Honolulu"},
    {"alaska", "America/Anchorage"},
    {"saskatchewan", "America/Regina"},
    {"central america", "America/Guatemala"},
    {"indiana", "America/Indiana/Indianapolis"},
};

icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string to_utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

/// The text to be compared: in lower case, without blanks at the ends, with one kind of apostrophe.
std::string folded(const icu::UnicodeString& text)
{
    auto copy = text;
    copy.findAndReplace(icu::UnicodeString(char16_t{0x2019}), icu::UnicodeString(u'\''));
    return to_utf8(copy.foldCase().trim());
}

std::string known(std::string zone)
{
    return is_time_zone(zone) ? std::move(zone) : std::string();
}

using Names = std::unordered_map<std::string, std::string>;

void add_cities(const icu::TimeZoneNames& names, Names& found)
{
    for (const auto& zone : time_zones())
    {
        icu::UnicodeString city;
        names.getExemplarLocationName(unicode(zone), city);
        if (!city.isEmpty())
            found.emplace(folded(city), zone);
    }
}

/// Adds "Central European Standard Time" and the like, each for the zone that CLDR takes as its example.
void add_zone_names(const icu::TimeZoneNames& names, Names& found)
{
    constexpr UTimeZoneNameType kKinds[] = {UTZNM_LONG_GENERIC, UTZNM_LONG_STANDARD, UTZNM_LONG_DAYLIGHT};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> ids(names.getAvailableMetaZoneIDs(status));
    while (const auto* id = U_SUCCESS(status) ? ids->snext(status) : nullptr)
    {
        icu::UnicodeString zone;
        names.getReferenceZoneID(*id, "001", zone);
        for (const auto kind : kKinds)
        {
            icu::UnicodeString name;
            names.getMetaZoneDisplayName(*id, kind, name);
            if (!name.isEmpty() && is_time_zone(to_utf8(zone)))
                found.emplace(folded(name), to_utf8(zone));
        }
    }
}

/// Cities and names of zones, and the zone each stands for; made on the first use.
const Names& names_of_zones()
{
    static const Names names = []
    {
        Names found;
        for (std::size_t i = 0; i < std::size(kRussian); ++i)
            for (const auto& name :
                 {"rtz " + std::to_string(i + 1), "russia tz " + std::to_string(i + 1) + " standard time"})
                found.emplace(name, kRussian[i]);
        for (const auto& [name, zone] : kOthers)
            found.emplace(name, zone);
        for (const auto* locale : kLocales)
        {
            UErrorCode status = U_ZERO_ERROR;
            const std::unique_ptr<icu::TimeZoneNames> of_language(
                icu::TimeZoneNames::createInstance(icu::Locale(locale), status));
            if (U_FAILURE(status))
                continue;
            add_cities(*of_language, found);
            add_zone_names(*of_language, found);
        }
        return found;
    }();
    return names;
}

/// The offset that a name begins with: "(UTC+03:00)", "GMT+01.00", "UTC-5", "GMT +0100".
struct Offset
{
    int minutes = 0;     ///< east of UTC
    std::size_t end = 0; ///< where the rest of the name begins
};

constexpr std::string_view kMinus = "\u2212";

std::optional<Offset> offset_in(std::string_view name)
{
    auto at = name.find("UTC");
    if (at == std::string_view::npos)
        at = name.find("GMT");
    if (at == std::string_view::npos || at > 1)
        return std::nullopt;
    at += 3;
    const auto sign = std::min(name.find_first_not_of(' ', at), name.size());
    const bool is_west = name.substr(sign).starts_with('-') || name.substr(sign).starts_with(kMinus);
    const bool has_sign = is_west || name.substr(sign).starts_with('+');
    // "UTC" and "(UTC) Lisbon" are an offset; "GMT Summer Time" is a name.
    if (!has_sign && at < name.size() && name[at] != ')')
        return std::nullopt;
    if (has_sign)
        at = sign + (name.substr(sign).starts_with(kMinus) ? kMinus.size() : 1);
    std::string digits;
    for (; has_sign && at < name.size() && (is_digit(name[at]) || name[at] == ':' || name[at] == '.'); ++at)
        if (is_digit(name[at]))
            digits += name[at];
    if (at < name.size() && name[at] == ')')
        ++at;
    if (digits.size() > 4 || (has_sign && digits.empty()))
        return std::nullopt;
    const int number = digits.empty() ? 0 : std::stoi(digits);
    const int minutes = digits.size() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
    return minutes > 14 * 60 ? std::nullopt : std::optional(Offset{is_west ? -minutes : minutes, at});
}

/// Minutes east of UTC while the clocks are not forward.
int standard_offset(std::string_view zone)
{
    const std::unique_ptr<icu::TimeZone> made(icu::TimeZone::createTimeZone(unicode(zone)));
    return made->getRawOffset() / 60'000;
}

/// A name and its parts, to be looked for one after the other: all of "Amsterdam, Berlin/Bern (RTZ 2)", then
/// "Amsterdam" …
std::vector<std::string> parts_of(std::string_view name)
{
    std::vector<std::string> parts{folded(unicode(name))};
    // "Eastern Time (US & Canada)"
    if (const auto bracket = name.find(" ("); bracket != std::string_view::npos)
        parts.push_back(folded(unicode(name.substr(0, bracket))));
    for (std::size_t at = 0; at <= name.size();)
    {
        const auto end = std::min(name.find_first_of(",/()", at), name.size());
        if (const auto part = trimmed(name.substr(at, end - at)); !part.empty())
            parts.push_back(folded(unicode(part)));
        at = end + 1;
    }
    return parts;
}

std::string zone_with_offset(int minutes, const std::vector<std::string>& preferred)
{
    for (const auto& zone : preferred)
        if (standard_offset(zone) == minutes)
            return zone;
    if (minutes == 0)
        return "UTC";
    // Etc/ counts west of Greenwich as positive.
    return minutes % 60 == 0
               ? known("Etc/GMT" + std::string(minutes > 0 ? "-" : "+") + std::to_string(std::abs(minutes) / 60))
               : std::string();
}
} // namespace

std::string zone_by_id(std::string_view id)
{
    id = trimmed(id);
    if (id.size() > kLongestZoneName)
        return {};
    while (id.size() >= 2 && id.front() == '"' && id.back() == '"')
        id = trimmed(id.substr(1, id.size() - 2));
    if (is_time_zone(id))
        return std::string(id);
    if (same_name(id, "utc") || same_name(id, "gmt") || same_name(id, "z") ||
        same_name(id, "coordinated universal time") || same_name(id, "tzone://microsoft/utc"))
        return "UTC";
    for (auto slash = id.find('/'); slash != std::string_view::npos; slash = id.find('/', slash + 1))
        if (const auto end = id.substr(slash + 1); end.find('/') != std::string_view::npos && is_time_zone(end))
            return std::string(end);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString found;
    icu::TimeZone::getIDForWindowsID(unicode(id), nullptr, found, status);
    return U_SUCCESS(status) && !found.isEmpty() ? known(to_utf8(found)) : std::string();
}

NamedZone zone_by_name(std::string_view name, const std::vector<std::string>& preferred)
{
    name = trimmed(name);
    if (name.size() > kLongestZoneName)
        return {};
    const auto offset = offset_in(name);
    const auto rest = offset ? trimmed(name.substr(offset->end)) : name;
    const auto& names = names_of_zones();
    for (const auto& part : parts_of(rest))
        if (const auto found = names.find(part); found != names.end())
            if (!offset || standard_offset(found->second) == offset->minutes)
                return {found->second, true};
    return {offset ? zone_with_offset(offset->minutes, preferred) : std::string(), false};
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "time/zone.hpp"

#include <unicode/basictz.h>
#include <unicode/putil.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>

namespace planerka
{
namespace
{
constexpr double kMillisecondsPerMinute = 60'000;

// ICU's canonical ids are the oldest names of the zones; these are IANA's current ones.
constexpr std::pair<std::string_view, std::string_view> kRenamed[] = {
    {"Africa/Asmera", "Africa/Asmara"},
    {"America/Buenos_Aires", "America/Argentina/Buenos_Aires"},
    {"America/Catamarca", "America/Argentina/Catamarca"},
    {"America/Coral_Harbour", "America/Atikokan"},
    {"America/Cordoba", "America/Argentina/Cordoba"},
    {"America/Godthab", "America/Nuuk"},
    {"America/Indianapolis", "America/Indiana/Indianapolis"},
    {"America/Jujuy", "America/Argentina/Jujuy"},
    {"America/Louisville", "America/Kentucky/Louisville"},
    {"America/Mendoza", "America/Argentina/Mendoza"},
    {"Asia/Calcutta", "Asia/Kolkata"},
    {"Asia/Katmandu", "Asia/Kathmandu"},
    {"Asia/Rangoon", "Asia/Yangon"},
    {"Asia/Saigon", "Asia/Ho_Chi_Minh"},
    {"Atlantic/Faeroe", "Atlantic/Faroe"},
    {"Europe/Kiev", "Europe/Kyiv"},
    {"Pacific/Enderbury", "Pacific/Kanton"},
    {"Pacific/Ponape", "Pacific/Pohnpei"},
    {"Pacific/Truk", "Pacific/Chuuk"},
};

// The short ids of IANA. ICU also knows Java's ("PST", "IST"), each of which several zones are called by.
constexpr std::string_view kShortIds[] = {"CET", "EET", "EST", "GB",  "GMT", "HST", "MET", "MST",
                                          "NZ",  "PRC", "ROC", "ROK", "UCT", "UTC", "WET"};

icu::UnicodeString unicode(std::string_view id)
{
    return icu::UnicodeString::fromUTF8({id.data(), static_cast<std::int32_t>(id.size())});
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

/// Making a zone reads ICU's data, so each is kept once made. A zone is never changed afterwards, and ICU locks what it
/// computes late.
const icu::BasicTimeZone& zone_of(std::string_view id)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<icu::BasicTimeZone>, std::less<>> zones;

    const std::scoped_lock lock(mutex);
    auto found = zones.find(id);
    if (found == zones.end())
    {
        // createTimeZone() gives UTC for what it does not know, and all that it makes are BasicTimeZones.
        auto* zone = static_cast<icu::BasicTimeZone*>(icu::TimeZone::createTimeZone(unicode(id)));
        found = zones.emplace(std::string(id), zone).first;
    }
    return *found->second;
}

double milliseconds(Instant instant)
{
    return static_cast<double>(instant.minutes) * kMillisecondsPerMinute;
}

std::int64_t minutes_of(const LocalTime& local)
{
    return local.date.days_since_epoch() * kMinutesPerDay + local.minute_of_day;
}
} // namespace

void use_zones_of(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::getenv("ICU_TIMEZONE_FILES_DIR") || !std::filesystem::is_regular_file(folder / "zoneinfo64.res", error))
        return;
    UErrorCode status = U_ZERO_ERROR;
    u_setTimeZoneFilesDirectory(folder.string().c_str(), &status);
}

bool is_time_zone(std::string_view id)
{
    if (id.size() <= 3 && !std::ranges::binary_search(kShortIds, id))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    UBool is_system_id = false;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(unicode(id), canonical, is_system_id, status);
    return U_SUCCESS(status) && is_system_id && id != UCAL_UNKNOWN_ZONE_ID && !id.starts_with("SystemV/");
}

std::vector<std::string> time_zones()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> ids(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    std::vector<std::string> result;
    while (const auto* id = U_SUCCESS(status) ? ids->snext(status) : nullptr)
    {
        auto name = utf8(*id);
        const auto renamed = std::ranges::find(kRenamed, name, [](const auto& pair) { return pair.first; });
        if (renamed != std::end(kRenamed) && is_time_zone(renamed->second))
            name = renamed->second;
        result.push_back(std::move(name));
    }
    std::ranges::sort(result);
    return result;
}

std::string system_time_zone()
{
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::detectHostTimeZone());
    icu::UnicodeString id;
    auto name = utf8(zone->getID(id));
    return is_time_zone(name) ? name : "UTC";
}

Date today_here()
{
    return now_here().date;
}

LocalTime now_here()
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now());
    return local_at(Instant{minutes.time_since_epoch().count()}, system_time_zone());
}

ZonedInstant instant_of(const LocalTime& local, std::string_view zone)
{
    assert(is_time_zone(zone));
    const auto wall = minutes_of(local);
    const auto offset = [&](UTimeZoneLocalOption option)
    {
        UErrorCode status = U_ZERO_ERROR;
        std::int32_t raw = 0;
        std::int32_t daylight = 0;
        zone_of(zone).getOffsetFromLocal(milliseconds({wall}), option, option, raw, daylight, status);
        return static_cast<std::int64_t>((raw + daylight) / kMillisecondsPerMinute);
    };
    const auto before = offset(UCAL_TZ_LOCAL_FORMER);
    const auto after = offset(UCAL_TZ_LOCAL_LATTER);
    const auto kind = before == after  ? LocalTimeKind::ordinary
                      : before < after ? LocalTimeKind::in_gap
                                       : LocalTimeKind::ambiguous;
    return {{wall - before}, kind};
}

LocalTime local_at(Instant instant, std::string_view zone)
{
    const auto wall = instant.minutes + utc_offset(instant, zone);
    const auto minute = ((wall % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay;
    return {Date::from_days((wall - minute) / kMinutesPerDay), static_cast<int>(minute)};
}

int utc_offset(Instant instant, std::string_view zone)
{
    assert(is_time_zone(zone));
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    zone_of(zone).getOffset(milliseconds(instant), false, raw, daylight, status);
    return static_cast<int>((raw + daylight) / kMillisecondsPerMinute);
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "ical/zone_rules.hpp"

#include "time/zone.hpp"

#include <unicode/unistr.h>
#include <unicode/vtzone.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace planerka
{
namespace
{
/// Bytes. Longer ones hold every clock change since 1883. The rules of today stand at their ends, but ICU is slow to
/// read all of it.
constexpr std::size_t kLongestZone = 100'000;
/// The minute of each day, in UTC, at which offsets are compared: clocks in Europe and America have changed by then;
/// elsewhere a change is seen a day later, which is the same for both zones.
constexpr std::int64_t kMinuteCompared = 11 * 60;

/// Of several zones with the same rules, the one that most people mean.
constexpr std::array<std::string_view, 44> kUsual{
    "Europe/Berlin",      "Europe/London",       "Europe/Moscow",       "America/New_York",
    "America/Chicago",    "America/Denver",      "America/Los_Angeles", "America/Phoenix",
    "Europe/Helsinki",    "Europe/Istanbul",     "Europe/Samara",       "Asia/Yekaterinburg",
    "Asia/Omsk",          "Asia/Krasnoyarsk",    "Asia/Irkutsk",        "Asia/Yakutsk",
    "Asia/Vladivostok",   "Asia/Magadan",        "Asia/Kamchatka",      "Asia/Dubai",
    "Asia/Tashkent",      "Asia/Kolkata",        "Asia/Almaty",         "Asia/Bangkok",
    "Asia/Shanghai",      "Asia/Tokyo",          "Australia/Sydney",    "Australia/Brisbane",
    "Australia/Adelaide", "Pacific/Auckland",    "America/Sao_Paulo",   "America/Bogota",
    "America/Halifax",    "America/Mexico_City", "America/Anchorage",   "Pacific/Honolulu",
    "Asia/Jerusalem",     "Africa/Lagos",        "Africa/Johannesburg", "Africa/Cairo",
    "Asia/Tehran",        "Asia/Kathmandu",      "Asia/Yangon",         "UTC"};

/// The lines as ICU wants them, with CRLF.
std::string with_crlf(std::string_view lines)
{
    std::string text;
    text.reserve(lines.size() + 100);
    for (const char c : lines)
        text += c == '\n' ? "\r\n" : std::string(1, c);
    return text + "\r\n";
}

/// ICU reports success for a VTIMEZONE without a rule and then crashes when asked for an offset; it has named the zone
/// only if it has found one.
bool has_rules(const icu::VTimeZone& zone)
{
    icu::UnicodeString id;
    return !zone.getID(id).isEmpty();
}

/// The offsets of the zone on every day of two years, in minutes.
std::optional<std::vector<int>> offsets_in(std::string_view text, std::int64_t first_day, std::int64_t end_day)
{
    if (text.empty() || text.size() > kLongestZone)
        return std::nullopt;
    const auto lines = with_crlf(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::VTimeZone> zone(
        icu::VTimeZone::createVTimeZone(icu::UnicodeString::fromUTF8(lines), status));
    if (U_FAILURE(status) || !zone || !has_rules(*zone))
        return std::nullopt;
    std::vector<int> offsets;
    for (auto day = first_day; day < end_day; ++day)
    {
        std::int32_t raw = 0;
        std::int32_t daylight = 0;
        zone->getOffset(static_cast<double>(day * kMinutesPerDay + kMinuteCompared) * 60'000, false, raw, daylight,
                        status);
        offsets.push_back((raw + daylight) / 60'000);
    }
    return U_SUCCESS(status) ? std::optional(std::move(offsets)) : std::nullopt;
}

bool has_offsets(std::string_view zone, const std::vector<int>& offsets, std::int64_t first_day)
{
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (utc_offset({(first_day + static_cast<std::int64_t>(i)) * kMinutesPerDay + kMinuteCompared}, zone) !=
            offsets[i])
            return false;
    return true;
}
} // namespace

std::string zone_by_rules(std::string_view text, int year, const std::vector<std::string>& preferred)
{
    const auto first_day = Date{year, 1, 1}.days_since_epoch();
    const auto offsets = offsets_in(text, first_day, Date{year + 2, 1, 1}.days_since_epoch());
    if (!offsets)
        return {};
    std::vector<std::string> candidates = preferred;
    candidates.insert(candidates.end(), kUsual.begin(), kUsual.end());
    for (auto& zone : time_zones())
        candidates.push_back(std::move(zone));
    for (const auto& zone : candidates)
        if (is_time_zone(zone) && has_offsets(zone, *offsets, first_day))
            return zone;
    return {};
}
} // namespace planerka

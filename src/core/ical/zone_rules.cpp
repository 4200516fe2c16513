// SPDX-License-Identifier: MPL-2.0
#include "ical/zone_rules.hpp"

#include "time/zone.hpp"

#include <unicode/unistr.h>
#include <unicode/vtzone.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <utility>

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

/// Nothing if the lines are none that ICU can ask for an offset.
std::shared_ptr<const icu::VTimeZone> rules_in(std::string_view text)
{
    if (text.empty() || text.size() > kLongestZone)
        return nullptr;
    const auto lines = with_crlf(text);
    UErrorCode status = U_ZERO_ERROR;
    std::shared_ptr<const icu::VTimeZone> zone(
        icu::VTimeZone::createVTimeZone(icu::UnicodeString::fromUTF8(lines), status));
    return U_SUCCESS(status) && zone && has_rules(*zone) ? zone : nullptr;
}

/// The offset in minutes at so many minutes since 1970, of UTC or of the zone's own clock.
std::optional<int> offset_at(const icu::VTimeZone& zone, std::int64_t minutes, bool is_local)
{
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    zone.getOffset(static_cast<double>(minutes) * 60'000, is_local, raw, daylight, status);
    return U_SUCCESS(status) ? std::optional((raw + daylight) / 60'000) : std::nullopt;
}

std::int64_t minute_compared(std::int64_t day)
{
    return day * kMinutesPerDay + kMinuteCompared;
}

/// The offsets of the zone on every day of two years, in minutes.
std::optional<std::vector<int>> offsets_in(const icu::VTimeZone& zone, std::int64_t first_day, std::int64_t end_day)
{
    std::vector<int> offsets;
    for (auto day = first_day; day < end_day; ++day)
    {
        const auto offset = offset_at(zone, minute_compared(day), false);
        if (!offset)
            return std::nullopt;
        offsets.push_back(*offset);
    }
    return offsets;
}

bool has_offsets(std::string_view zone, const std::vector<int>& offsets, std::int64_t first_day)
{
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (utc_offset({minute_compared(first_day + static_cast<std::int64_t>(i))}, zone) != offsets[i])
            return false;
    return true;
}

/// On how many of the days, of which each third is asked for, the zone has those offsets.
int days_alike(std::string_view zone, const std::vector<int>& offsets, std::int64_t first_day)
{
    int alike = 0;
    for (std::size_t i = 0; i < offsets.size(); i += 3)
        alike += utc_offset({minute_compared(first_day + static_cast<std::int64_t>(i))}, zone) == offsets[i];
    return alike;
}

/// The zones that are asked, in the order in which the first that fits is taken.
std::vector<std::string> candidates_after(const std::vector<std::string>& preferred)
{
    std::vector<std::string> candidates = preferred;
    candidates.insert(candidates.end(), kUsual.begin(), kUsual.end());
    for (auto& zone : time_zones())
        candidates.push_back(std::move(zone));
    std::erase_if(candidates, [](const std::string& zone) { return !is_time_zone(zone); });
    return candidates;
}
} // namespace

std::string zone_by_rules(std::string_view text, int year, const std::vector<std::string>& preferred)
{
    const auto rules = rules_in(text);
    const auto first_day = Date{year, 1, 1}.days_since_epoch();
    const auto offsets = rules ? offsets_in(*rules, first_day, Date{year + 2, 1, 1}.days_since_epoch()) : std::nullopt;
    if (!offsets)
        return {};
    for (auto& zone : candidates_after(preferred))
        if (has_offsets(zone, *offsets, first_day))
            return std::move(zone);
    return {};
}

struct OwnRules::Rules
{
    std::shared_ptr<const icu::VTimeZone> zone{};
};

std::optional<OwnRules> OwnRules::read(std::string_view text, int year, const std::vector<std::string>& preferred)
{
    OwnRules own;
    const auto rules = rules_in(text);
    const auto first_day = Date{year, 1, 1}.days_since_epoch();
    const auto offsets = rules ? offsets_in(*rules, first_day, Date{year + 2, 1, 1}.days_since_epoch()) : std::nullopt;
    if (!offsets)
        return std::nullopt;
    std::vector<std::pair<int, std::string>> ranked;
    for (auto& zone : candidates_after(preferred))
        ranked.emplace_back(days_alike(zone, *offsets, first_day), std::move(zone));
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& each) { return each.first; });
    for (auto& [alike, zone] : ranked)
        own.nearest_.push_back(std::move(zone));
    own.rules_ = std::make_shared<const Rules>(Rules{rules});
    return own;
}

std::string OwnRules::zone_at(const LocalTime& time) const
{
    const auto minutes = time.date.days_since_epoch() * kMinutesPerDay + time.minute_of_day;
    const auto offset = offset_at(*rules_->zone, minutes, true);
    if (!offset)
        return {};
    for (const auto& zone : nearest_)
        if (utc_offset({minutes - *offset}, zone) == *offset)
            return zone;
    // Etc/GMT+3 is three hours behind.
    const auto fixed = std::string(*offset < 0 ? "Etc/GMT+" : "Etc/GMT-") + std::to_string(std::abs(*offset) / 60);
    return *offset % 60 == 0 && is_time_zone(fixed) ? fixed : std::string();
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// Minutes since 1970-01-01T00:00Z.
struct Instant
{
    std::int64_t minutes = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// Takes the zones from zoneinfo64.res in `folder` (see current_zones), which knows of clock changes that ICU does not.
/// Counts for the whole process and only before its first use of a zone; nothing happens if there is no such file, or
/// if somebody has said with ICU_TIMEZONE_FILES_DIR which zones to take.
void use_zones_of(const std::filesystem::path& folder);

/// True for an IANA id that ICU knows, e.g. "Europe/Moscow" (V05).
bool is_time_zone(std::string_view id);

/// All canonical IANA location ids, sorted; for choosers.
std::vector<std::string> time_zones();

/// The zone this machine is set to, e.g. "Europe/Berlin"; "UTC" if unknown.
std::string system_time_zone();

/// The date on this machine's clock, in its zone.
Date today_here();

/// How a wall-clock time stands to the zone's clock changes (RFC 5545 3.3.5).
enum class LocalTimeKind
{
    ordinary,
    in_gap,    ///< skipped by a clock change: read with the offset before the gap (V06)
    ambiguous, ///< happens twice: the first is meant (V07)
};

struct ZonedInstant
{
    Instant instant;
    LocalTimeKind kind = LocalTimeKind::ordinary;
};

/// The instant of a wall-clock time in a zone that is_time_zone(). Precondition: the zone is known.
ZonedInstant instant_of(const LocalTime& local, std::string_view zone);

/// The wall-clock time of an instant in a zone that is_time_zone().
LocalTime local_at(Instant instant, std::string_view zone);

/// Minutes east of UTC at that instant.
int utc_offset(Instant instant, std::string_view zone);
} // namespace planerka

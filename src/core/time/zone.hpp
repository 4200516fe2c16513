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

/// Makes ICU take its zones from zoneinfo64.res in `folder`: time/README.md, "Zones of today". Works for the whole
/// process and only before its first use of a zone. Nothing happens if there is no such file, or if the variable
/// ICU_TIMEZONE_FILES_DIR says which zones to take.
void use_zones_of(const std::filesystem::path& folder);

/// True for an IANA id that ICU knows, e.g. "Europe/Moscow": time/README.md, "Known time zones".
bool is_time_zone(std::string_view id);

/// The canonical IANA ids of all places, sorted; for choosers.
std::vector<std::string> time_zones();

/// The zone this machine is set to, e.g. "Europe/Berlin"; "UTC" if unknown.
std::string system_time_zone();

/// The date on this machine's clock, in its zone.
Date today_here();

/// The time on this machine's clock, in its zone.
LocalTime now_here();

/// Whether a clock change makes a wall-clock time doubtful: time/README.md, "Gap and overlap".
enum class LocalTimeKind
{
    ordinary,
    in_gap,    ///< skipped by a clock change: read with the offset before the gap
    ambiguous, ///< shown twice by a clock change: the first is meant
};

struct ZonedInstant
{
    Instant instant;
    LocalTimeKind kind = LocalTimeKind::ordinary;
};

/// The instant of a wall-clock time in a zone. Precondition: is_time_zone(zone).
ZonedInstant instant_of(const LocalTime& local, std::string_view zone);

/// The wall-clock time of an instant in a zone. Precondition: is_time_zone(zone).
LocalTime local_at(Instant instant, std::string_view zone);

/// How many minutes the clocks of a zone are ahead of UTC at an instant. Precondition: is_time_zone(zone).
int utc_offset(Instant instant, std::string_view zone);
} // namespace planerka

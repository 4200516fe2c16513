// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/papers.hxx"

#include <cstdint>

/// Commands that take a meeting from a calendar and bring it there.
namespace planerka::uno::commands
{
/// A meeting of a calendar file takes the place of the one at hand, unsaved. Of several it is the next one; the user
/// may have all of them saved as meeting files.
Outcome import_calendar(const Place& place, const Target& file, Unsaved unsaved);

/// The meeting as a calendar file, for its own organiser's calendar or to share: METHOD:PUBLISH.
Outcome export_calendar(const Place& place, const Target& file);

/// Minutes since 1970 UTC.
std::int64_t minutes_now();
} // namespace planerka::uno::commands

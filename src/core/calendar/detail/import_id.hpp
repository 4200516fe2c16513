// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Ids of meetings and UIDs of events: calendar/README.md, "Identity".
namespace planerka
{
/// How the UID of a meeting ends that comes from no calendar.
inline constexpr std::string_view kUidEnd = "@planerka.org";

/// A UUID (RFC 9562, version 8) computed from the text, the same every time and on every machine. It tells files apart
/// and is no secret.
std::string uuid_of(std::string_view text);

/// The UUID in a UID that Planerka made; empty for any other UID.
std::string uuid_in(std::string_view uid);
} // namespace planerka

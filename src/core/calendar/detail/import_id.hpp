// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// What UIDs of meetings without one of a calendar's end in.
inline constexpr std::string_view kUidEnd = "@planerka.org";

/// A UUID (RFC 9562, version 8) computed from the text: the same each time, on every machine. For telling files apart,
/// not for secrets.
std::string uuid_of(std::string_view text);

/// The UUID in a UID that Planerka made; empty for any other.
std::string uuid_in(std::string_view uid);
} // namespace planerka

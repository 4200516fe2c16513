// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka::settings
{
class Settings;

/// What holds where nobody has set anything; empty if nothing does (settings/README.md, "What can be set"). What it
/// depends on (the currency on the region, hours and multiplier on the currency) is taken from `settings`.
std::string usual_value(std::string_view key, const Settings& settings);
} // namespace planerka::settings

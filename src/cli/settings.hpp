// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "options.hpp"

#include "settings/files.hpp"

namespace planerka::cli
{
/// What administrator and user have set, for this command. Values that cannot be used are warned of. Errors: those of
/// settings::read_all().
Result<settings::Settings> read_settings(const Common& common);
} // namespace planerka::cli

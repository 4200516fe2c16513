// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>

namespace planerka::app
{
/// Which document of the meeting a user's template is for: app/README.md, "A user's own template". Errors, with the
/// file named: those of check_template(), and what Planner::make() would refuse in it.
Result<documents::Kind> kind_of_template(const std::filesystem::path& file, const Meeting& meeting);
} // namespace planerka::app

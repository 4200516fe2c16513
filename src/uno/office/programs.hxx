// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

/// Which programs of the system there are: the office says "started" whether there is one or not.
namespace planerka::uno
{
bool is_installed(const std::filesystem::path& program);

/// Whether a shell would find it.
bool is_in_path(const std::string& program);
} // namespace planerka::uno

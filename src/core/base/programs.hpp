// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

/// Which programs the system has. Asked in the way of Linux.
namespace planerka
{
/// Whether the file is one that may be run.
bool is_program(const std::filesystem::path& file);

/// The first of this name in PATH, as a shell would find it; nothing if there is none.
std::optional<std::filesystem::path> find_in_path(const std::string& name);
} // namespace planerka

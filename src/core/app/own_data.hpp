// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <span>
#include <vector>

/// What Planerka keeps of a person beside their own files: app/README.md, "My data".
namespace planerka::app
{
/// Deletes the files, and folders with all that is in them; what is not there is passed over. What was deleted, files
/// alone. Error: "file.unwritable" for the first that stays; the others are deleted all the same.
Result<std::vector<std::filesystem::path>> delete_own_data(std::span<const std::filesystem::path> places);
} // namespace planerka::app

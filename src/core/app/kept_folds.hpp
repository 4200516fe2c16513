// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "panel/folds.hpp"

#include <filesystem>

/// Which parts of the panel somebody has opened and closed, over the end of an office: app/README.md, "Parts that stay
/// open".
namespace planerka::app
{
/// From that file; none if it is not there or cannot be read.
panel::Folds kept_folds(const std::filesystem::path& file);

/// Writes the file anew, and makes its folder if need be. Errors: those of make_private_folder() and write_file().
Result<void> keep_folds(const std::filesystem::path& file, const panel::Folds& folds);
} // namespace planerka::app

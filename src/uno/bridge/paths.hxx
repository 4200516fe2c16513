// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <filesystem>

namespace planerka::uno
{
/// The path of a file URL; a text that is no file URL is taken as a path.
std::filesystem::path to_path(const OUString& url_or_path);

/// The file URL of an absolute path.
OUString to_url(const std::filesystem::path& path);
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"

#include <filesystem>
#include <string>
#include <vector>

/// The meeting files that were opened or saved last: app/README.md, "Recent meetings". Any thread may call.
namespace planerka::uno
{
/// Puts a file first. Where the list cannot be written one can work without; an empty name is no file.
void note_recent(const Context& context, const std::filesystem::path& file);

/// Those that are there, without `current`, the one that is open.
std::vector<std::string> recent_meetings(const Context& context, const std::filesystem::path& current);
} // namespace planerka::uno

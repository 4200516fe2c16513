// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/open_meeting.hpp"
#include "office/office.hxx"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The meeting files that were opened or saved last: app/README.md, "Recent meetings". Any thread may call.
namespace planerka::uno
{
/// Puts a file first. Where the list cannot be written one can work without; an empty name is no file.
void note_recent(const Context& context, const std::filesystem::path& file);

/// The meeting of that id in its file, if it is among them.
std::optional<app::OpenedMeeting> recent_meeting(const Context& context, const std::string& id);

/// Those that are there, without `current`, the one that is open.
std::vector<std::string> recent_meetings(const Context& context, const std::filesystem::path& current);
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>

namespace planerka::app
{
/// Refuses to write what a document remembers of a meeting over a file that has more of it.
/// Error: "session.holds_less".
Result<void> loses_nothing(const Meeting& meeting, const documents::Request& request,
                           const std::filesystem::path& file);
} // namespace planerka::app

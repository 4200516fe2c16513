// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string_view>

/// Whether a file may be written over without asking: app/README.md, "Files that are there". Each is true of a file
/// that is not there, or empty, or no file but a device; error "file.not_ours" for what would be lost; it names the
/// file.
namespace planerka::app
{
/// By a document: only another document that remembers a meeting, as DOCX, XLSX or PPTX too, or a PDF with our mark.
Result<void> may_hold_document(const std::filesystem::path& file);

/// By a meeting: only a meeting of the same id.
Result<void> may_hold_meeting(const std::filesystem::path& file, std::string_view id);

/// By a calendar entry: only one that Planerka has written.
Result<void> may_hold_entry(const std::filesystem::path& file);
} // namespace planerka::app

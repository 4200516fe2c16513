// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/file.hpp"
#include "documents/documents.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where what a command makes goes: into a file, or to standard output.
namespace planerka::cli
{
/// True for "-".
bool is_standard_output(const std::filesystem::path& output);

/// The files that a meeting named on the command line is read from: itself and its private file; for "-" what standard
/// input comes from.
std::vector<std::filesystem::path> files_of_meeting(const std::string& meeting);

/// Writes to a file as write_file() does, or to standard output. Nobody's own input is overwritten: error
/// "file.is_input" if `output` is one of `inputs`, by this name, another or a link; else those of write_file(), or
/// "output.unreadable" if nobody can read standard output.
Result<void> write_output(const std::filesystem::path& output, std::string_view bytes,
                          const std::vector<std::filesystem::path>& inputs, FileAccess access = FileAccess::everyone);

/// What to do instead, for a name that ends as a file of another kind does (.pdf, .docx, .ods for an agenda); empty for
/// a name that can be written to.
std::string other_format(documents::Kind kind, const std::filesystem::path& output, Language language);
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/file.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"

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

/// What is not to be lost by writing.
struct Precautions
{
    std::vector<std::filesystem::path> inputs{}; ///< never written over, by this name, another or a link
    /// Whether what stands there may be written over; nothing asks with --force.
    Result<void> (*may_hold)(const std::filesystem::path& file) = nullptr;
};

/// Writes to a file as write_file() does, or to standard output. Errors: "file.is_input" if `output` is one of the
/// inputs; those of `may_hold` and of write_file(); "output.unreadable" if nobody can read standard output.
Result<void> write_output(const std::filesystem::path& output, std::string_view bytes, const Precautions& precautions,
                          FileAccess access = FileAccess::everyone);

/// Writes a meeting file with its private file, as save_meeting() does. What stands there already is written over only
/// if it is the same meeting, or with `force`. Errors: "file.is_input" if one of the two files is one of `inputs`,
/// "file.not_ours", those of save_meeting().
Result<void> write_meeting(const Meeting& meeting, const std::filesystem::path& output,
                           const std::vector<std::filesystem::path>& inputs, bool force);

/// What to do instead, for a name that ends as a file of another kind does (.rtf, .xlsx or .ods for an agenda); empty
/// for a name that can be written to.
std::string other_format(documents::Kind kind, const std::filesystem::path& output, Language language);
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace planerka
{
inline constexpr std::size_t kMaxFileBytes = 64u << 20; ///< larger input files are refused

/// The bytes of a file. Errors: "file.missing", "file.unreadable", "file.too_large", "file.is_folder"; each names the
/// file.
Result<std::string> read_file(const std::filesystem::path& path);

enum class FileAccess
{
    everyone,   ///< as the umask says; an existing file keeps its mode
    owner_only, ///< mode 0600 from its first byte: for files that hold pay
};

/// Writes a whole file or nothing: base/README.md, "Files". The folder is not created, and a file marked read-only is
/// not replaced. Errors: "file.no_folder", "file.is_folder", "file.unwritable" (its argument reason is permission,
/// read_only, space or other); each names the file.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes,
                        FileAccess access = FileAccess::everyone);

/// Makes a folder that its owner alone may enter, and those above it if need be; one that is there stays as it is.
/// Error: "file.no_folder"; it names the folder.
Result<void> make_private_folder(const std::filesystem::path& folder);

/// Removes a file; one that is not there is removed already. Error: "file.unwritable"; it names the file.
Result<void> remove_file(const std::filesystem::path& path);
} // namespace planerka

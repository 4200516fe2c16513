// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace planerka::app
{
/// What a file was like when it was read or written, to notice that somebody else has written it since.
struct FileStamp
{
    std::int64_t modified = 0; ///< as the file system counts it
    std::uintmax_t size = 0;   ///< bytes
    std::size_t contents = 0;  ///< a hash of them
};

/// Nothing if the file cannot be read.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// Whether it holds something else by now. A time that differs is not enough: programs touch files that they only copy.
/// A file that is gone, or cannot be read, holds nothing that could be lost.
bool is_changed(const std::filesystem::path& file, const FileStamp& since);
} // namespace planerka::app

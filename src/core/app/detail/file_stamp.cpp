// SPDX-License-Identifier: MPL-2.0
#include "app/detail/file_stamp.hpp"

#include "base/file.hpp"

#include <functional>
#include <string>
#include <system_error>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
/// Without its contents.
std::optional<FileStamp> look_at(const fs::path& file)
{
    std::error_code failed;
    FileStamp stamp;
    stamp.size = fs::file_size(file, failed);
    if (failed)
        return std::nullopt;
    stamp.modified = fs::last_write_time(file, failed).time_since_epoch().count();
    if (failed)
        return std::nullopt;
    return stamp;
}
} // namespace

std::optional<FileStamp> stamp_of(const fs::path& file)
{
    auto stamp = look_at(file);
    if (!stamp)
        return std::nullopt;
    const auto bytes = read_file(file);
    if (!bytes)
        return std::nullopt;
    stamp->contents = std::hash<std::string>()(bytes.value());
    return stamp;
}

bool is_changed(const fs::path& file, const FileStamp& since)
{
    const auto now = look_at(file);
    if (!now || (now->modified == since.modified && now->size == since.size))
        return false;
    const auto whole = stamp_of(file);
    return whole && whole->contents != since.contents;
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "app/own_data.hpp"

#include <algorithm>
#include <optional>
#include <system_error>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
/// A link is deleted and not followed.
std::vector<fs::path> files_in(const fs::path& place)
{
    std::error_code none;
    if (!fs::is_directory(fs::symlink_status(place, none)))
        return fs::exists(fs::symlink_status(place, none)) ? std::vector{place} : std::vector<fs::path>();
    std::vector<fs::path> files;
    for (auto each = fs::recursive_directory_iterator(place, none); !none && each != fs::recursive_directory_iterator();
         each.increment(none))
        if (!fs::is_directory(each->symlink_status(none)))
            files.push_back(each->path());
    return files;
}
} // namespace

Result<std::vector<fs::path>> delete_own_data(std::span<const fs::path> places)
{
    std::vector<fs::path> deleted;
    std::optional<Error> failed;
    for (const auto& place : places)
    {
        const auto files = files_in(place);
        std::error_code error;
        fs::remove_all(place, error);
        for (const auto& file : files)
        {
            std::error_code none;
            if (!fs::exists(fs::symlink_status(file, none)))
                deleted.push_back(file);
            else if (!failed)
                failed = Error{"file.unwritable", {{"reason", "permission"}}}.in_file(file.string());
        }
    }
    if (failed)
        return *std::move(failed);
    std::ranges::sort(deleted);
    return deleted;
}
} // namespace planerka::app

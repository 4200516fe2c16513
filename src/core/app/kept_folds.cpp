// SPDX-License-Identifier: MPL-2.0
#include "app/kept_folds.hpp"

#include "base/file.hpp"
#include "meeting/json.hpp"

#include <string_view>

namespace planerka::app
{
namespace
{
/// Rows and calendars are those of one meeting.
bool is_kept(std::string_view part)
{
    return part.starts_with("section:") || part.starts_with("more:");
}
} // namespace

panel::Folds kept_folds(const std::filesystem::path& file)
{
    panel::Folds folds;
    const auto text = read_file(file);
    const auto object = text ? json::parse(text.value()) : Result<json::Json>(json::Json::object());
    if (!object || !object.value().is_object())
        return folds;
    for (const auto& [part, is_open] : object.value().items())
        if (is_kept(part) && is_open.is_boolean())
            folds.set(part, is_open.get<bool>());
    return folds;
}

Result<void> keep_folds(const std::filesystem::path& file, const panel::Folds& folds)
{
    auto object = json::Json::object();
    for (const auto& [part, is_open] : folds.changed())
        if (is_kept(part))
            object[part] = is_open;
    PLANERKA_CHECK(make_private_folder(file.parent_path()));
    return write_file(file, json::to_text(object), FileAccess::owner_only);
}
} // namespace planerka::app

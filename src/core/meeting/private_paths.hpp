// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// Where a meeting keeps its private values.
enum class PrivatePart
{
    in_meeting_file, ///< with everything else in one file
    in_private_file,
};

/// Whether a path of a meeting, such as "attendees[0].cost.prepMinutes", leads to something that stands in the private
/// file (meeting/README.md, "Private fields").
inline bool is_private_path(std::string_view path)
{
    const auto member = path.substr(path.find('.') == std::string_view::npos ? path.size() : path.find('.') + 1);
    if (path.starts_with("attendees["))
        return member == "cost" || member.starts_with("cost.");
    return path.starts_with("costs.opportunity") || path.starts_with("advisor");
}
} // namespace planerka

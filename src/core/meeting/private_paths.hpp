// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// Where the private values of a meeting stand.
enum class PrivatePart
{
    in_meeting_file, ///< merged with all the rest
    in_private_file,
};

/// Whether a JSON path of a meeting ("attendees[0].cost.prepMinutes") is one of what NAME.private.json holds, see
/// meeting_file.hpp.
inline bool is_private_path(std::string_view path)
{
    const auto member = path.substr(path.find('.') == std::string_view::npos ? path.size() : path.find('.') + 1);
    if (path.starts_with("attendees["))
        return member == "cost" || member.starts_with("cost.");
    return path.starts_with("costs.opportunity") || path.starts_with("advisor");
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <set>
#include <string>
#include <string_view>

namespace planerka::odf
{
/// Which pictures, media and embedded objects of a document its pages show.
class UsedParts
{
public:
    /// Notes what a part shows. `folder` is that of the part, "" or "Object 1/": its links count from there.
    void look_at(pugi::xml_node root, const std::string& folder);

    /// Whether a part has to stay: it is shown, or it is of a kind that is not shown by a link.
    bool is_needed(std::string_view name) const;

private:
    std::set<std::string, std::less<>> shown_{};
    bool by_values_ = false; ///< a value may name any of them
};
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/used_parts.hpp"

#include "base/hex_escapes.hpp"
#include "odf/detail/link_attribute.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
constexpr std::array<std::string_view, 5> kShown{"Pictures/", "ObjectReplacements/", "media/", "Media/", "Object "};

bool is_shown_by_link(std::string_view name)
{
    return std::ranges::any_of(kShown, [&](std::string_view folder) { return name.starts_with(folder); });
}
} // namespace

void UsedParts::look_at(pugi::xml_node root, const std::string& folder)
{
    for (const auto& found : root.select_nodes("//@xlink:href"))
    {
        auto link = hex_escapes_decoded(found.attribute().value(), '%');
        by_values_ = by_values_ || (link.find("{{") != link.npos && link_use(found.parent()) == LinkUse::loaded);
        auto from = folder;
        for (; link.starts_with("../") && !from.empty(); link.erase(0, 3))
            from.erase(from.find_last_of('/', from.size() - 2) + 1);
        if (link.starts_with("./"))
            link.erase(0, 2);
        while (link.ends_with('/'))
            link.pop_back();
        shown_.insert(from + link);
    }
}

bool UsedParts::is_needed(std::string_view name) const
{
    if (by_values_ || !is_shown_by_link(name))
        return true;
    for (auto end = name.size(); end != name.npos && end > 0; end = name.rfind('/', end - 1))
        if (shown_.contains(name.substr(0, end)))
            return true;
    return false;
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/link_attribute.hpp"

#include "base/link.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
/// A path that leads to no other machine and is no order to the office: "offer.odt", "../offer.odt".
bool is_path(std::string_view link)
{
    const bool is_rooted = link.starts_with('/') || link.find('\\') != std::string_view::npos;
    return !is_rooted && link.find(':') == std::string_view::npos;
}

/// A part of this document, as a value may name one: "Pictures/logo.png".
bool is_part(std::string_view link)
{
    return is_path(link) && link.find("..") == std::string_view::npos;
}

/// A place in this document.
bool is_inside(std::string_view link)
{
    return link.starts_with('#');
}
} // namespace

LinkUse link_use(pugi::xml_node element)
{
    // Whether a template may bring these is decided before: odf/README.md, "What a template carries".
    constexpr std::array<std::string_view, 17> kLoaded{"draw:image",
                                                       "draw:fill-image",
                                                       "draw:object",
                                                       "draw:object-ole",
                                                       "draw:floating-frame",
                                                       "draw:plugin",
                                                       "draw:applet",
                                                       "text:section-source",
                                                       "text:list-level-style-image",
                                                       "text:alphabetical-index-auto-mark-file",
                                                       "style:background-image",
                                                       "presentation:sound",
                                                       "presentation:event-listener",
                                                       "script:event-listener",
                                                       "svg:font-face-uri",
                                                       "table:table-source",
                                                       "table:cell-range-source"};
    return std::ranges::find(kLoaded, std::string_view(element.name())) == kLoaded.end() ? LinkUse::followed
                                                                                         : LinkUse::loaded;
}

bool may_stay(std::string_view link, LinkUse use)
{
    return use == LinkUse::loaded || link.empty() || is_inside(link) || is_path(link) || may_be_link(link);
}

bool may_be_written(std::string_view written, LinkUse use)
{
    // These stand for characters that no link has; an ampersand, which stands as "&amp;", may be in one.
    constexpr std::array<std::string_view, 3> kUnfit{"&lt;", "&gt;", "&#"};
    if (std::ranges::any_of(kUnfit, [&](std::string_view each) { return written.find(each) != written.npos; }))
        return false;
    return use == LinkUse::loaded ? is_part(written) : written.empty() || is_inside(written) || may_be_link(written);
}
} // namespace planerka::odf

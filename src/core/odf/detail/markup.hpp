// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/tag.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <vector>

namespace planerka::odf
{
/// The element that stands for a tag in the tree, once mark_tags() has found it.
inline constexpr const char* kTagElement = "tag";

/// A tag of a document. Its section takes either what stands between the two tag elements ("in place"), or whole
/// elements, which then hold it in Markup::before and Markup::after.
struct MarkedTag
{
    Tag tag;
    pugi::xml_node node;     ///< kTagElement
    pugi::xml_node home;     ///< the paragraph, or other element with text of its own, that the tag stands in
    std::size_t partner = 0; ///< of a section tag: index of the other tag
    bool in_place = true;
};

/// The tags in the text of one part, and which elements their sections take.
struct Markup
{
    std::vector<MarkedTag> tags{}; ///< in document order; the attribute "n" of a kTagElement is the index
    std::map<pugi::xml_node, std::vector<std::size_t>> before{}; ///< sections that begin in front of an element
    std::map<pugi::xml_node, std::vector<std::size_t>> after{};  ///< closing tags of sections that end behind it
    std::set<pugi::xml_node> silent{};      ///< elements that hold nothing but section tags, so they are not written
    std::vector<pugi::xml_node> contents{}; ///< text:index-body of tables of contents that are made anew
    std::set<pugi::xml_node> counting{};    ///< lists whose copies go on counting

    std::size_t index_of(pugi::xml_node tag_element) const { return tag_element.attribute("n").as_uint(); }
    const MarkedTag& of(pugi::xml_node tag_element) const { return tags[index_of(tag_element)]; }
};
} // namespace planerka::odf

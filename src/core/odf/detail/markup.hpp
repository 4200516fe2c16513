// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/tag.hpp"
#include "odf/template.hpp"

#include <pugixml.hpp>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// The element that stands for a tag in the tree, once mark_tags() has healed it.
inline constexpr const char* kTagElement = "tag";

/// A tag of a document. Its section takes either what stands between the two tag elements ("in place"), or whole
/// elements, which then hold it in Markup::before and Markup::after.
struct MarkedTag
{
    Tag tag;
    pugi::xml_node node; ///< kTagElement
    pugi::xml_node home; ///< the paragraph or other element with text it stands in
    std::size_t partner = 0;
    bool in_place = true;

    bool opens() const { return tag.kind == TagKind::section || tag.kind == TagKind::inverted; }
    bool closes() const { return tag.kind == TagKind::close; }
    bool prints() const { return tag.kind == TagKind::field || tag.kind == TagKind::raw_field; }
};

/// The tags in the text of one part, and which elements their sections take.
struct Markup
{
    std::vector<MarkedTag> tags{}; ///< in document order; the elements' attribute "n" is the index
    std::map<pugi::xml_node, std::vector<std::size_t>> before{}; ///< sections that begin in front of an element
    std::map<pugi::xml_node, std::vector<std::size_t>> after{};  ///< closing tags of sections that end behind it
    std::set<pugi::xml_node> silent{}; ///< held nothing but section tags, so it is not written

    const MarkedTag& of(pugi::xml_node tag_element) const { return tags[tag_element.attribute("n").as_uint()]; }
};

/// Where nodes of a tree that no longer changes stand, in a short notation for messages: "content.xml › table Agenda ›
/// row 2", "slide 3 › notes". Remembers how far it has counted, so that asking for one node after the other does not
/// count from the beginning each time.
class Places
{
public:
    std::string of(pugi::xml_node node, std::string_view part);

private:
    using Node = pugi::xml_node;

    struct Counted
    {
        Node node;
        unsigned before = 0;
    };

    template <class Weight>
    unsigned count_before(Node node, std::string_view kind, Weight weight);
    std::string number_among_equals(Node node);
    std::string named(std::string_view kind, Node node, const char* attribute);
    unsigned row_number(Node row);
    unsigned column_index(Node cell);
    std::string step_of(Node node);

    std::map<std::pair<Node, std::string>, Counted> counted_{}; ///< by parent and what is counted
};

/// The place of one node.
std::string place_of(pugi::xml_node node, std::string_view part);

/// Finds the tags in text, also those an office has split over spans or filled with its own marks, and replaces each by
/// a kTagElement where its first character stood. Error: "template.bad_tag".
Result<Markup> mark_tags(pugi::xml_node root, std::string_view part);

/// Pairs the section tags and finds the smallest whole thing each pair stands in; splits spans where a section begins
/// or ends within. Errors: "template.unbalanced", "template.crossed".
Result<void> find_sections(Markup& markup, std::string_view part);
} // namespace planerka::odf

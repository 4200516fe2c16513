// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// Says where elements stand, in a short notation for messages: "content.xml › table Agenda › row 2", "slide 3 ›
/// notes". Remembers how far it has counted and the way to the last element, so that asking for one element after the
/// other costs little. The tree must not change between two questions.
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
    void go_to(Node node);

    /// By parent and what is counted: a word of ours, or the name of an element.
    std::map<std::pair<Node, std::string_view>, Counted> counted_{};
    /// From the root to the element that was asked for last, with what each adds.
    std::vector<std::pair<Node, std::string>> way_{};
};

/// Where one element stands.
std::string place_of(pugi::xml_node node, std::string_view part);
} // namespace planerka::odf

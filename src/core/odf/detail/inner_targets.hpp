// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a presentation leads to within itself: odf/README.md, "Slides that something leads to".
namespace planerka::odf
{
/// The slides of a template, and the shapes that a link in it names. The number of a target is its place among them,
/// from 0: the slides in their order, then the shapes.
struct InnerTargets
{
    std::vector<std::string> slides{}; ///< their names
    std::map<std::string, std::size_t, std::less<>> by_name{};

    std::optional<std::size_t> find(std::string_view name) const;
};

/// An attribute that names targets. What it says in a document is known when all slides are written.
struct InnerLink
{
    enum Form
    {
        link,  ///< "#Topic": one target
        start, ///< the first of the targets that there is
        show,  ///< all of them, in the order in which they come
    };

    Form form = link;
    std::vector<std::size_t> targets{}; ///< of a link exactly one
    std::string word{};                 ///< of a link to a slide by its number, as in "#Slide 3": what stands before it
    bool encoded = false;               ///< its spaces and the like were written as "%20"
};

/// What an office calls the slides that nobody named: "page1", "page2". Such a name is no name: it goes by the number.
bool is_name_by_number(std::string_view slide);

/// The targets of the content of a presentation.
InnerTargets inner_targets(pugi::xml_node root);

/// What an attribute leads to; nothing for one that leads nowhere in the presentation. Borrows nothing.
std::optional<InnerLink> inner_link(const InnerTargets& targets, pugi::xml_node element, std::string_view attribute);
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <map>
#include <optional>

namespace planerka::odf
{
/// The controls of forms whose shapes a section repeats. ODF describes a control once, in office:forms, and its shape
/// refers to it: each copy of the shape gets a control of its own. odf/README.md, "Form controls".
class FormControls
{
public:
    /// The sections must have been found.
    FormControls(pugi::xml_node root, const Markup& markup);

    /// The number of a control that is written with each copy of its shape and not where it stands; from 0.
    std::optional<std::uint32_t> number_of(pugi::xml_node control) const;

    /// The control of a shape that is to be written with it; nothing for all else.
    pugi::xml_node control_of(pugi::xml_node shape) const;

private:
    using Node = pugi::xml_node;

    struct Placed
    {
        Node node;
        int sections; ///< around it
    };

    void walk(Node node, const Markup& markup, int& sections);

    std::map<std::string_view, Placed> controls_{}; ///< by id
    std::map<Node, int> shapes_{};                  ///< draw:control, with the sections around it
    std::map<Node, std::uint32_t> numbers_{};
    std::map<Node, Node> repeated_{}; ///< by shape
};
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <set>
#include <string>
#include <string_view>

namespace planerka::odf
{
/// The properties of a template that its pages show by fields, such as its subject: odf/README.md, "Language and
/// properties". Whatever else its meta.xml tells stays behind.
class ShownProperties
{
public:
    /// Notes the fields of a part.
    void look_through(pugi::xml_node root);

    /// A meta.xml with the properties that are shown, of the template's meta.xml; empty if there are none.
    std::string of(std::string_view meta) const;

private:
    bool is_shown(pugi::xml_node property) const;

    std::set<std::string, std::less<>> fields_{};       ///< names of elements, as "text:subject"
    std::set<std::string, std::less<>> user_defined_{}; ///< names of properties
};
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/shown_properties.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/xml.hpp"

#include <array>
#include <utility>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

/// A property in meta.xml and the field that shows it.
constexpr std::array kFields{std::pair{"dc:title"sv, "text:title"sv}, std::pair{"dc:subject"sv, "text:subject"sv},
                             std::pair{"dc:description"sv, "text:description"sv},
                             std::pair{"meta:keyword"sv, "text:keywords"sv}};
} // namespace

void ShownProperties::look_through(pugi::xml_node root)
{
    root.find_node(
        [&](pugi::xml_node node)
        {
            const std::string_view name = node.name();
            if (name == "text:user-defined")
                user_defined_.emplace(node.attribute("text:name").value());
            for (const auto& field : kFields)
                if (name == field.second)
                    fields_.emplace(name);
            return false;
        });
}

bool ShownProperties::is_shown(pugi::xml_node property) const
{
    const std::string_view name = property.name();
    if (name == "meta:user-defined")
        return user_defined_.contains(std::string_view(property.attribute("meta:name").value()));
    // A document has a title of its own, unless the template makes one of it.
    if (name == "dc:title" && std::string_view(property.text().get()).find("{{") == std::string_view::npos)
        return false;
    for (const auto& [element, field] : kFields)
        if (name == element)
            return fields_.contains(field);
    return false;
}

std::string ShownProperties::of(std::string_view meta) const
{
    pugi::xml_document document;
    if (meta.empty() || (fields_.empty() && user_defined_.empty()) || !parse_xml(document, meta, "meta.xml"))
        return {};
    pugi::xml_document shown;
    auto root = shown.append_child("office:document-meta");
    root.append_attribute("xmlns:office").set_value("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    root.append_attribute("xmlns:meta").set_value("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
    root.append_attribute("xmlns:dc").set_value("http://purl.org/dc/elements/1.1/");
    auto properties = root.append_child("office:meta");
    for (const auto property : document.document_element().child("office:meta").children())
    {
        if (!is_shown(property))
            continue;
        auto kept = properties.append_child(property.name());
        for (const auto* attribute : {"meta:name", "meta:value-type"})
            if (const auto known = property.attribute(attribute))
                kept.append_copy(known);
        kept.text().set(property.text().get());
    }
    return properties.first_child() ? to_xml(shown) : std::string();
}
} // namespace planerka::odf

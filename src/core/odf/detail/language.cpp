// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/language.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"

#include <array>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kLanguageAttributes{"fo:language"sv, "fo:country"sv, "fo:script"sv, "style:rfc-language-tag"sv};

/// The default style that a document of this type shows first.
const char* main_family(DocumentType type)
{
    switch (type)
    {
    case DocumentType::spreadsheet:
        return "table-cell";
    case DocumentType::presentation:
        return "graphic";
    case DocumentType::text:
        break;
    }
    return "paragraph";
}
} // namespace

bool holds_language(pugi::xml_node element)
{
    return is(element, "style:text-properties") && is(element.parent(), "style:default-style");
}

bool is_language_attribute(std::string_view attribute)
{
    return is_one_of(attribute, kLanguageAttributes);
}

std::string language_attributes(std::string_view bcp47)
{
    std::string_view script;
    std::string_view country = "none";
    const auto language = bcp47.substr(0, bcp47.find('-'));
    for (auto rest = bcp47; rest.find('-') != rest.npos;)
    {
        rest.remove_prefix(rest.find('-') + 1);
        const auto part = rest.substr(0, rest.find('-'));
        if (part.size() == 4)
            script = part;
        else if (part.size() == 2 || (part.size() == 3 && part.front() >= '0' && part.front() <= '9'))
            country = part;
    }
    std::string attributes;
    append_attribute(attributes, "fo:language", language);
    if (!script.empty())
        append_attribute(attributes, "fo:script", script);
    append_attribute(attributes, "fo:country", country);
    return attributes;
}

std::string language_attributes_of(pugi::xml_node element)
{
    std::string attributes;
    for (const auto name : kLanguageAttributes)
        if (const auto attribute = element.attribute(name.data()))
            append_attribute(attributes, name, attribute.value());
    return attributes;
}

void prepare_language(pugi::xml_document& styles, DocumentType type)
{
    auto root = styles.document_element();
    auto common = root.child("office:styles");
    if (!common)
    {
        const auto fonts = root.child("office:font-face-decls");
        common = fonts ? root.insert_child_after("office:styles", fonts) : root.prepend_child("office:styles");
    }
    auto style = common.find_child_by_attribute("style:default-style", "style:family", main_family(type));
    if (!style)
    {
        style = common.prepend_child("style:default-style");
        style.append_attribute("style:family").set_value(main_family(type));
    }
    if (!style.child("style:text-properties"))
        style.append_child("style:text-properties");
}

void set_language(pugi::xml_document& styles, DocumentType type, std::string_view bcp47)
{
    prepare_language(styles, type);
    pugi::xml_document attributes;
    attributes.load_string(("<l" + language_attributes(bcp47) + "/>").c_str());
    for (auto style : styles.document_element().child("office:styles").children("style:default-style"))
    {
        auto text = style.child("style:text-properties");
        if (!text)
            continue;
        for (const auto name : kLanguageAttributes)
            text.remove_attribute(name.data());
        for (const auto attribute : attributes.document_element().attributes())
            text.append_copy(attribute);
    }
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/well_formed.hpp"

#include <expat.h>

#include <array>
#include <memory>
#include <type_traits>
#include <utility>

namespace planerka::odf
{
namespace
{
struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

constexpr std::string_view kOdf = "urn:oasis:names:tc:opendocument:xmlns:";
constexpr std::string_view kXlink = "http://www.w3.org/1999/xlink";

// The prefixes by which links, macros and the like are found, with what follows kOdf in their namespace.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kPrefixes{{{"office", "office:1.0"},
                                                                                   {"text", "text:1.0"},
                                                                                   {"table", "table:1.0"},
                                                                                   {"draw", "drawing:1.0"},
                                                                                   {"style", "style:1.0"},
                                                                                   {"presentation", "presentation:1.0"},
                                                                                   {"script", "script:1.0"},
                                                                                   {"form", "form:1.0"},
                                                                                   {"svg", "svg-compatible:1.0"},
                                                                                   {"chart", "chart:1.0"}}};

/// Whether a prefix means what every office writes by it. What hides behind another one, an office would still run.
bool is_customary(std::string_view prefix, std::string_view uri)
{
    if (uri == kXlink || prefix == "xlink")
        return uri == kXlink && prefix == "xlink";
    for (const auto& [known, name] : kPrefixes)
        if (prefix == known || (uri.starts_with(kOdf) && uri.substr(kOdf.size()) == name))
            return prefix == known && uri.starts_with(kOdf) && uri.substr(kOdf.size()) == name;
    return true;
}

void note_namespace(void* is_usual, const XML_Char* prefix, const XML_Char* uri)
{
    if (!is_customary(prefix ? prefix : "", uri ? uri : ""))
        *static_cast<bool*>(is_usual) = false;
}

bool is_well_formed(std::string_view xml)
{
    // With namespaces; no entity is ever loaded or, being refused elsewhere, declared.
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreateNS(nullptr, ' '));
    if (!parser)
        return false;
    bool is_usual = true;
    XML_SetUserData(parser.get(), &is_usual);
    XML_SetStartNamespaceDeclHandler(parser.get(), note_namespace);
    return XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK && is_usual;
}
} // namespace

Result<void> check_well_formed(std::string_view xml, const std::string& part)
{
    if (!is_well_formed(xml))
        return Error{"odf.damaged", {}, part};
    return success();
}

Result<void> check_well_formed(const std::vector<ZipEntry>& entries)
{
    for (const auto& entry : entries)
        if (entry.name.ends_with(".xml"))
            PLANERKA_CHECK(check_well_formed(unpacked(entry), entry.name));
    return success();
}
} // namespace planerka::odf

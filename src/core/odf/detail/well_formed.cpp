// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/well_formed.hpp"

#include <expat.h>

#include <memory>
#include <type_traits>

namespace planerka::odf
{
namespace
{
struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

bool is_well_formed(std::string_view xml)
{
    // With namespaces; no entity is ever loaded or, being refused elsewhere, declared.
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreateNS(nullptr, ' '));
    return parser && XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK;
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

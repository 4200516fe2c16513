// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

namespace odf_tests
{
namespace
{
using namespace planerka::odf;
using Json = nlohmann::json;

constexpr std::string_view kNamespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink")"
    R"( xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2")"
    R"( xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:xml="http://www.w3.org/XML/1998/namespace" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0")";

std::string document(std::string_view kind, const std::string& before_body, std::string_view body)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document";
    xml += kNamespaces;
    ((xml += " office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.") += kind) += "\">";
    xml += before_body;
    ((xml += "<office:body><office:") += kind) += ">";
    xml += body;
    return ((xml += "</office:") += kind) += "></office:body></office:document>";
}

Value value_of_json(const Json& json)
{
    static const std::map<std::string, CellType> types{
        {"number", CellType::number}, {"currency", CellType::currency}, {"percentage", CellType::percentage},
        {"date", CellType::date},     {"time", CellType::time},         {"text", CellType::text}};
    if (json.is_null())
        return {};
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_number())
        return json.dump();
    if (json.is_array())
    {
        List list;
        for (const auto& item : json)
            list.push_back(value_of_json(item));
        return list;
    }
    if (json.contains("$"))
        return Scalar{json["$"], types.at(json["type"]), json.value("value", ""), json.value("currency", "")};
    Record record;
    for (const auto& [name, field] : json.items())
        record.emplace(name, value_of_json(field));
    return record;
}

template <class T>
std::string described(const planerka::Result<T>& result)
{
    return result ? "merged" : result.error().code + " | " + result.error().place;
}

std::string inside(const std::string& xml, std::string_view element)
{
    std::string start("<office:");
    std::string end("</office:");
    (start += element) += '>';
    (end += element) += '>';
    const auto begin = xml.find(start);
    if (begin == xml.npos)
        return {};
    return xml.substr(begin + start.size(), xml.find(end) - begin - start.size());
}

} // namespace

std::string element(std::string_view name, std::string_view content)
{
    std::string xml("<");
    ((xml += name) += '>') += content;
    return ((xml += "</") += name) += '>';
}

std::string p(std::string_view content)
{
    return element("text:p", content);
}

std::string text_document(std::string_view body, const Styles& styles)
{
    return document(
        "text",
        "<office:automatic-styles>" + styles.automatic +
            R"(<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm"/></style:page-layout>)"
            R"(</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">)"
            "<style:header>" +
            styles.header + "</style:header></style:master-page></office:master-styles>",
        body);
}

std::string spreadsheet(std::string_view body)
{
    return document("spreadsheet", "", body);
}

std::string presentation(std::string_view pages)
{
    return document(
        "presentation",
        R"(<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="28cm"/>)"
        R"(</style:page-layout><style:style style:name="dp" style:family="drawing-page"/></office:automatic-styles>)"
        R"(<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm" draw:style-name="dp"/>)"
        "</office:master-styles>",
        pages);
}

Value value_of(std::string_view json)
{
    return value_of_json(Json::parse(json));
}

Files files_of(std::string_view package)
{
    Files files;
    const auto unpacked = unpack(package);
    BOOST_REQUIRE(unpacked);
    for (const auto& [name, bytes] : unpacked.value())
        files.emplace(name, bytes);
    return files;
}

Files merged(std::string_view flat, std::string_view fields_json, const DocumentInfo& info)
{
    const auto parsed = Template::parse(flat);
    BOOST_REQUIRE_MESSAGE(parsed.has_value(), described(parsed));
    const auto package = parsed.value().merge(value_of(fields_json), info);
    BOOST_REQUIRE_MESSAGE(package.has_value(), described(package));
    return files_of(package.value());
}

std::string merged_text(std::string_view body, std::string_view fields_json)
{
    return inside(merged(text_document(body), fields_json)["content.xml"], "text");
}

std::string merged_sheet(std::string_view body, std::string_view fields_json)
{
    return inside(merged(spreadsheet(body), fields_json)["content.xml"], "spreadsheet");
}

std::string merged_slides(std::string_view pages, std::string_view fields_json)
{
    return inside(merged(presentation(pages), fields_json)["content.xml"], "presentation");
}

std::string error_of(std::string_view flat, std::string_view fields_json)
{
    const auto parsed = Template::parse(flat);
    if (!parsed)
        return described(parsed);
    return described(parsed.value().merge(value_of(fields_json)));
}
} // namespace odf_tests

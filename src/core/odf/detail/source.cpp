// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/source.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/flat.hpp"
#include "odf/detail/well_formed.hpp"
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace planerka::odf
{
namespace
{
using Names = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view kMimePrefix = "application/vnd.oasis.opendocument.";
constexpr std::array<std::pair<std::string_view, DocumentType>, 3> kTypes{
    {{"text", DocumentType::text},
     {"spreadsheet", DocumentType::spreadsheet},
     {"presentation", DocumentType::presentation}}};

bool is_left_out(std::string_view name)
{
    return name == "mimetype" || name == "meta.xml" || name.ends_with("/meta.xml") || name == "layout-cache" ||
           name.starts_with("META-INF/") || name.starts_with("Thumbnails/");
}

/// Refuses XML that would take too much memory: parsed it is twenty times as large, and a packed file of 1 MB may hold
/// a thousand times its size. Error: "odf.too_complex".
Result<void> check_size(const std::vector<ZipEntry>& entries)
{
    std::size_t bytes = 0;
    for (const auto& entry : entries)
        if (entry.name.ends_with(".xml") && (bytes += entry.size) > kMaxXmlBytes)
            return Error{"odf.too_complex", {}, entry.name};
    if (bytes <= kMostMarkup)
        return success(); // there cannot be more markup than bytes
    std::size_t markup = 0;
    for (const auto& entry : entries)
        if (entry.name.ends_with(".xml") && (markup += markup_in(unpacked(entry))) > kMostMarkup)
            return Error{"odf.too_complex", {}, entry.name};
    return success();
}

/// The media types that the manifest tells, by path. Errors: "odf.encrypted", those of parse_xml().
Result<Names> read_manifest(const std::vector<ZipEntry>& entries)
{
    Names types;
    const auto* manifest = find_entry(entries, "META-INF/manifest.xml");
    if (!manifest)
        return types;
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, unpacked(*manifest), manifest->name));
    for (const auto entry : document.document_element().children("manifest:file-entry"))
    {
        if (entry.child("manifest:encryption-data"))
            return Error{"odf.encrypted"};
        types[entry.attribute("manifest:full-path").value()] = entry.attribute("manifest:media-type").value();
    }
    if (document.document_element().child("manifest:encryption-data") ||
        document.document_element().child("manifest:keyinfo"))
        return Error{"odf.encrypted"};
    return types;
}

/// The settings without the printer of the template's author, which is nobody's business.
Result<std::string> without_printer(std::string_view settings)
{
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, settings, "settings.xml"));
    std::vector<pugi::xml_node> printers;
    for (const auto& found : document.select_nodes("//*[name()='config:config-item']"))
    {
        const std::string_view name = found.node().attribute("config:name").value();
        if (name == "PrinterName" || name == "PrinterSetup")
            printers.push_back(found.node());
    }
    for (auto printer : printers)
        printer.parent().remove_child(printer);
    return to_xml(document);
}

Result<Source> read_package(std::string_view bytes, Origin origin)
{
    PLANERKA_TRY(auto entries, read_zip(bytes));
    PLANERKA_CHECK(check_size(entries));
    if (origin == Origin::foreign)
        PLANERKA_CHECK(check_well_formed(entries));
    PLANERKA_TRY(const auto types, read_manifest(entries));

    std::string mimetype;
    if (const auto* entry = find_entry(entries, "mimetype"))
        mimetype = unpacked(*entry);
    else if (const auto root = types.find("/"); root != types.end())
        mimetype = root->second;
    const auto type = document_type_of(mimetype);
    if (!type)
        return Error{"odf.not_odf"};
    if (!find_entry(entries, "content.xml"))
        return Error{"odf.damaged", {}, "content.xml"};

    Source source{*type};
    for (auto& entry : entries)
    {
        if (entry.name == "meta.xml")
            source.meta = unpacked(entry);
        if (is_left_out(entry.name))
            continue;
        const auto media_type = types.find(entry.name);
        std::string name = entry.name;
        SourcePart part{media_type == types.end() ? (name.ends_with(".xml") ? "text/xml" : "") : media_type->second,
                        std::move(entry)};
        if (name == "settings.xml")
        {
            PLANERKA_TRY(const auto settings, without_printer(unpacked(part.entry)));
            part.entry = deflated_entry(name, settings);
        }
        source.parts.push_back(std::move(part));
    }
    for (const auto& [path, media_type] : types)
        if (path.size() > 1 && path.ends_with('/') && !media_type.empty() && !is_left_out(path))
            source.parts.push_back({media_type, ZipEntry{path}});
    return source;
}

Result<Source> read_flat(std::string_view bytes, Origin origin)
{
    if (origin == Origin::foreign)
        PLANERKA_CHECK(check_well_formed(bytes, ""));
    PLANERKA_TRY(auto flat, split_flat(bytes));
    Source source{flat.type};
    source.meta = std::move(flat.meta);
    for (auto& file : flat.files)
    {
        if (file.name == "settings.xml")
        {
            PLANERKA_TRY(file.bytes, without_printer(file.bytes));
        }
        const bool packed = file.name.ends_with(".xml");
        source.parts.push_back({std::move(file.media_type),
                                packed ? deflated_entry(file.name, file.bytes) : stored_entry(file.name, file.bytes)});
    }
    return source;
}

void append_element(std::string& out, std::string_view name, std::string_view text)
{
    (out += '<') += name;
    out += '>';
    append_xml(out, text);
    (out += "</") += name;
    out += '>';
}
} // namespace

const SourcePart* Source::find(std::string_view name) const
{
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& p) { return p.name() == name; });
    return part == parts.end() ? nullptr : &*part;
}

std::optional<DocumentType> document_type_of(std::string_view mimetype)
{
    while (!mimetype.empty() && is_blank(mimetype.substr(mimetype.size() - 1)))
        mimetype.remove_suffix(1);
    if (!mimetype.starts_with(kMimePrefix))
        return std::nullopt;
    mimetype.remove_prefix(kMimePrefix.size());
    if (mimetype.ends_with("-template"))
        mimetype.remove_suffix(std::string_view("-template").size());
    for (const auto& [name, type] : kTypes)
        if (mimetype == name)
            return type;
    return std::nullopt;
}

Result<Source> read_source(std::string_view bytes, Origin origin)
{
    auto text = bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    const bool is_zip = bytes.starts_with("PK");
    if (!is_zip && (first == text.npos || text[first] != '<'))
        return Error{"odf.not_odf"};

    return is_zip ? read_package(bytes, origin) : read_flat(text.substr(first), origin);
}

std::string mimetype_of(DocumentType type, bool as_template)
{
    std::string mimetype(kMimePrefix);
    for (const auto& [name, kind] : kTypes)
        if (kind == type)
            mimetype += name;
    return as_template ? mimetype + "-template" : mimetype;
}

namespace
{
std::string manifest(const Source& source, const std::string& mimetype,
                     const std::vector<std::pair<std::string, std::string>>& parts)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"";
    append_xml_attribute(xml, source.version);
    xml += "\">";
    const auto add = [&](std::string_view path, std::string_view media_type, bool is_document)
    {
        xml += "<manifest:file-entry manifest:full-path=\"";
        append_xml_attribute(xml, path);
        xml += "\" manifest:media-type=\"";
        append_xml_attribute(xml, media_type);
        if (is_document)
            append_xml_attribute(xml += "\" manifest:version=\"", source.version);
        xml += "\"/>";
    };
    add("/", mimetype, true);
    for (const auto& [name, media_type] : parts)
        add(name, media_type, name.ends_with('/') && media_type.starts_with(kMimePrefix));
    add("meta.xml", "text/xml", false);
    return xml += "</manifest:manifest>";
}
} // namespace

std::string manifest_of(const Source& source, bool as_template)
{
    std::vector<std::pair<std::string, std::string>> parts;
    for (const auto& part : source.parts)
        parts.emplace_back(part.name(), part.media_type);
    return manifest(source, mimetype_of(source.type, as_template), parts);
}

std::string manifest_of(const Source& source, const std::vector<std::pair<std::string, std::string>>& parts)
{
    return manifest(source, mimetype_of(source.type, false), parts);
}

std::string meta_of(const Source& source, const DocumentInfo& info, std::string_view shown)
{
    pugi::xml_document document;
    if (!shown.empty() && !parse_xml(document, shown, "meta.xml"))
        document.reset();
    const auto properties = document.document_element().child("office:meta");
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
                      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                      "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"";
    append_xml_attribute(xml, source.version);
    xml += "\"><office:meta><meta:generator>Planerka</meta:generator>";
    if (!info.title.empty() && !properties.child("dc:title"))
        append_element(xml, "dc:title", info.title);
    if (!info.language.empty())
        append_element(xml, "dc:language", info.language);
    for (const auto property : properties.children())
    {
        const std::string_view name = property.attribute("meta:name").value();
        if (std::ranges::any_of(info.properties, [&](const auto& own) { return own.first == name; }))
            continue;
        (xml += '<') += property.name();
        for (const auto attribute : property.attributes())
            append_attribute(xml, attribute.name(), attribute.value());
        append_xml(xml += '>', property.text().get());
        ((xml += "</") += property.name()) += '>';
    }
    for (const auto& [name, value] : info.properties)
    {
        append_xml_attribute(xml += "<meta:user-defined meta:name=\"", name);
        append_xml(xml += "\" meta:value-type=\"string\">", value);
        xml += "</meta:user-defined>";
    }
    return xml += "</office:meta></office:document-meta>";
}
} // namespace planerka::odf

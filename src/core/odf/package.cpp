// SPDX-License-Identifier: MPL-2.0
#include "odf/package.hpp"

#include "odf/detail/xml.hpp"
#include "odf/detail/zip.hpp"

#include <deque>

namespace planerka::odf
{
void Package::add(const ZipEntry& packed)
{
    parts_.push_back({{}, {}, &packed});
}

void Package::add(std::string name, std::string content)
{
    parts_.push_back({std::move(name), std::move(content)});
}

void Package::each_part(const std::function<void(std::string_view name, std::string_view content)>& look) const
{
    for (const auto& part : parts_)
    {
        if (!part.packed)
            look(part.name, part.content);
        else if (!part.packed->deflated)
            look(part.packed->name, part.packed->data);
        else
            look(part.packed->name, unpacked(*part.packed));
    }
}

std::string Package::write() const
{
    std::deque<ZipEntry> packed_now; // keeps its elements where they are
    std::vector<const ZipEntry*> entries;
    entries.reserve(parts_.size());
    for (const auto& part : parts_)
    {
        if (!part.packed)
            packed_now.push_back(part.name == "mimetype" ? stored_entry(part.name, part.content)
                                                         : deflated_entry(part.name, part.content));
        entries.push_back(part.packed ? part.packed : &packed_now.back());
    }
    return write_zip(entries);
}

Result<std::vector<std::pair<std::string, std::string>>> user_properties(std::string_view package)
{
    if (!package.starts_with("PK"))
        return Error{"odf.not_odf"};
    PLANERKA_TRY(const auto entries, read_zip(package));
    if (!find_entry(entries, "content.xml"))
        return Error{"odf.not_odf"};

    std::vector<std::pair<std::string, std::string>> properties;
    const auto* meta = find_entry(entries, "meta.xml");
    if (!meta)
        return properties;
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, unpacked(*meta), meta->name));
    for (const auto property : document.document_element().child("office:meta").children("meta:user-defined"))
    {
        const std::string_view type = property.attribute("meta:value-type").value();
        if (type.empty() || type == "string")
            properties.emplace_back(property.attribute("meta:name").value(), property.text().get());
    }
    return properties;
}

Result<std::vector<std::pair<std::string, std::string>>> unpack(std::string_view package)
{
    if (!package.starts_with("PK"))
        return Error{"odf.not_odf"};
    PLANERKA_TRY(const auto entries, read_zip(package));
    std::vector<std::pair<std::string, std::string>> files;
    for (const auto& entry : entries)
        files.emplace_back(entry.name, unpacked(entry));
    return files;
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/detail/compile.hpp"
#include "odf/detail/merge.hpp"
#include "odf/detail/xml.hpp"

#include <deque>
#include <map>

namespace planerka::odf
{
namespace
{
constexpr std::string_view kMetaName = "meta.xml";

/// Packs the parts of a document in their order; `changed` are those that replace a part of the same name.
std::string pack(const Source& source, const ZipEntry& mimetype, const std::deque<ZipEntry>& changed,
                 const ZipEntry& meta, const ZipEntry& manifest)
{
    std::map<std::string_view, const ZipEntry*> by_name;
    for (const auto& entry : changed)
        by_name.emplace(entry.name, &entry);
    std::vector<const ZipEntry*> entries{&mimetype};
    for (const auto& part : source.parts)
    {
        const auto replaced = by_name.find(part.name());
        if (!part.is_folder())
            entries.push_back(replaced == by_name.end() ? &part.entry : replaced->second);
    }
    entries.push_back(&meta);
    entries.push_back(&manifest);
    return write_zip(entries);
}

void set_language(pugi::xml_document& styles, DocumentType type, std::string_view language)
{
    prepare_language(styles, type);
    pugi::xml_document attributes;
    attributes.load_string(("<l" + language_attributes(language) + "/>").c_str());
    for (auto style : styles.document_element().child("office:styles").children("style:default-style"))
    {
        auto text = style.child("style:text-properties");
        if (!text)
            continue;
        for (const auto* name : {"fo:language", "fo:country", "fo:script", "style:rfc-language-tag"})
            text.remove_attribute(name);
        for (const auto attribute : attributes.document_element().attributes())
            text.append_copy(attribute);
    }
}
} // namespace

Template::Template(std::shared_ptr<const Program> program) : program_(std::move(program)) {}

Result<Template> Template::parse(std::string_view bytes)
{
    PLANERKA_TRY(auto source, read_source(bytes));
    PLANERKA_TRY(auto program, compile(std::move(source)));
    return Template(std::move(program));
}

DocumentType Template::type() const
{
    return program_->source.type;
}

std::vector<TagUse> Template::tags() const
{
    return program_->tags;
}

Result<std::string> Template::merge(const Value& fields, const DocumentInfo& info) const
{
    Merge merge(*program_, fields, info.language);
    PLANERKA_CHECK(merge.plan());
    std::deque<ZipEntry> changed;
    for (const auto& part : program_->parts)
    {
        if (!merge.changes(part))
            continue;
        PLANERKA_TRY(const auto xml, merge.write(part));
        changed.push_back(deflated_entry(part.name, xml));
    }
    const auto meta = deflated_entry(std::string(kMetaName), meta_of(program_->source, info));
    return pack(program_->source, program_->mimetype, changed, meta, program_->manifest);
}

std::string Template::as_template_package(const DocumentInfo& info) const
{
    const auto& source = program_->source;
    std::deque<ZipEntry> changed;
    const auto* part = source.find("styles.xml");
    if (pugi::xml_document styles;
        part && !info.language.empty() && parse_xml(styles, unpacked(part->entry), part->name()))
    {
        set_language(styles, source.type, info.language);
        changed.push_back(deflated_entry(part->name(), to_xml(styles)));
    }
    return pack(source, stored_entry("mimetype", mimetype_of(source.type, true)), changed,
                deflated_entry(std::string(kMetaName), meta_of(source, info)),
                deflated_entry("META-INF/manifest.xml", manifest_of(source, true)));
}
} // namespace planerka::odf

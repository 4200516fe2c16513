// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/detail/compile.hpp"
#include "odf/detail/merge.hpp"
#include "odf/detail/xml.hpp"

#include <map>

namespace planerka::odf
{
namespace
{
constexpr const char* kMetaName = "meta.xml";

using ChangedParts = std::map<std::string_view, std::string>; ///< content by name

/// The parts of a document in their order; those in `changed` instead of the template's.
void add_parts(Package& package, const Source& source, ChangedParts changed)
{
    for (const auto& part : source.parts)
    {
        if (part.is_folder())
            continue;
        if (const auto content = changed.find(part.name()); content != changed.end())
            package.add(part.name(), std::move(content->second));
        else
            package.add(part.entry);
    }
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

Result<Package> Template::merge_parts(const Value& fields, const DocumentInfo& info) const
{
    Merge merge(*program_, fields, info.language);
    PLANERKA_CHECK(merge.plan());
    ChangedParts changed;
    for (const auto& part : program_->parts)
        if (merge.changes(part))
        {
            PLANERKA_TRY(changed[part.name], merge.write(part));
        }

    Package package(program_);
    package.add(program_->mimetype);
    add_parts(package, program_->source, std::move(changed));
    package.add(kMetaName, meta_of(program_->source, info));
    package.add(program_->manifest);
    return package;
}

Result<std::string> Template::merge(const Value& fields, const DocumentInfo& info) const
{
    PLANERKA_TRY(const auto package, merge_parts(fields, info));
    return package.write();
}

std::string Template::as_template_package(const DocumentInfo& info) const
{
    const auto& source = program_->source;
    ChangedParts changed;
    const auto* part = source.find("styles.xml");
    if (pugi::xml_document styles;
        part && !info.language.empty() && parse_xml(styles, unpacked(part->entry), part->name()))
    {
        set_language(styles, source.type, info.language);
        changed[part->name()] = to_xml(styles);
    }

    Package package(program_);
    package.add("mimetype", mimetype_of(source.type, true));
    add_parts(package, source, std::move(changed));
    package.add(kMetaName, meta_of(source, info));
    package.add("META-INF/manifest.xml", manifest_of(source, true));
    return package.write();
}
} // namespace planerka::odf

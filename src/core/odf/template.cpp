// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/detail/compile.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/merge.hpp"
#include "odf/detail/program.hpp"
#include "odf/detail/take_out.hpp"
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace planerka::odf
{
namespace
{
constexpr std::size_t kMadeAnew = 3; // the mimetype, meta.xml and the manifest

using NamedParts = std::vector<std::pair<std::string, std::string>>; ///< names with media types

/// The parts of a document in their order; those in `changed` instead of the template's. Without those of embedded
/// objects that are written where they stand, if `program` is told. Answers which there are, with folders.
NamedParts add_parts(Package& package, const Source& source, ChangedParts changed, const Template::Program* program)
{
    NamedParts added;
    for (const auto& part : source.parts)
    {
        if (program && program->placed(part.name()))
            continue;
        added.emplace_back(part.name(), part.media_type);
        if (part.is_folder())
            continue;
        if (const auto content = changed.find(part.name()); content != changed.end())
            package.add(part.name(), std::move(content->second));
        else
            package.add(part.entry);
    }
    return added;
}

/// The files of the objects that are written where they stand. Answers the manifest, of these and of the parts that
/// are there.
std::string add_objects(Package& package, const Template::Program& program, NamedParts parts,
                        const std::vector<ObjectCopy>& objects)
{
    std::map<const PlacedObject*, std::vector<const SourcePart*>> files;
    for (const auto& part : program.source.parts)
        if (const auto* object = program.placed(part.name()))
            files[object].push_back(&part);
    for (const auto& copy : objects)
        for (const auto* part : files[copy.object])
        {
            auto name = copy.folder + part->name().substr(copy.object->folder.size());
            parts.emplace_back(name, part->media_type);
            if (part->is_folder())
                continue;
            package.add(std::move(name),
                        part->name() == copy.object->part->name ? copy.content : unpacked(part->entry));
        }
    return manifest_of(program.source, parts);
}
} // namespace

Template::Template(std::shared_ptr<const Program> program) : program_(std::move(program)) {}

Result<Template> Template::parse(std::string_view bytes)
{
    PLANERKA_TRY(auto source, read_source(bytes, Origin::own));
    PLANERKA_TRY(auto program, compile(std::move(source)));
    return Template(std::move(program));
}

Result<Template> Template::parse_foreign(std::string_view bytes, Keep keep)
{
    PLANERKA_TRY(auto source, read_source(bytes, Origin::foreign));
    PLANERKA_TRY(auto extras, take_out(source, keep));
    PLANERKA_TRY(auto program, compile(std::move(source), std::move(extras)));
    return Template(std::move(program));
}

const std::vector<Extra>& Template::extras() const
{
    return program_->extras;
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
    PLANERKA_TRY(auto merged, odf::merge(*program_, fields, info.language));
    auto& changed = merged.changed;
    const auto meta = changed.find(kMetaName);
    const auto shown = meta == changed.end() ? program_->shown_properties : std::move(meta->second);
    Package package(program_, program_->source.parts.size() + kMadeAnew);
    package.add(program_->mimetype);
    const auto without_placed = add_parts(package, program_->source, std::move(changed), program_.get());
    package.add(kMetaName, meta_of(program_->source, info, shown));
    if (std::ranges::none_of(program_->objects, [](const auto& object) { return object.part; }))
        package.add(program_->manifest);
    else
        package.add("META-INF/manifest.xml", add_objects(package, *program_, without_placed, merged.objects));
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

    Package package(program_, source.parts.size() + kMadeAnew);
    package.add("mimetype", mimetype_of(source.type, true));
    add_parts(package, source, std::move(changed), nullptr);
    package.add(kMetaName, meta_of(source, info, program_->shown_properties));
    package.add("META-INF/manifest.xml", manifest_of(source, true));
    return package.write();
}
} // namespace planerka::odf

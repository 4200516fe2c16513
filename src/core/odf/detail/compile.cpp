// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/compile.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/inner_targets.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/mark_tags.hpp"
#include "odf/detail/numbering.hpp"
#include "odf/detail/part_compiler.hpp"
#include "odf/detail/sections.hpp"
#include "odf/detail/shown_properties.hpp"
#include "odf/detail/stale_results.hpp"
#include "odf/detail/take_out_elements.hpp"
#include "odf/detail/unseen.hpp"
#include "odf/detail/value_styles.hpp"
#include "odf/detail/xml.hpp"

#include <set>
#include <utility>

namespace planerka::odf
{
namespace
{
/// Whether formulas or merged cells follow the rows of a part.
FollowedRows rows_of(pugi::xml_node root, std::string_view part, DocumentType type, const Markup& markup)
{
    if (part != "content.xml")
        return FollowedRows::none;
    if (type == DocumentType::spreadsheet)
        return FollowedRows::of_sheets;
    const auto follows = [](pugi::xml_node node)
    {
        return is(node, "table:table-cell") &&
               (node.attribute("table:formula") || node.attribute("table:number-rows-spanned").as_int(1) > 1);
    };
    const bool any = !markup.tags.empty() && root.find_node(follows);
    return any ? FollowedRows::of_tables : FollowedRows::none;
}

/// Slides that were taken out are not written; true if there are any.
bool leave_out_gone_slides(const pugi::xml_document& document, Markup& markup)
{
    bool any = false;
    const auto slides = document.document_element().child("office:body").child("office:presentation");
    for (const auto slide : slides.children("draw:page"))
        if (slide.attribute(kGone))
            any = markup.silent.insert(slide).second;
    return any;
}

/// `styles` is the text of styles.xml.
Result<void> compile_part(Template::Program& program, const std::string& name, std::string_view xml,
                          std::string_view styles, ShownProperties& shown)
{
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, xml, name));
    if (name == "content.xml")
    {
        const auto root = document.document_element();
        if (root.name() != std::string_view("office:document-content"))
            return Error{"odf.damaged", {}, name};
        if (const std::string version = root.attribute("office:version").value(); !version.empty())
            program.source.version = version;
    }
    if (name == "styles.xml")
        prepare_language(document, program.source.type);

    if (!may_have_tags(document.document_element()))
        return success();
    if (name == "content.xml" && program.source.type == DocumentType::presentation)
        program.inner_targets = inner_targets(document.document_element());
    const bool is_cleared = drop_stale_results(document.document_element(), program.source.type);
    if (!ProgramPart{name}.is_object())
        shown.look_through(document);
    const auto without_entries = leave_out_copied_tags(document);
    PLANERKA_TRY(auto markup, mark_tags(document, name));
    PLANERKA_CHECK(find_sections(markup, name));
    find_counting_lists(document, markup);
    for (const auto body : without_entries)
        if (is(body.parent(), "text:table-of-content"))
            markup.contents.push_back(body);
    const bool has_pages = name == "content.xml" && program.source.type == DocumentType::text;
    PageBreaks breaks(document.document_element(), markup, has_pages ? styles : std::string_view());
    const auto rows = rows_of(document, name, program.source.type, markup);
    MergedCells merged(rows == FollowedRows::none ? pugi::xml_node() : pugi::xml_node(document));
    ProgramPart part{name};
    part.leaves_out = !without_entries.empty();
    part.has_tags = leave_out_gone_slides(document, markup) || is_cleared;
    PLANERKA_CHECK(PartCompiler(program, part, markup, breaks, rows, merged, FormControls(document, markup))
                       .compile(document.document_element()));
    PLANERKA_CHECK(complete_merged_cells(part, program.layout));
    program.parts.push_back(std::move(part));
    return success();
}

/// Finds the embedded objects that are filled in where they stand, because a section repeats them.
void place_objects(Template::Program& program)
{
    for (auto& part : program.parts)
    {
        const auto folder = part.name.substr(0, part.name.find('/'));
        const auto object = program.object_of_folder.find(folder);
        if (object == program.object_of_folder.end() || program.object_uses.at(folder) != 1 || !part.has_tags ||
            part.name != folder + "/content.xml")
            continue;
        part.is_placed = true;
        program.objects[object->second].part = &part;
    }
    for (const auto& file : program.source.parts)
        if (const auto object = program.object_of_folder.find(file.name().substr(0, file.name().find('/')));
            object != program.object_of_folder.end())
            program.objects[object->second].bytes += file.entry.size;
}

/// Leaves out the pictures of embedded objects whose data a merge changes: they would show the template's data. Without
/// one the office draws the object anew.
void drop_previews(Template::Program& program)
{
    std::set<std::string> previews;
    for (const auto& part : program.parts)
    {
        const auto slash = part.name.rfind('/');
        if (slash != std::string::npos && (part.has_tags || part.has_references))
            previews.insert("ObjectReplacements/" + part.name.substr(0, slash));
    }
    std::erase_if(program.source.parts, [&](const auto& part) { return previews.contains(part.name()); });
}
} // namespace

Result<std::shared_ptr<const Template::Program>> compile(Source source, std::vector<Extra> extras)
{
    auto program = std::make_shared<Template::Program>();
    program->source = std::move(source);
    program->extras = std::move(extras);
    program->styles = common_styles();
    program->layout.blocks.push_back({LayoutBlock::book});

    ShownProperties shown;
    const auto& parts = program->source.parts;
    const auto* const styles_part = program->source.find("styles.xml");
    const auto styles = styles_part ? unpacked(styles_part->entry) : std::string();
    const auto compile_if = [&](auto wanted) -> Result<void>
    {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (wanted(std::string_view(parts[i].name())))
                PLANERKA_CHECK(compile_part(*program, parts[i].name(), unpacked(parts[i].entry), styles, shown));
        return success();
    };
    PLANERKA_CHECK(compile_if([](auto name) { return name == "content.xml"; }));
    if (styles_part)
        PLANERKA_CHECK(compile_part(*program, styles_part->name(), styles, styles, shown));
    PLANERKA_CHECK(compile_if([](auto name) { return name.ends_with("/content.xml"); }));

    program->shown_properties = shown.of(std::exchange(program->source.meta, {}));
    if (!program->shown_properties.empty())
        PLANERKA_CHECK(compile_part(*program, kMetaName, program->shown_properties, styles, shown));

    place_objects(*program);
    drop_previews(*program);
    program->mimetype = stored_entry("mimetype", mimetype_of(program->source.type, false));
    program->manifest = deflated_entry("META-INF/manifest.xml", manifest_of(program->source, false));
    return std::shared_ptr<const Template::Program>(std::move(program));
}
} // namespace planerka::odf

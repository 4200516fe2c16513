// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/compile.hpp"

#include "odf/detail/inner_targets.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/mark_tags.hpp"
#include "odf/detail/part_compiler.hpp"
#include "odf/detail/sections.hpp"
#include "odf/detail/stale_results.hpp"
#include "odf/detail/take_out_elements.hpp"
#include "odf/detail/value_styles.hpp"
#include "odf/detail/xml.hpp"

#include <set>
#include <utility>

namespace planerka::odf
{
namespace
{
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

Result<void> compile_part(Template::Program& program, std::size_t index)
{
    const auto& source = program.source.parts[index];
    const auto& name = source.name();
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, unpacked(source.entry), name));
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

    if (name == "content.xml" && program.source.type == DocumentType::presentation)
        program.inner_targets = inner_targets(document.document_element());

    const bool is_cleared = drop_stale_results(document.document_element(), program.source.type);

    PLANERKA_TRY(auto markup, mark_tags(document, name));
    PLANERKA_CHECK(find_sections(markup, name));
    ProgramPart part{name};
    part.has_tags = leave_out_gone_slides(document, markup) || is_cleared;
    PLANERKA_CHECK(PartCompiler(program, part, markup).compile(document.document_element()));
    program.parts.push_back(std::move(part));
    return success();
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

    const auto& parts = program->source.parts;
    const auto compile_if = [&](auto wanted) -> Result<void>
    {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (wanted(std::string_view(parts[i].name())))
                PLANERKA_CHECK(compile_part(*program, i));
        return success();
    };
    PLANERKA_CHECK(compile_if([](auto name) { return name == "content.xml"; }));
    PLANERKA_CHECK(compile_if([](auto name) { return name == "styles.xml"; }));
    PLANERKA_CHECK(compile_if([](auto name) { return name.ends_with("/content.xml"); }));

    drop_previews(*program);
    program->mimetype = stored_entry("mimetype", mimetype_of(program->source.type, false));
    program->manifest = deflated_entry("META-INF/manifest.xml", manifest_of(program->source, false));
    return std::shared_ptr<const Template::Program>(std::move(program));
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/compile.hpp"

#include "odf/detail/part_compiler.hpp"
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <set>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

Result<void> compile_part(Template::Program& program, std::size_t index)
{
    const auto& source = program.source.parts[index];
    const auto& name = source.name();
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, unpacked(source.entry), name));
    if (name == "styles.xml")
        prepare_language(document, program.source.type);

    PLANERKA_TRY(auto markup, mark_tags(document, name));
    PLANERKA_CHECK(find_sections(markup, name));
    ProgramPart part{name};
    PLANERKA_CHECK(PartCompiler(program, part, markup, name).compile(document.document_element()));
    program.parts.push_back(std::move(part));
    return success();
}

/// The office draws an embedded object anew if there is no picture of it; one of the template would show the template's
/// data.
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

/// The default style that a document of this type shows first.
const char* main_family(DocumentType type)
{
    switch (type)
    {
    case DocumentType::spreadsheet:
        return "table-cell";
    case DocumentType::presentation:
        return "graphic";
    case DocumentType::text:
        break;
    }
    return "paragraph";
}
} // namespace

void prepare_language(pugi::xml_document& styles, DocumentType type)
{
    auto root = styles.document_element();
    auto common = root.child("office:styles");
    if (!common)
    {
        const auto fonts = root.child("office:font-face-decls");
        common = fonts ? root.insert_child_after("office:styles", fonts) : root.prepend_child("office:styles");
    }
    auto style = common.find_child_by_attribute("style:default-style", "style:family", main_family(type));
    if (!style)
    {
        style = common.prepend_child("style:default-style");
        style.append_attribute("style:family").set_value(main_family(type));
    }
    if (!style.child("style:text-properties"))
        style.append_child("style:text-properties");
}

std::string language_attributes(std::string_view bcp47)
{
    std::string_view script;
    std::string_view country = "none";
    const auto language = bcp47.substr(0, bcp47.find('-'));
    for (auto rest = bcp47; rest.find('-') != rest.npos;)
    {
        rest.remove_prefix(rest.find('-') + 1);
        const auto part = rest.substr(0, rest.find('-'));
        if (part.size() == 4)
            script = part;
        else if (part.size() == 2 || (part.size() == 3 && part.front() >= '0' && part.front() <= '9'))
            country = part;
    }
    std::string attributes;
    const auto add = [&](std::string_view name, std::string_view value)
    {
        ((attributes += ' ') += name) += "=\"";
        append_xml_attribute(attributes, value);
        attributes += '"';
    };
    add("fo:language", language);
    if (!script.empty())
        add("fo:script", script);
    add("fo:country", country);
    return attributes;
}

Result<std::shared_ptr<const Template::Program>> compile(Source source)
{
    auto program = std::make_shared<Template::Program>();
    program->source = std::move(source);
    program->styles = {
        {"<text:line-break/>", "<text:tab/>", true}, {"\n", "\t"}, {"&#10;", "&#9;"}, {" ", " ", false, false}};
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

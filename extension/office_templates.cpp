// SPDX-License-Identifier: MPL-2.0
/// planerka_office_templates DATA en|ru FOLDER [PREVIEWS]: makes the templates that the office shows under File ▸ New ▸
/// Templates. An agenda for each purpose and one of each other document, which Planerka fills when they are opened; and
/// of each kind Planerka's own layout with its fields, to be restyled and given to Planerka again. Each gets the
/// picture of its name from PREVIEWS, where there is one; without that folder it says which template has which name
/// (templates/make_previews makes the pictures).
#include "app/beginning.hpp"
#include "base/file.hpp"
#include "odf/package.hpp"
#include "odf/template.hpp"
#include "text/messages.hpp"

#include <iostream>
#include <string>

namespace
{
using namespace planerka;

/// ".ott" for ".odt".
std::string template_extension(documents::Kind kind)
{
    return ".ot" + std::string(documents::extension_of(kind).substr(2));
}

/// Where a template is written, without extension, and how the office calls it.
struct Place
{
    std::filesystem::path file;
    std::string title;
    /// Its picture: "pipeline_review.png", "cost-layout.png" in the folder of previews, or in none if there is no such.
    std::filesystem::path preview;
};

/// The template with the picture that the office shows of it (ODF 1.3 part 2, 3.8).
Result<std::string> with_preview(const std::string& package, std::string picture)
{
    PLANERKA_TRY(auto files, odf::unpack(package));
    odf::Package result(nullptr, files.size() + 1);
    for (auto& [name, content] : files)
    {
        if (name == "META-INF/manifest.xml")
            content.insert(content.rfind("</manifest:manifest>"),
                           "<manifest:file-entry manifest:full-path=\"Thumbnails/thumbnail.png\" "
                           "manifest:media-type=\"image/png\"/>");
        result.add(std::move(name), std::move(content));
    }
    result.add("Thumbnails/thumbnail.png", std::move(picture));
    return result.write();
}

/// Writes a package as a template. It remembers no meeting, because each document that a person makes from it is about
/// another one; `begins` says of which kind.
Result<void> write_template(const std::string& package, const Place& place, Language language, documents::Kind kind,
                            const std::string& begins = {})
{
    PLANERKA_TRY(const auto parsed, odf::Template::parse(package));
    odf::DocumentInfo info;
    info.title = place.title;
    info.language = document_tag_of(language);
    info.properties = {{std::string(documents::kMeetingProperty), ""},
                       {std::string(documents::kDocumentProperty), ""},
                       {std::string(documents::kMadeProperty), ""},
                       {std::string(documents::kTemplateProperty), begins}};
    const auto file = place.file.string() + template_extension(kind);
    auto bytes = parsed.as_template_package(info);
    if (!place.preview.has_parent_path())
        std::cout << place.preview.stem().string() << '\t' << file << '\n';
    else if (auto picture = read_file(place.preview))
    {
        PLANERKA_TRY(bytes, with_preview(bytes, std::move(picture).value()));
    }
    return write_file(file, bytes);
}

/// A document to be completed by hand, for where Planerka cannot fill it: it has no day.
Result<void> make_document(const app::Planner& planner, const app::Beginning& beginning, const Place& place)
{
    PLANERKA_TRY(auto meeting, app::meeting_of(planner, beginning));
    meeting.start_local.clear();
    PLANERKA_TRY(const auto document, planner.make(beginning.kind, meeting, app::options_of(beginning)));
    return write_template(document.bytes, place, beginning.language, beginning.kind, app::to_string(beginning));
}

Result<void> make_templates(const std::filesystem::path& data, Language language, const std::filesystem::path& folder,
                            const std::filesystem::path& previews)
{
    PLANERKA_TRY(const auto planner, app::Planner::open(data));
    PLANERKA_TRY(const auto blueprints, planner.blueprints());
    for (const auto& blueprint : blueprints)
    {
        const auto title =
            text::message(language, "extension.template.agenda_of", {{"purpose", blueprint.title.in(language)}});
        PLANERKA_CHECK(make_document(planner, {documents::Kind::agenda, blueprint.id, language},
                                     {folder / blueprint.id, title, previews / (blueprint.id + ".png")}));
    }
    for (const auto kind : documents::kKinds)
    {
        const std::string name(documents::name_of(kind));
        const auto title = text::message(language, "extension.template." + name);
        if (kind != documents::Kind::agenda)
            PLANERKA_CHECK(make_document(
                planner, {kind, kind == documents::Kind::deck ? "client_presentation" : "pipeline_review", language},
                {folder / title, title, previews / (name + ".png")}));

        PLANERKA_TRY(const auto layout, read_file(data / code_of(language) / (name + template_extension(kind))));
        const auto layout_title = text::message(language, "extension.template.layout", {{"title", title}});
        PLANERKA_CHECK(write_template(layout, {folder / layout_title, layout_title, previews / (name + "-layout.png")},
                                      language, kind));
    }
    return success();
}
} // namespace

int main(int count, char** arguments)
{
    const auto language = count == 4 || count == 5 ? language_of(arguments[2]) : std::nullopt;
    if (!language)
    {
        std::cerr << "usage: planerka_office_templates DATA en|ru FOLDER [PREVIEWS]\n";
        return 2;
    }
    if (const auto done = make_templates(arguments[1], *language, arguments[3], count == 5 ? arguments[4] : ""); !done)
    {
        std::cerr << text::describe(done.error(), Language::en) << "\n";
        return 1;
    }
}

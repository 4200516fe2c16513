// SPDX-License-Identifier: MPL-2.0
/// planerka_office_templates DATA en|ru FOLDER: makes the templates that the office shows under File ▸ New ▸ Templates.
/// Of each kind of document there are two: one that is filled from a blueprint, to be completed by hand, and Planerka's
/// own layout with its fields, to be restyled and given to Planerka again.
#include "app/planner.hpp"
#include "base/file.hpp"
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

/// The meeting of a document to be completed by hand. It has no day yet; in the cost sheet everyone has a rate of 0, so
/// that there is a cell to type it into.
Result<Meeting> blank_meeting(const app::Planner& planner, documents::Kind kind, Language language)
{
    const auto* purpose = kind == documents::Kind::deck ? "client_presentation" : "pipeline_review";
    PLANERKA_TRY(auto meeting, planner.new_meeting(purpose, language));
    meeting.start_local.clear();
    if (kind == documents::Kind::cost)
        for (auto& attendee : meeting.attendees)
            attendee.cost.emplace().loaded_hourly_rate = Decimal(0, 0);
    return meeting;
}

/// Writes a package as a template with this title. It remembers no meeting, because each document that a person makes
/// from it is about another one.
Result<void> write_template(const std::string& package, const std::string& title, Language language,
                            const std::filesystem::path& folder, documents::Kind kind)
{
    PLANERKA_TRY(const auto parsed, odf::Template::parse(package));
    odf::DocumentInfo info;
    info.title = title;
    info.language = document_tag_of(language);
    info.properties = {{std::string(documents::kMeetingProperty), ""}, {std::string(documents::kDocumentProperty), ""}};
    return write_file(folder / (title + template_extension(kind)), parsed.as_template_package(info));
}

Result<void> make_templates(const std::filesystem::path& data, Language language, const std::filesystem::path& folder)
{
    PLANERKA_TRY(const auto planner, app::Planner::open(data));
    for (const auto kind : documents::kKinds)
    {
        const std::string name(documents::name_of(kind));
        const auto title = text::message(language, "extension.template." + name);
        app::MakeOptions options;
        options.language = language;
        options.form = kind == documents::Kind::minutes;
        PLANERKA_TRY(const auto meeting, blank_meeting(planner, kind, language));
        PLANERKA_TRY(const auto document, planner.make(kind, meeting, options));
        PLANERKA_CHECK(write_template(document.bytes, title, language, folder, kind));

        PLANERKA_TRY(const auto layout, read_file(data / code_of(language) / (name + template_extension(kind))));
        const auto layout_title = text::message(language, "extension.template.layout", {{"title", title}});
        PLANERKA_CHECK(write_template(layout, layout_title, language, folder, kind));
    }
    return success();
}
} // namespace

int main(int count, char** arguments)
{
    const auto language = count == 4 ? language_of(arguments[2]) : std::nullopt;
    if (!language)
    {
        std::cerr << "usage: planerka_office_templates DATA en|ru FOLDER\n";
        return 2;
    }
    if (const auto done = make_templates(arguments[1], *language, arguments[3]); !done)
    {
        std::cerr << text::describe(done.error(), Language::en) << "\n";
        return 1;
    }
}

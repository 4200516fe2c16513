// SPDX-License-Identifier: MPL-2.0
#include "template_promises.hpp"

#include "documents/documents.hpp"
#include "documents/sample.hpp"
#include "documents/unknown_tags.hpp"
#include "odf/package.hpp"
#include "odf/template.hpp"
#include "text/messages.hpp"

#include <map>

namespace fuzz
{
namespace
{
using namespace planerka;

documents::Kind kind_for(odf::DocumentType type)
{
    switch (type)
    {
    case odf::DocumentType::spreadsheet:
        return documents::Kind::cost;
    case odf::DocumentType::presentation:
        return documents::Kind::deck;
    case odf::DocumentType::text:
        break;
    }
    return documents::Kind::minutes;
}

const odf::Value& fields_for(documents::Kind kind)
{
    static std::map<documents::Kind, odf::Value> kept;
    auto found = kept.find(kind);
    if (found == kept.end())
    {
        static const auto sample = documents::sample_meeting();
        const auto view = documents::view_of(sample, {kind, Language::ru}).value();
        found = kept.emplace(kind, documents::fields(view).value()).first;
    }
    return found->second;
}

void describe(const Error& error)
{
    for (const auto language : {Language::en, Language::ru})
        require(!text::describe(error, language).empty(), "an error has a text");
}
} // namespace

void use_template(std::string_view bytes)
{
    const auto parsed = odf::Template::parse_foreign(bytes, odf::Keep::nothing_that_acts);
    if (!parsed)
        return describe(parsed.error());
    const auto& document_template = parsed.value();
    const auto kind = kind_for(document_template.type());
    (void)documents::unknown_tags(document_template, kind);
    (void)documents::unprintable_tags(document_template, kind);

    const auto as_template = document_template.as_template_package({.title = "T", .language = "ru-RU"});
    require(odf::Template::parse(as_template).has_value(), "a template that was packed can be read");

    const auto merged = document_template.merge(
        fields_for(kind), {.title = "T", .language = "en-US", .properties = {{"Planerka.Meeting", "{}"}}});
    if (!merged)
        return describe(merged.error());
    require(odf::unpack(merged.value()).has_value(), "a document can be unpacked");
    const auto properties = odf::user_properties(merged.value());
    require(properties && properties.value().size() == 1, "a document remembers its meeting");
    const auto again = odf::Template::parse_foreign(merged.value(), odf::Keep::pages_alone);
    require(again || again.error().code.starts_with("template.") || again.error().code == "odf.too_large",
            "a document is sound");
}
} // namespace fuzz

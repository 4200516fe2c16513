// SPDX-License-Identifier: MPL-2.0
#include "app/detail/templates.hpp"

#include "base/file.hpp"
#include "documents/unknown_tags.hpp"

namespace planerka::app
{
using documents::Kind;

namespace
{
std::string_view type_name(odf::DocumentType type)
{
    switch (type)
    {
    case odf::DocumentType::text:
        return "text";
    case odf::DocumentType::spreadsheet:
        return "spreadsheet";
    case odf::DocumentType::presentation:
        return "presentation";
    }
    return {};
}
} // namespace

odf::DocumentType type_of(Kind kind)
{
    switch (kind)
    {
    case Kind::cost:
        return odf::DocumentType::spreadsheet;
    case Kind::deck:
        return odf::DocumentType::presentation;
    case Kind::agenda:
    case Kind::minutes:
        break;
    }
    return odf::DocumentType::text;
}

std::string template_name(Kind kind)
{
    auto extension = std::string(documents::extension_of(kind));
    extension[1] = 't';
    return std::string(documents::name_of(kind)) + '.' + extension;
}

Error wrong_kind(odf::DocumentType found, Kind wanted)
{
    return Error{"template.wrong_kind",
                 {{"found", std::string(type_name(found))}, {"expected", std::string(type_name(type_of(wanted)))}}};
}

Result<odf::Template> parse_template(const std::filesystem::path& file, const Dress& dress)
{
    PLANERKA_TRY(const auto layout, read_file(file));
    const auto bytes = with_look(layout, dress);
    auto parsed = bytes ? odf::Template::parse(bytes.value()) : Result<odf::Template>(bytes.error());
    if (!parsed)
        return std::move(parsed).error().in_file(file.string());
    return std::move(parsed).value();
}

Result<odf::Template> parse_foreign_template(const std::filesystem::path& file, odf::Keep keep)
{
    PLANERKA_TRY(const auto bytes, read_file(file));
    auto parsed = odf::Template::parse_foreign(bytes, keep);
    if (!parsed)
        return std::move(parsed).error().in_file(file.string());
    return std::move(parsed).value();
}

Result<odf::Template> users_template(const std::filesystem::path& file, Kind kind, odf::Keep keep)
{
    PLANERKA_TRY(auto parsed, parse_foreign_template(file, keep));
    if (parsed.type() != type_of(kind))
        return wrong_kind(parsed.type(), kind).in_file(file.string());
    if (const auto unknown = documents::unknown_tags(parsed, kind); !unknown.empty())
    {
        const auto& first = unknown.front();
        const auto nearest = documents::nearest_name(first, kind);
        return Error{nearest.empty() ? "template.unknown_field" : "template.unknown_field_near",
                     {{"name", first.name}, {"nearest", nearest}},
                     first.place}
            .in_file(file.string());
    }
    if (const auto wrong = documents::unprintable_tags(parsed, kind); !wrong.empty())
        return Error{"template.not_printable", {{"name", wrong.front().name}}, wrong.front().place}.in_file(
            file.string());
    return parsed;
}
} // namespace planerka::app

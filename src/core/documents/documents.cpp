// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "documents/fields.hpp"

namespace planerka::documents
{
std::string_view name_of(Kind kind)
{
    switch (kind)
    {
    case Kind::agenda:
        return "agenda";
    case Kind::minutes:
        return "minutes";
    case Kind::cost:
        return "cost";
    case Kind::deck:
        return "deck";
    }
    return {};
}

std::optional<Kind> kind_of(std::string_view name)
{
    for (const auto kind : kKinds)
        if (name_of(kind) == name)
            return kind;
    return std::nullopt;
}

std::string_view extension_of(Kind kind)
{
    switch (kind)
    {
    case Kind::cost:
        return "ods";
    case Kind::deck:
        return "odp";
    default:
        return "odt";
    }
}

Result<odf::Value> fields(const Meeting& meeting, const Request& request)
{
    const auto visible = visible_part(meeting, request);
    switch (request.kind)
    {
    case Kind::agenda:
        return agenda_fields(visible, request);
    case Kind::minutes:
        return minutes_fields(visible, request);
    case Kind::cost:
        return cost_fields(visible, request);
    case Kind::deck:
        return deck_fields(visible, request);
    }
    return odf::Value{};
}
} // namespace planerka::documents

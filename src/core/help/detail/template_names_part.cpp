// SPDX-License-Identifier: MPL-2.0
#include "help/detail/template_names_part.hpp"

#include "documents/field_names.hpp"
#include "help/detail/html.hpp"
#include "text/messages.hpp"

namespace planerka::help
{
namespace
{
using documents::FieldName;
using documents::FieldNames;

std::string code(std::string_view name)
{
    return "<code>" + escaped(name) + "</code>";
}

/// The values side by side, then each list and record with what is in it.
std::string names(const FieldNames& all)
{
    std::string values;
    std::string lists;
    for (const auto& name : all)
        if (name.holds == FieldName::Holds::value)
            values += (values.empty() ? "" : ", ") + code(name.name);
        else
            lists += "<li>" + code("#" + std::string(name.name)) +
                     (name.inside.empty() ? std::string() : "<br/>" + names(name.inside)) + "</li>";
    return values + (lists.empty() ? "" : "<ul>" + lists + "</ul>");
}
} // namespace

std::string template_names_part(const Ground& ground)
{
    std::string part;
    for (const auto kind : documents::kKinds)
    {
        const std::string name(documents::name_of(kind));
        part += heading(3, "names-" + name, text::message(ground.language, "extension.template." + name)) + "<div>" +
                names(documents::field_names(kind)) + "</div>\n";
    }
    return part;
}
} // namespace planerka::help

// SPDX-License-Identifier: MPL-2.0
#include "documents/unknown_tags.hpp"

#include "documents/field_names.hpp"
#include "text/closest.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <string>

namespace planerka::documents
{
namespace
{
/// The records that enclose a place in a template, the outermost first.
using Context = std::vector<const FieldNames*>;

/// A name is looked up from the innermost record outwards by its first part (odf/README.md, "Tags").
const FieldName* find(const Context& context, const std::string& dotted_name)
{
    std::vector<std::string> parts;
    boost::split(parts, dotted_name, boost::is_any_of("."));
    for (auto record = context.rbegin(); record != context.rend(); ++record)
    {
        const auto* names = *record;
        auto found = std::ranges::find(*names, parts.front(), &FieldName::name);
        if (found == names->end())
            continue;
        for (auto part = parts.begin() + 1; part != parts.end(); ++part)
        {
            if (found->holds != FieldName::Holds::record)
                return nullptr;
            const auto& inside = found->inside;
            found = std::ranges::find(inside, *part, &FieldName::name);
            if (found == inside.end())
                return nullptr;
        }
        return &*found;
    }
    return nullptr;
}

/// `scope`: the names of the enclosing sections, as in TagUse.
Context context_of(const FieldNames& root, const std::string& scope)
{
    Context context{&root};
    std::vector<std::string> names;
    boost::split(names, scope, boost::is_any_of("/"));
    for (const auto& name : names)
        if (const auto* section = find(context, name); section && !section->inside.empty())
            context.push_back(&section->inside);
    return context;
}

/// Whether the innermost section of `scope` is written for plain texts.
bool is_list_of_texts(const Context& context, const std::string& scope)
{
    const auto* section = find(context, scope.substr(scope.rfind('/') + 1));
    return section && section->inside.empty();
}
} // namespace

std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind)
{
    const auto& known = field_names(kind);
    auto tags = document_template.tags();
    std::erase_if(tags, [&](const odf::TagUse& tag)
                  { return tag.name == "." || find(context_of(known, tag.scope), tag.name) != nullptr; });
    return tags;
}

std::vector<odf::TagUse> unprintable_tags(const odf::Template& document_template, Kind kind)
{
    const auto& known = field_names(kind);
    const auto is_printable = [&](const odf::TagUse& tag)
    {
        if (tag.kind != 'f')
            return true;
        const auto context = context_of(known, tag.scope);
        if (tag.name == ".") // the section itself: a plain text only if nothing is inside it
            return !tag.scope.empty() && is_list_of_texts(context, tag.scope);
        const auto* field = find(context, tag.name);
        return !field || field->holds == FieldName::Holds::value;
    };
    auto tags = document_template.tags();
    std::erase_if(tags, is_printable);
    return tags;
}

std::string nearest_name(const odf::TagUse& tag, Kind kind)
{
    std::vector<std::string> names;
    const auto context = context_of(field_names(kind), tag.scope);
    for (auto record = context.rbegin(); record != context.rend(); ++record)
        for (const auto& field : **record)
            names.emplace_back(field.name);
    return text::closest(boost::to_lower_copy(tag.name), names);
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"
#include "documents/sample.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <cassert>

namespace planerka::documents
{
namespace
{
/// The records that enclose a place in a template, the outermost first.
using Context = std::vector<const odf::Record*>;

const odf::Value* find(const Context& context, const std::string& dotted_name)
{
    std::vector<std::string> parts;
    boost::split(parts, dotted_name, boost::is_any_of("."));
    for (auto record = context.rbegin(); record != context.rend(); ++record)
    {
        auto found = (*record)->find(parts.front());
        if (found == (*record)->end())
            continue;
        for (auto part = parts.begin() + 1; part != parts.end(); ++part)
        {
            const auto* inner = found->second.record();
            if (!inner || !inner->contains(*part))
                return nullptr;
            found = inner->find(*part);
        }
        return &found->second;
    }
    return nullptr;
}

Context context_of(const odf::Record& root, const std::string& scope)
{
    Context context{&root};
    std::vector<std::string> names;
    boost::split(names, scope, boost::is_any_of("/"));
    for (const auto& name : names)
    {
        const auto* value = name.empty() ? nullptr : find(context, name);
        if (value && value->list() && !value->list()->empty())
            value = &value->list()->front();
        if (value && value->record())
            context.push_back(value->record());
    }
    return context;
}
} // namespace

std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind)
{
    const auto known = fields(sample_meeting(), Request{.kind = kind});
    assert(known);
    auto tags = document_template.tags();
    std::erase_if(tags, [&](const odf::TagUse& tag)
                  { return tag.name == "." || find(context_of(*known.value().record(), tag.scope), tag.name); });
    return tags;
}
} // namespace planerka::documents

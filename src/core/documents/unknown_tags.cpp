// SPDX-License-Identifier: MPL-2.0
#include "documents/detail/sample.hpp"
#include "documents/documents.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <cassert>
#include <map>

namespace planerka::documents
{
namespace
{
/// The records that enclose a place in a template, the outermost first.
using Context = std::vector<const odf::Record*>;

/// Sections in sections multiply: of more contexts than the lists of the sample need, the first are looked at.
constexpr std::size_t kMostContexts = 100;

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

/// Every context a place within these sections can have: one for each element of a list, as not every element has all
/// of its own lists.
std::vector<Context> contexts_of(const odf::Record& root, const std::string& scope)
{
    std::vector<Context> contexts{{&root}};
    std::vector<std::string> names;
    boost::split(names, scope, boost::is_any_of("/"));
    for (const auto& name : names)
    {
        std::vector<Context> inner;
        for (const auto& context : contexts)
        {
            const auto* value = name.empty() ? nullptr : find(context, name);
            const auto enter = [&](const odf::Value* each)
            {
                if (inner.size() == kMostContexts)
                    return;
                inner.push_back(context);
                if (each && each->record())
                    inner.back().push_back(each->record());
            };
            if (value && value->list() && !value->list()->empty())
                for (const auto& each : *value->list())
                    enter(&each);
            else
                enter(value);
        }
        contexts = std::move(inner);
    }
    return contexts;
}
} // namespace

std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind)
{
    const auto known = fields(sample_meeting(), Request{.kind = kind});
    assert(known);
    std::map<std::string, std::vector<Context>> contexts; // by scope
    const auto is_known = [&](const odf::TagUse& tag)
    {
        auto place = contexts.find(tag.scope);
        if (place == contexts.end())
        {
            if (contexts.size() == kMostContexts)
                contexts.clear();
            place = contexts.emplace(tag.scope, contexts_of(*known.value().record(), tag.scope)).first;
        }
        return std::ranges::any_of(place->second, [&](const Context& context) { return find(context, tag.name); });
    };
    auto tags = document_template.tags();
    std::erase_if(tags, [&](const odf::TagUse& tag) { return tag.name == "." || is_known(tag); });
    return tags;
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/context.hpp"

namespace planerka::odf
{
Name::Name(std::string_view dotted) : text(dotted)
{
    if (dotted == ".")
        return;
    while (true)
    {
        const auto dot = dotted.find('.');
        parts.emplace_back(dotted.substr(0, dot));
        if (dot == std::string_view::npos)
            return;
        dotted.remove_prefix(dot + 1);
    }
}

const Value* Context::find(const Name& name) const
{
    if (name.parts.empty())
        return stack_.back();

    const Value* found = nullptr;
    for (auto context = stack_.rbegin(); context != stack_.rend() && !found; ++context)
        if (const auto* record = (*context)->record())
            if (const auto field = record->find(name.parts.front()); field != record->end())
                found = &field->second;

    for (std::size_t part = 1; found && part < name.parts.size() && !found->is_null(); ++part)
    {
        const auto* record = found->record();
        const auto field = record ? record->find(name.parts[part]) : Record::const_iterator{};
        found = record && field != record->end() ? &field->second : nullptr;
    }
    return found;
}

std::span<const Value> items_of(const Value& value)
{
    if (const auto* list = value.list())
        return *list;
    return {&value, value.truthy() ? 1u : 0u};
}

std::string_view printed(const Value& value)
{
    if (const auto* scalar = value.scalar())
        return scalar->text;
    if (const auto* truth = value.boolean())
        return *truth ? "true" : "false";
    return {};
}
} // namespace planerka::odf

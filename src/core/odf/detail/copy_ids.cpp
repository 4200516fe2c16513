// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/copy_ids.hpp"

#include "odf/detail/elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kIds{"xml:id"sv, "draw:id"sv, "form:id"sv, "text:id"sv, "anim:id"sv};
constexpr std::array kReferringToIds{"smil:targetElement"sv, "draw:start-shape"sv, "draw:end-shape"sv,
                                     "draw:control"sv,       "draw:caption-id"sv,  "draw:shape-id"sv,
                                     "text:continue-list"sv, "form:for"sv,         "presentation:master-element"sv};

int value_of_hex(char c)
{
    constexpr auto digits = "0123456789abcdef"sv;
    const auto digit = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
    return digit == digits.npos ? -1 : static_cast<int>(digit);
}

/// The name in a link "#name", where an office encodes spaces and letters.
std::string name_in_link(std::string_view link)
{
    std::string name;
    for (std::size_t i = 1; i < link.size(); ++i)
    {
        const int high = link[i] == '%' && i + 2 < link.size() ? value_of_hex(link[i + 1]) : -1;
        const int low = high >= 0 ? value_of_hex(link[i + 2]) : -1;
        name += low < 0 ? link[i] : static_cast<char>(high * 16 + low);
        i += low < 0 ? 0 : 2;
    }
    return name;
}

std::size_t shared(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}
} // namespace

std::optional<IdUse> id_use(pugi::xml_node element, std::string_view attribute)
{
    const std::string_view name = element.name();
    if (is_one_of(attribute, kIds))
        return IdUse{IdKind::id, false};
    if (is_one_of(attribute, kReferringToIds))
        return IdUse{IdKind::id, true};
    if (attribute == "text:name" && name.starts_with("text:bookmark"))
        return IdUse{IdKind::bookmark, false};
    if (attribute == "text:name" && name.starts_with("text:reference-mark"))
        return IdUse{IdKind::reference, false};
    if (attribute == "office:name" && name.starts_with("office:annotation"))
        return IdUse{IdKind::comment, false};
    if ((attribute == "form:name" || attribute == "form:group-name") && name.starts_with("form:") &&
        name != "form:form")
        return IdUse{IdKind::control, false};
    if (attribute == "text:ref-name" && name == "text:sequence")
        return IdUse{IdKind::sequence, false};
    if (attribute == "text:ref-name" && name == "text:bookmark-ref")
        return IdUse{IdKind::bookmark, true};
    if (attribute == "text:ref-name" && name == "text:reference-ref")
        return IdUse{IdKind::reference, true};
    if (attribute == "text:ref-name" && name == "text:sequence-ref")
        return IdUse{IdKind::sequence, true};
    if (attribute == "text:ref-name" && name == "text:note-ref")
        return IdUse{IdKind::id, true};
    return std::nullopt;
}

void CopyIds::add(IdUse use, std::string_view id, std::vector<std::size_t> sections)
{
    const auto depth = static_cast<std::uint32_t>(sections.size());
    auto key = std::pair(use.kind, id.starts_with('#') && use.refers ? name_in_link(id) : std::string(id));
    if (!use.refers)
        defined_[key].push_back(sections);
    if (sections.empty())
        return;
    if (use.refers)
        referring_.push_back({ops_.next_op(), std::move(key), std::move(sections)});
    ops_.add(OpKind::copy_suffix, use.refers ? 0 : depth);
}

void CopyIds::resolve()
{
    for (const auto& [op, id, sections] : referring_)
    {
        const auto known = defined_.find(id);
        if (known == defined_.end())
            continue;
        const auto* best = &known->second.front();
        for (const auto& other : known->second)
            if (shared(other, sections) > shared(*best, sections))
                best = &other;
        const auto own = shared(*best, sections);
        ops_.op(op).a = static_cast<std::uint32_t>(own);
        ops_.op(op).b = static_cast<std::uint32_t>(best->size() - own);
    }
}
} // namespace planerka::odf

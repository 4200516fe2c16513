// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/copy_ids.hpp"

#include "base/hex_escapes.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

struct KnownUse
{
    std::string_view attribute;
    std::string_view elements; ///< what the names of the elements begin with that have it
    std::optional<IdUse> use;
};

constexpr IdUse kId{IdKind::id, false};
constexpr IdUse kRefersToId{IdKind::id, true};
constexpr IdUse kControl{IdKind::control, false};

/// The first that fits counts.
constexpr std::array kUses{
    KnownUse{"xml:id", "", kId},
    KnownUse{"draw:id", "", kId},
    KnownUse{"form:id", "", kId},
    KnownUse{"text:id", "", kId},
    KnownUse{"anim:id", "", kId},
    KnownUse{"smil:targetElement", "", kRefersToId},
    KnownUse{"draw:start-shape", "", kRefersToId},
    KnownUse{"draw:end-shape", "", kRefersToId},
    KnownUse{"draw:control", "", kRefersToId},
    KnownUse{"draw:caption-id", "", kRefersToId},
    KnownUse{"draw:shape-id", "", kRefersToId},
    KnownUse{"text:continue-list", "", kRefersToId},
    KnownUse{"form:for", "", kRefersToId},
    KnownUse{"presentation:master-element", "", kRefersToId},
    KnownUse{"text:name", "text:bookmark", IdUse{IdKind::bookmark, false}},
    KnownUse{"text:name", "text:reference-mark", IdUse{IdKind::reference, false}},
    KnownUse{"office:name", "office:annotation", IdUse{IdKind::comment, false}},
    KnownUse{"form:name", "form:form", std::nullopt},
    KnownUse{"form:name", "form:", kControl},
    KnownUse{"form:group-name", "form:", kControl},
    KnownUse{"text:ref-name", "text:sequence-ref", IdUse{IdKind::sequence, true}},
    KnownUse{"text:ref-name", "text:sequence", IdUse{IdKind::sequence, false}},
    KnownUse{"text:ref-name", "text:bookmark-ref", IdUse{IdKind::bookmark, true}},
    KnownUse{"text:ref-name", "text:reference-ref", IdUse{IdKind::reference, true}},
    KnownUse{"text:ref-name", "text:note-ref", kRefersToId},
};

std::size_t shared(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}
} // namespace

std::optional<IdUse> id_use(pugi::xml_node element, std::string_view attribute)
{
    if (attribute.ends_with("style-name"))
        return std::nullopt; // most attributes
    for (const auto& known : kUses)
        if (known.attribute == attribute && std::string_view(element.name()).starts_with(known.elements))
            return known.use;
    return std::nullopt;
}

void CopyIds::add(IdUse use, std::string_view id, std::vector<std::size_t> sections)
{
    const auto depth = static_cast<std::uint32_t>(sections.size());
    auto key = std::pair(use.kind,
                         id.starts_with('#') && use.refers ? hex_escapes_decoded(id.substr(1), '%') : std::string(id));
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

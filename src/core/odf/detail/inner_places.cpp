// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/inner_places.hpp"

#include "odf/detail/escape.hpp"
#include "odf/detail/link_text.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
namespace
{
/// The copy of a section that something elsewhere means: the one in which it stands itself, or that of the same item in
/// another section that repeats the same list. Otherwise the first.
std::size_t number_meant(const CopyOf& section, const std::vector<CopyOf>& from)
{
    const auto own = std::ranges::find(from, section.section, &CopyOf::section);
    if (own != from.end())
        return own->number;
    for (auto other = from.rbegin(); other != from.rend() && !section.inverted; ++other)
        if (!other->inverted && other->list == section.list)
            return other->number;
    return 0;
}
} // namespace

void InnerPlaces::begin(std::size_t target, bool is_slide, const std::vector<CopyOf>& around)
{
    slides_ += is_slide ? 1 : 0;
    std::vector<std::size_t> numbers;
    for (const auto& section : around)
        numbers.push_back(section.number);
    auto& all = by_target_[target];
    if (all.by_numbers.empty())
        all.around = around;
    all.by_numbers.try_emplace(std::move(numbers), copies_.size());
    copies_.push_back({target, {}, slides_, is_slide});
}

std::string InnerPlaces::text_of(std::size_t number) const
{
    const auto& waiting = waiting_[number];
    const auto& link = *waiting.link;
    if (link.form == InnerLink::show)
        return names_of(link.targets);
    if (link.form == InnerLink::start)
    {
        for (const auto target : link.targets)
            if (const auto* copy = nearest(target, waiting.around))
                return copy->name;
        return {};
    }
    const auto* copy = nearest(link.targets.front(), waiting.around);
    if (!copy)
        return {};
    auto name = copy->name;
    if (!link.word.empty())
    {
        name.clear();
        append_xml_attribute(name, link.word);
        name += std::to_string(copy->slide);
    }
    return "#" + (link.encoded ? encoded_link(name) : name);
}

const InnerPlaces::Copy* InnerPlaces::nearest(std::size_t target, const std::vector<CopyOf>& around) const
{
    const auto all = by_target_.find(target);
    if (all == by_target_.end())
        return nullptr;
    const auto& [sections, by_numbers] = all->second;
    std::vector<std::size_t> numbers;
    for (const auto& section : sections)
        numbers.push_back(number_meant(section, around));
    const auto copy = by_numbers.find(numbers);
    return &copies_[copy == by_numbers.end() ? by_numbers.begin()->second : copy->second];
}

/// The names of the copies of slides, with commas between them. Slides that follow each other in the template come in
/// the order of the document: what is repeated with several slides stays together.
std::string InnerPlaces::names_of(const std::vector<std::size_t>& slides) const
{
    std::string names;
    for (std::size_t i = 0; i < slides.size();)
    {
        auto end = i + 1;
        while (end < slides.size() && slides[end] > slides[end - 1])
            ++end;
        for (const auto& copy : copies_)
            if (copy.is_slide && !copy.name.empty() &&
                std::binary_search(slides.begin() + static_cast<std::ptrdiff_t>(i),
                                   slides.begin() + static_cast<std::ptrdiff_t>(end), copy.target))
                (names += names.empty() ? "" : ",") += copy.name;
        i = end;
    }
    return names;
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/inner_targets.hpp"

#include "base/hex_escapes.hpp"
#include "base/letters.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
constexpr std::string_view kPage = "page";

bool all_digits(std::string_view text)
{
    return !text.empty() && text.size() < 7 && std::ranges::all_of(text, is_digit);
}

std::optional<InnerLink> link_to(const InnerTargets& targets, std::string_view link)
{
    if (!link.starts_with('#') || link.find("{{") != link.npos)
        return std::nullopt;
    link.remove_prefix(1);
    if (const auto target = targets.find(link))
        return InnerLink{InnerLink::link, {*target}};
    const auto name = hex_escapes_decoded(link, '%');
    const bool encoded = name != link;
    if (const auto target = targets.find(name))
        return InnerLink{InnerLink::link, {*target}, {}, encoded};

    // An office shows a slide without a name as "Slide 3", in the language of its user, and takes that for its name. A
    // click leads to "#page3" then.
    const auto space = name.rfind(' ');
    const auto word = is_name_by_number(name) ? std::string() : name.substr(0, space == name.npos ? 0 : space + 1);
    const auto digits = std::string_view(name).substr(is_name_by_number(name) ? kPage.size() : word.size());
    if (!all_digits(digits) || (word.empty() && !is_name_by_number(name)))
        return std::nullopt;
    const auto number = std::stoul(std::string(digits));
    if (number == 0 || number > targets.slides.size() ||
        (!word.empty() && !is_name_by_number(targets.slides[number - 1])))
        return std::nullopt;
    return InnerLink{InnerLink::link, {number - 1}, word, encoded};
}

/// The slides of a custom show. A comma stands between two names, and may be part of one.
InnerLink show_of(const InnerTargets& targets, std::string_view names)
{
    InnerLink show{InnerLink::show};
    while (!names.empty())
    {
        auto end = names.size();
        auto target = targets.find(names);
        while (!target && end > 0 && (end = names.rfind(',', end - 1)) != names.npos)
            target = targets.find(names.substr(0, end));
        if (target && *target < targets.slides.size())
            show.targets.push_back(*target);
        else
            end = names.find(',');
        names.remove_prefix(end < names.size() ? end + 1 : names.size());
    }
    return show;
}

/// The slide that a presentation starts with, or if it has gone the one behind it, or the last before it.
InnerLink start_of(const InnerTargets& targets, std::size_t first)
{
    InnerLink start{InnerLink::start};
    for (auto slide = first; slide < targets.slides.size(); ++slide)
        start.targets.push_back(slide);
    for (auto slide = first; slide > 0; --slide)
        start.targets.push_back(slide - 1);
    return start;
}
} // namespace

std::optional<std::size_t> InnerTargets::find(std::string_view name) const
{
    const auto target = by_name.find(name);
    return target == by_name.end() ? std::nullopt : std::optional(target->second);
}

bool is_name_by_number(std::string_view slide)
{
    return slide.starts_with(kPage) && all_digits(slide.substr(kPage.size()));
}

InnerTargets inner_targets(pugi::xml_node root)
{
    InnerTargets targets;
    std::vector<std::string> linked;
    std::vector<std::string> shapes;
    struct Finder final : pugi::xml_tree_walker
    {
        Finder(InnerTargets& t, std::vector<std::string>& l, std::vector<std::string>& s)
            : targets(t), linked(l), shapes(s)
        {
        }
        bool for_each(pugi::xml_node& node) override
        {
            const std::string_view link = node.attribute("xlink:href").value();
            if (link.starts_with('#'))
            {
                linked.emplace_back(link.substr(1));
                linked.push_back(hex_escapes_decoded(link.substr(1), '%'));
            }
            const std::string_view name = node.attribute("draw:name").value();
            if (is(node, "draw:page"))
            {
                targets.by_name.try_emplace(std::string(name), targets.slides.size());
                targets.slides.emplace_back(name);
            }
            else if (!name.empty())
                shapes.emplace_back(name);
            return true;
        }
        InnerTargets& targets;
        std::vector<std::string>& linked;
        std::vector<std::string>& shapes;
    } finder(targets, linked, shapes);
    root.child("office:body").traverse(finder);

    std::sort(linked.begin(), linked.end());
    auto number = targets.slides.size();
    for (auto& shape : shapes)
        if (std::binary_search(linked.begin(), linked.end(), shape) &&
            targets.by_name.try_emplace(shape, number).second)
            ++number;
    return targets;
}

std::optional<InnerLink> inner_link(const InnerTargets& targets, pugi::xml_node element, std::string_view attribute)
{
    if (targets.slides.empty())
        return std::nullopt;
    const std::string_view value = element.attribute(std::string(attribute).c_str()).value();
    if (attribute == "xlink:href")
        return link_to(targets, value);
    if (attribute == "presentation:pages" && is(element, "presentation:show"))
        return show_of(targets, value);
    if (attribute == "presentation:start-page")
        if (const auto first = targets.find(value); first && *first < targets.slides.size())
            return start_of(targets, *first);
    return std::nullopt;
}
} // namespace planerka::odf

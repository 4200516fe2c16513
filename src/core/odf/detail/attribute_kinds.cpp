// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/attribute_kinds.hpp"

#include "base/letters.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kCachedValues{"office:value"sv,      "office:string-value"sv,  "office:date-value"sv,
                                   "office:time-value"sv, "office:boolean-value"sv, "office:currency"sv,
                                   "office:value-type"sv, "calcext:value-type"sv};

constexpr std::array kAddressAttributes{"table:cell-range-address"sv,
                                        "table:target-range-address"sv,
                                        "table:print-ranges"sv,
                                        "table:base-cell-address"sv,
                                        "table:cell-address"sv,
                                        "table:end-cell-address"sv,
                                        "table:target-cell-address"sv,
                                        "chart:values-cell-range-address"sv,
                                        "chart:label-cell-address"sv,
                                        "draw:notify-on-update-of-ranges"sv,
                                        "calcext:target-range-address"sv,
                                        "calcext:base-cell-address"sv,
                                        "style:base-cell-address"sv,
                                        "table:buttons"sv,
                                        "calcext:cell-address"sv,
                                        "calcext:data-range"sv,
                                        "table:cell-range"sv,
                                        "chart:error-lower-range"sv,
                                        "chart:error-upper-range"sv,
                                        "table:condition-source-range-address"sv,
                                        "table:source-cell-range-addresses"sv,
                                        "table:label-cell-range-address"sv,
                                        "table:data-cell-range-address"sv,
                                        "table:scenario-ranges"sv,
                                        "form:linked-cell"sv,
                                        "form:source-cell-range"sv};

constexpr std::array kFormulaAttributes{"table:formula"sv,   "table:expression"sv, "table:condition"sv,
                                        "style:condition"sv, "calcext:value"sv,    "calcext:expression"sv};
} // namespace

bool is_cached_value(std::string_view attribute)
{
    return is_one_of(attribute, kCachedValues);
}

bool is_formula(std::string_view attribute)
{
    return is_one_of(attribute, kFormulaAttributes);
}

bool is_addresses(std::string_view attribute)
{
    return is_one_of(attribute, kAddressAttributes);
}

std::string home_of_addresses(pugi::xml_node element)
{
    for (const auto* const attribute : {"table:base-cell-address", "style:base-cell-address"})
        for (const auto& piece : references_in_addresses(element.attribute(attribute).value()))
            if (piece.reference)
                return piece.reference->first.sheet;
    return {};
}

std::vector<std::string_view> ids_among(std::string_view attribute, std::string_view value)
{
    std::vector<std::string_view> ids;
    const bool is_event = attribute == "smil:begin" || attribute == "smil:end";
    if (!is_event && attribute != "draw:nav-order")
        return ids;
    for (std::size_t begin = 0; begin < value.size();)
    {
        const auto end = std::min(value.find_first_of(" ;", begin), value.size());
        const auto each = value.substr(begin, end - begin);
        const auto id = each.substr(0, each.find('.'));
        // A time such as "0.5s" begins with a digit, an id with a letter.
        if (!id.empty() && (!is_event || (id.size() < each.size() && !is_digit(id.front()) && id.front() != '+' &&
                                          id.front() != '-' && id != "prev")))
            ids.push_back(id);
        begin = end + 1;
    }
    return ids;
}

std::optional<NameKind> kind_of_name(pugi::xml_node element, std::string_view attribute)
{
    const std::string_view name = element.name();
    if (attribute == "draw:name" && name == "draw:page")
        return NameKind::slide;
    if (attribute == "draw:name" && name.starts_with("draw:") && !is(element.parent(), "office:styles"))
        return NameKind::shape;
    if (attribute == "table:name" && name == "table:table")
        return NameKind::table;
    if (attribute == "text:name" && name == "text:section")
        return NameKind::section;
    return std::nullopt;
}

std::string healed_link(std::string_view link)
{
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i)
    {
        const auto code = link.substr(i, 3);
        if (code == "%7B" || code == "%7b" || code == "%7D" || code == "%7d")
        {
            text += code[2] == 'B' || code[2] == 'b' ? '{' : '}';
            i += 2;
        }
        else
            text += link[i];
    }
    const auto tag = text.find("{{");
    if (tag == text.npos)
        return std::string(link);
    const auto path = std::string_view(text).substr(0, tag);
    if (path.starts_with("file:") || path.starts_with("../") || path.starts_with("./"))
        text.erase(0, tag);
    return text;
}
} // namespace planerka::odf

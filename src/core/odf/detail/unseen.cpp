// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/unseen.hpp"

#include "odf/detail/elements.hpp"

#include <array>
#include <string>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kUnseen{"office:annotation"sv, "text:tracked-changes"sv, "table:tracked-changes"sv,
                             "office:scripts"sv,    "text:script"sv,          "xforms:model"sv};

void append_text(std::string& text, pugi::xml_node node)
{
    if (is_text(node))
        text += node.value();
    for (const auto child : node.children())
        append_text(text, child);
}
} // namespace

bool is_unseen(pugi::xml_node element)
{
    return is_one_of(element.name(), kUnseen);
}

bool may_have_tags(pugi::xml_node root)
{
    return std::string_view(root.name()).starts_with("office:");
}

std::vector<pugi::xml_node> leave_out_copied_tags(pugi::xml_node root)
{
    std::vector<pugi::xml_node> copied;
    root.find_node(
        [&](pugi::xml_node node)
        {
            std::string entries;
            if (is(node, "text:index-body"))
                for (const auto entry : node.children())
                    if (!is(entry, "text:index-title"))
                        append_text(entries, entry);
            if (entries.find("{{") != entries.npos)
                copied.push_back(node);
            return false;
        });
    for (auto body : copied)
        for (auto entry = body.first_child(); entry;)
        {
            const auto next = entry.next_sibling();
            if (!is(entry, "text:index-title"))
                body.remove_child(entry);
            entry = next;
        }
    return copied;
}
} // namespace planerka::odf

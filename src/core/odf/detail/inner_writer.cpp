// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/inner_writer.hpp"

#include "odf/detail/elements.hpp"

#include <utility>

namespace planerka::odf
{
void InnerWriter::begin(pugi::xml_node element)
{
    is_target_ = false;
    if (!has_slides_)
        return;
    if (is(element, "draw:page"))
    {
        is_target_ = true;
        ops_.add(OpKind::inner_target, static_cast<std::uint32_t>(slides_++), 1);
        return;
    }
    const auto name = element.attribute("draw:name");
    const auto target = name ? targets_.find(name.value()) : std::nullopt;
    if (!target || *target < targets_.slides.size() || !shapes_.insert(*target).second)
        return;
    is_target_ = true;
    ops_.add(OpKind::inner_target, static_cast<std::uint32_t>(*target));
}

void InnerWriter::pass(pugi::xml_node element)
{
    if (has_slides_ && is(element, "draw:page"))
        ++slides_;
}

bool InnerWriter::write(pugi::xml_node element, std::string_view attribute)
{
    if (has_slides_ && attribute == "draw:name" && is(element, "draw:page") &&
        is_name_by_number(element.attribute("draw:name").value()))
    {
        ops_.add(OpKind::unique);
        ops_.literal("page");
        write_number();
        ops_.add(OpKind::inner_name);
        return true;
    }
    auto link = inner_link(targets_, element, attribute);
    if (link)
        ops_.add(OpKind::inner_link, ops_.inner_link_index(std::move(*link)));
    return link.has_value();
}

bool InnerWriter::is_thumbnail(pugi::xml_node element) const
{
    return has_slides_ && is(element, "draw:page-thumbnail") && is(element.parent(), "presentation:notes") &&
           is(element.parent().parent(), "draw:page");
}

void InnerWriter::write_number()
{
    ops_.add(OpKind::slide_number);
}
} // namespace planerka::odf

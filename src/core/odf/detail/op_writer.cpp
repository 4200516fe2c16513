// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/op_writer.hpp"

#include "odf/detail/escape.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
void OpWriter::literal_text(std::string_view text)
{
    append_xml(part_.text, text);
}

void OpWriter::literal_attribute(std::string_view value)
{
    append_xml_attribute(part_.text, value);
}

std::uint32_t OpWriter::aside(std::string_view text)
{
    end_literal();
    part_.text += text;
    return static_cast<std::uint32_t>(std::exchange(covered_, part_.text.size()));
}

Op& OpWriter::add(OpKind kind, std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    end_literal();
    return part_.ops.emplace_back(Op{kind, a, b, c, 0});
}

std::size_t OpWriter::next_op()
{
    end_literal();
    return part_.ops.size();
}

void OpWriter::end_literal()
{
    if (part_.text.size() > covered_)
        part_.ops.push_back({OpKind::literal, static_cast<std::uint32_t>(covered_),
                             static_cast<std::uint32_t>(part_.text.size() - covered_)});
    covered_ = part_.text.size();
}

std::uint32_t OpWriter::name_index(const std::string& name)
{
    auto& names = program_.names;
    const auto known = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.text == name; });
    const auto index = known - names.begin();
    if (known == names.end())
        names.emplace_back(name);
    return static_cast<std::uint32_t>(index);
}

std::uint32_t OpWriter::place_index(pugi::xml_node at, std::string_view attribute)
{
    if (program_.tags.size() > kMostTags)
        fail(too_many_tags(place(at)));
    auto text = places_.of(at, part_.name);
    if (!attribute.empty())
        (text += " › ") += attribute;
    program_.places.push_back(std::move(text));
    return static_cast<std::uint32_t>(program_.places.size() - 1);
}

std::uint32_t OpWriter::reference_index(const Reference& reference, std::string_view home)
{
    program_.references.push_back(reference);
    program_.references.back().home = home;
    return static_cast<std::uint32_t>(program_.references.size() - 1);
}

void OpWriter::object(std::string_view link, bool in_section, std::string scope)
{
    if (part_.name != "content.xml")
        return;
    if (link.starts_with("./"))
        link.remove_prefix(2);
    ++program_.object_uses[std::string(link)];
    if (!in_section || link.find('/') != link.npos)
        return;
    program_.object_of_folder[std::string(link)] = program_.objects.size();
    program_.objects.push_back({std::string(link), std::move(scope)});
    add(OpKind::object, static_cast<std::uint32_t>(program_.objects.size() - 1));
}

std::uint32_t OpWriter::inner_link_index(InnerLink link)
{
    program_.inner_links.push_back(std::move(link));
    return static_cast<std::uint32_t>(program_.inner_links.size() - 1);
}

void OpWriter::note_tag(const std::string& name, TagKind kind, std::string scope, std::uint32_t place)
{
    if (!is_again_)
        program_.tags.push_back({name, static_cast<char>(kind), std::move(scope), program_.places[place]});
}

std::string OpWriter::place(pugi::xml_node at, std::string_view attribute) const
{
    auto text = place_of(at, part_.name);
    if (!attribute.empty())
        (text += " › ") += attribute;
    return text;
}

void OpWriter::fail(Error error)
{
    if (!error_)
        error_ = std::move(error);
}
} // namespace planerka::odf

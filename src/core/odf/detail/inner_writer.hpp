// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/op_writer.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <set>
#include <string_view>

namespace planerka::odf
{
/// Writes the ops that note where the slides of a presentation come to, and those of what leads to them. In a document
/// of another kind it writes nothing.
class InnerWriter
{
public:
    /// `has_slides`: of the part that is compiled. Another, with the master pages, can only lead to them.
    InnerWriter(const InnerTargets& targets, OpWriter& ops, bool has_slides)
        : targets_(targets), ops_(ops), has_slides_(has_slides)
    {
    }

    /// An element begins, or one that is not written is passed.
    void begin(pugi::xml_node element);
    void pass(pugi::xml_node element);

    /// Writes the value of an attribute, if it is one that leads to slides or a name that goes by the number.
    bool write(pugi::xml_node element, std::string_view attribute);

    /// Whether a name is one that something leads to: of the element that has begun.
    bool is_target() const { return is_target_; }

    /// The picture of a slide in its notes, which tells the slide by its number.
    bool is_thumbnail(pugi::xml_node element) const;
    void write_number();

private:
    const InnerTargets& targets_;
    OpWriter& ops_;
    bool has_slides_;
    std::size_t slides_ = 0; ///< that have begun or were passed
    std::set<std::size_t> shapes_{};
    bool is_target_ = false;
};
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/op_writer.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// What an id or the name of a mark is for; those of one kind are told apart by it.
enum class IdKind
{
    id, ///< xml:id and its like, also of a note
    bookmark,
    reference, ///< a reference mark
    sequence,  ///< a number of a sequence, such as that of a figure
    comment,
    control, ///< the name of a control of a form
};

struct IdUse
{
    IdKind kind;
    bool refers; ///< to what has the id
};

/// What an attribute is if it holds an id; nothing for every other attribute. A link within the document ("#Goals") is
/// one that refers to a bookmark.
std::optional<IdUse> id_use(pugi::xml_node element, std::string_view attribute);

/// Gives ids in the copies of a repeated part numbers of their own (odf/README.md, "Copies with names of their own"):
/// notes where ids stand while a part is compiled, and then finds for each reference how many of the sections around
/// it also hold what it refers to.
class CopyIds
{
public:
    explicit CopyIds(OpWriter& ops) : ops_(ops) {}

    /// An id was written; `sections` are the ops of the sections around it, from the outside to the inside.
    void add(IdUse use, std::string_view id, std::vector<std::size_t> sections);

    /// Completes the ops of references, once all ids are known.
    void resolve();

private:
    using Sections = std::vector<std::size_t>;

    struct Referring
    {
        std::size_t op;
        std::pair<IdKind, std::string> id;
        Sections sections;
    };

    OpWriter& ops_;
    std::map<std::pair<IdKind, std::string>, std::vector<Sections>> defined_{};
    std::vector<Referring> referring_{};
};
} // namespace planerka::odf

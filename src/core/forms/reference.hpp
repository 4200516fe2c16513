// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::forms
{
/// A field in the reference.
struct FieldLine
{
    std::string caption{};
    std::string key{};   ///< as its table names it: "platform.passcode", "ownerId"
    std::string place{}; ///< in the meeting file; a row of a list is "[0]": "agenda[0].ownerId"
    std::string typed{}; ///< how it is typed: "one of: in person (`in_person`), …"
    std::string help{};  ///< what to enter
};

/// The fields of a section, or of the rows of a list.
struct FieldTable
{
    std::string title{};
    std::vector<std::string> lists{}; ///< the places of the lists that have such rows; none of a section
    std::vector<FieldLine> lines{};
};

/// Every field that a person can edit: the sections in their order, then the lists in the order in which they are met.
std::vector<FieldTable> field_tables(Language language);

/// A further column of the reference, of things that this folder does not know.
struct FurtherColumn
{
    std::string heading{};
    /// What stands in it for a field at a place of the meeting file; a row of a list is "[0]".
    std::function<std::string(std::string_view place)> text{};
};

/// The reference of fields in Markdown: a table for each section and for the rows of each list, with what the field is
/// called, its key in the meeting file, how it is typed, what to enter, and the further column.
std::string reference_of_fields(Language language, const FurtherColumn& further);
} // namespace planerka::forms

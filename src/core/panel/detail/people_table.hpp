// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/people_parts.hpp"

#include <optional>
#include <string>
#include <vector>

/// People in the rows of a table.
namespace planerka::panel
{
/// What a column holds, by the word above it.
enum class Column
{
    unknown, ///< whatever it looks like
    name,
    given,
    surname,
    other, ///< what tells itself: an address, a number, a job title
};

/// The columns, if the cells are the words above them.
std::optional<std::vector<Column>> headings(const std::vector<std::string>& cells);

/// One row: a person whose values stand in any order.
std::vector<PersonPart> parts_of_row(const std::vector<std::string>& cells, const std::vector<Column>& columns);
} // namespace planerka::panel

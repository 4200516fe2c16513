// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace planerka::forms
{
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

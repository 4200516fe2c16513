// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"
#include "odf/value.hpp"

#include <string>

namespace planerka::odf
{
/// The field of a cell that holds one field and nothing else, so that the cell gets the type of its value; nullptr for
/// every other cell. odf/README.md, "Typed cells".
const MarkedTag* only_field(pugi::xml_node cell, const Markup& markup);

/// Appends the attributes that make a cell one of this type, as in ` office:value-type="float" office:value="2"`.
void append_cell_type(std::string& out, const Value& value);
} // namespace planerka::odf

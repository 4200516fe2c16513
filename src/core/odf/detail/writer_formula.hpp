// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"

#include <string_view>
#include <vector>

namespace planerka::odf
{
/// The pieces of a formula of Writer, where references to cells of tables stand in angle brackets: `<A2>`, `<A2:B4>`,
/// `<Costs.B2>`, `<Costs.B2:B4>`. What is no plain reference stays literal.
std::vector<ReferencePiece> references_in_writer_formula(std::string_view formula);
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/op_runner.hpp"

namespace planerka::odf
{
/// The first half of a merge: how many copies of rows and sheets there will be, where they stand, and what the sheets
/// are called. Errors: "template.unknown_field", "template.not_printable", "template.too_much".
Result<BlockCopy> plan(const Template::Program& program, OpRunner& runner);
} // namespace planerka::odf

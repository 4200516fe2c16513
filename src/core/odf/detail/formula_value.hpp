// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/escape.hpp"
#include "odf/value.hpp"

#include <string>

namespace planerka::odf
{
/// A value as it stands in a formula: odf/README.md, "Values in formulas".
std::string in_formula(const Value& value, InFormula where);
} // namespace planerka::odf

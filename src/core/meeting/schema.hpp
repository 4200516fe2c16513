// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace planerka
{
/// The JSON Schema (draft 2020-12) of a meeting file, made from the fields that are read and written and from
/// field_rules(), so that it cannot part from the model: what it refuses stands in meeting/README.md, "Schema".
/// Indented text that ends in a newline.
std::string meeting_schema();

/// The same of a private file, NAME.private.json.
std::string private_schema();
} // namespace planerka

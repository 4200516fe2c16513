// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace planerka
{
/// The JSON Schema (draft 2020-12) of a meeting file, made from the fields that are read and written and from
/// field_rules(): the schema cannot part from the model. As text, indented, ending in a newline.
///
/// It refuses every type the reader refuses, but for two things that a schema cannot see: a number with an exponent,
/// more than 18 digits or more than 9 after the point, and an id that stands twice. Beyond the types it refuses what
/// check() calls an error or does not know, as far as one field shows it. Unknown keys are allowed, because they are
/// kept; null is allowed where the reader takes it for a missing key. A decimal is a text ("97.50") or a number; its
/// limits hold for numbers alone, of a text the schema sees the sign.
std::string meeting_schema();

/// Likewise of NAME.private.json.
std::string private_schema();
} // namespace planerka

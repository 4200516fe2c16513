// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fuzz.hpp"

namespace fuzz
{
/// Parses a template, merges it with the sample meeting's fields, reads the result back, and requires what the core
/// promises of all that.
void use_template(std::string_view bytes);
} // namespace fuzz

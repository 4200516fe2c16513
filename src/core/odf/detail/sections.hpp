// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

#include <string_view>

namespace planerka::odf
{
/// Pairs the section tags and finds the smallest whole thing that each pair stands in; odf/README.md, "What a list
/// repeats". Splits the spans that a section begins or ends in. `part` names the part in errors:
/// "template.unbalanced", "template.crossed", "template.too_deep".
Result<void> find_sections(Markup& markup, std::string_view part);
} // namespace planerka::odf

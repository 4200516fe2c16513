// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

namespace planerka::odf
{
/// Whether an element holds at least one section tag or comment and nothing that is printed, so that it need not be
/// written. Shapes count as empty only if `in_shapes`: on slides.
bool holds_only_tags(pugi::xml_node element, const Markup& markup, bool in_shapes);
} // namespace planerka::odf

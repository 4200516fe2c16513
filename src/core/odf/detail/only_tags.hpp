// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

namespace planerka::odf
{
/// Whether an element holds at least one section tag or comment and nothing that is printed, so that it need not be
/// written. A shape counts as printed unless `in_shapes`: on a slide it is there for its text.
bool holds_only_tags(pugi::xml_node element, const Markup& markup, bool in_shapes);
} // namespace planerka::odf

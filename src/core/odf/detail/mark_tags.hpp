// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

#include <string_view>

namespace planerka::odf
{
/// Finds the tags in the text of a part, also those that an office has split over spans or filled with marks of its
/// own, and replaces each by a kTagElement where its first character stood. `part` names the part in errors:
/// "template.bad_tag", "template.too_many".
Result<Markup> mark_tags(pugi::xml_node root, std::string_view part);
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/hidden_styles.hpp"
#include "odf/extras.hpp"

#include <pugixml.hpp>

#include <string_view>
#include <vector>

namespace planerka::odf
{
/// The attribute of a slide that is not to be written. It is still counted and has its name, so that what leads to it
/// finds out that it has gone.
inline constexpr const char* kGone = "gone";

/// Adds the extras among the elements of a part to `found`, and takes out those that documents do not get. True if the
/// part has changed. `styles` are those of the document that the part belongs to.
bool take_out_elements(pugi::xml_node root, std::string_view part, const HiddenStyles& styles, Keep keep,
                       std::vector<Extra>& found);
} // namespace planerka::odf

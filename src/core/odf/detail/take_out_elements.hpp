// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/extras.hpp"

#include <pugixml.hpp>

#include <string_view>
#include <vector>

namespace planerka::odf
{
/// Adds the extras among the elements of a part to `found`, and takes out those that documents do not get. True if the
/// part has changed.
bool take_out_elements(pugi::xml_node root, std::string_view part, Keep keep, std::vector<Extra>& found);
} // namespace planerka::odf

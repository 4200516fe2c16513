// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/visible.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace planerka::documents
{
/// Outputs by a place of the meeting file.
using OutputsByPlace = std::map<std::string, std::vector<Output>, std::less<>>;

/// For each field of the model the outputs that may hold it, for one reader at least, in the order of the white list
/// (documents/README.md, "White list"). A row of a list is "[0]": "attendees[0].cost.prepMinutes". An empty list: none
/// does.
const OutputsByPlace& shown_in();
} // namespace planerka::documents

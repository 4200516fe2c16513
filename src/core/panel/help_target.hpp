// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka::panel
{
/// Where something is explained: a page of the help, and a place on it.
struct HelpTarget
{
    std::string_view page; ///< "fields"
    std::string anchor{};  ///< "agenda.ownerId"; empty: the beginning of the page

    bool operator==(const HelpTarget&) const = default;
};

/// What is told of the cell that has this name (view.hpp): of a field the field, of a button what it does. Every name
/// has a target; one that is not known, or none, the first page.
HelpTarget help_target(std::string_view cell);

/// The place of a field on the page of all fields: "agenda.ownerId" for "agenda[2].ownerId".
std::string help_anchor(std::string_view path);
} // namespace planerka::panel

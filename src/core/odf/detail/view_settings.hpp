// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/layout.hpp"

#include <string>
#include <string_view>

namespace planerka::odf
{
/// settings.xml of a spreadsheet with its views of the sheets as they are in a document: each copy of a sheet has the
/// frozen rows, zoom and cursor of its template, and the rows follow those of the sheet. Empty if they are the same
/// as in the template.
std::string moved_view_settings(std::string_view settings, const Layout& layout, const BlockCopy& book);
} // namespace planerka::odf

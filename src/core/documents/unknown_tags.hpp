// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/request.hpp"
#include "odf/template.hpp"

#include <string>
#include <vector>

namespace planerka::documents
{
/// The tags of a template that no document of that kind fills, in document order (documents/README.md, "Names a
/// template may use").
std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind);

/// The tags that name a list or a group of fields where something is to be printed.
std::vector<odf::TagUse> unprintable_tags(const odf::Template& document_template, Kind kind);

/// The name in reach at an unknown tag that was probably meant; empty if none is like it.
std::string nearest_name(const odf::TagUse& tag, Kind kind);
} // namespace planerka::documents

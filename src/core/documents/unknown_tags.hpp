// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/request.hpp"
#include "odf/template.hpp"

#include <vector>

namespace planerka::documents
{
/// The tags of a template that no document of that kind fills, in document order (documents/README.md, "Names a
/// template may use").
std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind);
} // namespace planerka::documents

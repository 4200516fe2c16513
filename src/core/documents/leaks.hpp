// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/check.hpp"
#include "documents/view.hpp"
#include "odf/package.hpp"

#include <vector>

namespace planerka::documents
{
/// The last look at a client's document, before it is zipped: documents/README.md, "Last look for leaks". One warning
/// (V37) in `language` for each field of the meeting that stands there and should not; none for an internal reader.
std::vector<Problem> leaks(const View& view, const odf::Package& package, Language language);
} // namespace planerka::documents

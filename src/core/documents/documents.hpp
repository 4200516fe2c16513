// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/view.hpp"
#include "odf/template.hpp"
#include "odf/value.hpp"

#include <string>
#include <utility>
#include <vector>

/// What a document is filled with: texts, figures and lists for the tags of its template, and what it says of itself.
namespace planerka::documents
{
/// The fields of the document (documents/README.md, "From meeting to fields"). They are computed from what the reader
/// may see, and from nothing else. Errors: for the cost sheet those of cost_of().
Result<odf::Value> fields(const View& view);

/// The user-defined properties by which a document remembers its meeting: documents/README.md, "What a document
/// remembers". `visible` is what the reader may see of it.
std::vector<std::pair<std::string, std::string>> properties(const Meeting& visible, const Request& request);

/// Title, language and properties of the document.
odf::DocumentInfo info(const View& view);
} // namespace planerka::documents

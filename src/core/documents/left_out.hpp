// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/check.hpp"
#include "documents/visible.hpp"

#include <string_view>
#include <vector>

/// V37 (DOMAIN 9, 11.13): what is internal, and a document for the client.
namespace planerka::documents
{
/// What the internal copy of that output would show and the client's copy leaves out: closed items, internal products
/// and their benefits, goals that are a forecast, and whole fields of the meeting such as its objections. Warnings;
/// none for an internal reader, and none for what no document shows (pay, costs).
std::vector<Problem> left_out(const Meeting& meeting, Output output, Reader reader, Language language);

/// A last look at a document made for a client (DOMAIN 9, mechanics 3): texts of ten characters and more and figures of
/// six digits and more that the client may not see, and the names of internal products however short and whoever wrote
/// them, wherever in the package they stand: text, notes, comments, hidden
/// parts, styles, properties. Our own documents have none; a user's template may have been made from an old document.
/// Warnings, one for each field; none for an internal reader. Errors: of odf::unpack().
Result<std::vector<Problem>> leaks(const Meeting& meeting, const Request& request, std::string_view package,
                                   Language language);
} // namespace planerka::documents

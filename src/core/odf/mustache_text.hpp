// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "odf/value.hpp"

#include <string>
#include <string_view>

namespace planerka::odf
{
/// A plain text with tags, merged with `fields` as the Mustache specification has it: unknown names print nothing,
/// `{{name}}` escapes HTML, `{{{name}}}` and `{{&name}}` do not. Errors, with the line as place: "template.bad_tag",
/// "template.unbalanced", "template.too_deep", "template.too_many", "template.too_much".
Result<std::string> merge_text(std::string_view text_template, const Value& fields);
} // namespace planerka::odf

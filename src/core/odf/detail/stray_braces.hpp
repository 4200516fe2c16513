// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "odf/detail/tag.hpp"

#include <span>
#include <string_view>

namespace planerka::odf
{
/// Refuses a brace that was meant for a tag but stands in none, as in `{title}}`, `{{title}}}`, or with something
/// invisible between the two braces (odf/README.md, "Tags"). `tags` are those of `text`, in order. Errors,
/// without a place: "template.bad_tag"; "template.split_brace" for something invisible between two braces.
Result<void> check_braces(std::string_view text, std::span<const Tag> tags);
} // namespace planerka::odf

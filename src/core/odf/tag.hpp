// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planerka::odf
{
inline constexpr std::size_t kDeepestSections = 200; ///< sections in sections; more is "template.too_deep"

enum class TagKind : char
{
    field = 'f',
    raw_field = '&', ///< `{{{name}}}` and `{{&name}}`: not escaped in text; in ODF the same as a field
    section = '#',
    inverted = '^',
    close = '/',
    comment = '!',
};

struct Tag
{
    TagKind kind;
    std::string name;  ///< empty for a comment
    std::size_t begin; ///< of `{{`
    std::size_t end;   ///< after `}}`
};

/// The next tag at or after `from`. What an office's autocorrection leaves in a tag (no-break and zero-width spaces,
/// soft hyphens, quotation marks around the name) is ignored. Error: "template.bad_tag" with the tag as argument.
Result<std::optional<Tag>> next_tag(std::string_view text, std::size_t from);

/// The errors of tags that have no partner. `place` as in Error.
Error unclosed(const Tag& tag, std::string place);
Error unopened(const Tag& tag, std::string place);
} // namespace planerka::odf

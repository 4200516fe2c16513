// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planerka::odf
{
inline constexpr std::size_t kDeepestSections = 32; ///< sections in sections; more is "template.too_deep"
inline constexpr std::size_t kMostTags = 10'000;    ///< of a template; more is "template.too_many"
inline constexpr std::size_t kLongestName = 200;    ///< bytes; longer is "template.bad_tag"

/// How large a document may become where sections stand in sections; more is "template.too_much".
inline constexpr std::size_t kMostMergedBytes = 32u << 20; ///< of XML
inline constexpr std::size_t kMostSteps = 500'000;         ///< fields, sections and rows that are written

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
    std::size_t end;   ///< behind `}}`

    bool opens() const { return kind == TagKind::section || kind == TagKind::inverted; }
    bool closes() const { return kind == TagKind::close; }
    bool prints() const { return kind == TagKind::field || kind == TagKind::raw_field; }
};

/// The next tag at or behind `from`; nothing if there is none. What an office's autocorrection leaves in a tag
/// (no-break and zero-width spaces, soft hyphens, quotation marks around the name) is ignored. Error:
/// "template.bad_tag", with the tag as argument and without a place.
Result<std::optional<Tag>> next_tag(std::string_view text, std::size_t from);

/// How many bytes there are of something at `position` that no reader sees, such as a zero-width space; 0 for all else.
std::size_t invisible_at(std::string_view text, std::size_t position);
std::string without_invisible(std::string_view text);

/// "template.bad_tag" for what stands in `text` from `begin` to `end`; without a place.
Error bad_tag(std::string_view text, std::size_t begin, std::size_t end);

/// The errors of section tags without a partner: nothing closes `tag`, or nothing opens it, or `other` closes another
/// section before it. `place` as in Error.
Error unclosed(const Tag& tag, std::string place);
Error crossing(const Tag& tag, const Tag& other, std::string place);
Error unopened(const Tag& tag, std::string place);

/// The errors of a template beyond the limits above: of its tags, and of what they repeat.
Error too_many_tags(std::string place);
Error too_much(std::string place);
} // namespace planerka::odf

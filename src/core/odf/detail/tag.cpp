// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/tag.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
constexpr std::size_t kShownBytes = 60; // of a bad tag, in its error

constexpr std::array<std::string_view, 5> kInvisible{"\u00AD", "\u200B", "\u200C", "\u2060", "\uFEFF"};
constexpr std::array<std::string_view, 18> kTrimmed{" ",      "\t",     "\n",     "\r",     "\u00A0", "\u2009",
                                                    "\u202F", "\"",     "'",      "\u201C", "\u201D", "\u201E",
                                                    "\u2018", "\u2019", "\u201A", "\u00AB", "\u00BB", "\u2007"};

/// Most tags are plain letters: then there is nothing to look for.
bool is_plain(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || is_digit(c);
}

/// Without the white space and the quotation marks at both ends.
std::string_view trimmed_of_marks(std::string_view text)
{
    for (bool again = !text.empty() && !(is_plain(text.front()) && is_plain(text.back())); again;)
    {
        again = false;
        for (const auto mark : kTrimmed)
        {
            if (text.starts_with(mark))
                text.remove_prefix(mark.size()), again = true;
            if (text.ends_with(mark))
                text.remove_suffix(mark.size()), again = true;
        }
    }
    return text;
}

bool is_name_character(char c)
{
    return is_plain(c) || c == '_' || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_name(std::string_view text)
{
    if (text == ".")
        return true;
    return !text.empty() && text.size() <= kLongestName && text.front() != '.' && text.back() != '.' &&
           text.find("..") == text.npos && std::all_of(text.begin(), text.end(), is_name_character);
}
} // namespace

std::size_t invisible_at(std::string_view text, std::size_t position)
{
    text.remove_prefix(position);
    const auto mark = std::find_if(kInvisible.begin(), kInvisible.end(), [&](auto m) { return text.starts_with(m); });
    return mark == kInvisible.end() ? 0 : mark->size();
}

std::string without_invisible(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(text);
    std::string kept;
    for (std::size_t position = 0; position < text.size();)
    {
        const auto size = invisible_at(text, position);
        if (size == 0)
            kept += text[position];
        position += std::max<std::size_t>(size, 1);
    }
    return kept;
}

Error bad_tag(std::string_view text, std::size_t begin, std::size_t end)
{
    std::string shown(utf8::beginning(text.substr(begin, end - begin), kShownBytes));
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return {"template.bad_tag", {{"tag", shown}}};
}

Result<std::optional<Tag>> next_tag(std::string_view text, std::size_t from)
{
    const auto begin = text.find("{{", from);
    if (begin == text.npos)
        return std::optional<Tag>{};

    const bool triple = text.substr(begin).starts_with("{{{");
    const std::string_view closing = triple ? "}}}" : "}}";
    const auto inside = begin + closing.size();
    const auto close = text.find(closing, inside);
    if (close == text.npos)
        return bad_tag(text, begin, text.size());
    const auto end = close + closing.size();

    const auto cleaned = without_invisible(text.substr(inside, close - inside));
    auto body = trimmed_of_marks(cleaned);
    auto kind = triple ? TagKind::raw_field : TagKind::field;
    if (!triple && !body.empty() && std::string_view("#^/!&").find(body.front()) != std::string_view::npos)
    {
        kind = static_cast<TagKind>(body.front());
        body = trimmed_of_marks(body.substr(1));
    }
    if (kind == TagKind::comment)
        return std::optional<Tag>{{kind, {}, begin, end}};
    if (!is_name(body))
        return bad_tag(text, begin, end);
    return std::optional<Tag>{{kind, std::string(body), begin, end}};
}

Error unclosed(const Tag& tag, std::string place)
{
    return {"template.unbalanced", {{"name", tag.name}, {"missing", "close"}}, std::move(place)};
}

Error crossing(const Tag& tag, const Tag& other, std::string place)
{
    return {"template.unbalanced", {{"name", tag.name}, {"missing", "order"}, {"other", other.name}}, std::move(place)};
}

Error unopened(const Tag& tag, std::string place)
{
    return {"template.unbalanced", {{"name", tag.name}, {"missing", "open"}}, std::move(place)};
}

Error too_many_tags(std::string place)
{
    return {"template.too_many", {{"limit", std::to_string(kMostTags)}}, std::move(place)};
}

Error too_much(std::string place)
{
    return {"template.too_much", {{"limit", std::to_string(kMostMergedBytes >> 20)}}, std::move(place)};
}
} // namespace planerka::odf

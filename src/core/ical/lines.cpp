// SPDX-License-Identifier: MPL-2.0
#include "ical/lines.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planerka
{
namespace
{
/// Properties that hold times, whose values have no colon.
constexpr std::array<std::string_view, 6> kTimes{"DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID", "DTSTAMP"};

/// The first `wanted` outside of quotes; npos if there is none or a quote never ends.
std::size_t find_unquoted(std::string_view text, char wanted, std::size_t from = 0)
{
    bool is_quoted = false;
    for (auto i = from; i < text.size(); ++i)
        if (text[i] == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && text[i] == wanted)
            return i;
    return std::string_view::npos;
}

/// Where the colon before the value stands; npos if there is none.
std::size_t colon_before_value(std::string_view name, std::string_view line)
{
    const auto first = find_unquoted(line, ':', name.size());
    if (std::ranges::any_of(kTimes, [&](std::string_view each) { return same_name(name, each); }))
        return line.rfind(':');
    if (same_name(name, "ATTENDEE") || same_name(name, "ORGANIZER"))
        for (auto at = first; at != std::string_view::npos; at = find_unquoted(line, ':', at + 1))
            if (starts_with_mailto(line.substr(at + 1)))
                return at;
    // If a quotation mark is never closed, everything behind it would count as quoted.
    return first == std::string_view::npos ? line.find(':', name.size()) : first;
}

/// The raw value of a parameter. A piece without "=" belongs to the one before: a name with a semicolon in it.
std::optional<std::string_view> raw_parameter(std::string_view parameters, std::string_view name)
{
    std::optional<std::size_t> begin;
    for (std::size_t at = 0; at < parameters.size();)
    {
        const auto end = std::min(find_unquoted(parameters, ';', at), parameters.size());
        const auto equals = parameters.substr(at, end - at).find('=');
        if (equals != std::string_view::npos)
        {
            if (begin)
                return parameters.substr(*begin, at - 1 - *begin);
            if (same_name(trimmed(parameters.substr(at, equals)), name))
                begin = at + equals + 1;
        }
        at = end + 1;
    }
    return begin ? std::optional(parameters.substr(*begin)) : std::nullopt;
}

/// Undoes the encoding of RFC 6868, and the backslashes that some programs write in place of quotation marks.
std::string decoded(std::string_view raw)
{
    raw = trimmed(raw);
    const bool is_quoted = raw.size() >= 2 && raw.front() == '"' && raw.back() == '"';
    if (is_quoted)
        raw = raw.substr(1, raw.size() - 2);
    std::string text;
    text.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i)
    {
        const char next = i + 1 < raw.size() ? raw[i + 1] : '\0';
        if (raw[i] == '^' && (next == '^' || next == '\'' || next == 'n'))
            text += next == '^' ? '^' : next == 'n' ? '\n' : '"', ++i;
        else if (!is_quoted && raw[i] == '\\' && (next == ',' || next == ';' || next == '"' || next == '\\'))
            text += next, ++i;
        else
            text += raw[i];
    }
    return text;
}
} // namespace

bool starts_with_mailto(std::string_view text)
{
    constexpr std::string_view kScheme = "mailto:";
    return text.size() >= kScheme.size() && same_name(text.substr(0, kScheme.size()), kScheme);
}

bool same_name(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::optional<ContentLine> parse_content_line(std::string_view line, int number)
{
    const auto name_end = std::ranges::find_if(line, [](char c) { return c == ';' || c == ':'; });
    const auto name = line.substr(0, static_cast<std::size_t>(name_end - line.begin()));
    if (name.empty() || name.size() == line.size())
        return std::nullopt;
    if (line[name.size()] == ':')
        return ContentLine{name, {}, line.substr(name.size() + 1), number};
    const auto colon = colon_before_value(name, line);
    if (colon == std::string_view::npos || colon <= name.size())
        return std::nullopt;
    return ContentLine{name, line.substr(name.size() + 1, colon - name.size() - 1), line.substr(colon + 1), number};
}

std::string parameter(const ContentLine& line, std::string_view name)
{
    const auto raw = raw_parameter(line.parameters, name);
    return raw ? decoded(*raw) : std::string();
}

std::vector<std::string> parameter_list(const ContentLine& line, std::string_view name)
{
    std::vector<std::string> list;
    auto rest = raw_parameter(line.parameters, name).value_or("");
    while (!rest.empty())
    {
        const auto end = std::min(find_unquoted(rest, ','), rest.size());
        if (auto value = decoded(rest.substr(0, end)); !value.empty())
            list.push_back(std::move(value));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return list;
}
} // namespace planerka

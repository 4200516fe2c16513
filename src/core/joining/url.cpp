// SPDX-License-Identifier: MPL-2.0
#include "joining/url.hpp"

#include "base/hex_escapes.hpp"
#include "base/letters.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr std::string_view kSchemeEnd = "://";

/// Takes the text up to the first of the characters in `ends` away from the beginning of `rest`.
std::string_view taken_until(std::string_view& rest, std::string_view ends)
{
    const auto piece = rest.substr(0, rest.find_first_of(ends));
    rest.remove_prefix(piece.size());
    return piece;
}
} // namespace

std::optional<Url> parse_url(std::string_view text)
{
    const auto scheme_end = text.find(kSchemeEnd);
    if (scheme_end == std::string_view::npos)
        return std::nullopt;
    Url url{.scheme = text.substr(0, scheme_end)};
    auto rest = text.substr(scheme_end + kSchemeEnd.size());
    auto authority = taken_until(rest, "/?#");
    if (const auto at = authority.rfind('@'); at != std::string_view::npos)
    {
        url.user = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    url.host = authority.substr(0, authority.find(':'));
    url.path = taken_until(rest, "?#");
    if (rest.starts_with('?'))
    {
        rest.remove_prefix(1);
        url.query = taken_until(rest, "#");
    }
    if (rest.starts_with('#'))
        url.fragment = rest.substr(1);
    return url;
}

bool is_web_link(std::string_view text)
{
    const auto scheme = lowered(text.substr(0, std::string_view("https://").size()));
    return scheme.starts_with("http://") || scheme == "https://";
}

std::string without_user(std::string_view text)
{
    const auto url = parse_url(text);
    if (!url)
        return std::string(text);
    const auto user = url->scheme.size() + kSchemeEnd.size();
    const auto host = static_cast<std::size_t>(url->host.data() - text.data());
    return std::string(text).erase(user, host - user);
}

std::string query_value(std::string_view query, std::string_view name)
{
    while (!query.empty())
    {
        const auto pair = taken_until(query, "&");
        if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
            return percent_decoded(pair.substr(name.size() + 1));
        query.remove_prefix(std::min<std::size_t>(1, query.size()));
    }
    return {};
}

std::string percent_decoded(std::string_view text)
{
    return hex_escapes_decoded(text, '%');
}
} // namespace planerka

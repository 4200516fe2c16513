// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Links taken apart (RFC 3986, section 3). What is read here was typed or sent by anybody, so nothing is refused that
/// has "://" in it.
namespace planerka
{
/// scheme://user@host:port/path?query#fragment; views into the text that was read. What is not there is empty.
struct Url
{
    std::string_view scheme{};
    std::string_view user{}; ///< a password included: "dana:secret"
    std::string_view host{}; ///< without the port
    std::string_view path{}; ///< with its first slash
    std::string_view query{};
    std::string_view fragment{};
};

/// Nothing if there is no "://".
std::optional<Url> parse_url(std::string_view text);

/// Whether the link begins with http:// or https://, in either case.
bool is_web_link(std::string_view text);

/// "https://example.com/1" of "https://dana:secret@example.com/1"; any other text as it is.
std::string without_user(std::string_view text);

/// The decoded value of a query's first pair of that name: "https://a.b" of "x=1&url=https%3A%2F%2Fa.b"; empty if there
/// is none.
std::string query_value(std::string_view query, std::string_view name);

/// "a:b" of "a%3Ab"; a percent sign without two hexadecimal digits stays.
std::string percent_decoded(std::string_view text);
} // namespace planerka

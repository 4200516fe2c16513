// SPDX-License-Identifier: MPL-2.0
#include "joining/link_passcode.hpp"

#include "base/letters.hpp"
#include "joining/links.hpp"
#include "joining/url.hpp"

#include <algorithm>
#include <array>

namespace planerka
{
namespace
{
/// What services call a passcode in their links, in lower case: Zoom pwd and tk, Webex pw, SberJazz psw, Kontur Talk
/// pincode, MTS Link pass.
constexpr std::array<std::string_view, 15> kSecretParameters{
    "pwd", "passcode", "password", "passwd", "pin",        "pincode",     "pin_code",   "psw",
    "pw",  "pass",     "code",     "tk",     "accesscode", "access_code", "access-code"};

/// Where "p" is a passcode; elsewhere it is a page or a person.
constexpr std::array<std::string_view, 4> kTeams{"teams.microsoft.com", "teams.live.com", "teams.microsoft.us",
                                                 "teams.cloud.microsoft"};

bool is_of_teams(std::string_view link)
{
    const auto url = parse_url(link);
    return url && std::ranges::find(kTeams, lowered(url->host)) != kTeams.end();
}

constexpr std::string_view kBegins = "?#";
constexpr std::string_view kParameterSeparators = "?#&;";

/// Whether "name=value" of a query names a passcode, or holds a whole link that has one.
bool has_passcode(std::string_view pair, bool is_teams)
{
    const auto text = lowered(percent_decoded(pair));
    for (std::size_t at = 0; at <= text.size();)
    {
        const auto end = std::min(text.find_first_of(kParameterSeparators, at), text.size());
        const auto part = std::string_view(text).substr(at, end - at);
        const auto name = part.substr(0, part.find('='));
        if (std::ranges::find(kSecretParameters, name) != kSecretParameters.end() || (is_teams && name == "p"))
            return true;
        at = end + 1;
    }
    return false;
}
} // namespace

std::string link_without_passcode(std::string_view wrapped)
{
    const auto url = without_user(unwrapped_link(std::string(wrapped)));
    const bool is_teams = is_of_teams(url);
    // Query and fragment pair by pair, also of a link without a scheme ("zoom.us/j/1?pwd=…").
    auto at = std::min(url.find_first_of(kBegins), url.size());
    auto kept = url.substr(0, at);
    char begin = 0; // "?" or "#" of a query or fragment of which no pair was kept so far
    while (at < url.size())
    {
        const char separator = url[at];
        if (kBegins.find(separator) != std::string_view::npos)
            begin = separator;
        const auto end = std::min(url.find_first_of(kParameterSeparators, at + 1), url.size());
        const auto pair = std::string_view(url).substr(at + 1, end - at - 1);
        at = end;
        if (has_passcode(pair, is_teams))
            continue;
        (kept += begin != 0 ? begin : separator).append(pair);
        begin = 0;
    }
    return kept;
}
} // namespace planerka

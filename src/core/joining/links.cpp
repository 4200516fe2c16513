// SPDX-License-Identifier: MPL-2.0
#include "joining/links.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <charconv>

namespace planerka
{
namespace
{
constexpr std::size_t kMostLinks = 200; ///< of a text
constexpr std::size_t kLongestLink = 4000;

/// Where the meetings of a service are. An empty path takes any that is not the front page.
struct Service
{
    std::string_view host; ///< this one and all below it
    std::string_view path; ///< how the path begins
    std::string_view platform;
};

constexpr Service kServices[] = {
    {"zoom.us", "/j/", "zoom"},
    {"zoom.us", "/my/", "zoom"},
    {"zoom.us", "/s/", "zoom"},
    {"zoom.us", "/w/", "zoom"},
    {"zoom.us", "/wc/", "zoom"},
    {"zoom.com", "/j/", "zoom"},
    {"zoom.com", "/my/", "zoom"},
    {"zoomgov.com", "/j/", "zoom"},
    {"teams.microsoft.com", "/l/meetup-join/", "teams"},
    {"teams.microsoft.com", "/meet/", "teams"},
    {"teams.microsoft.us", "/l/meetup-join/", "teams"},
    {"teams.live.com", "/meet/", "teams"},
    {"meet.google.com", "", "meet"},
    {"g.co", "/meet/", "meet"},
    {"hangouts.google.com", "/hangouts/_/", "meet"},
    {"plus.google.com", "/hangouts/_/", "meet"},
    {"webex.com", "/meet/", "webex"},
    {"webex.com", "/join/", "webex"},
    {"webex.com", "/m/", "webex"},
    {"webex.com", "/wbxmjs/joinservice/", "webex"},
    {"webex.com", "/webappng/sites/", "webex"},
    {"telemost.yandex.ru", "/j/", "telemost"},
    {"telemost.yandex.com", "/j/", "telemost"},
    {"telemost.360.yandex.ru", "/j/", "telemost"},
    {"join.skype.com", "", "skype"},
    {"meet.lync.com", "", "skype"},
    {"meet.jit.si", "", "other"},
    {"whereby.com", "", "other"},
    {"bluejeans.com", "", "other"},
    {"chime.aws", "", "other"},
    {"v.ringcentral.com", "/join/", "other"},
    {"meet.goto.com", "", "other"},
    {"gotomeeting.com", "/join/", "other"},
    {"gotomeet.me", "", "other"},
    {"ktalk.ru", "", "other"},
    {"jazz.sber.ru", "", "other"},
    {"salutejazz.ru", "", "other"},
    {"mts-link.ru", "/j/", "other"},
    {"webinar.ru", "", "other"},
    {"vk.com", "/call/join/", "other"},
    {"vk.ru", "/call/join/", "other"},
    {"dion.vc", "/event/", "other"},
    {"videomost.com", "", "other"},
    {"trueconf.com", "/c/", "other"},
};

struct Address
{
    std::string host{}; ///< lower case
    std::string_view path{};
};

/// Of a link of the web; nothing for any other.
std::optional<Address> address_of(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::nullopt;
    if (const auto name = lowered(url.substr(0, scheme)); name != "https" && name != "http")
        return std::nullopt;
    const auto rest = url.substr(scheme + 3);
    const auto end = std::min(rest.find_first_of("/?#"), rest.size());
    auto host = rest.substr(0, end);
    if (const auto user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    host = host.substr(0, host.find(':'));
    return Address{lowered(host), rest.substr(end)};
}

bool is_below(std::string_view host, std::string_view parent)
{
    return host == parent ||
           (host.size() > parent.size() && host.ends_with(parent) && host[host.size() - parent.size() - 1] == '.');
}

std::string query_value(std::string_view path, std::string_view name)
{
    auto query = path.substr(std::min(path.find('?'), path.size()));
    while (!query.empty())
    {
        query.remove_prefix(1);
        const auto end = std::min(query.find('&'), query.size());
        if (const auto pair = query.substr(0, end); pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
            return percent_decoded(pair.substr(name.size() + 1));
        query.remove_prefix(end);
    }
    return {};
}

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}
} // namespace

std::string percent_decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        unsigned code = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, code, 16).ptr == text.data() + i + 3)
        {
            result += static_cast<char>(code);
            i += 2;
        }
        else
            result += text[i];
    }
    return result;
}

std::string unwrapped_link(std::string url)
{
    const auto address = address_of(url);
    if (!address)
        return url;
    std::string inner;
    if (is_below(address->host, "safelinks.protection.outlook.com"))
        inner = query_value(address->path, "url");
    else if (is_below(address->host, "google.com") && address->path.starts_with("/url?"))
        inner = query_value(address->path, "q");
    else if (is_below(address->host, "urldefense.com") && address->path.starts_with("/v3/__"))
        inner = std::string(address->path.substr(6, address->path.find("__;", 6) - 6));
    return inner.starts_with("http") ? inner : url;
}

std::string_view platform_of(std::string_view url)
{
    const auto address = address_of(url);
    if (!address || address->path.size() < 2)
        return {};
    for (const auto& service : kServices)
        if (is_below(address->host, service.host) && address->path.starts_with(service.path))
            return service.platform;
    // The address of Webex's meetings was "/mycompany/j.php?MTID=…" for years.
    if (is_below(address->host, "webex.com") && address->path.find("/j.php?") != std::string_view::npos)
        return "webex";
    return {};
}

std::vector<std::string> links_in(std::string_view text)
{
    std::vector<std::string> links;
    for (auto at = text.find("://"); at != std::string_view::npos && links.size() < kMostLinks;
         at = text.find("://", at))
    {
        auto begin = at;
        while (begin > 0 && lower(text[begin - 1]) >= 'a' && lower(text[begin - 1]) <= 'z')
            --begin;
        auto end = text.find_first_of(" \t\r\n\"'<>\\", at);
        end = std::min(end, text.size());
        // A bracket or a stop at the end belongs to the sentence.
        while (end > at + 3 && std::string_view(".,;:!?)]}").find(text[end - 1]) != std::string_view::npos)
            --end;
        const auto link = text.substr(begin, end - begin);
        const auto scheme = lowered(text.substr(begin, at - begin));
        if ((scheme == "http" || scheme == "https") && link.size() <= kLongestLink)
        {
            std::string url(link);
            replace_all(url, "&amp;", "&");
            links.push_back(unwrapped_link(std::move(url)));
        }
        at = std::max(end, at + 3);
    }
    return links;
}

std::optional<JoinLink> join_link_in(std::string_view text)
{
    for (auto& url : links_in(text))
        if (const auto platform = platform_of(url); !platform.empty())
            return JoinLink{std::move(url), std::string(platform)};
    return std::nullopt;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "joining/links.hpp"

#include "base/letters.hpp"
#include "base/link.hpp"
#include "joining/url.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr std::size_t kMostLinks = 200;    ///< of a text
constexpr std::size_t kLongestLink = 4000; ///< bytes
constexpr std::string_view kProofpointPath = "/v3/__";

/// Where a service has its meetings. An empty path stands for every page but the front page.
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

bool is_below(std::string_view host, std::string_view parent)
{
    return host == parent ||
           (host.size() > parent.size() && host.ends_with(parent) && host[host.size() - parent.size() - 1] == '.');
}

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}
} // namespace

std::string unwrapped_link(std::string link)
{
    const auto url = parse_url(link);
    if (!url || !is_web_link(link))
        return link;
    const auto host = lowered(url->host);
    std::string inner;
    if (is_below(host, "safelinks.protection.outlook.com"))
        inner = query_value(url->query, "url");
    else if (is_below(host, "google.com") && url->path == "/url")
        inner = query_value(url->query, "q");
    else if (is_below(host, "urldefense.com") && url->path.starts_with(kProofpointPath))
    {
        // What is wrapped stands there as it was, a query included.
        const auto begin = link.find(kProofpointPath) + kProofpointPath.size();
        inner = link.substr(begin, link.find("__;", begin) - begin);
    }
    return is_web_link(inner) && may_be_link(inner) ? inner : link;
}

std::string_view platform_of(std::string_view link)
{
    const auto url = parse_url(link);
    const bool is_front_page = url && url->path.size() < 2 && url->query.empty() && url->fragment.empty();
    if (!url || is_front_page || !is_web_link(link))
        return {};
    const auto host = lowered(url->host);
    for (const auto& service : kServices)
        if (is_below(host, service.host) && url->path.starts_with(service.path))
            return service.platform;
    // The address of Webex's meetings was "/mycompany/j.php?MTID=…" for years.
    if (is_below(host, "webex.com") && url->path.ends_with("/j.php") && !url->query.empty())
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
            if (url = unwrapped_link(std::move(url)); may_be_link(url))
                links.push_back(std::move(url));
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

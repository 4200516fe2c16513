// SPDX-License-Identifier: MPL-2.0
#include "joining/url.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

using namespace planerka;

namespace
{
/// "scheme|user|host|path|query|fragment"; "none" for what is no link.
std::string pieces(std::string_view text)
{
    const auto url = parse_url(text);
    if (!url)
        return "none";
    std::string result;
    for (const auto piece : {url->scheme, url->user, url->host, url->path, url->query, url->fragment})
        result.append(piece).append("|");
    result.pop_back();
    return result;
}
} // namespace

BOOST_AUTO_TEST_SUITE(url_tests)

BOOST_AUTO_TEST_CASE(a_link_is_taken_apart)
{
    const std::pair<const char*, const char*> links[] = {
        {"https://dana:secret@Zoom.us:443/j/812?pwd=a&b=c#top", "https|dana:secret|Zoom.us|/j/812|pwd=a&b=c|top"},
        {"https://zoom.us", "https||zoom.us|||"},
        {"https://zoom.us?a=1", "https||zoom.us||a=1|"},
        {"https://zoom.us#a?b", "https||zoom.us|||a?b"},
        {"https://zoom.us/a@b?x=y@z", "https||zoom.us|/a@b|x=y@z|"},
        {"https://a@b@zoom.us/", "https|a@b|zoom.us|/||"},
        {"://", "|||||"},
        {"zoom.us/j/812", "none"},
        {"mailto:dana@example.com", "none"},
        {"", "none"},
    };
    for (const auto& [text, expected] : links)
        BOOST_TEST(pieces(text) == expected, text << " gives " << pieces(text));
}

BOOST_AUTO_TEST_CASE(links_of_the_web)
{
    for (const auto* text : {"https://a", "HTTP://a", "hTTps://"})
        BOOST_TEST(is_web_link(text), text);
    for (const auto* text : {"tel:+49", "ftp://a", "https:/a", " https://a", "httpss://a", ""})
        BOOST_TEST(!is_web_link(text), text);
}

BOOST_AUTO_TEST_CASE(who_is_named_before_the_host_is_left_out)
{
    BOOST_TEST(without_user("https://dana:secret@a.b:1/c@d?e#f") == "https://a.b:1/c@d?e#f");
    BOOST_TEST(without_user("https://@a.b") == "https://a.b");
    for (const auto* text : {"https://a.b/c@d", "dana@a.b/c", ""})
        BOOST_TEST(without_user(text) == text);
}

BOOST_AUTO_TEST_CASE(values_of_a_query_are_decoded)
{
    BOOST_TEST(query_value("x=1&url=https%3A%2F%2Fa.b%2F%3Fc&url=2", "url") == "https://a.b/?c");
    for (const auto* query : {"", "&", "url", "xurl=1", "urls=1", "url="})
        BOOST_TEST(query_value(query, "url") == "", query);
    BOOST_TEST(percent_decoded("%41%6a%zz%4") == "Aj%zz%4");
    BOOST_TEST(percent_decoded("100%") == "100%");
}

BOOST_AUTO_TEST_SUITE_END()

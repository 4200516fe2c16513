// SPDX-License-Identifier: MPL-2.0
#include "base/hostile_links.hpp"
#include "documents.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

/// Only links that a reader may follow become links of a document.
using namespace odf_tests;
using planerka::tests::kHostileLinks;

namespace
{
std::string fields_of(const std::string& link)
{
    const nlohmann::json fields{{"link", link}, {"address", link}};
    return fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string link_to(const std::string& href)
{
    return "<text:a xlink:type=\"simple\" xlink:href=\"" + href + "\">join</text:a>";
}

/// What merging makes of xlink:href in a document of each kind; one text if it is the same in all.
std::string merged_href(const std::string& href, const std::string& fields)
{
    const auto a = p(link_to(href));
    const auto of = [](const std::string& content)
    {
        constexpr std::string_view kBegin = "xlink:href=\"";
        const auto begin = content.find(kBegin) + kBegin.size();
        return content.substr(begin, content.find('"', begin) - begin);
    };
    const auto text = of(merged_text(a, fields));
    const auto cell = "<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\">" +
                      a + "</table:table-cell></table:table-row></table:table>";
    const auto page =
        "<draw:page draw:name=\"A\"><draw:frame><draw:text-box>" + a + "</draw:text-box></draw:frame></draw:page>";
    const auto sheet = of(merged_sheet(cell, fields));
    const auto slide = of(merged_slides(page, fields));
    return text == sheet && text == slide ? text : text + " | " + sheet + " | " + slide;
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text)
        result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    return result;
}
} // namespace

BOOST_AUTO_TEST_SUITE(link_tests)

BOOST_AUTO_TEST_CASE(a_value_that_is_no_link_becomes_none)
{
    for (const auto& link : kHostileLinks)
        BOOST_TEST(merged_href("{{link}}", fields_of(link)) == "", link);
}

BOOST_AUTO_TEST_CASE(a_value_does_not_turn_another_link_into_one)
{
    BOOST_TEST(merged_href("java{{link}}", fields_of("script:alert(1)")) == "");
    BOOST_TEST(merged_href("{{link}}{{address}}", R"({"link": "file:", "address": "///etc/passwd"})") == "");
    BOOST_TEST(merged_href("mailto:{{address}}", fields_of("dana@example.com")) == "mailto:dana@example.com");
    BOOST_TEST(merged_href("mailto:{{address}}", fields_of("dana@example.com?attach=/etc/passwd")) == "");
    BOOST_TEST(merged_href("https://example.com/{{link}}", fields_of("1?a=b&c=d")) ==
               "https://example.com/1?a=b&amp;c=d");
    BOOST_TEST(merged_href("#{{link}}", fields_of("Topics")) == "#Topics");
    BOOST_TEST(merged_href("{{#link}}tel:{{link}}{{/link}}", fields_of("+491234")) == "tel:+491234");
}

BOOST_AUTO_TEST_CASE(a_link_of_the_template_is_held_to_the_same)
{
    for (const auto& link : kHostileLinks)
    {
        const bool is_xml = link.find_first_of("\x01\x1F\xFF\t\n\r") == std::string::npos;
        const bool is_path =
            link.find(':') == std::string::npos && link.find('\\') == std::string::npos && link[0] != '/';
        if (is_xml && !is_path)
            BOOST_TEST(merged_href(escaped(link), "{}") == "", link);
    }
    for (const std::string link :
         {"https://example.com/?a=1&b=2", "mailto:dana@example.com", "#Topics", "../offer.odt"})
        BOOST_TEST(merged_href(escaped(link), "{}") == escaped(link));
}

BOOST_AUTO_TEST_CASE(a_value_names_no_picture_elsewhere)
{
    const std::string image = R"(<draw:frame><draw:image xlink:href="{{link}}"/></draw:frame>)";
    for (const auto* link : {"https://evil.example/pixel.png", "file:///etc/passwd", "//server/x.png",
                             "\\\\server\\x.png", "../../x.png", "javascript:1"})
        BOOST_TEST(merged_text(image, fields_of(link)).find("xlink:href=\"\"") != std::string::npos, link);
    BOOST_TEST(merged_text(image, fields_of("Pictures/logo.png")).find("Pictures/logo.png") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

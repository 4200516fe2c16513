// SPDX-License-Identifier: MPL-2.0
#include "odf/picture.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(picture_tests)

using namespace planerka::odf;
using namespace std::string_literals;

namespace
{
/// "png 3:1", or "none": what it is, and width to height in hundredths.
std::string told(const std::string& bytes)
{
    const auto picture = picture_of(bytes);
    if (!picture)
        return "none";
    BOOST_TEST(picture->bytes == bytes);
    return std::string(picture->ending) + ' ' + std::string(picture->media_type) + ' ' +
           std::to_string((picture->width * 100 + picture->height / 2) / picture->height);
}

const std::string kPngStart = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s;

std::string svg(const std::string& attributes, const std::string& inner = {})
{
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + inner + "</svg>";
}
} // namespace

BOOST_AUTO_TEST_CASE(a_picture_is_told_by_what_it_holds_and_has_its_ratio)
{
    BOOST_TEST(told(kPngStart + "\0\0\x02\x58\0\0\0\xC8\x08\x02"s) == "png image/png 300"); // 600 by 200
    // A comment, a fill byte, then the header of a progressive frame: 100 high, 250 wide.
    BOOST_TEST(told("\xFF\xD8\xFF\xFE\0\x04hi\xFF\xFF\xC2\0\x11\x08\0\x64\0\xFA\x03\x01\x22\0"s) ==
               "jpg image/jpeg 250");
    BOOST_TEST(told(svg("width=\"40mm\" height=\"2cm\"")) == "svg image/svg+xml 200");
    BOOST_TEST(told(svg("viewBox=\"0, 0 120.5 241\"")) == "svg image/svg+xml 50");
    BOOST_TEST(told(svg("width=\"100%\" height=\"100%\" viewBox=\"0 0 30 10\"")) == "svg image/svg+xml 300");
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_or_has_no_size_is_none)
{
    for (const auto& bytes :
         {""s, "GIF89a"s, "no picture"s, kPngStart, kPngStart + "\0\0\0\0\0\0\0\xC8\x08\x02"s,
          kPngStart + "\xFF\xFF\xFF\xFF\0\0\0\xC8\x08\x02"s, "\xFF\xD8\xFF"s, "\xFF\xD8\xFF\xE0\0\0\0\0\0\0\0\0"s,
          svg(""), svg("viewBox=\"0 0 10\""), svg("width=\"-1\" height=\"10\""), "<html width=\"1\" height=\"1\"/>"s,
          "<svg width=\"1\" height=\"1\">"s})
        BOOST_TEST(told(bytes) == "none", bytes);
}

BOOST_AUTO_TEST_CASE(an_svg_that_acts_or_loads_something_is_none)
{
    const auto plain = "width=\"3\" height=\"1\""s;
    BOOST_TEST(told(svg(plain, "<use href=\"#a\"/><image href=\"data:image/png;base64,AA\"/>")) != "none");
    for (const auto* const inner :
         {"<script>run()</script>", "<a onclick=\"run()\"/>", "<image href=\"https://example.com/x.png\"/>",
          "<g><use xlink:href=\"other.svg#a\"/></g>", "<foreignObject/>"})
        BOOST_TEST(told(svg(plain, inner)) == "none", inner);
    BOOST_TEST(told("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg " + plain + "/>") == "none");
}

BOOST_AUTO_TEST_SUITE_END()

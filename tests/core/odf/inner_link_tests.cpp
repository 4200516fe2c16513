// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <vector>

using namespace odf_tests;
using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(inner_link_tests)

namespace
{
constexpr auto kTopics = R"({"topics": [{"name": "A"}, {"name": "B"}], "no": false, "nobody": []})";

std::string slide(const std::string& name, const std::string& content)
{
    return "<draw:page draw:name=\"" + name + "\">" + content + "</draw:page>";
}

std::string box(const std::string& content)
{
    return element("draw:frame", element("draw:text-box", content));
}

std::string notes(const std::string& number)
{
    return element("presentation:notes", "<draw:page-thumbnail" + number + "/>");
}

std::string linked(const std::string& target, const std::string& text)
{
    return p("<text:a xlink:href=\"" + target + "\">" + text + "</text:a>");
}

std::string settings(const std::string& content)
{
    return element("presentation:settings", content);
}

std::string show(const std::string& pages)
{
    return "<presentation:show presentation:name=\"Short\" presentation:pages=\"" + pages + "\"/>";
}

/// The values of an attribute, in their order.
std::vector<std::string> values_of(const std::string& xml, const std::string& attribute)
{
    std::vector<std::string> values;
    const auto start = " " + attribute + "=\"";
    for (auto at = xml.find(start); at != xml.npos; at = xml.find(start, at))
    {
        at += start.size();
        values.push_back(xml.substr(at, xml.find('"', at) - at));
    }
    return values;
}

using Values = std::vector<std::string>;

std::string bytes_of(const std::string& name)
{
    std::ifstream file(PLANERKA_TEST_DATA "/templates/" + name, std::ios::binary);
    BOOST_REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}
} // namespace

BOOST_AUTO_TEST_CASE(notes_show_their_own_slide)
{
    const auto repeated = box(p("{{#topics}}{{name}}")) + box(p("{{/topics}}"));
    const auto one = " draw:page-number=\"1\"", two = " draw:page-number=\"2\"", three = " draw:page-number=\"3\"";
    const auto merged = merged_slides(
        slide("Cover", notes(one)) + slide("Topic", repeated + notes(two)) + slide("End", notes(three)), kTopics);
    BOOST_TEST(values_of(merged, "draw:page-number") == (Values{"1", "2", "3", "4"}));
    // LibreOffice leaves the number out if it was left out before, and then shows an empty page.
    const auto without = merged_slides(slide("Topic", repeated + notes("")) + slide("End", notes("")), kTopics);
    BOOST_TEST(values_of(without, "draw:page-number") == (Values{"1", "2", "3"}));
    const auto fewer = merged_slides(slide("Gone", box(p("{{#no}}x")) + box(p("{{/no}}")) + notes(one)) +
                                         slide("Mark", box(p("{{#topics}}"))) + slide("Topic", notes(three)) +
                                         slide("Mark", box(p("{{/topics}}"))),
                                     kTopics);
    BOOST_TEST(values_of(fewer, "draw:page-number") == (Values{"1", "2"}));
}

BOOST_AUTO_TEST_CASE(slides_that_nobody_named_are_called_by_their_number)
{
    const auto merged = merged_slides(
        slide("page1", "") + slide("page2", box(p("{{#topics}}{{name}}")) + box(p("{{/topics}}")) + notes("")) +
            slide("page3", linked("#page3", "me") + linked("#Slide 3", "me") + linked("#Folie%203", "me")) +
            slide("page9", linked("#page4", "me")),
        kTopics);
    BOOST_TEST(values_of(merged, "draw:name") == (Values{"page1", "page2", "page3", "page4", "page5"}));
    BOOST_TEST(values_of(merged, "xlink:href") == (Values{"#page4", "#Slide 4", "#Folie%204", "#page5"}));
}

BOOST_AUTO_TEST_CASE(a_link_leads_to_the_slide_of_its_item)
{
    const auto topic =
        slide("Topic", box(p("{{#topics}}{{name}}")) + box(linked("#Topic", "again") + p("{{/topics}}")));
    const auto agenda = slide("Agenda", box(p("{{#topics}}") + linked("#Topic", "{{name}}") + p("{{/topics}}")));
    BOOST_TEST(values_of(merged_slides(agenda + topic + slide("End", linked("#Topic", "first")), kTopics),
                         "xlink:href") == (Values{"#Topic", "#Topic 2", "#Topic", "#Topic 2", "#Topic"}));
}

BOOST_AUTO_TEST_CASE(a_link_to_a_slide_that_is_gone_is_none)
{
    const auto topic = slide("Topic", box(p("{{#nobody}}{{name}}")) + box(p("{{/nobody}}")));
    BOOST_TEST(
        values_of(merged_slides(slide("Agenda", linked("#Topic", "x") + linked("#Elsewhere", "y")) + topic, kTopics),
                  "xlink:href") == (Values{"", "#Elsewhere"}));
}

BOOST_AUTO_TEST_CASE(names_of_slides_may_be_values_and_encoded)
{
    const auto topic = slide("Über {{name}} &amp; Co", box(p("{{#topics}}{{name}}")) + box(p("{{/topics}}")));
    const auto merged =
        merged_slides(slide("My agenda", linked("#My%20agenda", "x") + linked("#Über {{name}} &amp; Co", "y")) + topic,
                      R"({"topics": [{"name": "A"}], "no": false, "name": "A"})");
    BOOST_TEST(values_of(merged, "xlink:href") == (Values{"#My%20agenda", "#Über A &amp; Co"}));
}

BOOST_AUTO_TEST_CASE(a_click_leads_to_the_slide_or_shape_of_its_copy)
{
    const auto listener = [](const std::string& target)
    {
        return element("office:event-listeners",
                       "<presentation:event-listener presentation:action=\"show\" xlink:href=\"" + target + "\"/>");
    };
    const auto shape = [&](const std::string& name, const std::string& target)
    { return "<draw:rect draw:name=\"" + name + "\">" + listener(target) + "</draw:rect>"; };
    const auto merged = merged_slides(slide("Topic", box(p("{{#topics}}{{name}}")) + shape("Back", "#Topic") +
                                                         shape("Other", "#Back") + box(p("{{/topics}}"))) +
                                          slide("End", shape("Home", "#page9")),
                                      kTopics);
    BOOST_TEST(values_of(merged, "xlink:href") == (Values{"#Topic", "#Back", "#Topic 2", "#Back 2", "#page9"}));
}

BOOST_AUTO_TEST_CASE(a_custom_show_has_all_copies_of_its_slides)
{
    const auto mark = [](const std::string& tag) { return slide("m", box(p(tag))); };
    const auto several = slide("Cover", "") + mark("{{#topics}}") + slide("Topic, long", "") + slide("Price", "") +
                         mark("{{/topics}}") + mark("{{#no}}") + slide("Gone", "") + mark("{{/no}}") +
                         slide("End &amp; all", "");
    const auto shown = [&](const std::string& pages)
    { return values_of(merged_slides(several + settings(show(pages)), kTopics), "presentation:pages"); };
    BOOST_TEST(shown("Cover,Topic, long,Price,Gone,End &amp; all") ==
               Values{"Cover,Topic, long,Price,Topic, long 2,Price 2,End &amp; all"});
    BOOST_TEST(shown("End &amp; all,Price,Cover") == Values{"End &amp; all,Price,Price 2,Cover"});
    BOOST_TEST(shown("Price,Price,Unknown") == Values{"Price,Price 2,Price,Price 2"});
    const auto starts = [&](const std::string& page)
    {
        return values_of(
            merged_slides(several + "<presentation:settings presentation:start-page=\"" + page + "\"/>", kTopics),
            "presentation:start-page");
    };
    BOOST_TEST(starts("Price") == Values{"Price"});
    BOOST_TEST(starts("Gone") == Values{"End &amp; all"});
}

BOOST_AUTO_TEST_CASE(a_master_page_leads_to_slides_too)
{
    auto flat = presentation(slide("page1", box(p("{{#no}}x")) + box(p("{{/no}}"))) + slide("page2", p("x")));
    const std::string master = "draw:style-name=\"dp\"/></office:master-styles>";
    const auto at = flat.find(master);
    BOOST_REQUIRE(at != flat.npos);
    flat.replace(at, master.size(),
                 "draw:style-name=\"dp\">" + box(linked("#page2", "home")) +
                     "</style:master-page></office:master-styles>");
    BOOST_TEST(values_of(merged(flat, kTopics)["styles.xml"], "xlink:href") == Values{"#page1"});
}

BOOST_AUTO_TEST_CASE(decks_of_an_office_show_their_slides_in_the_notes)
{
    const auto fields = R"({"title": "T", "topics": [{"headline": "A", "lines": ["x"], "notes": ["n"]},
                                                     {"headline": "B", "lines": [], "notes": []}]})";
    const auto content = merged(bytes_of("slides_with_notes.odp"), fields)["content.xml"];
    BOOST_TEST(values_of(content, "draw:page-number") == (Values{"1", "2", "3", "4"}));
}

BOOST_AUTO_TEST_SUITE_END()

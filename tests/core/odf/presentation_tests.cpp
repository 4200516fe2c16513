// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
constexpr auto kTopics = R"({"title": "T", "topics": [{"name": "A"}, {"name": "B"}], "no": false})";

std::string box(std::initializer_list<std::string> paragraphs)
{
    std::string all;
    for (const auto& paragraph : paragraphs)
        all += element("text:p", paragraph);
    return element("draw:frame", element("draw:text-box", all));
}

std::string slide(const std::string& name, const std::string& content)
{
    return std::string("<draw:page draw:name=\"").append(name).append("\">").append(content).append("</draw:page>");
}

std::string notes(const std::string& content)
{
    return element("presentation:notes", content);
}
} // namespace

BOOST_AUTO_TEST_SUITE(presentation_tests)

BOOST_AUTO_TEST_CASE(a_slide_repeats_with_its_notes)
{
    BOOST_TEST(merged_slides(slide("Topic", box({"{{#topics}}{{name}}"}) + box({"{{title}}"}) + box({"{{/topics}}"}) +
                                                notes(box({"say {{name}}"}))),
                             kTopics) == slide("Topic", box({"A"}) + box({"T"}) + notes(box({"say A"}))) +
                                             slide("Topic 2", box({"B"}) + box({"T"}) + notes(box({"say B"}))));
}

BOOST_AUTO_TEST_CASE(a_section_may_end_in_the_notes)
{
    BOOST_TEST(merged_slides(slide("S", box({"{{#no}}", "x"}) + notes(box({"{{/no}}"}))) + slide("E", box({"end"})),
                             kTopics) == slide("E", box({"end"})));
}

BOOST_AUTO_TEST_CASE(several_slides_repeat)
{
    BOOST_TEST(
        merged_slides(slide("a", box({"{{#topics}}{{name}}"})) + slide("b", box({"{{name}}"}) + box({"{{/topics}}"})),
                      kTopics) ==
        slide("a", box({"A"})) + slide("b", box({"A"})) + slide("a 2", box({"B"})) + slide("b 2", box({"B"})));
}

BOOST_AUTO_TEST_CASE(marker_slides_disappear)
{
    BOOST_TEST(merged_slides(slide("m", box({"{{#topics}}"})) + slide("{{name}}", box({"{{name}}"})) +
                                 slide("n", box({"{{/topics}}"})),
                             kTopics) == slide("A", box({"A"})) + slide("B", box({"B"})));
}

BOOST_AUTO_TEST_CASE(paragraphs_repeat_within_a_text_box)
{
    BOOST_TEST(merged_slides(slide("s", box({"{{#topics}}", "{{name}}", "{{/topics}}"})), kTopics) ==
               slide("s", box({"A", "B"})));
}

BOOST_AUTO_TEST_CASE(sections_of_slides_nest)
{
    const auto fields =
        R"({"days": [{"day": "Mo", "topics": [{"name": "A"}, {"name": "B"}]}, {"day": "Tu", "topics": []}]})";
    BOOST_TEST(merged_slides(slide("d", box({"{{#days}}", "{{day}}"})) +
                                 slide("t", box({"{{#topics}}", "{{name}}"}) + box({"{{/topics}}"})) +
                                 slide("e", box({"{{/days}}"})),
                             fields) ==
               slide("d", box({"Mo"})) + slide("t", box({"A"})) + slide("t 2", box({"B"})) + slide("d 2", box({"Tu"})));
}

BOOST_AUTO_TEST_CASE(ids_within_other_values_are_those_of_the_copy)
{
    const auto pages =
        [](const std::string& name, const std::string& suffix, const std::string& text, const std::string& last)
    {
        return "<draw:page draw:name=\"" + name + "\" draw:nav-order=\"a" + suffix + " b" + suffix + "\">" +
               "<draw:g draw:id=\"a" + suffix + "\"/><draw:g draw:id=\"b" + suffix + "\"/>" + box({text}) +
               box({last}) + "<anim:par smil:begin=\"a" + suffix + ".click\" smil:end=\"b" + suffix +
               ".end;0.5s\"/><anim:par smil:begin=\"next\" smil:end=\"+0.5s\" draw:shape-id=\"a" + suffix +
               "\"/></draw:page>";
    };
    auto flat = presentation(pages("s", "", "{{#topics}}{{name}}", "{{/topics}}x"));
    flat.insert(flat.find(" office:version"),
                " xmlns:anim=\"urn:oasis:names:tc:opendocument:xmlns:animation:1.0\" "
                "xmlns:smil=\"urn:oasis:names:tc:opendocument:xmlns:smil-compatible:1.0\"");
    BOOST_TEST(merged(flat, kTopics)["content.xml"].find(pages("s", "", "A", "x") + pages("s 2", "-1", "B", "x")) !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(places_name_the_slide)
{
    const auto parsed = Template::parse(presentation(slide("a", box({"x"})) + slide("b", notes(box({"{{x}}"})))));
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed.value().tags().at(0).place == "slide 2 › notes");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kDone = R"({"items": [{"title": "A", "done": ["x", "y"]}, {"title": "B", "done": []}], "title": "T",)"
                       R"( "no": false})";

std::string form(const std::string& controls)
{
    return R"(<office:forms><form:form form:name="Form">)" + controls + "</form:form></office:forms>";
}

std::string checkbox(const std::string& copy, const std::string& label)
{
    return R"(<form:checkbox form:name="ok)" + copy + R"(" xml:id="c)" + copy + R"(" form:id="c)" + copy +
           R"(" form:label=")" + label + R"("/>)";
}

std::string shape_of(const std::string& copy, const std::string& number = "")
{
    return R"(<draw:control draw:name="Shape)" + number + R"(" draw:control="c)" + copy + R"("/>)";
}
} // namespace

BOOST_AUTO_TEST_SUITE(form_control_tests)

BOOST_AUTO_TEST_CASE(each_copy_of_a_shape_has_a_control_of_its_own)
{
    BOOST_TEST(merged_text(form(checkbox("", "{{title}} done")) + p("{{#items}}") + p(shape_of("")) + p("{{/items}}"),
                           kDone) ==
               form(checkbox("", "A done") + checkbox("-1", "B done")) + p(shape_of("")) + p(shape_of("-1", " 2")));
}

BOOST_AUTO_TEST_CASE(controls_in_lists_in_lists)
{
    BOOST_TEST(merged_text(form(checkbox("", "{{title}} {{.}}")) + p("{{#items}}") + p("{{#done}}") + p(shape_of("")) +
                               p("{{/done}}") + p("{{/items}}"),
                           kDone) ==
               form(checkbox("", "A x") + checkbox("-0-1", "A y")) + p(shape_of("")) + p(shape_of("-0-1", " 2")));
}

BOOST_AUTO_TEST_CASE(a_control_whose_shape_is_not_repeated_stays)
{
    const auto body = form(checkbox("", "{{title}}")) + p(shape_of(""));
    BOOST_TEST(merged_text(body, kDone) == form(checkbox("", "T")) + p(shape_of("")));
    BOOST_TEST(merged_text(form(checkbox("", "x")) + p("{{#no}}") + p(shape_of("")) + p("{{/no}}") + p("{{title}}"),
                           kDone) == form("") + p("T"));
}

BOOST_AUTO_TEST_CASE(a_form_on_a_repeated_slide_goes_along)
{
    const auto frame = [](const std::string& text)
    { return R"(<draw:frame><draw:text-box>)" + p(text) + "</draw:text-box></draw:frame>"; };
    const auto slides = merged_slides(R"(<draw:page draw:name="P">)" + form(checkbox("", "{{title}}")) + shape_of("") +
                                          frame("{{#items}}{{title}}") + frame("{{/items}}") + "</draw:page>",
                                      kDone);
    BOOST_TEST(slides == R"(<draw:page draw:name="P">)" + form(checkbox("", "A")) + shape_of("") + frame("A") +
                             R"(</draw:page><draw:page draw:name="P 2">)" + form(checkbox("-1", "B")) +
                             shape_of("-1", " 2") + frame("B") + "</draw:page>");
}

BOOST_AUTO_TEST_SUITE_END()

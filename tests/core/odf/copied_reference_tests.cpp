// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kTwoItems = R"({"items": [{"title": "A", "notes": ["x", "y"]}, {"title": "B", "notes": ["z"]}]})";

std::string for_items(const std::string& body)
{
    return p("{{#items}}") + body + p("{{/items}}");
}

std::string mark(const std::string& name)
{
    return R"(<text:bookmark text:name=")" + name + R"("/>)";
}

std::string seen(const std::string& name)
{
    return R"(<text:bookmark-ref text:ref-name=")" + name + R"(">x</text:bookmark-ref>)";
}
} // namespace

BOOST_AUTO_TEST_SUITE(copied_reference_tests)

BOOST_AUTO_TEST_CASE(each_copy_refers_to_its_own)
{
    BOOST_TEST(merged_text(for_items(p(mark("m")) + p(seen("m"))), kTwoItems) ==
               p(mark("m")) + p(seen("m")) + p(mark("m-1")) + p(seen("m-1")));
    BOOST_TEST(merged_text(for_items(p(seen("m")) + p(mark("m"))), kTwoItems) ==
               p(seen("m")) + p(mark("m")) + p(seen("m-1")) + p(mark("m-1")));
}

BOOST_AUTO_TEST_CASE(a_reference_from_outside_keeps_the_first_and_one_to_the_outside_stays)
{
    BOOST_TEST(merged_text(p(seen("m")) + for_items(p(mark("m"))) + p(seen("m")), kTwoItems) ==
               p(seen("m")) + p(mark("m")) + p(mark("m-1")) + p(seen("m")));
    BOOST_TEST(merged_text(p(mark("m")) + for_items(p(seen("m"))), kTwoItems) ==
               p(mark("m")) + p(seen("m")) + p(seen("m")));
}

BOOST_AUTO_TEST_CASE(references_between_lists_in_lists)
{
    const auto notes = p("{{#notes}}") + p(mark("n") + seen("i")) + p("{{/notes}}");
    BOOST_TEST(merged_text(for_items(p(mark("i") + seen("n")) + notes), kTwoItems) ==
               p(mark("i") + seen("n")) + p(mark("n") + seen("i")) + p(mark("n-0-1") + seen("i")) +
                   p(mark("i-1") + seen("n-1-0")) + p(mark("n-1-0") + seen("i-1")));
}

BOOST_AUTO_TEST_CASE(every_kind_of_mark_has_references_that_follow)
{
    const auto kinds = [](const std::string& copy)
    {
        return p(R"(<text:reference-mark text:name="r)" + copy + R"("/><text:reference-ref text:ref-name="r)" + copy +
                 R"(">x</text:reference-ref>)") +
               p(R"(<text:sequence text:ref-name="refTable0)" + copy +
                 R"(" text:name="Table">1</text:sequence><text:sequence-ref text:ref-name="refTable0)" + copy +
                 R"(">1</text:sequence-ref>)") +
               p(R"(<text:note text:id="ftn1)" + copy + R"("/><text:note-ref text:ref-name="ftn1)" + copy +
                 R"(">1</text:note-ref>)") +
               p(R"(<office:annotation office:name="c)" + copy + R"("/><office:annotation-end office:name="c)" + copy +
                 R"("/>)") +
               p(R"(<text:bookmark-start text:name="my mark)" + copy + R"("/>x<text:bookmark-end text:name="my mark)" +
                 copy + R"("/><text:a xlink:type="simple" xlink:href="#my%20mark)" + copy + R"(">x</text:a>)");
    };
    BOOST_TEST(merged_text(for_items(kinds("")), kTwoItems) == kinds("") + kinds("-1"));
}

BOOST_AUTO_TEST_CASE(what_refers_to_an_id_outside_of_a_list_stays)
{
    const auto shapes = [](const std::string& copy)
    {
        return p(R"(<draw:rect draw:id="b)" + copy + R"("/><draw:connector draw:start-shape="a" draw:end-shape="b)" +
                 copy + R"("/>)");
    };
    BOOST_TEST(merged_text(p(R"(<draw:rect draw:id="a"/>)") + for_items(shapes("")), kTwoItems) ==
               p(R"(<draw:rect draw:id="a"/>)") + shapes("") + shapes("-1"));
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
const std::string kTemplateMeta =
    "<office:meta><meta:generator>Office</meta:generator><dc:title>Template</dc:title><dc:subject>On "
    "{{title}}</dc:subject>"
    "<dc:description>Secret plan</dc:description><meta:initial-creator>Jane Doe</meta:initial-creator>"
    "<dc:creator>Jane Doe</dc:creator><meta:keyword>sales</meta:keyword><dc:date>2026-11-29T20:11:42</dc:date>"
    R"(<meta:user-defined meta:name="Department">Key {{title}}</meta:user-defined>)"
    R"(<meta:user-defined meta:name="Rate" meta:value-type="float">97.5</meta:user-defined></office:meta>)";

/// office:meta of a document made of a template with these properties, between the generator and the end.
std::string meta_of_document(const std::string& body, const std::string& meta = kTemplateMeta)
{
    auto flat = text_document(body);
    flat.insert(flat.find("<office:automatic-styles>"), meta);
    const auto xml =
        merged(flat, R"({"title": "T & U"})", {.title = "Agenda", .properties = {{"own", "1"}}}).at("meta.xml");
    const std::string begin = "</meta:generator>";
    const auto from = xml.find(begin) + begin.size();
    return xml.substr(from, xml.find("</office:meta>") - from);
}

const std::string kOwnTitle = "<dc:title>Agenda</dc:title>";
const std::string kOwnProperty = R"(<meta:user-defined meta:name="own" meta:value-type="string">1</meta:user-defined>)";
} // namespace

BOOST_AUTO_TEST_SUITE(shown_properties_tests)

BOOST_AUTO_TEST_CASE(what_fields_show_is_kept_with_its_tags_filled_in)
{
    BOOST_TEST(meta_of_document(p("<text:subject>On {{title}}</text:subject>") +
                                p(R"(<text:user-defined text:name="Department">Key</text:user-defined>)") +
                                p("<text:keywords>sales</text:keywords>")) ==
               kOwnTitle + "<dc:subject>On T &amp; U</dc:subject><meta:keyword>sales</meta:keyword>" +
                   R"(<meta:user-defined meta:name="Department">Key T &amp; U</meta:user-defined>)" + kOwnProperty);
    BOOST_TEST(meta_of_document(p(R"(<text:user-defined text:name="Rate">97.5</text:user-defined>)")) ==
               kOwnTitle + R"(<meta:user-defined meta:name="Rate" meta:value-type="float">97.5</meta:user-defined>)" +
                   kOwnProperty);
}

BOOST_AUTO_TEST_CASE(what_no_field_shows_stays_behind)
{
    BOOST_TEST(meta_of_document(p("{{title}}")) == kOwnTitle + kOwnProperty);
    BOOST_TEST(meta_of_document(p("<text:initial-creator>Jane Doe</text:initial-creator>") +
                                p("<text:creator>Jane Doe</text:creator>") + p("<text:title>Template</text:title>")) ==
               kOwnTitle + kOwnProperty);
}

BOOST_AUTO_TEST_CASE(a_title_with_a_tag_is_the_documents_title)
{
    const auto meta = "<office:meta><dc:title>Minutes of {{title}}</dc:title></office:meta>";
    BOOST_TEST(meta_of_document(p("<text:title>x</text:title>"), meta) ==
               "<dc:title>Minutes of T &amp; U</dc:title>" + kOwnProperty);
    BOOST_TEST(meta_of_document(p("x"), meta) == kOwnTitle + kOwnProperty);
}

BOOST_AUTO_TEST_CASE(a_property_of_the_document_itself_cannot_be_given_by_a_template)
{
    BOOST_TEST(
        meta_of_document(p(R"(<text:user-defined text:name="own">2</text:user-defined>)"),
                         R"(<office:meta><meta:user-defined meta:name="own">2</meta:user-defined></office:meta>)") ==
        kOwnTitle + kOwnProperty);
}

BOOST_AUTO_TEST_CASE(a_mistake_in_a_property_is_told)
{
    auto flat = text_document(p("<text:subject>x</text:subject>"));
    flat.insert(flat.find("<office:automatic-styles>"), "<office:meta><dc:subject>{{oops}}</dc:subject></office:meta>");
    BOOST_TEST(error_of(flat) == "template.unknown_field | meta.xml");
}

BOOST_AUTO_TEST_SUITE_END()

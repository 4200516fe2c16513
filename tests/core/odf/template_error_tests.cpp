// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"
#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
std::string two_cells(const std::string& text)
{
    return element("table:table", element("table:table-row",
                                          element("table:table-cell", p(text)) + element("table:table-cell", p("x"))));
}

std::string of_text(const std::string& body, const char* fields = "{}")
{
    return error_of(text_document(body), fields);
}
} // namespace

BOOST_AUTO_TEST_SUITE(template_error_tests)

BOOST_AUTO_TEST_CASE(an_unknown_name_is_told_with_its_place)
{
    BOOST_TEST(of_text(p("a") + p("{{nmae}}")) == "template.unknown_field | content.xml › paragraph 2");
    BOOST_TEST(of_text(two_cells("a") + two_cells("{{#list}}x{{/list}}")) ==
               "template.unknown_field | content.xml › table 2 › row 1");
    BOOST_TEST(of_text(p("{{^gone}}x{{/gone}}")) == "template.unknown_field | content.xml › paragraph 1");
    BOOST_TEST(of_text(p("{{a.b}}"), R"({"a": {"c": "x"}})") == "template.unknown_field | content.xml › paragraph 1");
    BOOST_TEST(of_text(p("{{a.b}}"), R"({"a": null})") == "merged");
    BOOST_TEST(of_text(p(R"(<text:a xlink:href="{{url}}">x</text:a>)")) ==
               "template.unknown_field | content.xml › paragraph 1 › xlink:href");
    BOOST_TEST(error_of(spreadsheet(
                   element("table:table", element("table:table-row",
                                                  "<table:table-cell/>" + element("table:table-cell", p("{{x}}")))))) ==
               "template.unknown_field | sheet 1 › B1");
    BOOST_TEST(of_text(p("{{list}}"), R"({"list": ["a"]})") == "template.not_printable | content.xml › paragraph 1");
}

BOOST_AUTO_TEST_CASE(unbalanced_sections)
{
    BOOST_TEST(of_text(p("{{#a}}")) == "template.unbalanced | content.xml › paragraph 1");
    BOOST_TEST(of_text(p("x") + p("{{/a}}")) == "template.unbalanced | content.xml › paragraph 2");
    BOOST_TEST(of_text(p("{{#a}}{{#b}}{{/a}}{{/b}}")) == "template.unbalanced | content.xml › paragraph 1");
    BOOST_TEST(of_text(R"(<text:section text:name="{{#a}}x"/>)") ==
               "template.unbalanced | content.xml › section {{#a}}x › text:name");
    BOOST_TEST(of_text(R"(<text:section text:name="x{{/a}}"/>)") ==
               "template.unbalanced | content.xml › section x{{/a}} › text:name");
}

BOOST_AUTO_TEST_CASE(sections_that_cross_the_structure)
{
    BOOST_TEST(of_text(two_cells("{{#a}}") + p("{{/a}}")) == "template.crossed | content.xml › table 1 › row 1");
    BOOST_TEST(of_text(p("{{#a}}") + two_cells("{{/a}}")) == "template.crossed | content.xml › paragraph 1");
    BOOST_TEST(of_text(two_cells("{{#a}}") + two_cells("{{/a}}")) ==
               "template.crossed | content.xml › table 1 › row 1");
    BOOST_TEST(of_text(p("{{#a}}<draw:frame><draw:text-box>" + p("{{/a}}") + "</draw:text-box></draw:frame>")) ==
               "template.crossed | content.xml › paragraph 1");
    BOOST_TEST(of_text(p("{{#a}}x") + p("y{{/a}}z{{#b}}") + p("w{{/b}}"), R"({"a": ["1"], "b": []})") == "merged");
    BOOST_TEST(of_text(p("a {{#x}} b") + element("text:list", element("text:list-item", p("c {{/x}}")))) ==
               "template.crossed | content.xml › paragraph 1");
}

BOOST_AUTO_TEST_CASE(what_is_no_tag)
{
    for (const auto* tag : {"{{}}", "{{ }}", "{{#}}", "{{=[ ]=}}", "{{&gt;partial}}", "{{a b}}", "{{.a}}", "{{open",
                            "{{a&lt;b}}", "{{na<text:page-number>1</text:page-number>me}}"})
        BOOST_TEST(of_text(p("x") + p(tag)) == "template.bad_tag | content.xml › paragraph 2", tag);
    BOOST_TEST(of_text(p("{ {a} } }} {")) == "merged");
}

BOOST_AUTO_TEST_CASE(a_stray_brace_is_told_with_its_place)
{
    for (const auto* text : {"{title}}", "on {title}} at", "{{name}}}", "{{name}} {title}}", "title}}", "{title }}",
                             "{{#list}}x{{/list}}}"})
        BOOST_TEST(of_text(p("x") + p(text), R"({"name": "Ann", "list": []})") ==
                       "template.bad_tag | content.xml › paragraph 2",
                   text);
    for (const auto* text : {"{\u200B{title}}", "{{name}} {\u00AD{title}}", "{\u2060{title}"})
        BOOST_TEST(of_text(p("x") + p(text), R"({"name": "Ann"})") ==
                       "template.split_brace | content.xml › paragraph 2",
                   text);
    const auto told = [](const std::string& text)
    { return Template::parse(text_document(p(text))).error().args["tag"]; };
    BOOST_TEST(told("of {title}} on") == "{title}}");
    BOOST_TEST(told("of {{title}}} on") == "{{title}}}");
    BOOST_TEST(told("of title}} on") == "title}}");
    BOOST_TEST(told("of {\u200B{title}} on") == "{{title}}");
    // Braces that are no more than braces.
    for (const auto* text : {"{title}", "{ {{name}} }", "{ {{name}}}", R"({"a": {"b": 1}})", ":-}", "a } b", "{"})
        BOOST_TEST(of_text(p(text), R"({"name": "Ann"})") == "merged", text);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_document)
{
    BOOST_TEST(error_of("") == "odf.not_odf | ");
    BOOST_TEST(error_of("   ") == "odf.not_odf | ");
    BOOST_TEST(error_of("hello") == "odf.not_odf | ");
    BOOST_TEST(error_of(std::string("\x7F"
                                    "ELF\0\0",
                                    6)) == "odf.not_odf | ");
    BOOST_TEST(error_of("<html><body/></html>") == "odf.not_odf | ");
    BOOST_TEST(error_of("<office:document office:mimetype=\"application/vnd.oasis.opendocument.graphics\"/>") ==
               "odf.not_odf | ");
    BOOST_TEST(error_of("<office:document") == "odf.damaged | ");
    BOOST_TEST(error_of("PK") == "odf.damaged | ");
    BOOST_TEST(error_of("PK\3\4 and then nothing of the kind") == "odf.damaged | ");
}

BOOST_AUTO_TEST_CASE(entities_and_depth)
{
    auto document = text_document(p("x"));
    document.insert(
        document.find("<office:document"),
        R"(<!DOCTYPE office:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>)");
    BOOST_TEST(error_of(document) == "odf.entities | ");

    std::string open;
    std::string close;
    for (int i = 0; i < 200'000; ++i)
    {
        open += "<text:span>";
        close += "</text:span>";
    }
    BOOST_TEST(of_text(p(open + "{{x}}" + close)) == "odf.too_deep | ");

    std::string sections;
    for (int i = 0; i < 5'000; ++i)
        sections += "{{#x}}";
    for (int i = 0; i < 5'000; ++i)
        sections += "{{/x}}";
    BOOST_TEST(of_text(p(sections), R"({"x": true})") == "template.too_deep | content.xml › paragraph 1");
}

/// Whatever happens to the bytes of a template: an error or a document, and memory is never touched that is not ours.
BOOST_AUTO_TEST_CASE(damaged_packages)
{
    const auto flat = text_document(p("Dear {{name}}") + two_cells("{{#list}}{{name}}{{/list}}"), {"", p("{{name}}")});
    const auto fields = value_of(R"({"name": "N", "list": [{"name": "x"}]})");
    const auto package = Template::parse(flat).value().as_template_package();
    BOOST_REQUIRE(Template::parse(package).has_value());

    constexpr std::size_t kEndOfDirectory = 22;
    for (std::size_t size = 0; size < package.size() - kEndOfDirectory; size += 7)
        BOOST_TEST(!Template::parse(package.substr(0, size)).has_value(), "cut after " << size);

    std::mt19937 random(1);
    for (const auto& original : {package, flat})
        for (int round = 0; round < 3'000; ++round)
        {
            auto bytes = original;
            for (auto changes = 1 + random() % 4; changes > 0; --changes)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const auto parsed = Template::parse(bytes);
            if (parsed)
                static_cast<void>(parsed.value().merge(fields));
            BOOST_TEST((parsed || !parsed.error().code.empty()));
            static_cast<void>(user_properties(bytes));
        }
}

BOOST_AUTO_TEST_SUITE_END()

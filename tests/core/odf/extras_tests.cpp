// SPDX-License-Identifier: MPL-2.0
#include "odf/extras.hpp"

#include "odf/detail/zip.hpp"
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <vector>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
constexpr std::string_view kSecret = "SECRET";

std::string text_package(std::vector<ZipEntry> entries)
{
    entries.insert(entries.begin(), stored_entry("mimetype", "application/vnd.oasis.opendocument.text"));
    std::vector<const ZipEntry*> pointers;
    for (const auto& entry : entries)
        pointers.push_back(&entry);
    return write_zip(pointers);
}

/// content.xml of a text document.
ZipEntry content_of(std::string_view body)
{
    return deflated_entry(
        "content.xml", files_of(Template::parse(text_document(body)).value().as_template_package()).at("content.xml"));
}

std::string package_with(const std::string& name, std::string_view bytes)
{
    return text_package({content_of(p("Text")), stored_entry(name, bytes)});
}

struct Case
{
    ExtraKind kind;
    std::string bytes;
};

std::vector<Case> extras_of_each_kind()
{
    const std::string secret(kSecret);
    const auto in_text = [](const std::string& body) { return text_document(body + p("Text")); };
    const auto link = R"( xlink:type="simple" xlink:href="http://example.com/)" + secret + "\"";
    const auto in_cell = [](const std::string& formula)
    {
        return spreadsheet(
            R"(<table:table table:name="S"><table:table-row><table:table-cell table:formula=")" + formula +
            R"(" office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row></table:table>)");
    };
    return {
        {ExtraKind::comment, in_text("<text:p>A<office:annotation><dc:creator>Jane</dc:creator><text:p>" + secret +
                                     "</text:p></office:annotation>B</text:p>")},
        {ExtraKind::deleted_text,
         in_text("<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>" + secret +
                 "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                 "<text:p>A<text:change text:change-id=\"c\"/></text:p>")},
        {ExtraKind::hidden_text,
         in_text("<text:section text:name=\"h\" text:display=\"none\"><text:p>" + secret + "</text:p></text:section>")},
        {ExtraKind::hidden_text, in_text("<text:p><text:hidden-text text:condition=\"ooow:1\" text:string-value=\"" +
                                         secret + "\"/></text:p>")},
        {ExtraKind::macro, package_with("Basic/Standard/Module1.xml", "<m>" + secret + "</m>")},
        {ExtraKind::macro, package_with("Dialogs/Standard/Dialog1.xml", "<m>" + secret + "</m>")},
        {ExtraKind::macro, package_with("Scripts/python/evil.py", secret)},
        {ExtraKind::macro, package_with("Object 1/Basic/Standard/M.xml", "<m>" + secret + "</m>")},
        {ExtraKind::macro,
         in_text("<text:p><text:script script:language=\"JavaScript\">" + secret + "</text:script></text:p>")},
        {ExtraKind::macro,
         in_text("<text:p><text:execute-macro text:name=\"" + secret + "\">x</text:execute-macro></text:p>")},
        {ExtraKind::event, in_text("<text:p><draw:frame draw:name=\"F\"><office:event-listeners><script:event-listener "
                                   "script:language=\"ooo:script\" script:event-name=\"dom:click\" "
                                   "xlink:href=\"vnd.sun.star.script:" +
                                   secret + "\"/></office:event-listeners><draw:text-box/></draw:frame></text:p>")},
        {ExtraKind::event,
         presentation("<draw:page draw:name=\"P\"><draw:frame draw:name=\"F\"><office:event-listeners>"
                      "<presentation:event-listener presentation:action=\"execute\" "
                      "script:event-name=\"dom:click\" xlink:href=\"../" +
                      secret +
                      ".exe\"/></office:event-listeners><draw:text-box><text:p>T</text:p></draw:text-box></"
                      "draw:frame></draw:page>")},
        {ExtraKind::version, package_with("Versions/Version1", secret)},
        {ExtraKind::foreign_part, package_with("evil.exe", secret)},
        {ExtraKind::foreign_part, package_with("Object 2", secret)},
        {ExtraKind::foreign_part, package_with("customXml/item1.xml", "<m>" + secret + "</m>")},
        {ExtraKind::link,
         in_text("<text:section text:name=\"l\"><text:section-source" + link + "/>" + p("x") + "</text:section>")},
        {ExtraKind::link,
         in_text("<text:p><draw:frame draw:name=\"F\"><draw:image" + link + "/></draw:frame></text:p>")},
        {ExtraKind::link,
         in_text("<text:p><draw:frame draw:name=\"F\"><draw:object" + link + "/></draw:frame></text:p>")},
        {ExtraKind::link,
         in_text("<text:p><draw:frame draw:name=\"F\"><draw:object-ole" + link + "/></draw:frame></text:p>")},
        {ExtraKind::link,
         in_text("<text:p><draw:frame draw:name=\"F\"><draw:plugin" + link + "/></draw:frame></text:p>")},
        {ExtraKind::link,
         in_text("<text:p><draw:frame draw:name=\"F\"><draw:floating-frame" + link + "/></draw:frame></text:p>")},
        {ExtraKind::link, in_text("<text:dde-connection-decls><text:dde-connection-decl office:name=\"" + secret +
                                  "\" office:dde-application=\"cmd\" office:dde-topic=\"t\" office:dde-item=\"i\"/>"
                                  "</text:dde-connection-decls>")},
        {ExtraKind::link,
         in_text("<text:section text:name=\"l\"><office:dde-source office:dde-application=\"" + secret +
                 "\" office:dde-topic=\"t\" office:dde-item=\"i\"/>" + p("x") + "</text:section>")},
        {ExtraKind::link,
         spreadsheet("<table:table table:name=\"S\"><table:table-source xlink:href=\"file:///" + secret +
                     "\"/><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                     "</table:table-row></table:table>")},
        {ExtraKind::formula, in_cell("of:=WEBSERVICE(&quot;http://" + secret + "&quot;)")},
        {ExtraKind::formula, in_cell("of:=DDE(&quot;soffice&quot;;&quot;" + secret + "&quot;;&quot;A1&quot;)")},
        {ExtraKind::formula, in_cell("of:= webservice (&quot;http://" + secret + "&quot;)")},
        {ExtraKind::formula, in_cell("of:=[&apos;file:///" + secret + ".ods&apos;#$S.A1]")},
    };
}

bool holds_secret(const Template& read)
{
    const auto merged = read.merge(value_of("{}"));
    BOOST_REQUIRE(merged.has_value());
    const auto files = files_of(merged.value());
    return std::ranges::any_of(
        files, [](const auto& file)
        { return file.first.find(kSecret) != file.first.npos || file.second.find(kSecret) != file.second.npos; });
}

std::string error_of_foreign(std::string_view bytes)
{
    const auto read = Template::parse_foreign(bytes, Keep::everything);
    return read ? "read" : read.error().code + " | " + read.error().place;
}
} // namespace

BOOST_AUTO_TEST_SUITE(extras_tests)

BOOST_AUTO_TEST_CASE(what_no_page_shows_is_told_and_kept_from_clients)
{
    for (const auto& [kind, bytes] : extras_of_each_kind())
        BOOST_TEST_CONTEXT(name_of(kind) << ": " << bytes.substr(0, 2000))
        {
            for (const auto keep : {Keep::everything, Keep::nothing_that_acts, Keep::pages_alone})
            {
                const auto read = Template::parse_foreign(bytes, keep);
                BOOST_REQUIRE(read.has_value());
                BOOST_REQUIRE(read.value().extras().size() == 1u);
                BOOST_TEST((read.value().extras()[0].kind == kind));
                BOOST_TEST(!read.value().extras()[0].place.empty());
                BOOST_TEST(holds_secret(read.value()) == is_kept(kind, keep));
            }
            BOOST_TEST(is_kept(kind, Keep::nothing_that_acts) == !acts(kind));
        }
}

BOOST_AUTO_TEST_CASE(what_pages_need_is_no_extra)
{
    const auto in_text = [](const std::string& body) { return text_document(body + p("Text")); };
    for (const auto& bytes :
         {in_text(
              R"(<text:p><draw:frame draw:name="F"><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p>)"),
          in_text(R"(<text:section text:name="S"><text:p>x</text:p></text:section>)"),
          in_text(R"(<text:p><text:a xlink:href="https://example.com/">x</text:a></text:p>)"),
          package_with("Pictures/1.png", "x"), package_with("settings.xml", "<s/>"), package_with("manifest.rdf", "x"),
          package_with("Configurations2/accelerator/current.xml", "<a/>"),
          package_with("Object 1/content.xml",
                       R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>)"),
          presentation(
              "<draw:page draw:name=\"P\"><draw:frame draw:name=\"F\"><office:event-listeners>"
              "<presentation:event-listener presentation:action=\"next-page\" script:event-name=\"dom:click\"/>"
              "</office:event-listeners><draw:text-box><text:p>T</text:p></draw:text-box></draw:frame></draw:page>")})
    {
        const auto read = Template::parse_foreign(bytes, Keep::pages_alone);
        BOOST_REQUIRE_MESSAGE(read.has_value(), bytes.substr(0, 2000));
        BOOST_TEST(read.value().extras().empty(), bytes.substr(0, 2000));
    }
}

BOOST_AUTO_TEST_CASE(a_tag_that_no_reader_sees_is_none)
{
    const auto read = Template::parse(text_document(
        "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>{{gone}} {{#open}}</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes><text:p>{{na<office:annotation><text:p>{{why}} "
        "{{/list}}</text:p></office:annotation>me}}</text:p>"));
    BOOST_REQUIRE(read.has_value());
    BOOST_REQUIRE(read.value().tags().size() == 1u);
    BOOST_TEST(read.value().tags()[0].name == "name");
}

BOOST_AUTO_TEST_CASE(a_part_that_is_not_well_formed_is_refused)
{
    const std::string office = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")";
    for (const auto* wrong : {"",
                              " ",
                              "<a",
                              "<a>",
                              "<a></b>",
                              "<a/><b/>",
                              "<a b=1/>",
                              "<a b=\"1\" b=\"2\"/>",
                              "<a>&nope;</a>",
                              "<a>&</a>",
                              "<a b=\"<\"/>",
                              "text",
                              "<x:a/>",
                              "<a x:b=\"1\"/>",
                              "<a xmlns:x=\"\"><x:b/></a>",
                              "<a>\x01</a>",
                              "<a>\xFF</a>",
                              "<a>]]></a>",
                              "<1a/>",
                              "<a><!-- -- --></a>",
                              "<a b='1'c='2'/>",
                              "<a>&#0;</a>",
                              "<a>&#x1F;</a>",
                              "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><a/>",
                              " <?xml version=\"1.0\"?><a/>"})
        for (const auto* name : {"settings.xml", "Object 1/styles.xml"})
            BOOST_TEST(error_of_foreign(package_with(name, wrong)).starts_with("odf.damaged | "), name << " " << wrong);
    BOOST_TEST(error_of_foreign(text_package({deflated_entry("content.xml", "<office:document-content " + office +
                                                                                "><office:body><text:p/></office:body>"
                                                                                "</office:document-content>")})) ==
               "odf.damaged | content.xml"); // text: is not declared
    BOOST_TEST(error_of_foreign("<office:document " + office +
                                " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                                "<office:body><office:text><text:p/></office:text></office:body></office:document>") ==
               "odf.damaged | ");
}

BOOST_AUTO_TEST_CASE(what_hides_behind_another_prefix_is_refused)
{
    const std::string odf = "urn:oasis:names:tc:opendocument:xmlns:", xlink = "http://www.w3.org/1999/xlink";
    for (const auto& [declared, is_read] : {std::pair{"xmlns:office=\"" + odf + "office:1.0\"", true},
                                            {"xmlns:o=\"" + odf + "office:1.0\"", false},
                                            {"xmlns=\"" + odf + "text:1.0\"", false},
                                            {"xmlns:text=\"urn:else\"", false},
                                            {"xmlns:x=\"" + xlink + '"', false},
                                            {"xmlns:xlink=\"" + xlink + '"', true},
                                            {"xmlns:xlink=\"" + odf + "office:1.0\"", false},
                                            {"xmlns:mine=\"urn:mine\"", true},
                                            {"xmlns:fo=\"" + odf + "xsl-fo-compatible:1.0\"", true}})
        BOOST_TEST((error_of_foreign(package_with("settings.xml", "<a " + declared + "/>")) == "read") == is_read,
                   declared);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_shown_as_another_is_refused)
{
    for (const std::string name : {"Pictures/a\nb.png", "Pictures/a\rb.png", "Pictures/\u202Egnp.exe",
                                   "Pictures/\u200Fx", "Pictures/\u2066x", "Pictures/\u2069x", "Pictures/\u202Ax",
                                   "\tx", "x\x7F", "../x", "Pictures/../../x", "/etc/passwd", "C:\\x", "a\\..\\b"})
        BOOST_TEST(error_of_foreign(package_with(name, "x")).starts_with("odf.damaged"), name);
    for (const std::string name : {"Pictures/Схема 1.png", "Pictures/a–b €.png", "Pictures/\u2026.png"})
        BOOST_TEST(error_of_foreign(package_with(name, "x")) == "read", name);
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace odf_tests;
namespace fs = std::filesystem;

namespace
{
const fs::path kSchemas = fs::path(PLANERKA_TEST_DATA) / "odf";

struct Folder
{
    fs::path path = fs::temp_directory_path() / ("planerka-schema-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

/// What the validator says of these files; empty if they are valid.
std::string faults(const Files& files, const std::string& schema, const Folder& folder)
{
    std::string command("jing -i '");
    command += (kSchemas / schema).string() + "'";
    for (const auto& [name, bytes] : files)
    {
        std::ofstream(folder.path / name, std::ios::binary) << bytes;
        command += " '" + (folder.path / name).string() + "'";
    }
    const auto log = folder.path / "log";
    command += " >'" + log.string() + "' 2>&1";
    const int status = std::system(command.c_str());
    if (status == 0) // it may warn of Java libraries that it misses
        return {};
    std::ifstream file(log);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return text + "\njing failed";
}

std::string cell(const std::string& text)
{
    return std::string(R"(<table:table-cell office:value-type="string">)")
        .append(p(text))
        .append("</table:table-cell>");
}

std::string row(const std::string& cells)
{
    return element("table:table-row", cells);
}

std::string table(const std::string& rows)
{
    return std::string(R"(<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>)")
        .append(rows)
        .append("</table:table>");
}
} // namespace

BOOST_AUTO_TEST_SUITE(schema_tests)

/// A document of each type with every kind of section, once filled and once with nothing in it, against the ODF 1.3
/// schemas.
BOOST_AUTO_TEST_CASE(merged_documents_are_valid)
{
    const auto text = text_document(
        p(R"({{title}} <text:a xlink:type="simple" xlink:href="{{url}}">x</text:a>)") + p("{{#items}}") +
            p("{{name}}") + p("{{/items}}") + table(row(cell("{{#items}}{{name}}") + cell("{{url}}{{/items}}"))) +
            table(element("table:table-header-rows", row(cell("Head") + cell(""))) +
                  row(cell("{{#items}}") + cell("{{name}}{{/items}}"))) +
            element("text:list", element("text:list-item", p("{{#items}}")) + element("text:list-item", p("{{name}}")) +
                                     element("text:list-item", p("{{/items}}"))) +
            R"(<text:section text:name="S">)" + p("{{#items}}") + R"(<text:p xml:id="i">{{name}}</text:p>)" +
            p("{{/items}}") + "</text:section>" +
            p(R"(<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image><svg:title>{{title}}</svg:title></draw:frame>)"),
        {R"(<style:style style:name="H" style:family="paragraph"/>)",
         R"(<text:p text:style-name="H">{{title}}</text:p>)"});

    const auto sheet = spreadsheet(
        R"(<table:table table:name="S" table:print-ranges="S.A1:S.B2"><table:table-column table:number-columns-repeated="2"/>)" +
        row(cell("{{#items}}{{amount}}") +
            R"(<table:table-cell table:formula="of:=[.A1]*2" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>)" +
            cell("{{/items}}")) +
        row(R"x(<table:table-cell table:formula="of:=SUM([.B1:.B1])"/>)x") +
        R"(</table:table><table:named-expressions><table:named-range table:name="N" table:base-cell-address="$S.$A$1" table:cell-range-address="$S.$A$1:.$B$1"/></table:named-expressions>)");

    const auto frame = [](const std::string& content)
    {
        return std::string(R"(<draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="2cm">)")
            .append(element("draw:text-box", content))
            .append("</draw:frame>");
    };
    const auto slides = presentation(std::string(R"(<draw:page draw:name="P" draw:master-page-name="Default">)") +
                                     frame(p("{{title}}") + p("{{#items}}") + p("{{name}}") + p("{{/items}}")) +
                                     R"(</draw:page><draw:page draw:name="Q" draw:master-page-name="Default">)" +
                                     frame(p("{{#items}}") + p("{{name}}")) + frame(p("{{/items}}")) +
                                     element("presentation:notes", frame(p("{{name}}"))) + "</draw:page>");

    const std::string filled = R"({"title": "A\n\tb  c & <d>", "url": "https://x.example/?a&b", "items": [
        {"name": "one", "amount": {"$": "$1.50", "type": "currency", "value": "1.50", "currency": "USD"}},
        {"name": "two", "amount": {"$": "7 Dec", "type": "date", "value": "2026-12-07"}},
        {"name": "three", "amount": {"$": "09:30", "type": "time", "value": "PT09H30M00S"}},
        {"name": "four", "amount": {"$": "5 %", "type": "percentage", "value": "0.05"}}, {"name": "five", "amount": true}, {"name": "six", "amount": null}]})";
    const std::string nothing = R"({"title": "", "url": "", "items": []})";

    Files contents;
    Files manifests;
    const planerka::odf::DocumentInfo info{"T <&>", "ru-RU", {{"a", "b\nc"}}};
    int number = 0;
    for (const auto& document : {text, sheet, slides})
        for (const auto& fields : {filled, nothing})
        {
            ++number;
            for (auto& [name, bytes] : merged(document, fields, info))
                if (name == "META-INF/manifest.xml")
                    manifests["manifest" + std::to_string(number) + ".xml"] = bytes;
                else if (name.ends_with(".xml"))
                    contents[std::to_string(number) + "-" + name] = bytes;
        }
    BOOST_TEST(contents.size() == 18u);
    const Folder folder;
    BOOST_TEST(faults(contents, "OpenDocument-v1.3-schema.rng", folder) == "");
    BOOST_TEST(faults(manifests, "OpenDocument-v1.3-manifest-schema.rng", folder) == "");

    contents = {{"wrong.xml", element("office:document-content", "")}};
    BOOST_TEST(faults(contents, "OpenDocument-v1.3-schema.rng", folder) != "");
}

/// What belongs to the copies of a text: page breaks, numbers, references, merged cells, formulas, controls,
/// properties.
BOOST_AUTO_TEST_CASE(what_belongs_to_copies_is_valid)
{
    auto text = text_document(
        R"(<office:forms><form:form form:name="Form"><form:checkbox form:name="ok" xml:id="c" form:id="c" form:label="{{name}}"/></form:form></office:forms>)"
        R"(<text:table-of-content text:name="C"><text:table-of-content-source/><text:index-body><text:index-title text:name="I">)" +
            p("Contents") + "</text:index-title>" + p("{{#items}}{{name}} 1") +
            R"(</text:index-body></text:table-of-content><text:p text:style-name="B">{{#items}}</text:p>)"
            R"(<text:h text:outline-level="1" text:restart-numbering="true"><text:bookmark text:name="b"/>{{name}}</text:h>)" +
            element("text:list", R"(<text:list-item text:start-value="3">)" + p("{{name}}") + "</text:list-item>") +
            p(R"(<text:bookmark-ref text:ref-name="b" text:reference-format="text">x</text:bookmark-ref>)"
              R"(<draw:control text:anchor-type="as-char" svg:width="1cm" svg:height="1cm" draw:control="c"/>)") +
            p("{{/items}}") + p("Names: {{#items}}") + p("{{name}}") + p("{{/items}} end") +
            p("<text:subject>{{title}}</text:subject>") +
            table(row(R"(<table:table-cell table:number-rows-spanned="2" office:value-type="string">)" +
                      p("{{#groups}}{{name}}") + "</table:table-cell>" + cell("{{#items}}{{.}}{{/items}}")) +
                  row("<table:covered-table-cell/>" + cell("x{{/groups}}"))) +
            table(
                row(cell("{{#items}}{{name}}") + cell("{{/items}}")) +
                row(R"x(<table:table-cell table:formula="ooow:sum(&lt;A1:A1&gt;)" office:value-type="float" office:value="1">)x" +
                    p("1") + "</table:table-cell>" + cell(""))),
        {R"(<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>)"});
    text.insert(text.find("<office:automatic-styles>"),
                "<office:meta><dc:subject>On {{title}}</dc:subject></office:meta>");
    const std::string filled = R"({"title": "T", "items": [{"name": "1"}, {"name": "2"}],)"
                               R"( "groups": [{"name": "a", "items": ["x", "y"]}, {"name": "b", "items": []}]})";
    const std::string nothing = R"({"title": "", "items": [], "groups": []})";
    Files contents;
    for (const auto& fields : {filled, nothing})
        for (auto& [name, bytes] : merged(text, fields))
            if (name.ends_with(".xml") && name != "META-INF/manifest.xml")
                contents[std::to_string(fields.size()) + "-" + name] = bytes;
    BOOST_TEST(contents.size() == 6u);
    const Folder folder;
    BOOST_TEST(faults(contents, "OpenDocument-v1.3-schema.rng", folder) == "");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"
#include "odf/extras.hpp"
#include "odf/template.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <vector>

using namespace odf_tests;
using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(hidden_tests)

namespace
{
struct Read
{
    std::string extras; ///< "hidden_slide slide 2; …"
    std::string content;
};

Read read_as(std::string_view flat, Keep keep, std::string_view fields = "{}")
{
    const auto parsed = Template::parse_foreign(flat, keep);
    BOOST_REQUIRE_MESSAGE(parsed.has_value(), (parsed ? "" : parsed.error().code + parsed.error().place));
    Read read;
    for (const auto& extra : parsed.value().extras())
        read.extras += (read.extras.empty() ? "" : "; ") + std::string(name_of(extra.kind)) + " " + extra.place;
    const auto document = parsed.value().merge(value_of(fields));
    BOOST_REQUIRE_MESSAGE(document.has_value(), (document ? "" : document.error().code + document.error().place));
    for (const auto& [name, bytes] : files_of(document.value()))
        read.content += name.ends_with("content.xml") ? bytes : "";
    return read;
}

bool holds(const Read& read, std::string_view text)
{
    return read.content.find(text) != std::string::npos;
}

std::string with_styles(std::string flat, const std::string& styles)
{
    const auto at = flat.find("<office:automatic-styles>");
    if (at != flat.npos)
        return flat.insert(at + std::string_view("<office:automatic-styles>").size(), styles);
    return flat.insert(flat.find("<office:body>"), element("office:automatic-styles", styles));
}

std::string style(const std::string& family, const std::string& name, const std::string& properties,
                  const std::string& more = {})
{
    return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\"" + more + "><style:" + properties +
           "/></style:style>";
}

std::string slide(const std::string& style_name, const std::string& text)
{
    return "<draw:page draw:name=\"" + text + "\" draw:style-name=\"" + style_name + "\">" +
           element("draw:frame", element("draw:text-box", p(text))) + "</draw:page>";
}

std::string cell(const std::string& text, const std::string& more = {})
{
    return "<table:table-cell office:value-type=\"string\"" + more + ">" + p(text) + "</table:table-cell>";
}

std::string row(const std::string& cells, const std::string& visibility = "visible")
{
    return "<table:table-row table:visibility=\"" + visibility + "\">" + cells + "</table:table-row>";
}

std::string sheet(const std::string& name, const std::string& content, const std::string& style_name = "shown")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style_name + "\">" + content +
           "</table:table>";
}

std::string column(const std::string& visibility, int count = 1)
{
    return "<table:table-column table:visibility=\"" + visibility + "\" table:number-columns-repeated=\"" +
           std::to_string(count) + "\"/>";
}

const auto kSheetStyles = style("table", "shown", "table-properties table:display=\"true\"") +
                          style("table", "hidden", "table-properties table:display=\"false\"");

std::string book(const std::string& sheets)
{
    return with_styles(spreadsheet(sheets), kSheetStyles);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_client_gets_no_hidden_slide)
{
    const auto styles = style("drawing-page", "hid", "drawing-page-properties presentation:visibility=\"hidden\"");
    const auto deck =
        with_styles(presentation(slide("dp", "shown") + slide("hid", "discount") + slide("dp", "last")), styles);
    for (const auto keep : {Keep::everything, Keep::nothing_that_acts, Keep::pages_alone})
    {
        const auto read = read_as(deck, keep);
        BOOST_TEST(read.extras == "hidden_slide slide 2");
        BOOST_TEST(holds(read, "discount") == (keep != Keep::pages_alone));
        BOOST_TEST(holds(read, "last"));
    }
    const auto link = p("<text:a xlink:href=\"#discount\">x</text:a><text:a xlink:href=\"#last\">x</text:a>");
    const auto linked = read_as(with_styles(presentation("<draw:page draw:name=\"first\">" + link + "</draw:page>" +
                                                         slide("hid", "discount") + slide("dp", "last")),
                                            styles),
                                Keep::pages_alone);
    BOOST_TEST(holds(linked, "xlink:href=\"\""));
    BOOST_TEST(holds(linked, "xlink:href=\"#last\""));
    BOOST_TEST(!holds(linked, "discount"));
    const auto marked =
        with_styles(presentation(slide("hid", "{{#list}}") + slide("dp", "{{.}}") + slide("hid", "{{/list}}")), styles);
    const auto read = read_as(marked, Keep::pages_alone, R"({"list": ["one", "two"]})");
    BOOST_TEST(read.extras.empty());
    BOOST_TEST(holds(read, "two"));
}

BOOST_AUTO_TEST_CASE(a_client_gets_no_hidden_sheet)
{
    const auto sheets =
        sheet("Costs", row("<table:table-cell table:formula=\"of:=[Margin.A1]*2\" office:value-type=\"float\" "
                           "office:value=\"84\"><text:p>84</text:p></table:table-cell>")) +
        sheet("Margin", row(cell("secret")), "hidden") +
        "<table:named-expressions><table:named-range table:name=\"m\" "
        "table:base-cell-address=\"$Margin.$A$1\" "
        "table:cell-range-address=\"$Margin.$A$1\"/></table:named-expressions>";
    const auto colleague = read_as(book(sheets), Keep::nothing_that_acts);
    BOOST_TEST(colleague.extras == "hidden_sheet sheet Margin");
    BOOST_TEST(holds(colleague, "secret"));
    BOOST_TEST(holds(colleague, "of:=[Margin.A1]*2"));
    const auto client = read_as(book(sheets), Keep::pages_alone);
    BOOST_TEST(client.extras == "hidden_sheet sheet Margin");
    BOOST_TEST(!holds(client, "Margin"));
    BOOST_TEST(!holds(client, "secret"));
    BOOST_TEST(holds(client, "office:value=\"84\"><text:p>84</text:p>"));
}

BOOST_AUTO_TEST_CASE(a_client_gets_nothing_of_hidden_rows_and_columns)
{
    const auto sheets =
        sheet("S", column("visible") + column("collapse", 2) + column("visible", 2) +
                       row(cell("a") + cell("secret B") + cell("secret C") + cell("d")) +
                       row(cell("all", " table:number-columns-repeated=\"4\"")) + row(cell("secret row"), "collapse") +
                       row(cell("secret filter"), "filter") + row(cell("e")));
    const auto colleague = read_as(book(sheets), Keep::nothing_that_acts);
    BOOST_TEST(colleague.extras == "hidden_rows sheet S");
    BOOST_TEST(holds(colleague, "secret row"));
    const auto client = read_as(book(sheets), Keep::pages_alone);
    BOOST_TEST(!holds(client, "secret"), client.content);
    BOOST_TEST(holds(client, sheet("S", column("visible") + column("collapse", 2) + column("visible", 2) +
                                            row(cell("a") + "<table:table-cell/><table:table-cell/>" + cell("d")) +
                                            row(cell("all") + "<table:table-cell/><table:table-cell/>" +
                                                cell("all", " table:number-columns-repeated=\"1\"")) +
                                            row("<table:table-cell/>", "collapse") +
                                            row("<table:table-cell/>", "filter") + row(cell("e")))),
               client.content);
}

BOOST_AUTO_TEST_CASE(empty_hidden_rows_and_those_for_tags_are_nothing)
{
    const auto read =
        read_as(book(sheet("S", column("visible", 2) + column("collapse", 1022) + row(cell("{{#list}}"), "collapse") +
                                    row(cell("{{.}}")) + row(cell("{{/list}}"), "collapse") +
                                    row("<table:table-cell/>", "collapse"))),
                Keep::pages_alone, R"({"list": ["one", "two"]})");
    BOOST_TEST(read.extras.empty());
    BOOST_TEST(holds(read, "two"));
}

BOOST_AUTO_TEST_CASE(the_pictures_and_objects_of_what_is_hidden_go_with_it)
{
    const auto picture = [](const std::string& bytes) {
        return "<draw:frame><draw:image><office:binary-data>" + bytes +
               "</office:binary-data></draw:image></draw:frame>";
    };
    const auto object = [](const std::string& text)
    {
        return "<draw:frame><draw:object><office:document office:version=\"1.3\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>" +
               p(text) + "</office:text></office:body></office:document></draw:object></draw:frame>";
    };
    const auto page = [](const std::string& style_name, const std::string& content)
    {
        return "<draw:page draw:name=\"" + style_name + "\" draw:style-name=\"" + style_name + "\">" + content +
               "</draw:page>";
    };
    const auto deck = with_styles(
        presentation(page("dp", picture("AAAA") + object("shown")) + page("hid", picture("BBBB") + object("secret"))),
        style("drawing-page", "hid", "drawing-page-properties presentation:visibility=\"hidden\""));
    for (const auto keep : {Keep::nothing_that_acts, Keep::pages_alone})
    {
        const auto files = files_of(Template::parse_foreign(deck, keep).value().merge(value_of("{}")).value());
        const auto has = [&](const std::string& start)
        { return std::ranges::any_of(files, [&](const auto& file) { return file.first.starts_with(start); }); };
        BOOST_TEST(has("Pictures/1"));
        BOOST_TEST(has("Object 1/"));
        BOOST_TEST(has("Pictures/2") == (keep != Keep::pages_alone));
        BOOST_TEST(has("Object 2/") == (keep != Keep::pages_alone));
        BOOST_TEST((files.at("META-INF/manifest.xml").find("Object 2") != std::string::npos) ==
                   (keep != Keep::pages_alone));
    }
}

BOOST_AUTO_TEST_CASE(an_embedded_spreadsheet_hides_nothing_from_a_client_either)
{
    const auto embedded =
        element("office:automatic-styles", kSheetStyles) +
        element("office:body", element("office:spreadsheet", sheet("Shown", row(cell("a"))) +
                                                                 sheet("Hidden", row(cell("secret")), "hidden")));
    const auto text = text_document(p("<draw:frame><draw:object><office:document office:version=\"1.3\" "
                                      "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">" +
                                      embedded + "</office:document></draw:object></draw:frame>"));
    BOOST_TEST(holds(read_as(text, Keep::nothing_that_acts), "secret"));
    const auto client = read_as(text, Keep::pages_alone);
    BOOST_TEST(client.extras == "hidden_sheet sheet Hidden");
    BOOST_TEST(!holds(client, "secret"));
}

BOOST_AUTO_TEST_CASE(a_client_gets_no_text_that_a_style_hides)
{
    const auto styles =
        style("text", "base", "text-properties text:display=\"none\"") +
        style("text", "child", "text-properties fo:color=\"#ff0000\"", " style:parent-style-name=\"base\"") +
        style("text", "back", "text-properties text:display=\"true\"", " style:parent-style-name=\"base\"") +
        style("paragraph", "para", "text-properties text:display=\"none\"");
    const auto span = [](const std::string& name, const std::string& text)
    { return "<text:span text:style-name=\"" + name + "\">" + text + "</text:span>"; };
    const auto body = p("a" + span("child", "secret 1") + span("back", "shown") + span("base", "{{#list}}")) +
                      p("b{{.}}" + span("base", "{{/list}}")) + "<text:p text:style-name=\"para\">secret 2</text:p>" +
                      p("<draw:rect draw:display=\"none\">" + p("secret 3") + "</draw:rect>");
    const auto client = read_as(with_styles(text_document(body), styles), Keep::pages_alone, R"({"list": ["x"]})");
    BOOST_TEST(client.extras == "hidden_text content.xml › paragraph 1; hidden_text content.xml › paragraph 3; "
                                "hidden_text content.xml › paragraph 3");
    BOOST_TEST(!holds(client, "secret"));
    BOOST_TEST(holds(client, "shown"));
    BOOST_TEST(holds(client, "bx"));
}

BOOST_AUTO_TEST_SUITE_END()

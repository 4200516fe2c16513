// SPDX-License-Identifier: MPL-2.0
#include "odf/package.hpp"

#include "odf/detail/zip.hpp"
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
// A picture as flat ODF holds it: a PNG of one pixel.
constexpr auto kPicture =
    R"(<draw:frame draw:name="F"><draw:image><office:binary-data>iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk
       YAAAAAYAAjCB0C8AAAAASUVORK5CYII=</office:binary-data></draw:image></draw:frame>)";

std::string document()
{
    return text_document(element("text:p", "Dear {{name}}") + element("text:p", kPicture));
}

Template parsed(std::string_view bytes)
{
    auto result = Template::parse(bytes);
    BOOST_REQUIRE(result.has_value());
    return std::move(result).value();
}

std::string packed(const std::vector<ZipEntry>& entries)
{
    std::vector<const ZipEntry*> pointers;
    for (const auto& entry : entries)
        pointers.push_back(&entry);
    return write_zip(pointers);
}

std::string error_of_package(const std::vector<ZipEntry>& entries)
{
    const auto result = Template::parse(packed(entries));
    return result ? "parsed" : result.error().code + " | " + result.error().place;
}

const ZipEntry kMimetype = stored_entry("mimetype", "application/vnd.oasis.opendocument.text");
const ZipEntry kContent = deflated_entry(
    "content.xml", R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>)");
} // namespace

BOOST_AUTO_TEST_SUITE(package_tests)

BOOST_AUTO_TEST_CASE(parts_can_be_looked_through_before_they_are_zipped)
{
    const auto fields = value_of(R"({"name": "Ann"})");
    const auto form = parsed(document());
    const auto package = form.merge_parts(fields, {.title = "T"});
    BOOST_REQUIRE(package.has_value());
    BOOST_TEST(package.value().write() == form.merge(fields, {.title = "T"}).value());

    std::vector<std::pair<std::string, std::string>> seen;
    package.value().each_part([&](auto name, auto content) { seen.emplace_back(name, content); });
    BOOST_TEST((seen == unpack(package.value().write()).value()));
}

BOOST_AUTO_TEST_CASE(the_mimetype_is_first_and_plain)
{
    const auto package = parsed(document()).merge(value_of(R"({"name": "N"})")).value();
    BOOST_TEST(package.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto as_template = parsed(document()).as_template_package();
    BOOST_TEST(as_template.substr(30, 56) == "mimetypeapplication/vnd.oasis.opendocument.text-template");
}

BOOST_AUTO_TEST_CASE(the_same_input_gives_the_same_bytes)
{
    const auto fields = value_of(R"({"name": "N"})");
    const DocumentInfo info{"T", "en-US", {{"a", "b"}}};
    BOOST_TEST((parsed(document()).merge(fields, info).value() == parsed(document()).merge(fields, info).value()));
    const auto once = parsed(document());
    const auto copy = once;
    BOOST_TEST((once.merge(fields).value() == copy.merge(fields).value()));
}

BOOST_AUTO_TEST_CASE(pictures_of_flat_documents_become_files)
{
    auto files = merged(document(), R"({"name": "N"})");
    BOOST_TEST(files["Pictures/1.png"].starts_with("\x89PNG\r\n"));
    BOOST_TEST(files["Pictures/1.png"].ends_with("IEND\xAE\x42\x60\x82"));
    BOOST_TEST(files["content.xml"].find(R"(<draw:image xlink:href="Pictures/1.png")") != std::string::npos);
    BOOST_TEST(files["META-INF/manifest.xml"].find(R"(full-path="Pictures/1.png" manifest:media-type="image/png")") !=
               std::string::npos);
    BOOST_TEST(files["content.xml"].find("binary-data") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_package_gives_the_same_document_as_its_flat_form)
{
    const auto package = parsed(document()).as_template_package();
    const auto fields = value_of(R"({"name": "N"})");
    const auto from_flat = files_of(parsed(document()).merge(fields).value());
    const auto from_package = files_of(parsed(package).merge(fields).value());
    BOOST_TEST((from_flat == from_package));
    BOOST_TEST((parsed(package).type() == DocumentType::text));
    BOOST_TEST(parsed(package).tags().size() == 1u);
}

BOOST_AUTO_TEST_CASE(properties_survive)
{
    const std::string large(200'000, 'x');
    const DocumentInfo info{
        "A <title>", "ru-RU", {{"Planerka.Meeting", R"({"title": "<&> \"ё\" )" + large + "\"}"}, {"b", " spaces  "}}};
    const auto package = parsed(document()).merge(value_of(R"({"name": "N"})"), info).value();
    const auto properties = user_properties(package);
    BOOST_REQUIRE(properties.has_value());
    BOOST_TEST((properties.value() == info.properties));
    const auto of_template = user_properties(parsed(document()).as_template_package(info));
    BOOST_TEST((of_template.value() == info.properties));
}

BOOST_AUTO_TEST_CASE(nothing_of_the_templates_author_remains)
{
    const auto meta = deflated_entry(
        "meta.xml", "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">Jane "
                    "Doe</office:document-meta>");
    const auto settings = deflated_entry(
        "settings.xml",
        R"(<office:document-settings xmlns:office="o" xmlns:config="c"><config:config-item config:name="PrinterName">Jane's printer</config:config-item><config:config-item config:name="Zoom">100</config:config-item></office:document-settings>)");
    const auto package =
        packed({kMimetype, kContent, meta, settings, stored_entry("Thumbnails/thumbnail.png", "Jane"),
                stored_entry("META-INF/documentsignatures.xml", "Jane"), stored_entry("Pictures/x.png", "x")});
    for (const auto& made : {parsed(package).merge({}).value(), parsed(package).as_template_package()})
    {
        auto files = files_of(made);
        for (const auto& [name, bytes] : files)
            BOOST_TEST(bytes.find("Jane") == std::string::npos, name);
        BOOST_TEST(files.contains("Pictures/x.png"));
        BOOST_TEST(!files.contains("Thumbnails/thumbnail.png"));
        BOOST_TEST(files["settings.xml"].find("Zoom") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_language_goes_into_the_styles)
{
    const auto flat = document();
    const auto with = [&](const char* language) {
        return merged(flat, R"({"name": "N"})", {"", language, {}})["styles.xml"];
    };
    BOOST_TEST(with("ru-RU").find(R"(<style:text-properties fo:language="ru" fo:country="RU"/>)") != std::string::npos);
    BOOST_TEST(with("sr-Latn-RS").find(R"(fo:language="sr" fo:script="Latn" fo:country="RS")") != std::string::npos);
    BOOST_TEST(with("en").find(R"(fo:language="en" fo:country="none")") != std::string::npos);
    BOOST_TEST(with("").find("fo:language") == std::string::npos);
    const auto as_template = files_of(parsed(flat).as_template_package({"T", "ru-RU", {}}));
    BOOST_TEST(as_template.at("styles.xml").find(R"(fo:language="ru" fo:country="RU")") != std::string::npos);
    BOOST_TEST(as_template.at("content.xml").find("{{name}}") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(packages_that_are_refused)
{
    BOOST_TEST(error_of_package({kMimetype, kContent}) == "parsed");
    BOOST_TEST(error_of_package({kContent}) == "odf.not_odf | ");
    BOOST_TEST(error_of_package({stored_entry("mimetype", "application/pdf"), kContent}) == "odf.not_odf | ");
    BOOST_TEST(error_of_package({kMimetype}) == "odf.damaged | content.xml");
    BOOST_TEST(error_of_package({kMimetype, kContent, kContent}) == "odf.damaged | content.xml");
    BOOST_TEST(error_of_package({kMimetype, deflated_entry("content.xml", "<a")}) == "odf.damaged | content.xml");
    BOOST_TEST(error_of_package({kMimetype, kContent, stored_entry("../../etc/passwd", "x")}) == "odf.damaged | ");
    BOOST_TEST(
        error_of_package(
            {kMimetype, kContent,
             deflated_entry(
                 "META-INF/manifest.xml",
                 R"(<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>)")}) ==
        "odf.encrypted | ");

    auto wrong = deflated_entry("content.xml", "<a/>");
    wrong.crc ^= 1;
    BOOST_TEST(error_of_package({kMimetype, wrong}) == "odf.damaged | content.xml");

    auto encrypted = packed({kMimetype, kContent});
    encrypted[6] |= 1;
    encrypted[encrypted.find("PK\1\2") + 8] |= 1;
    const auto result = Template::parse(encrypted);
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().code == "odf.encrypted");
}

BOOST_AUTO_TEST_CASE(zip_bombs_are_refused)
{
    const auto bomb = deflated_entry("a", std::string(100u << 20, '\0'));
    auto second = bomb;
    auto third = bomb;
    second.name = "b";
    third.name = "c";
    BOOST_TEST(error_of_package({kMimetype, kContent, bomb, second, third}) == "odf.too_large | c");

    std::vector<ZipEntry> many{kMimetype, kContent};
    for (int i = 0; i < 10'000; ++i)
        many.push_back(stored_entry(std::to_string(i), ""));
    BOOST_TEST(error_of_package(many) == "odf.too_large | ");
}

BOOST_AUTO_TEST_CASE(properties_of_what_is_no_document)
{
    BOOST_TEST(user_properties("").error().code == "odf.not_odf");
    BOOST_TEST(user_properties("PK\3\4").error().code == "odf.damaged");
    BOOST_TEST(user_properties(packed({stored_entry("word/document.xml", "x")})).error().code == "odf.not_odf");
    BOOST_TEST(user_properties(packed({kMimetype, kContent})).value().empty());
}

BOOST_AUTO_TEST_SUITE_END()

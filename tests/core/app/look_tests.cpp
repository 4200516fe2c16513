// SPDX-License-Identifier: MPL-2.0
#include "app/look.hpp"

#include "app/planner.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::app;

namespace
{
/// Styles and content of a document that was made with these settings.
std::string made(documents::Kind kind, settings::Values values)
{
    const auto planner = Planner::open(PLANERKA_DATA).value();
    auto meeting = planner.new_meeting("client_demo", Language::en).value();
    for (auto& person : meeting.attendees)
        person.cost.emplace().loaded_hourly_rate = Decimal(50, 0);
    MakeOptions options;
    options.reader = documents::Reader::internal;
    options.form = true;
    options.look = look_of(settings::Settings({}, std::move(values), {}));
    const auto document = planner.make(kind, meeting, options).value();
    std::string text;
    const auto files = odf::unpack(document.bytes).value();
    for (const auto& [name, content] : files)
        if (name == "styles.xml" || name == "content.xml")
            text += content;
    return text;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_SUITE(look_tests)

BOOST_AUTO_TEST_CASE(every_document_has_the_colour_and_paper_of_its_company)
{
    for (const auto kind : documents::kKinds)
        BOOST_TEST_CONTEXT(documents::name_of(kind))
        {
            const auto ours = made(kind, {});
            BOOST_TEST(has(ours, "#1b5e7b"));
            BOOST_TEST(!has(ours, "279.4mm"));
            const auto theirs = made(kind, {{"accentColor", "#7a1f3d"}, {"paper", "letter"}});
            BOOST_TEST(has(theirs, "#7a1f3d"));
            BOOST_TEST(!has(theirs, "#1b5e7b"));
            BOOST_TEST(!has(theirs, "page-width=\"210mm\""));
            if (kind != documents::Kind::deck) // slides keep their size
                BOOST_TEST(has(theirs, "279.4mm"));
        }
}

BOOST_AUTO_TEST_CASE(a_document_of_the_usual_look_is_the_layout_as_it_stands)
{
    BOOST_TEST(with_look("no package at all", {}).value() == "no package at all");
    BOOST_TEST(!with_look("no package at all", {.is_letter = true}));
}

BOOST_AUTO_TEST_SUITE_END()

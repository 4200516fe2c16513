// SPDX-License-Identifier: MPL-2.0
#include "app/replaceable.hpp"

#include "app/calendar_entry.hpp"
#include "app/pdf_mark.hpp"
#include "app/planner.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

BOOST_AUTO_TEST_SUITE(replaceable_tests)

namespace
{
struct Files
{
    TemporaryFolder folder{};
    Meeting meeting = parse_meeting(read_text(example("pipeline-review"))).value();

    /// What may be written over this: "d" a document, "m" the meeting, "e" a calendar entry.
    std::string replaceable_by(const std::string& bytes) const
    {
        const auto file = folder / "file";
        write_text(file, bytes);
        std::string all;
        all += app::may_hold_document(file) ? "d" : "";
        all += app::may_hold_meeting(file, meeting.id) ? "m" : "";
        all += app::may_hold_entry(file) ? "e" : "";
        return all;
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(each_is_replaced_by_its_like, Files)
{
    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    for (const auto kind : documents::kKinds)
        BOOST_TEST(replaceable_by(planner.make(kind, meeting, {.form = true}).value().bytes) == "d");
    BOOST_TEST(replaceable_by(to_json(meeting)) == "m");
    auto other = meeting;
    other.id = "other";
    BOOST_TEST(replaceable_by(to_json(other)) == "");
    BOOST_TEST(replaceable_by(app::calendar_entry(meeting, {}).value()) == "e");
    BOOST_TEST(replaceable_by("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n") == "");
    BOOST_TEST(replaceable_by(app::marked_pdf("%PDF-1.7\n%%EOF\n")) == "d");
    BOOST_TEST(replaceable_by("%PDF-1.7\n%%EOF\n") == "");
    BOOST_TEST(replaceable_by(app::marked_pdf("a letter")) == "");
    BOOST_TEST(replaceable_by("a letter") == "");
    BOOST_TEST(replaceable_by("{}") == "");
    BOOST_TEST(replaceable_by("") == "dme");
}

BOOST_FIXTURE_TEST_CASE(what_is_no_file_loses_nothing, Files)
{
    for (const auto& path : {folder / "none", folder.path(), std::filesystem::path("/dev/null")})
    {
        BOOST_TEST(app::may_hold_document(path).has_value(), path);
        BOOST_TEST(app::may_hold_meeting(path, "").has_value(), path);
        BOOST_TEST(app::may_hold_entry(path).has_value(), path);
    }
    write_text(folder / "letter", "a letter");
    const auto error = app::may_hold_document(folder / "letter").error();
    BOOST_TEST(error.code == "file.not_ours");
    BOOST_TEST(error.file == (folder / "letter").string());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "support/desk.hxx"
#include "support/document_text.hxx"

#include <com/sun/star/util/XModifiable.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(commands_tests, *boost::unit_test::fixture<OneOffice>())

BOOST_FIXTURE_TEST_CASE(every_document_is_made_of_the_meeting_that_was_opened, Desk)
{
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("product-training"))}) == "");
    const auto title = example("product-training").title;
    for (const auto* kind : kKinds)
        BOOST_TEST_CONTEXT(kind)
        {
            BOOST_TEST(run((std::string("org.planerka:make?kind=") + kind).c_str(),
                           {uno::property("Form", std::string_view(kind) == "minutes")}) == "");
            const auto made_document = newest();
            BOOST_REQUIRE(made_document.is());
            const Closing closing_made(made_document);
            BOOST_TEST(text_of(made_document).find(title) != std::string::npos);
        }
}

BOOST_FIXTURE_TEST_CASE(pay_stays_with_the_session_and_out_of_the_document, Desk)
{
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
    BOOST_TEST(run("org.planerka:make?kind=agenda") == "");
    const auto agenda = newest();
    BOOST_REQUIRE(agenda.is());

    // Saved from the agenda, whose file knows nothing of pay: the private file has it.
    const auto file = office.folder() / "saved.json";
    BOOST_TEST(run_in(agenda, "org.planerka:saveMeeting", {file_argument(file)}) == "");
    BOOST_TEST(read_file(file).value().find("\"cost\"") == std::string::npos);
    BOOST_TEST(to_json(load_meeting(file).value()) == to_json(example("pipeline-review")));

    // Closed and opened again in the same office: the pay is there again.
    const auto stored = office.folder() / "agenda.odt";
    office.store(agenda, stored, "writer8");
    close(agenda);
    const auto again = office.load(stored);
    const Closing closing_again(again);
    const auto from_document = office.folder() / "from_document.json";
    BOOST_TEST(run_in(again, "org.planerka:saveMeeting", {file_argument(from_document)}) == "");
    BOOST_TEST(private_json(load_meeting(from_document).value()) == private_json(example("pipeline-review")));
}

BOOST_FIXTURE_TEST_CASE(a_change_of_the_meeting_is_kept_in_its_document_without_pay, Desk)
{
    auto meeting = example("pipeline-review");
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
    BOOST_TEST(run("org.planerka:make?kind=agenda") == "");
    const auto agenda = newest();
    BOOST_REQUIRE(agenda.is());
    const Closing closing_agenda(agenda);
    const Reference<css::util::XModifiable> modifiable(agenda, UNO_QUERY_THROW);
    BOOST_TEST(!modifiable->isModified());

    meeting.title = "Renamed";
    const auto file = office.folder() / "renamed.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(run_in(agenda, "org.planerka:openMeeting", {file_argument(file)}) == "");
    const auto remembered = uno::to_utf8(planner_of(office)->meetingOf(agenda));
    BOOST_TEST(remembered.find("Renamed") != std::string::npos);
    BOOST_TEST(remembered.find("loadedHourlyRate") == std::string::npos);
    BOOST_TEST(modifiable->isModified());
    modifiable->setModified(false);
}

BOOST_FIXTURE_TEST_CASE(another_meeting_leaves_the_document_s_own_alone, Desk)
{
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
    BOOST_TEST(run("org.planerka:make?kind=agenda") == "");
    const auto agenda = newest();
    BOOST_REQUIRE(agenda.is());
    const Closing closing_agenda(agenda);
    const auto before = planner_of(office)->meetingOf(agenda);
    BOOST_TEST(run_in(agenda, "org.planerka:newMeeting?purpose=one_on_one") == "");
    BOOST_TEST((planner_of(office)->meetingOf(agenda) == before));
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_done_is_said, Desk)
{
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(office.folder() / "none.json")}).find("none.json") !=
               std::string::npos);
    BOOST_TEST(run("org.planerka:openMeeting").find("FileName") != std::string::npos);
    BOOST_TEST(run("org.planerka:newMeeting?purpose=party").find("party") != std::string::npos);
    BOOST_TEST(run("org.planerka:make?kind=minutes").find("held") != std::string::npos);
    BOOST_TEST(run("org.planerka:make?kind=poster").find("poster") != std::string::npos);
    BOOST_TEST(run("org.planerka:saveMeeting", {file_argument("/nowhere/meeting.json")}).find("nowhere") !=
               std::string::npos);
    BOOST_TEST(run("org.planerka:showSidebar") == "");
}

BOOST_FIXTURE_TEST_CASE(a_new_meeting_has_the_agenda_of_its_purpose, Desk)
{
    BOOST_TEST(run("org.planerka:newMeeting?purpose=client_demo") == "");
    const auto file = office.folder() / "new.json";
    BOOST_TEST(run("org.planerka:saveMeetingAs", {file_argument(file)}) == "");
    const auto saved = load_meeting(file).value();
    BOOST_TEST(saved.purpose_id == "client_demo");
    BOOST_TEST(saved.agenda.size() > 3);
    BOOST_TEST(run("org.planerka:saveMeeting") == ""); // it has a file now
}

BOOST_AUTO_TEST_SUITE_END()

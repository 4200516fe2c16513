// SPDX-License-Identifier: MPL-2.0

// What becomes of a meeting outside the office: PDF, calendars, mail; and what comes from there.
#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "support/desk.hxx"
#include "support/document_text.hxx"
#include "support/mail_program.hxx"

#include <com/sun/star/util/XModifiable.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <set>

#include <sys/stat.h>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(files_tests, *boost::unit_test::fixture<OneOffice>())

namespace
{
struct Files : Desk
{
    fs::path folder = office.folder() / "out";

    Files()
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }

    void open(const Meeting& meeting) const
    {
        const auto file = office.folder() / "meeting.json";
        BOOST_REQUIRE(save_meeting(meeting, file));
        BOOST_REQUIRE(run("org.planerka:openMeeting", {file_argument(file)}) == "");
    }
    std::string export_pdf(bool replace = false) const
    {
        return run("org.planerka:exportPdf", {file_argument(folder, "FolderName"), uno::property("Replace", replace)});
    }
    std::set<std::string> names() const
    {
        std::set<std::string> all;
        for (const auto& entry : fs::directory_iterator(folder))
            all.insert(entry.path().filename().string());
        return all;
    }
    std::string pdf_text(const std::string& name) const
    {
        const auto text = office.folder() / "pdf.txt";
        BOOST_REQUIRE(office_tests::run({"pdftotext", (folder / name).string(), text.string()},
                                        office.folder() / "pdf.log", 60) == 0);
        return read_file(text).value();
    }
    Meeting saved() const
    {
        const auto file = office.folder() / "saved.json";
        BOOST_REQUIRE(run("org.planerka:saveMeetingAs", {file_argument(file)}) == "");
        return load_meeting(file).value();
    }
};

Meeting with_a_client()
{
    auto meeting = example("pipeline-review");
    meeting.title = "Offer";
    meeting.audience = Audience::client;
    meeting.status = Status::held;
    meeting.attendees.push_back({.id = "c1", .name = "Eva Blum", .attendee_kind = "client"});
    meeting.decisions = {{.id = "d1", .text = "Give them ten per cent"},
                         {.id = "d2", .text = "Deliver in March", .audience = "client"}};
    return meeting;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(all_papers_become_pdf_for_colleagues_with_the_cost_sheet, Files)
{
    auto meeting = example("pipeline-review");
    meeting.title = "Review";
    open(meeting);
    BOOST_TEST(export_pdf() == "");
    BOOST_TEST(names() == (std::set<std::string>{"Review – agenda.pdf", "Review – cost sheet.pdf",
                                                 "Review – presentation.pdf"}),
               boost::test_tools::per_element());
    for (const auto& name : names())
        BOOST_TEST(read_file(folder / name).value().starts_with("%PDF"), name);
    BOOST_TEST(pdf_text("Review – agenda.pdf").find("09:30") != std::string::npos);
    // Pay is for its owner's eyes.
    struct stat status
    {
    };
    BOOST_REQUIRE(stat((folder / "Review – cost sheet.pdf").c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
    BOOST_TEST(!newest().is()); // nothing is left open
}

BOOST_FIXTURE_TEST_CASE(a_client_is_given_nothing_internal, Files)
{
    open(with_a_client());
    BOOST_TEST(export_pdf() == "");
    BOOST_TEST(names() ==
                   (std::set<std::string>{"Offer – agenda.pdf", "Offer – minutes.pdf", "Offer – presentation.pdf"}),
               boost::test_tools::per_element());
    const auto minutes = pdf_text("Offer – minutes.pdf");
    BOOST_TEST(minutes.find("Deliver in March") != std::string::npos);
    for (const auto& name : names())
        BOOST_TEST(pdf_text(name).find("ten per cent") == std::string::npos, name);
}

BOOST_FIXTURE_TEST_CASE(files_that_are_there_are_not_written_over_unasked, Files)
{
    open(with_a_client());
    const auto there = folder / "Offer – agenda.pdf";
    BOOST_REQUIRE(write_file(there, "mine"));
    BOOST_TEST(export_pdf().find("Offer – agenda.pdf") != std::string::npos);
    BOOST_TEST(read_file(there).value() == "mine");
    BOOST_TEST(names().size() == 1u);
    BOOST_TEST(export_pdf(true) == "");
    BOOST_TEST(read_file(there).value().starts_with("%PDF"));
    BOOST_TEST(run("org.planerka:exportPdf").find("FolderName") != std::string::npos);
    BOOST_TEST(run("org.planerka:exportPdf", {file_argument("/nowhere", "FolderName")}).find("nowhere") !=
               std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_made_does_not_keep_the_others, Files)
{
    auto meeting = example("pipeline-review");
    meeting.title = "Review";
    meeting.attendees.at(1).cost.reset(); // no cost sheet without a rate for everybody
    open(meeting);
    BOOST_TEST(!export_pdf().empty());
    BOOST_TEST(names().contains("Review – agenda.pdf"));
    BOOST_TEST(!names().contains("Review – cost sheet.pdf"));
}

BOOST_FIXTURE_TEST_CASE(a_template_of_one_s_own_says_which_document_it_makes, Files)
{
    open(example("pipeline-review"));
    const fs::path data = PLANERKA_DATA;
    for (const auto* const file : {"en/agenda.ott", "en/cost.ots", "ru/deck.otp"})
        BOOST_TEST_CONTEXT(file)
        {
            BOOST_TEST(run("org.planerka:makeByTemplate", {file_argument(data / file)}) == "");
            const auto made_document = newest();
            BOOST_REQUIRE(made_document.is());
            const Closing closing_it(made_document);
            BOOST_TEST(text_of(made_document).find("pipeline") != std::string::npos);
            BOOST_TEST(!uno::to_utf8(planner_of(office)->meetingOf(made_document)).empty());
        }
    const auto refused =
        run("org.planerka:makeByTemplate", {file_argument(PLANERKA_TEST_DATA "/templates/typing_errors.odt")});
    BOOST_TEST(refused.find("typing_errors.odt") != std::string::npos, refused);
    BOOST_TEST(!newest().is());
    BOOST_TEST(run("org.planerka:makeByTemplate", {file_argument(PLANERKA_TEST_DATA "/golden_costs.json")}) != "");
}

BOOST_FIXTURE_TEST_CASE(a_meeting_goes_to_a_calendar_and_comes_back, Files)
{
    open(example("pipeline-review"));
    const auto entry = folder / "review.ics";
    BOOST_TEST(run("org.planerka:exportCalendar", {file_argument(entry)}) == "");
    BOOST_TEST(read_file(entry).value().find("METHOD:PUBLISH") != std::string::npos);
    BOOST_TEST(run("org.planerka:exportCalendar", {file_argument(entry)}) == ""); // our own
    BOOST_REQUIRE(write_file(folder / "other.ics", "mine"));
    BOOST_TEST(run("org.planerka:exportCalendar", {file_argument(folder / "other.ics")}) != "");
    BOOST_TEST(read_file(folder / "other.ics").value() == "mine");

    BOOST_TEST(run("org.planerka:newMeeting?purpose=one_on_one") == "");
    BOOST_TEST(run("org.planerka:importCalendar", {file_argument(entry)}) == "");
    const auto again = saved();
    BOOST_TEST(again.title == example("pipeline-review").title);
    BOOST_TEST(again.start_local == "2026-12-07T09:30");
}

BOOST_FIXTURE_TEST_CASE(what_is_no_calendar_is_refused_and_the_meeting_stays, Files)
{
    open(example("pipeline-review"));
    const auto wrong = folder / "letter.ics";
    BOOST_REQUIRE(write_file(wrong, "Dear Dana,"));
    const auto said = run("org.planerka:importCalendar", {file_argument(wrong)});
    BOOST_TEST(said.find("letter.ics") != std::string::npos, said);
    BOOST_TEST(said.find("no calendar file") != std::string::npos, said);
    BOOST_TEST(saved().title == example("pipeline-review").title);
}

BOOST_FIXTURE_TEST_CASE(a_private_file_opens_its_meeting, Files)
{
    const auto meeting = example("pipeline-review");
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(folder / "m.private.json")}) == "");
    BOOST_TEST(run("org.planerka:saveMeeting") == ""); // it is m.json that it goes on with
    BOOST_TEST(to_json(load_meeting(file).value()) == to_json(meeting));
}

namespace
{
struct WithMail : Files
{
    MailProgram mail{office};
    fs::path mails = office.folder() / "profile/user/planerka/mail"; // what is attached waits here

    WithMail() { fs::remove_all(mails); }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(a_mail_carries_agenda_and_invitation_to_those_invited, WithMail)
{
    mail.install();
    auto meeting = with_a_client();
    meeting.status = Status::scheduled;
    meeting.title = "Today's $offer, `touch " + (office.folder() / "run").string() + "`";
    meeting.attendees.at(0).email = "dana@example.com";
    meeting.attendees.at(1).email = "anna@example.com";
    meeting.attendees.at(2).email = "ivan@example.com";
    meeting.organizer_id = meeting.attendees.at(0).id;
    open(meeting);
    BOOST_TEST(run("org.planerka:sendMail") == "");
    const auto said = mail.given();
    BOOST_TEST(said.find("to='anna@example.com'") != std::string::npos, said);
    BOOST_TEST(said.find("ivan@example.com") != std::string::npos, said);
    BOOST_TEST(said.find("dana@example.com") == std::string::npos, said);
    BOOST_TEST(said.find("Today’s ＄offer") != std::string::npos, said);
    BOOST_TEST(said.find(".pdf") != std::string::npos, said);
    BOOST_TEST(said.find(".ics") != std::string::npos, said);
    BOOST_TEST(!fs::exists(office.folder() / "run"));

    // What is attached is there, and for the client.
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(mails))
    {
        if (entry.path().extension() == ".ics")
            BOOST_TEST(read_file(entry.path()).value().find("METHOD:REQUEST") != std::string::npos);
        if (entry.path().extension() == ".pdf")
            BOOST_TEST(read_file(entry.path()).value().starts_with("%PDF"));
        files += entry.is_regular_file();
    }
    BOOST_TEST(files == 2);
    struct stat status
    {
    };
    BOOST_REQUIRE(stat(mails.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0700u);
}

BOOST_FIXTURE_TEST_CASE(without_a_mail_program_one_is_told_so, WithMail)
{
    mail.use("/nowhere/thunderbird");
    open(example("pipeline-review"));
    BOOST_TEST(run("org.planerka:sendMail").find("no mail program") != std::string::npos);
    BOOST_TEST(!fs::exists(mails));
}

BOOST_FIXTURE_TEST_CASE(a_document_that_is_read_only_is_left_alone, Files)
{
    open(example("pipeline-review"));
    BOOST_REQUIRE(run("org.planerka:make?kind=agenda") == "");
    const auto stored = folder / "agenda.odt";
    {
        const auto agenda = newest();
        const Closing closing_agenda(agenda);
        office.store(agenda, stored, "writer8");
    }
    const Model agenda(office.desktop()->loadComponentFromURL(
                           file_argument(stored).Value.get<OUString>(), "_blank", 0,
                           uno::sequence({uno::property("Hidden", true), uno::property("ReadOnly", true)})),
                       UNO_QUERY_THROW);
    const Closing closing_again(agenda);
    const auto before = planner_of(office)->meetingOf(agenda);
    auto meeting = example("pipeline-review");
    meeting.title = "Renamed";
    const auto file = folder / "renamed.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(run_in(agenda, "org.planerka:openMeeting", {file_argument(file)}) == "");
    BOOST_TEST((planner_of(office)->meetingOf(agenda) == before));
    BOOST_TEST(!Reference<css::util::XModifiable>(agenda, UNO_QUERY_THROW)->isModified());
    // It goes into the meeting and its file.
    BOOST_TEST(run_in(agenda, "org.planerka:saveMeetingAs", {file_argument(folder / "kept.json")}) == "");
    BOOST_TEST(load_meeting(folder / "kept.json").value().title == "Renamed");
}

BOOST_AUTO_TEST_SUITE_END()

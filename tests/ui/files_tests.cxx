// SPDX-License-Identifier: MPL-2.0

// What the part "Documents" does with files: each button pressed, each dialog answered.
#include "base/file.hpp"
#include "driver/desk.hxx"
#include "driver/dialog.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"
#include "support/mail_program.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <memory>

namespace planerka::ui_tests
{
namespace fs = std::filesystem;
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;

namespace
{
const std::string kExample = PLANERKA_EXAMPLES "/pipeline-review.json";
const std::string kOther = PLANERKA_EXAMPLES "/product-training.json";

std::unique_ptr<Desk> common_desk;

/// One office for all of the suite: it takes seconds to start.
struct WithOneDesk
{
    void setup() { common_desk = std::make_unique<Desk>(); }
    void teardown() { common_desk.reset(); }
};

struct DocumentsPart
{
    Desk& desk = *common_desk;
    const office_tests::Office& office = desk.office;
    Model document = open_window(office, "swriter");
    Closing closing{document};
    Panel panel{office, document};
    fs::path folder = fs::path(office.folder()) / "files";

    DocumentsPart()
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
        panel.open_meeting(kExample);
    }

    bool comes(const std::string& cell) const
    {
        return wait_for([&] { return panel.is_shown(cell); });
    }
    /// What the foot says once it says something.
    std::string note() const { return comes("message:note") ? panel.text("message:note") : std::string(); }
    std::string failure() const { return comes("message:failure") ? panel.text("message:failure") : std::string(); }

    bool shows(const std::string& title) const
    {
        return wait_for([&] { return panel.text("title") == title; });
    }
};
} // namespace

BOOST_AUTO_TEST_SUITE(files_tests, *boost::unit_test::fixture<WithOneDesk>())

BOOST_FIXTURE_TEST_CASE(a_template_of_one_s_own_makes_its_document, DocumentsPart)
{
    auto before = desk.open_documents();
    panel.press("own_template");
    choose_file_to_open(office, PLANERKA_DATA "/en/cost.ots");
    const auto made = desk.new_document(before);
    const Closing closing_made(made);
    BOOST_TEST(Reference<css::lang::XServiceInfo>(made, UNO_QUERY_THROW)
                   ->supportsService("com.sun.star.sheet.SpreadsheetDocument"));

    before = desk.open_documents();
    panel.press("own_template");
    choose_file_to_open(office, PLANERKA_TEST_DATA "/templates/typing_errors.odt");
    BOOST_TEST(failure().find("typing_errors.odt") != std::string::npos);
    BOOST_TEST(desk.open_documents().size() == before.size());
    BOOST_TEST(!panel.is_shown("message:note"));
}

BOOST_FIXTURE_TEST_CASE(all_papers_become_pdf_and_the_foot_says_where, DocumentsPart)
{
    panel.type("title", "Review");
    panel.press("export_pdf");
    choose_folder(office, folder.string());
    const auto said = note();
    BOOST_TEST(said.find(folder.string()) != std::string::npos, said);
    BOOST_TEST(said.find("Review – agenda.pdf") != std::string::npos, said);
    BOOST_TEST(!panel.is_shown("message:failure"));
    BOOST_TEST(read_file(folder / "Review – agenda.pdf").value().starts_with("%PDF"));

    // Once more: they are there, and stay unless one agrees.
    BOOST_REQUIRE(write_file(folder / "Review – agenda.pdf", "mine"));
    panel.type("title", "Other");
    panel.type("title", "Review");
    BOOST_TEST(!panel.is_shown("message:note")); // it was of the last command
    panel.press("export_pdf");
    choose_folder(office, folder.string());
    {
        const Dialog question(office, "No");
        BOOST_TEST(question.text().find("Review – agenda.pdf") != std::string::npos, question.text());
        question.press("No");
    }
    panel.press("export_pdf");
    choose_folder(office, folder.string());
    BOOST_TEST(read_file(folder / "Review – agenda.pdf").value() == "mine");
    Dialog(office, "Yes").press("Yes");
    BOOST_TEST(!note().empty());
    BOOST_TEST(read_file(folder / "Review – agenda.pdf").value().starts_with("%PDF"));
}

BOOST_FIXTURE_TEST_CASE(a_mail_opens_and_where_no_program_is_the_foot_says_so, DocumentsPart)
{
    const office_tests::MailProgram mail(office);
    mail.use("/nowhere/thunderbird");
    panel.press("send_mail");
    BOOST_TEST(failure().find("no mail program") != std::string::npos);
    mail.install();
    panel.press("send_mail");
    BOOST_TEST(note().find("Nobody here has an e-mail address") != std::string::npos);
    BOOST_TEST(!panel.is_shown("message:failure"));
    BOOST_TEST(mail.given().find("Weekly pipeline review") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_meeting_goes_to_a_calendar_and_comes_back_after_the_question, DocumentsPart)
{
    const auto entry = (folder / "review.ics").string();
    panel.press("export_calendar");
    choose_file_to_save(office, entry);
    BOOST_TEST(note().find(entry) != std::string::npos);
    BOOST_TEST(read_file(entry).value().starts_with("BEGIN:VCALENDAR"));

    panel.type("title", "Changed and not saved");
    panel.press("import_calendar");
    Dialog(office, "No").press("No"); // do not save
    choose_file_to_open(office, entry);
    BOOST_TEST(shows("Weekly pipeline review — Central region"));
    BOOST_TEST(note().find("review.ics") != std::string::npos);
    BOOST_TEST(panel.text("text:file") == "Not saved in a meeting file yet");

    panel.press("import_calendar");
    Dialog(office, "Cancel").press("Cancel"); // what was imported is not saved: it stays
    BOOST_REQUIRE(write_file(folder / "letter.ics", "Dear Dana,"));
    panel.press("import_calendar");
    Dialog(office, "No").press("No");
    choose_file_to_open(office, (folder / "letter.ics").string());
    BOOST_TEST(failure().find("no calendar file") != std::string::npos);
    BOOST_TEST(panel.text("title") == "Weekly pipeline review — Central region");
}

BOOST_FIXTURE_TEST_CASE(of_a_whole_calendar_all_meetings_become_files, DocumentsPart)
{
    panel.press("import_calendar");
    choose_file_to_open(office, PLANERKA_TEST_DATA "/calendar/google.ics");
    {
        const Dialog question(office, "Yes");
        BOOST_TEST(question.text().find("google.ics") != std::string::npos, question.text());
        question.press("Yes");
    }
    choose_folder(office, folder.string());
    BOOST_TEST(note().find(folder.string()) != std::string::npos);
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        files += load_meeting(entry.path()).has_value();
    BOOST_TEST(files > 1u);
    BOOST_TEST(panel.text("text:file").find(": saved") != std::string::npos, panel.text("text:file"));
}

BOOST_FIXTURE_TEST_CASE(recent_meetings_open_after_the_question, DocumentsPart)
{
    const auto first = (folder / "First 2026-12-07.json").string();
    const auto second = (folder / "Second 2026-12-08.json").string();
    fs::copy_file(kExample, first);
    fs::copy_file(kOther, second);
    panel.open_meeting(first);
    panel.open_meeting(second);
    BOOST_REQUIRE(comes("open:recent"));
    panel.press("open:recent");
    BOOST_REQUIRE(comes("recent:0")); // not the one that is open
    panel.type("title", "Changed and not saved");
    panel.press("recent:0");
    Dialog(office, "Cancel").press("Cancel");
    BOOST_TEST(panel.text("title") == "Changed and not saved");
    panel.press("recent:0");
    Dialog(office, "No").press("No");
    BOOST_TEST(shows(load_meeting(first).value().title));
    BOOST_TEST(panel.text("text:file") == "First 2026-12-07.json: saved");

    // What has gone meanwhile is said, and not offered again.
    fs::remove(second);
    panel.press("recent:0");
    BOOST_TEST(failure().find("Second") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(open_takes_a_private_file_for_its_meeting_and_refuses_others_in_plain_words, DocumentsPart)
{
    const auto file = folder / "mine.json";
    auto meeting = load_meeting(kOther).value();
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_REQUIRE(write_file(folder / "mine.private.json", "{\"schemaVersion\": \"1.0\"}"));
    panel.press("open");
    choose_file_to_open(office, (folder / "mine.private.json").string());
    BOOST_TEST(shows(meeting.title));
    BOOST_TEST(wait_for([&] { return panel.text("text:file") == "mine.json: saved"; }));

    BOOST_REQUIRE(write_file(folder / "package.json", "{\"name\": \"left-pad\"}"));
    panel.press("open");
    choose_file_to_open(office, (folder / "package.json").string());
    BOOST_TEST(failure().find("package.json: This is not a meeting file") != std::string::npos);
    BOOST_TEST(panel.text("title") == meeting.title);
}

BOOST_FIXTURE_TEST_CASE(a_read_only_document_says_where_changes_go, DocumentsPart)
{
    BOOST_TEST(!panel.is_shown("message:read_only"));
    const auto before = desk.open_documents();
    panel.press("make:agenda");
    const auto stored = folder / "agenda.odt";
    {
        const auto agenda = desk.new_document(before);
        const Closing closing_agenda(agenda);
        office.store(agenda, stored, "writer8");
    }
    const Model again(office.desktop()->loadComponentFromURL(uno::to_ou("file://" + stored.string()), "_blank", 0,
                                                             uno::sequence({uno::property("ReadOnly", true)})),
                      UNO_QUERY_THROW);
    const Closing closing_again(again);
    const Panel reading(office, again);
    BOOST_TEST(reading.text("message:read_only").find("read-only") != std::string::npos);
    reading.type("title", "Goes into the meeting");
    BOOST_TEST(reading.text("title") == "Goes into the meeting");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests

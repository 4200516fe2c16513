// SPDX-License-Identifier: MPL-2.0
#include "base/utf8.hpp"
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
{
BOOST_FIXTURE_TEST_SUITE(document_part_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(all_that_can_be_done_with_documents_and_files_has_a_button_with_help_in_both_languages)
{
    for (const auto language : kLanguages)
        for (const auto* const action : {"own_template", "export_pdf", "send_mail", "export_calendar",
                                         "import_calendar", "open", "new", "save_as"})
        {
            const auto shown = cell(action, language);
            BOOST_TEST((shown.widget == Widget::button), action);
            BOOST_TEST(!shown.text.empty());
            BOOST_TEST(!shown.help.empty());
            // As wide as a third of the part at least two of them stand side by side.
            BOOST_TEST(utf8::length(shown.text) <= 16u, shown.text);
        }
}

BOOST_AUTO_TEST_CASE(recent_meetings_open_at_a_click)
{
    BOOST_TEST(!is_shown("open:recent"));
    around.recent = {"/home/me/Review 2026-12-07.json",
                     "/home/me/Обзор воронки продаж центрального региона 2026-12-14.json"};
    BOOST_TEST(is_shown("open:recent"));
    BOOST_TEST(!is_shown("recent:0"));
    folds.set("recent", true);
    BOOST_TEST(text("recent:0") == "Review 2026-12-07");
    BOOST_TEST(cell("recent:0").help == "Opens /home/me/Review 2026-12-07.json");
    // A long name keeps its beginning and its date.
    BOOST_TEST(text("recent:1") == "Обзор воронки продаж… 2026-12-14");
    BOOST_TEST(!is_shown("recent:2"));
}

BOOST_AUTO_TEST_CASE(what_was_done_is_no_alarm)
{
    BOOST_TEST(!is_shown("message:note"));
    around.note = "2 PDFs are in /home/me now.";
    BOOST_TEST(text("message:note") == around.note);
    BOOST_TEST((cell("message:note").tone == Tone::remark));
}

BOOST_AUTO_TEST_CASE(a_read_only_document_says_where_changes_go)
{
    BOOST_TEST(!is_shown("message:read_only"));
    around.is_read_only = true;
    BOOST_TEST(text("message:read_only").find("not into this document") != std::string::npos);
    BOOST_TEST(!text("message:read_only", Language::ru).empty());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel

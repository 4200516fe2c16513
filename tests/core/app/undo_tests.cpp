// SPDX-License-Identifier: MPL-2.0
#include "app/session.hpp"

#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

namespace planerka::app
{
namespace
{
struct Undoing : panel::EditorFixture
{
    std::shared_ptr<Session> session = std::make_shared<Session>(SessionState{meeting});

    Edited type(std::string_view place, std::string_view text, std::string step) const
    {
        return session->edit(
            session->show(folds, around, blueprints, Language::en).seen, concern_of(place),
            [&](Meeting& edited, panel::WrongTexts& wrong)
            { return panel::Editor(edited, wrong, blueprints, Language::en).type(place, text); },
            {}, std::move(step));
    }

    void rename(const std::string& title) const { type("title", title, {}); }
    std::string title() const { return session->snapshot().meeting.title; }
    std::string minutes() const
    {
        const auto view = session->show(folds, around, blueprints, Language::en).view;
        return panel::cell_in(view, "durationMinutes")->text;
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(undo_tests, Undoing)

BOOST_AUTO_TEST_CASE(letters_of_one_field_are_taken_back_together)
{
    const auto before = session->snapshot().meeting;
    BOOST_TEST(!session->can_undo());
    BOOST_TEST(!session->undo());
    for (const auto* text : {"W", "We", "Wee", "Week"})
        type("title", text, "type title");
    type("durationMinutes", "7", "type minutes");
    type("durationMinutes", "75", "type minutes");
    type("title", "Week!", "type title");

    BOOST_TEST(session->undo());
    BOOST_TEST(title() == "Week");
    BOOST_TEST(session->snapshot().meeting.duration_minutes == 75);
    BOOST_TEST(session->undo());
    BOOST_TEST(session->snapshot().meeting.duration_minutes == 60);
    BOOST_TEST(session->undo());
    BOOST_TEST((session->snapshot().meeting == before));
    BOOST_TEST(!session->undo());

    BOOST_TEST(session->redo());
    BOOST_TEST(title() == "Week");
    BOOST_TEST(session->redo());
    BOOST_TEST(session->redo());
    BOOST_TEST(title() == "Week!");
    BOOST_TEST(session->snapshot().meeting.duration_minutes == 75);
    BOOST_TEST(!session->redo());
}

BOOST_AUTO_TEST_CASE(what_has_no_name_is_a_step_of_its_own)
{
    rename("One");
    rename("Two");
    BOOST_TEST(session->undo());
    BOOST_TEST(title() == "One");
}

BOOST_AUTO_TEST_CASE(a_text_that_could_not_be_used_comes_and_goes_with_its_step)
{
    type("durationMinutes", "7", "type minutes");
    type("durationMinutes", "7x", "type minutes");
    BOOST_TEST(minutes() == "7x");
    BOOST_TEST(session->undo());
    BOOST_TEST(minutes() == "60");
    BOOST_TEST(session->redo());
    BOOST_TEST(minutes() == "7x");
    BOOST_TEST(!session->to_be_made());
    session->undo();

    // Also where nothing else was typed.
    type("start.date", "32.12.2026", "type date");
    BOOST_TEST(!session->to_be_made());
    BOOST_TEST(session->undo());
    BOOST_TEST(session->to_be_made().has_value());
}

BOOST_AUTO_TEST_CASE(an_edit_that_does_nothing_is_no_step)
{
    const auto nothing = [](Meeting&, panel::WrongTexts&) { return false; };
    BOOST_TEST((session->edit({session->revision()}, Concerns::the_meeting, nothing) == Edited::unchanged));
    BOOST_TEST(!session->can_undo());
}

BOOST_AUTO_TEST_CASE(after_an_undo_another_edit_ends_what_could_be_done_again)
{
    type("title", "One", "type title");
    session->undo();
    BOOST_TEST(session->can_redo());
    type("title", "Two", "type title");
    BOOST_TEST(!session->can_redo());
    BOOST_TEST(!session->redo());
    session->undo();
    BOOST_TEST(title() == meeting.title);
}

BOOST_AUTO_TEST_CASE(undo_is_a_change_of_which_all_others_are_told)
{
    int stored = 0;
    session = std::make_shared<Session>(SessionState{meeting}, SessionHooks{[&](const Session&) { ++stored; }});
    rename("Renamed");
    int mine = 0;
    int others = 0;
    const auto me = session->subscribe([&] { ++mine; });
    const auto other = session->subscribe([&] { ++others; });
    const auto before = session->revision();
    BOOST_TEST(session->undo(me));
    BOOST_TEST(session->revision().change > before.change);
    BOOST_TEST(session->revision().meeting == before.meeting);
    BOOST_TEST(session->redo(me));
    BOOST_TEST(mine == 0);
    BOOST_TEST(others == 2);
    BOOST_TEST(stored == 3);
    session->redo(me);
    BOOST_TEST(others == 2); // there was nothing to do again
    BOOST_TEST(stored == 3);
}

BOOST_AUTO_TEST_CASE(a_row_that_was_seen_before_an_undo_is_not_mistaken_for_another)
{
    const auto remove = [&](Meeting& edited, panel::WrongTexts& wrong)
    { return panel::Editor(edited, wrong, blueprints, Language::en).press("remove:attendees[0]").changed; };
    session->edit(session->show(folds, around, blueprints, Language::en).seen, Concerns::a_row, remove);
    const auto seen = session->show(folds, around, blueprints, Language::en).seen;
    session->undo();
    BOOST_TEST((session->edit(seen, Concerns::a_row, remove) == Edited::refused));
}

BOOST_AUTO_TEST_CASE(what_was_saved_is_unmodified_when_it_is_back)
{
    const tests::TemporaryFolder folder;
    type("title", "One", "type title");
    BOOST_TEST(session->is_modified());
    session->undo();
    BOOST_TEST(!session->is_modified());
    session->redo();
    BOOST_TEST(session->is_modified());
    BOOST_REQUIRE(session->save_as(folder / "m.json", session->revision()));
    BOOST_TEST(!session->is_modified());
    session->undo();
    BOOST_TEST(session->is_modified());
    session->redo();
    BOOST_TEST(!session->is_modified());

    // What is typed after saving is a step of its own, though it is typed into the same field.
    type("title", "One more", "type title");
    session->undo();
    BOOST_TEST(title() == "One");
    BOOST_TEST(!session->is_modified());
}

BOOST_AUTO_TEST_CASE(what_was_never_saved_is_not_saved_by_an_undo)
{
    session = std::make_shared<Session>(SessionState{.meeting = meeting, .modified = true});
    rename("Renamed");
    session->undo();
    BOOST_TEST(session->is_modified());
}

BOOST_AUTO_TEST_CASE(another_meeting_has_no_past)
{
    rename("One");
    rename("Two");
    session->undo();
    BOOST_REQUIRE(session->replace(meeting, {}));
    BOOST_TEST(!session->can_undo());
    BOOST_TEST(!session->can_redo());
    rename("Three");
    session->adopt({meeting});
    BOOST_TEST(!session->can_undo());
}

BOOST_AUTO_TEST_CASE(any_thread_may_undo)
{
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 3; ++thread)
        threads.emplace_back(
            [&, thread]
            {
                for (int turn = 0; turn < 200; ++turn)
                {
                    session->edit({session->revision()}, Concerns::the_meeting,
                                  [](Meeting& edited, panel::WrongTexts&)
                                  {
                                      ++edited.duration_minutes;
                                      return true;
                                  });
                    if (thread == 0)
                        session->undo();
                    if (thread == 1)
                        session->redo();
                }
            });
    for (auto& thread : threads)
        thread.join();
    while (session->undo())
        ;
    BOOST_TEST(session->snapshot().meeting.title == meeting.title);
    BOOST_TEST(session->can_redo());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

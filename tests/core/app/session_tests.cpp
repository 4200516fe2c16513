// SPDX-License-Identifier: MPL-2.0
#include "app/session.hpp"

#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <thread>

namespace planerka::app
{
using tests::TemporaryFolder;

namespace
{
struct Worked : panel::EditorFixture
{
    std::shared_ptr<Session> session = std::make_shared<Session>(SessionState{meeting});

    Seen seen() const { return session->show(folds, around, blueprints, Language::en).seen; }

    Edited type(const Seen& seen, std::string_view place, std::string_view text, const Subscription& who = {}) const
    {
        return session->edit(
            seen, concern_of(place),
            [&](Meeting& edited, panel::WrongTexts& wrong)
            { return panel::Editor(edited, wrong, blueprints, Language::en).type(place, text); },
            who);
    }

    Meeting now() const { return session->snapshot().meeting; }
};

Meeting numbered(int number)
{
    Meeting meeting;
    meeting.id = std::to_string(number);
    meeting.title = meeting.id;
    return meeting;
}

const auto kLonger = [](Meeting& meeting, panel::WrongTexts&)
{
    ++meeting.duration_minutes;
    return true;
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(session_tests, Worked)

BOOST_AUTO_TEST_CASE(no_change_gets_lost_when_many_change_the_meeting)
{
    constexpr int kThreads = 4;
    constexpr int kEdits = 500;
    const auto first = seen();
    const auto before = now().duration_minutes;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread)
        threads.emplace_back(
            [&]
            {
                for (int edit = 0; edit < kEdits; ++edit)
                    session->edit(first, Concerns::the_meeting, kLonger);
            });
    for (auto& thread : threads)
        thread.join();
    BOOST_TEST(now().duration_minutes == before + kThreads * kEdits);
}

BOOST_AUTO_TEST_CASE(an_edit_of_one_meeting_never_lands_in_another)
{
    constexpr int kMeetings = 500;
    std::atomic<bool> done = false;
    std::thread typist(
        [&]
        {
            while (!done)
            {
                // What is typed for a meeting begins with its title.
                const auto at = session->snapshot();
                session->edit({at.revision}, Concerns::the_meeting,
                              [&](Meeting& edited, panel::WrongTexts&)
                              {
                                  edited.title = at.meeting.title + "!";
                                  return true;
                              });
            }
        });
    int mixed = 0;
    for (int number = 1; number <= kMeetings; ++number)
    {
        BOOST_REQUIRE(session->replace(numbered(number), std::to_string(number)));
        const auto state = session->snapshot();
        const auto title = state.meeting.title.substr(0, state.meeting.title.find('!'));
        if (state.meeting.id != state.file || state.meeting.id != title)
            ++mixed;
    }
    done = true;
    typist.join();
    BOOST_TEST(mixed == 0);
}

BOOST_AUTO_TEST_CASE(a_file_is_never_given_another_meeting)
{
    const TemporaryFolder folder;
    const auto file = [&](int number) { return folder / (std::to_string(number) + ".json"); };
    std::atomic<bool> done = false;
    BOOST_REQUIRE(session->replace(numbered(0), file(0)));
    std::thread saver(
        [&]
        {
            while (!done)
                if (!session->save())
                    break;
        });
    for (int round = 0; round < 2'000; ++round)
        BOOST_REQUIRE(session->replace(numbered(round % 2), file(round % 2)));
    done = true;
    saver.join();
    for (const int number : {0, 1})
        if (const auto saved = load_meeting(file(number)))
            BOOST_TEST(saved.value().id == std::to_string(number));
}

BOOST_AUTO_TEST_CASE(a_file_that_was_chosen_for_one_meeting_is_refused_for_another)
{
    const TemporaryFolder folder;
    const auto file = folder / "chosen.json";
    const auto asked = session->revision();
    type(seen(), "title", "Still the same meeting");
    BOOST_REQUIRE(session->save_as(file, asked));
    BOOST_TEST(load_meeting(file).value().title == "Still the same meeting");
    BOOST_TEST(session->snapshot().file == file);
    BOOST_TEST(!session->is_modified());

    const auto too_early = session->revision();
    BOOST_REQUIRE(session->replace(numbered(7), {}));
    BOOST_TEST(session->save_as(file, too_early).error().code == "session.another_meeting");
    BOOST_TEST(session->save().error().code == "session.no_file");
    BOOST_TEST(load_meeting(file).value().title == "Still the same meeting");
    BOOST_TEST(session->snapshot().file.empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_leaves_the_meeting_its_own)
{
    const TemporaryFolder folder;
    const auto file = folder / "own.json";
    BOOST_REQUIRE(session->save_as(file, session->revision()));
    type(seen(), "title", "Changed");
    BOOST_TEST(!session->save_as("/nowhere/meeting.json", session->revision()));
    BOOST_TEST(session->snapshot().file == file);
    BOOST_TEST(session->is_modified());
    BOOST_REQUIRE(session->save());
    BOOST_TEST(!session->is_modified());
    BOOST_TEST(load_meeting(file).value().title == "Changed");
}

BOOST_AUTO_TEST_CASE(a_change_after_the_question_whether_it_may_be_lost_is_not_lost)
{
    const auto asked = session->revision();
    type(seen(), "title", "Typed while the dialog was open");
    BOOST_TEST(session->replace(numbered(7), {}, asked).error().code == "session.changed");
    BOOST_TEST(now().title == "Typed while the dialog was open");
    BOOST_TEST(session->replace(numbered(7), {}, session->revision()).has_value());
    BOOST_TEST(now().id == "7");
    BOOST_TEST(session->replace(numbered(8), {}).has_value());
}

BOOST_AUTO_TEST_CASE(an_edit_is_made_on_the_meeting_as_it_is_now_or_refused)
{
    const auto early = seen();
    BOOST_TEST((type(early, "title", "First") == Edited::changed));
    // The title says the same in every state of the meeting; the rows are still those that were seen.
    BOOST_TEST((type(early, "durationMinutes", "75") == Edited::changed));
    BOOST_TEST((type(early, "attendees[1].name", "Somebody") == Edited::changed));
    BOOST_TEST(now().title == "First");
    BOOST_TEST(now().duration_minutes == 75);
    BOOST_TEST(now().attendees.at(1).name == "Somebody");

    // Somebody removes the first person: the second row is another person now.
    const auto remove = [&](Meeting& edited, panel::WrongTexts& wrong)
    { return panel::Editor(edited, wrong, blueprints, Language::en).press("remove:attendees[0]").changed; };
    const auto before_removal = seen();
    BOOST_TEST((session->edit(before_removal, Concerns::a_row, remove) == Edited::changed));
    const auto people = to_json(now());
    BOOST_TEST((type(before_removal, "attendees[1].name", "Wrong row") == Edited::refused));
    BOOST_TEST((session->edit(before_removal, Concerns::a_row, remove) == Edited::refused));
    BOOST_TEST(to_json(now()) == people);
    BOOST_TEST((type(before_removal, "title", "Second") == Edited::changed));
    const auto second = now().attendees.at(1).id; // the chair is chosen by id, which is nobody else's
    BOOST_TEST((type(before_removal, "chair", second) == Edited::changed));
    BOOST_TEST(now().with_role("chair")->id == second);

    const auto of_the_old = seen();
    BOOST_REQUIRE(session->replace(numbered(7), {}));
    BOOST_TEST((type(of_the_old, "title", "Of the old meeting") == Edited::refused));
    BOOST_TEST(now().title == "7");
    BOOST_TEST(!session->is_modified());
}

BOOST_AUTO_TEST_CASE(a_tick_is_meant_for_the_entry_that_was_seen)
{
    const auto record = [](Meeting& edited, panel::WrongTexts&)
    {
        edited.decisions.insert(edited.decisions.begin(), {.id = "d" + std::to_string(edited.decisions.size())});
        return true;
    };
    BOOST_REQUIRE((session->edit(seen(), Concerns::the_meeting, record) == Edited::changed));
    const auto before = seen();
    BOOST_REQUIRE((session->edit(seen(), Concerns::the_meeting, record) == Edited::changed));
    BOOST_TEST((type(before, "decisions[0].audience", "client") == Edited::refused));
    BOOST_TEST((type(seen(), "decisions[0].audience", "client") == Edited::changed));
    BOOST_TEST(now().decisions[0].audience == "client");
    BOOST_TEST(now().decisions[1].audience == "");
}

BOOST_AUTO_TEST_CASE(no_document_is_made_while_something_typed_is_not_taken_over)
{
    BOOST_TEST(session->to_be_made().has_value());
    type(seen(), "start.date", "32.12.2026");
    BOOST_TEST(session->to_be_made().error().code == "session.wrong_texts");
    type(seen(), "start.date", "31.12.2026");
    BOOST_TEST(session->to_be_made().value().meeting.start_local.starts_with("2026-12-31"));
}

BOOST_AUTO_TEST_CASE(all_but_the_one_who_edits_are_told)
{
    int mine = 0;
    int others = 0;
    const auto me = session->subscribe([&] { ++mine; });
    auto other = session->subscribe([&] { ++others; });
    type(seen(), "title", "Mine", me);
    BOOST_TEST(mine == 0);
    BOOST_TEST(others == 1);

    type(seen(), "durationMinutes", "not a number", me);
    BOOST_TEST(others == 2); // no document can be made any more

    // While the one who edits waits for the others to be told, one of those changes the meeting: that it is told.
    const auto meddler = session->subscribe(
        [&]
        {
            if (now().title == "Again")
                type(seen(), "title", "Meddled with", other);
        });
    type(seen(), "title", "Again", me);
    BOOST_TEST(mine == 1);
    BOOST_TEST(others == 3);

    other = {};
    BOOST_REQUIRE(session->replace(numbered(7), {}));
    BOOST_TEST(others == 3);
    BOOST_TEST(mine == 2);
}

BOOST_AUTO_TEST_CASE(a_change_that_cannot_be_stored_is_made_and_told)
{
    int told = 0;
    session = std::make_shared<Session>(
        SessionState{meeting}, SessionHooks{[](const Session&) { throw std::runtime_error("The document is gone"); }});
    const auto subscription = session->subscribe([&] { ++told; });
    BOOST_CHECK_THROW(type(seen(), "title", "Kept"), std::runtime_error);
    BOOST_TEST(now().title == "Kept");
    BOOST_TEST(told == 1);
    BOOST_TEST((type(seen(), "durationMinutes", "x") == Edited::unchanged));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_used_goes_with_its_meeting)
{
    type(seen(), "durationMinutes", "sixty");
    BOOST_TEST(session->show(folds, around, blueprints, Language::en).view.has_wrong_texts);
    BOOST_TEST(!session->is_modified());
    BOOST_REQUIRE(session->replace(meeting, {}));
    BOOST_TEST(!session->show(folds, around, blueprints, Language::en).view.has_wrong_texts);
}

BOOST_AUTO_TEST_CASE(another_meeting_is_not_the_document_s)
{
    const documents::Request agenda;
    session = std::make_shared<Session>(SessionState{meeting, agenda});
    auto changed = meeting;
    changed.title = "Renamed";
    BOOST_REQUIRE(session->replace(changed, {}));
    BOOST_TEST(session->snapshot().request.has_value());
    BOOST_REQUIRE(session->replace(numbered(7), {}));
    BOOST_TEST(!session->snapshot().request.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

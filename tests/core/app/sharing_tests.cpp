// SPDX-License-Identifier: MPL-2.0
#include "app/sessions.hpp"

#include "documents/visible.hpp"

#include "app/planner.hpp"
#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

namespace planerka::app
{
namespace
{
const documents::Request kAgenda{.kind = documents::Kind::agenda};
const documents::Request kMinutes{.kind = documents::Kind::minutes};
const documents::Request kCost{.kind = documents::Kind::cost};

/// Documents of an office, each with what it has stored.
struct Windows : panel::EditorFixture
{
    struct Window
    {
        documents::Request request{};
        std::string json{};
        int stored = 0;
    };

    Sessions sessions;
    Window agenda{kAgenda};
    Window minutes{kMinutes};
    Window cost{kCost};

    Windows() { meeting.decisions = {{.id = "d1", .text = "Decided"}}; }

    std::function<void(const Session&)> storing_in(Window& window)
    {
        return [&](const Session& session)
        {
            session.read(
                [&](const SessionState& state, Revision)
                {
                    if (!state.request)
                        return;
                    window.json = to_json(documents::visible_part(state.meeting, *state.request));
                    ++window.stored;
                });
        };
    }

    Bound open(Window& window)
    {
        return sessions
            .of(&window, {.memory = [&] { return remembered(window.json, to_string(window.request)); },
                          .first_draft = [&]() -> Result<Meeting> { return meeting; },
                          .changed = storing_in(window)})
            .value();
    }

    std::shared_ptr<Session> draft()
    {
        return sessions
            .of(nullptr, {.first_draft = [&]() -> Result<Meeting> { return meeting; }})
            .value()
            .session;
    }

    /// What happens when a document is made.
    Bound make(Window& window, const std::shared_ptr<Session>& from)
    {
        SessionState state = from->snapshot();
        window.json = to_json(documents::visible_part(state.meeting, window.request));
        state.request = window.request;
        return sessions.adopt(&window, std::move(state), storing_in(window), from);
    }

    void remember(Window& window, const Meeting& what)
    {
        window.json = to_json(documents::visible_part(what, window.request));
    }

    static void rename(const std::shared_ptr<Session>& session, const std::string& title)
    {
        session->edit({session->revision()}, Concerns::the_meeting,
                      [&](Meeting& edited, panel::WrongTexts&)
                      {
                          edited.title = title;
                          return true;
                      });
    }

    static Meeting now(const Bound& bound) { return bound.session->snapshot().meeting; }
    static std::string title(const Bound& bound) { return now(bound).title; }
    static std::string title_in(const Window& window) { return parse_meeting(window.json).value().title; }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(sharing_tests, Windows)

BOOST_AUTO_TEST_CASE(an_edit_in_one_window_reaches_the_others_and_each_document_stores_its_part)
{
    const auto first = make(agenda, draft());
    const auto second = make(cost, first.session);
    BOOST_TEST(first.session->shares_with(*second.session));
    int told = 0;
    const auto subscription = second.session->subscribe([&] { ++told; });
    rename(first.session, "Renamed");
    BOOST_TEST(told == 1);
    BOOST_TEST(title(second) == "Renamed");
    BOOST_TEST(draft()->snapshot().meeting.title == "Renamed");
    BOOST_TEST(title_in(agenda) == "Renamed");
    BOOST_TEST(title_in(cost) == "Renamed");
    BOOST_TEST(private_json(parse_meeting(agenda.json).value()).empty());
    BOOST_TEST(!private_json(parse_meeting(cost.json).value()).empty());

    BOOST_TEST(second.session->undo());
    BOOST_TEST(title_in(agenda) == meeting.title);
    BOOST_TEST(told == 2);
}

BOOST_AUTO_TEST_CASE(a_document_that_is_closed_ends_nothing_for_the_others)
{
    auto first = std::optional(make(agenda, draft()));
    const auto second = make(cost, draft());
    sessions.forget(&agenda);
    first.reset();
    const int before = agenda.stored;
    rename(second.session, "Renamed");
    BOOST_TEST(title_in(cost) == "Renamed");
    BOOST_TEST(agenda.stored == before);
    BOOST_TEST(private_json(now(second)) == private_json(meeting));

    // Opened again it is behind, and shows the meeting as it is.
    const auto again = open(agenda);
    BOOST_TEST(again.differs);
    BOOST_TEST(title(again) == "Renamed");
    BOOST_TEST(title_in(agenda) == meeting.title); // until something changes
    rename(again.session, "Renamed again");
    BOOST_TEST(title_in(agenda) == "Renamed again");
}

BOOST_AUTO_TEST_CASE(a_document_that_cannot_store_keeps_no_other_from_it)
{
    auto broken = documents::Request{};
    int key = 0;
    SessionState state = draft()->snapshot();
    state.request = broken;
    bool fails = false;
    sessions.adopt(
        &key, state,
        [&](const Session&)
        {
            if (fails)
                throw std::runtime_error("The document is gone");
        },
        draft());
    const auto other = make(agenda, draft());
    fails = true;
    BOOST_CHECK_THROW(rename(draft(), "Renamed"), std::runtime_error);
    BOOST_TEST(title_in(agenda) == "Renamed");
}

BOOST_AUTO_TEST_CASE(another_meeting_in_one_window_leaves_the_others_with_theirs)
{
    const auto first = make(agenda, draft());
    const auto second = make(cost, first.session);
    Meeting other;
    other.id = "other";
    other.title = "Another one";
    int told = 0;
    const auto subscription = second.session->subscribe([&] { ++told; });
    const auto revision = second.session->revision();
    BOOST_REQUIRE(first.session->replace(other, {}, revision));
    BOOST_TEST(title(first) == "Another one");
    BOOST_TEST(title(second) == meeting.title);
    BOOST_TEST((second.session->revision() == revision));
    BOOST_TEST(told == 0);
    rename(first.session, "Of the other");
    BOOST_TEST(title_in(agenda) == meeting.title); // remembers the one that it was made from
    rename(second.session, "Of the first");
    BOOST_TEST(title(first) == "Of the other");
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(the_meeting_read_anew_is_read_for_all)
{
    const tests::TemporaryFolder folder;
    const auto first = make(agenda, draft());
    const auto second = make(cost, first.session);
    BOOST_REQUIRE(first.session->save_as(folder / "m.json", first.session->revision()));
    BOOST_TEST(second.session->snapshot().file == folder / "m.json");
    BOOST_TEST(!second.session->is_modified());
    rename(second.session, "Given up");
    BOOST_TEST(first.session->is_modified());
    BOOST_REQUIRE(second.session->replace(load_meeting(folder / "m.json").value(), folder / "m.json"));
    BOOST_TEST(title(first) == meeting.title);
    BOOST_TEST(title_in(agenda) == meeting.title);
    BOOST_TEST(!first.session->can_undo());
}

BOOST_AUTO_TEST_CASE(a_document_with_more_of_the_meeting_gives_it_to_a_part)
{
    remember(agenda, meeting);
    remember(cost, meeting);
    const auto first = open(agenda);
    BOOST_TEST(private_json(now(first)).empty());
    const auto second = open(cost);
    BOOST_TEST(second.session->shares_with(*first.session));
    BOOST_TEST(!second.differs);
    BOOST_TEST(!private_json(now(first)).empty());
    BOOST_TEST((first.session->snapshot().request->kind == documents::Kind::agenda));
    rename(second.session, "Renamed");
    BOOST_TEST(title_in(agenda) == "Renamed");
    BOOST_TEST(private_json(parse_meeting(agenda.json).value()).empty());
}

BOOST_AUTO_TEST_CASE(a_part_of_what_is_open_takes_nothing_from_it)
{
    remember(agenda, meeting);
    const auto first = make(cost, draft());
    const auto before = now(first);
    const auto second = open(agenda);
    BOOST_TEST(second.session->shares_with(*first.session));
    BOOST_TEST(!second.differs);
    BOOST_TEST((now(second) == before));
}

BOOST_AUTO_TEST_CASE(parts_of_which_none_has_all_of_the_other_stay_apart)
{
    meeting.status = Status::held;
    remember(minutes, meeting);
    meeting.title = "A later title";
    remember(agenda, meeting);
    const auto first = open(agenda);
    const auto second = open(minutes);
    BOOST_TEST(!second.session->shares_with(*first.session));
    BOOST_TEST(now(second).decisions.size() == 1u);
    rename(first.session, "Renamed");
    BOOST_TEST(title_in(minutes) != "Renamed");
}

BOOST_AUTO_TEST_CASE(an_older_copy_of_a_document_shows_the_meeting_that_is_open)
{
    remember(agenda, meeting);
    Window copy{kAgenda};
    remember(copy, meeting);
    const auto first = open(agenda);
    rename(first.session, "Renamed");
    const auto second = open(copy);
    BOOST_TEST(second.differs);
    BOOST_TEST(title(second) == "Renamed");
    BOOST_TEST(copy.stored == 0);
}

BOOST_AUTO_TEST_CASE(documents_of_other_meetings_share_nothing)
{
    remember(agenda, meeting);
    meeting.id = "another";
    remember(cost, meeting);
    BOOST_TEST(!open(agenda).session->shares_with(*open(cost).session));

    meeting.id.clear();
    Window one{kAgenda};
    Window two{kAgenda};
    remember(one, meeting);
    remember(two, meeting);
    BOOST_TEST(!open(one).session->shares_with(*open(two).session));
}

BOOST_AUTO_TEST_CASE(what_has_changed_while_the_document_was_made_is_stored_in_it)
{
    SessionState state = draft()->snapshot();
    rename(draft(), "Meanwhile");
    remember(agenda, state.meeting);
    state.request = agenda.request;
    const auto bound = sessions.adopt(&agenda, std::move(state), storing_in(agenda), draft());
    BOOST_TEST(title(bound) == "Meanwhile");
    BOOST_TEST(title_in(agenda) == "Meanwhile");
}

BOOST_AUTO_TEST_CASE(a_document_made_of_another_state_of_the_meeting_has_that_state)
{
    const auto first = make(agenda, draft());
    auto later = meeting;
    later.title = "Of a script";
    const auto second = sessions.adopt(&cost, {later, cost.request}, storing_in(cost));
    BOOST_TEST(title(second) == "Of a script");
    BOOST_TEST(title(first) == meeting.title);

    Window same{kAgenda};
    BOOST_TEST(sessions.adopt(&same, {later, same.request}, {}).session->shares_with(*second.session));
}

BOOST_AUTO_TEST_CASE(a_panel_that_was_faster_ends_up_with_the_meeting_the_document_was_made_from)
{
    rename(draft(), "Modified");
    remember(agenda, meeting);
    const auto early = open(agenda);
    const auto revision = draft()->revision();
    const auto late = make(agenda, draft());
    BOOST_TEST(!late.is_new);
    BOOST_TEST(late.session == early.session);
    BOOST_TEST(late.session->is_modified());
    BOOST_TEST((late.session->revision() == revision));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

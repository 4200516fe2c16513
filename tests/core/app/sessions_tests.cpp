// SPDX-License-Identifier: MPL-2.0
#include "app/sessions.hpp"

#include "documents/visible.hpp"

#include "agenda/samples.hpp"
#include "app/planner.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
namespace
{
/// Documents of an office; each is known by its address.
struct Documents : panel::EditorFixture
{
    Sessions sessions;
    int agenda = 0;
    int another = 0;
    int stored = 0;

    /// A document that remembers this JSON.
    Result<Bound> open(Sessions::Document document, const std::string& json)
    {
        return sessions.of(document, {.memory = [&] { return remembered(json, "agenda internal en"); },
                                      .first_draft = [&]() -> Result<Meeting> { return meeting; },
                                      .changed = [&](const Session&) { ++stored; }});
    }

    std::string in_document() const { return to_json(documents::visible_part(meeting, {})); }

    static Meeting of(const Bound& bound) { return bound.session->snapshot().meeting; }

    static void change(const Bound& bound, const std::function<void(Meeting&)>& how)
    {
        bound.session->edit({bound.session->revision()}, Concerns::the_meeting,
                            [&](Meeting& edited, panel::WrongTexts&)
                            {
                                how(edited);
                                return true;
                            });
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(sessions_tests, Documents)

BOOST_AUTO_TEST_CASE(a_document_has_its_own_session_if_it_remembers_a_meeting)
{
    const auto own = open(&agenda, in_document()).value();
    BOOST_TEST(own.is_new);
    BOOST_TEST(!own.unreadable);
    BOOST_TEST(own.session->snapshot().request.has_value());
    const auto again = open(&agenda, in_document()).value();
    BOOST_TEST(again.session == own.session);
    BOOST_TEST(!again.is_new);

    change(own, [](Meeting& edited) { edited.title = "Renamed"; });
    BOOST_TEST(stored == 1);

    const auto draft = open(&another, "").value();
    BOOST_TEST(draft.session != own.session);
    BOOST_TEST(!draft.is_new);
    BOOST_TEST(open(nullptr, "").value().session == draft.session);
}

BOOST_AUTO_TEST_CASE(a_meeting_that_cannot_be_read_leaves_the_draft_and_the_reason)
{
    const auto bound = open(&agenda, "{ this is no meeting").value();
    BOOST_REQUIRE(bound.session);
    BOOST_REQUIRE(bound.unreadable);
    BOOST_TEST(bound.unreadable->code == "json.syntax");
    BOOST_TEST(bound.session == open(nullptr, "").value().session);

    // What is done to the draft is not done to the document.
    change(bound, [](Meeting& edited) { edited.title = "Draft"; });
    BOOST_TEST(stored == 0);

    // Once it can be read, it is.
    BOOST_TEST(!open(&agenda, in_document()).value().unreadable);
}

BOOST_AUTO_TEST_CASE(without_a_draft_there_is_nothing_to_work_with)
{
    const auto bound =
        sessions.of(&agenda, {.memory = []() -> Result<std::optional<Remembered>> { return Error{"json.syntax"}; },
                              .first_draft = []() -> Result<Meeting> { return Error{"file.missing"}; }});
    BOOST_REQUIRE(!bound);
    BOOST_TEST(bound.error().code == "file.missing");
}

BOOST_AUTO_TEST_CASE(pay_is_known_again_when_a_document_is_opened_again)
{
    BOOST_TEST(private_json(of(open(&another, in_document()).value())).empty());
    sessions.forget(&another);

    BOOST_TEST(sessions.adopt(&agenda, {meeting}, {}).is_new);
    const auto second = open(&another, in_document()).value();
    BOOST_TEST(private_json(of(second)) == private_json(meeting)); // while the first is open
    change(second, [](Meeting& edited) { edited.attendees.at(0).cost->loaded_hourly_rate = Decimal(99, 0); });
    sessions.forget(&agenda);
    sessions.forget(&another);

    const auto third = of(open(&agenda, in_document()).value());
    BOOST_TEST(third.attendees.at(0).cost.value().loaded_hourly_rate->to_string() == "99"); // the latest
    BOOST_TEST(third.attendees.at(1).cost.has_value());
}

BOOST_AUTO_TEST_CASE(pay_of_a_meeting_that_gave_way_to_another_is_known)
{
    sessions.adopt(&agenda, {meeting}, {});
    const auto bound = open(&agenda, "").value();
    start_with("one_on_one");
    BOOST_REQUIRE(bound.session->replace(std::exchange(meeting, of(bound)), {}));
    BOOST_TEST(private_json(of(open(&another, in_document()).value())) == private_json(meeting));
}

BOOST_AUTO_TEST_CASE(pay_that_was_taken_out_does_not_come_back)
{
    sessions.adopt(&agenda, {meeting}, {});
    change(open(&agenda, "").value(),
           [](Meeting& edited)
           {
               for (auto& person : edited.attendees)
                   person.cost.reset();
               edited.costs->opportunity.reset();
               edited.private_unread = false;
           });
    sessions.forget(&agenda);
    BOOST_TEST(private_json(of(open(&another, in_document()).value())).empty());
}

BOOST_AUTO_TEST_CASE(what_a_document_remembers_is_not_written_over_more)
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "m.json";
    start_with("pipeline_review");
    BOOST_REQUIRE(save_meeting(meeting, file)); // nothing that an agenda does not know
    const auto first = open(&agenda, in_document()).value().session;
    BOOST_TEST(first->save_as(file, first->revision()).has_value());
    sessions.forget(&agenda);

    meeting.decisions = {{.id = "d1", .text = "Decided"}};
    BOOST_REQUIRE(save_meeting(meeting, file));
    const auto session = open(&another, in_document()).value().session;
    const auto saved = session->save_as(file, session->revision());
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == "session.holds_less");
    BOOST_TEST(load_meeting(file).value().decisions.size() == 1u);
    BOOST_TEST(session->save_as(folder / "other.json", session->revision()).has_value());
}

BOOST_AUTO_TEST_CASE(a_session_is_adopted_also_by_a_document_that_has_one_already)
{
    const auto early = open(&agenda, in_document()).value();
    BOOST_TEST(private_json(of(early)).empty());
    const auto adopted = sessions.adopt(&agenda, {meeting, documents::Request{}, "file.json", true}, {});
    BOOST_TEST(!adopted.is_new);
    BOOST_TEST(adopted.session == early.session);
    BOOST_TEST(private_json(of(early)) == private_json(meeting));
    BOOST_TEST(early.session->snapshot().file == "file.json");
    BOOST_TEST(early.session->is_modified());
    BOOST_TEST(stored == 0);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

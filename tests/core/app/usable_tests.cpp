// SPDX-License-Identifier: MPL-2.0
#include "app/usable.hpp"

#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
namespace
{
struct Worked
{
    Meeting meeting = load_meeting(tests::example("pipeline-review")).value();

    Usable now(bool is_left_over = false) const { return usable(SessionState{.meeting = meeting}, is_left_over); }

    static Edited edit(Session& session, const std::function<bool(Meeting&, panel::WrongTexts&)>& change)
    {
        return session.edit({session.revision(), {}}, Concerns::the_meeting, change);
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(usable_tests, Worked)

BOOST_AUTO_TEST_CASE(a_meeting_that_says_all_can_be_made_sent_and_saved)
{
    meeting.attendees.at(1).email = "team@example.com";
    BOOST_TEST((now(true) == Usable{}));
}

BOOST_AUTO_TEST_CASE(there_is_something_to_restore_only_if_something_was_left)
{
    BOOST_TEST(!now(false).restoring);
    BOOST_TEST(now(true).restoring);
}

BOOST_AUTO_TEST_CASE(a_cost_sheet_needs_the_rate_of_everybody_whose_time_is_paid_for)
{
    BOOST_TEST(now().cost_sheet);
    auto guest = meeting.attendees.at(1);
    guest.affiliation = "client";
    guest.cost.reset();
    meeting.attendees.push_back(guest);
    BOOST_TEST(now().cost_sheet);
    meeting.attendees.back().affiliation = "internal";
    BOOST_TEST(!now().cost_sheet);
    BOOST_TEST(now().documents);
    meeting.attendees.pop_back();
    meeting.costs->currency.clear();
    BOOST_TEST(!now().cost_sheet);
}

BOOST_AUTO_TEST_CASE(what_has_no_day_or_does_not_take_place_goes_into_no_calendar)
{
    meeting.attendees.at(1).email = "team@example.com";
    const auto before = meeting.status;
    meeting.status = Status::cancelled;
    BOOST_TEST(!now().calendar);
    BOOST_TEST(!now().mail);
    meeting.status = before;
    BOOST_TEST(now().calendar);
    meeting.start_local.clear();
    BOOST_TEST(!now().calendar);
    BOOST_TEST(!now().mail);
    BOOST_TEST(now().documents);
}

BOOST_AUTO_TEST_CASE(a_mail_needs_somebody_to_go_to)
{
    for (auto& attendee : meeting.attendees)
        attendee.email.clear();
    BOOST_TEST(!now().mail);
    meeting.attendees.at(1).email = "team@example.com";
    BOOST_TEST(now().mail);
    meeting.organizer_id = meeting.attendees.at(1).id;
    BOOST_TEST(!now().mail); // one does not write to oneself
}

BOOST_AUTO_TEST_CASE(a_meeting_as_its_file_has_it_is_not_saved_again)
{
    const tests::TemporaryFolder folder;
    const auto session = std::make_shared<Session>(SessionState{.meeting = meeting});
    BOOST_TEST(usable(*session, false).saving); // never saved
    BOOST_REQUIRE(session->save_as(folder.path() / "meeting.json", session->revision()));
    BOOST_TEST(!usable(*session, false).saving);
    edit(*session,
         [](Meeting& changed, panel::WrongTexts&)
         {
             changed.title += "!";
             return true;
         });
    BOOST_TEST(usable(*session, false).saving);
    session->undo();
    BOOST_TEST(!usable(*session, false).saving);
}

BOOST_AUTO_TEST_CASE(a_text_that_was_not_taken_over_keeps_documents_back_and_tells_so)
{
    const auto session = std::make_shared<Session>(SessionState{.meeting = meeting});
    int told = 0;
    const auto subscription = session->subscribe([&] { ++told; });
    const auto type_nonsense = [](Meeting&, panel::WrongTexts& wrong)
    {
        wrong["durationMinutes"] = {wrong["durationMinutes"].text + "x", "no length"};
        return false;
    };
    edit(*session, type_nonsense);
    const auto what = usable(*session, false);
    BOOST_TEST(!what.documents);
    BOOST_TEST(!what.cost_sheet);
    BOOST_TEST(!what.calendar);
    BOOST_TEST(!what.mail);
    BOOST_TEST(what.saving);
    BOOST_TEST(told == 1);
    edit(*session, type_nonsense); // one letter more of the same: nothing has changed for anybody
    BOOST_TEST(told == 1);
    edit(*session,
         [](Meeting&, panel::WrongTexts& wrong)
         {
             wrong.clear();
             return false;
         });
    BOOST_TEST(usable(*session, false).documents);
    BOOST_TEST(told == 2);
}

BOOST_AUTO_TEST_CASE(where_no_meeting_can_be_read_nothing_can_be_done_with_one)
{
    const auto what = unusable();
    BOOST_TEST(!what.meeting);
    BOOST_TEST(!what.documents);
    BOOST_TEST(!what.saving);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

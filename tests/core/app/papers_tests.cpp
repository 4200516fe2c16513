// SPDX-License-Identifier: MPL-2.0
#include "app/papers.hpp"

#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(papers_tests)

namespace
{
std::string papers(const Meeting& meeting)
{
    std::string names;
    for (const auto kind : app::papers_of(meeting))
        names += std::string(documents::name_of(kind)) + ' ';
    return names;
}

struct Review
{
    Meeting meeting = load_meeting(tests::example("pipeline-review")).value();
};
} // namespace

BOOST_FIXTURE_TEST_CASE(minutes_once_it_was_held_and_pay_for_colleagues_alone, Review)
{
    BOOST_TEST(papers(meeting) == "agenda cost deck ");
    meeting.status = Status::held;
    BOOST_TEST(papers(meeting) == "agenda minutes cost deck ");
    for (const auto audience : {Audience::client, Audience::mixed})
    {
        meeting.audience = audience;
        BOOST_TEST(papers(meeting) == "agenda minutes deck ");
    }
    meeting.audience = Audience::internal;
    for (auto& attendee : meeting.attendees)
        attendee.cost.reset();
    BOOST_TEST(papers(meeting) == "agenda minutes deck ");
}

BOOST_FIXTURE_TEST_CASE(a_message_goes_to_those_who_come, Review)
{
    meeting.organizer_id = meeting.attendees.at(0).id;
    meeting.attendees.at(0).email = "dana@example.com";
    meeting.attendees.at(1).email = "team@example.com";
    meeting.attendees.at(2).email = "omar@example.com";
    meeting.attendees.push_back(meeting.attendees.at(2)); // twice in the list
    BOOST_TEST(app::mail_of(meeting).to == (std::vector<std::string>{"team@example.com", "omar@example.com"}),
               boost::test_tools::per_element());
    meeting.attendees.at(1).participation = "informed";
    meeting.attendees.at(2).attendance = "apologies";
    meeting.attendees.pop_back();
    BOOST_TEST(app::mail_of(meeting).to.empty());
}

BOOST_FIXTURE_TEST_CASE(it_says_what_and_when_and_nothing_private, Review)
{
    meeting.attendees.at(1).email = "team@example.com";
    const auto mail = app::mail_of(meeting);
    BOOST_TEST(mail.subject == meeting.title);
    BOOST_TEST(mail.body.find("7 December 2026, 09:30 (America/Chicago)") != std::string::npos, mail.body);
    BOOST_TEST(mail.body.find("example.com/j") == std::string::npos);
    meeting.language = Language::ru;
    BOOST_TEST(app::mail_of(meeting).body.find("Повестка и приглашение") != std::string::npos);
    meeting.start_local.clear();
    BOOST_TEST(app::mail_of(meeting).body.find("(") == std::string::npos, app::mail_of(meeting).body);
}

BOOST_FIXTURE_TEST_CASE(a_meeting_cannot_run_anything_by_its_mail, Review)
{
    // The office hands a message to the mail program through a shell, between quotation marks.
    meeting.title = "Q1 \"; touch a; $(touch b) `touch c` \\ 'd'";
    meeting.attendees.at(1).email = "$(touch e)@example.com";
    meeting.attendees.at(2).email = "-x@example.com";
    const auto mail = app::mail_of(meeting);
    BOOST_TEST(mail.to.empty());
    for (const auto& text : {mail.subject, mail.body, app::safe_attachment_name(meeting.title)})
        BOOST_TEST(text.find_first_of("\"'`$\\") == std::string::npos, text);
    BOOST_TEST(mail.subject == "Q1 ’; touch a; ＄(touch b) ’touch c’ / ’d’");
    BOOST_TEST(app::safe_attachment_name("Plan, draft – agenda.pdf") == "Plan draft – agenda.pdf");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "app/verdict_watch.hpp"

#include "meeting/meeting_file.hpp"
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace planerka::app
{
namespace
{
using namespace std::chrono_literals;

/// A busy machine may take its time; what never comes ends the test.
bool comes(const std::function<bool()>& condition)
{
    for (int tries = 0; tries < 6000; ++tries)
    {
        if (condition())
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

void make_aimless(Meeting& meeting)
{
    meeting.goals.clear();
    meeting.agenda.clear();
}

struct Watched
{
    std::shared_ptr<Session> session = std::make_shared<Session>(SessionState{
        .meeting = load_meeting(PLANERKA_TEST_DATA "/../../templates/examples/pipeline-review.json").value()});
    std::atomic<int> told{0};
    VerdictWatch watch{[this] { ++told; }, 1ms};

    void change(const std::function<void(Meeting&)>& how)
    {
        session->edit({.revision = session->revision(), .rows = {}}, Concerns::the_meeting,
                      [&](Meeting& meeting, panel::WrongTexts&)
                      {
                          how(meeting);
                          return true;
                      });
        watch.look_at(session);
    }
    bool is(Verdict verdict) const { return watch.on(session->revision()) == verdict; }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(verdict_watch_tests, Watched)

BOOST_AUTO_TEST_CASE(the_verdict_comes_and_follows_the_meeting)
{
    BOOST_TEST(!watch.on(session->revision()));
    watch.look_at(session);
    BOOST_TEST(comes([&] { return told == 1; }));
    const AdviceContext today{.today = today_here(), .previous = {}, .other_meetings = {}};
    BOOST_TEST(is(advise(session->snapshot().meeting, today, Language::en).verdict));
    change(make_aimless);
    BOOST_TEST(comes([&] { return is(Verdict::do_not_send); }));
    BOOST_TEST(comes([&] { return told == 2; }));
}

BOOST_AUTO_TEST_CASE(an_equal_verdict_is_not_told_again)
{
    change(make_aimless);
    BOOST_TEST(comes([&] { return told == 1; }));
    change([](Meeting& meeting) { meeting.title = "Another title"; });
    change([](Meeting& meeting) { meeting.title = "A third title"; });
    BOOST_REQUIRE(session->undo());
    BOOST_REQUIRE(session->undo());
    BOOST_REQUIRE(session->undo());
    watch.look_at(session);
    BOOST_TEST(comes([&] { return told == 2; })); // of the agenda that is back; the titles were not told
    BOOST_TEST(!is(Verdict::do_not_send));
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_another_meeting)
{
    watch.look_at(session);
    BOOST_TEST(comes([&] { return told == 1; }));
    BOOST_REQUIRE(session->replace(Meeting{}, {}));
    BOOST_TEST(!watch.on(session->revision()));
}

BOOST_AUTO_TEST_CASE(it_ends_at_once_while_somebody_types)
{
    VerdictWatch patient([] {}, 24h);
    patient.look_at(session);
    BOOST_TEST(!patient.on(session->revision())); // and its end does not wait for the pause
}

BOOST_AUTO_TEST_CASE(a_session_that_has_gone_is_not_weighed)
{
    watch.look_at(std::make_shared<Session>(SessionState{}));
    change(make_aimless);
    BOOST_TEST(comes([&] { return is(Verdict::do_not_send); }));
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

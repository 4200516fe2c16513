// SPDX-License-Identifier: MPL-2.0
// How often a keystroke in the editor has the meeting scheduled and checked. The linker sends the calls of schedule()
// and check() from the core to the functions here that count them (--wrap in tests/CMakeLists.txt).
#include "agenda/schedule.hpp"
#include "check/check.hpp"
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka
{
Result<Schedule> real_schedule(const Meeting& meeting) asm("__real_" SCHEDULE_SYMBOL);
Result<Schedule> counted_schedule(const Meeting& meeting) asm("__wrap_" SCHEDULE_SYMBOL);
std::vector<Problem> real_check(const Meeting& meeting, const Result<Schedule>& scheduled, Language language,
                                CheckFor purpose) asm("__real_" CHECK_SYMBOL);
std::vector<Problem> counted_check(const Meeting& meeting, const Result<Schedule>& scheduled, Language language,
                                   CheckFor purpose) asm("__wrap_" CHECK_SYMBOL);

namespace
{
int schedules = 0;
int checks = 0;
} // namespace

Result<Schedule> counted_schedule(const Meeting& meeting)
{
    ++schedules;
    return real_schedule(meeting);
}

std::vector<Problem> counted_check(const Meeting& meeting, const Result<Schedule>& scheduled, Language language,
                                   CheckFor purpose)
{
    ++checks;
    return real_check(meeting, scheduled, language, purpose);
}
} // namespace planerka

namespace planerka::panel
{
BOOST_FIXTURE_TEST_SUITE(editor_work_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(a_keystroke_has_the_meeting_scheduled_and_checked_once)
{
    const std::pair<const char*, const char*> keystrokes[]{{"title", "Weekly"},
                                                           {"durationMinutes", "45"},
                                                           {"durationMinutes", "forty"},
                                                           {"agenda[2].plannedMinutes", "15"},
                                                           {"agenda[2].title", "Deals"},
                                                           {"attendees[1].cost.loadedHourlyRate", "90"},
                                                           {"attendees[1].headcount", ""},
                                                           {"chair", "a2"},
                                                           {"start.time", "13:00"},
                                                           {"durationMinutes", "5"},
                                                           {"durationMinutes", "60"},
                                                           {"purposeId", "client_demo"}};
    for (const auto& [path, text] : keystrokes)
        BOOST_TEST_CONTEXT(path << ' ' << text)
        {
            schedules = 0;
            checks = 0;
            editor.type(path, text);
            BOOST_TEST(!view().body.empty());
            BOOST_TEST(schedules == 1);
            BOOST_TEST(checks == 1);
        }
}

BOOST_AUTO_TEST_CASE(calls_are_counted)
{
    schedules = 0;
    checks = 0;
    BOOST_TEST(check(meeting, Language::en).empty());
    BOOST_TEST(schedules == 1);
    BOOST_TEST(schedule(meeting).has_value());
    BOOST_TEST(schedules == 2);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel

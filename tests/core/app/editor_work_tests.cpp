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

namespace planerka::app
{
BOOST_FIXTURE_TEST_SUITE(editor_work_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(a_keystroke_has_the_meeting_scheduled_and_checked_once)
{
    const std::tuple<Field, const char*, std::size_t> keystrokes[]{
        {Field::title, "Weekly", 0},    {Field::minutes, "45", 0},       {Field::minutes, "forty", 0},
        {Field::item_minutes, "15", 2}, {Field::item_title, "Deals", 2}, {Field::person_rate, "90", 1},
        {Field::person_count, "", 1},   {Field::chair, "1", 0},          {Field::time, "13:00", 0},
        {Field::minutes, "5", 0},       {Field::minutes, "60", 0},       {Field::purpose, "client_demo", 0}};
    for (const auto& [field, text, row] : keystrokes)
        BOOST_TEST_CONTEXT(static_cast<int>(field) << ' ' << text)
        {
            schedules = 0;
            checks = 0;
            editor.type(field, text, row);
            const auto view = editor.view();
            BOOST_TEST(!view.rows.empty());
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
} // namespace planerka::app

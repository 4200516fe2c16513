// SPDX-License-Identifier: MPL-2.0
#include "app/history.hpp"

#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
namespace
{
Edition edition(const std::string& title)
{
    Edition made;
    made.meeting.title = title;
    return made;
}
} // namespace

BOOST_AUTO_TEST_SUITE(history_tests)

BOOST_AUTO_TEST_CASE(one_goes_back_and_forth_step_by_step)
{
    History history;
    BOOST_TEST(!history.can_undo());
    history.add(edition("one"), {});
    history.add(edition("two"), {});
    BOOST_TEST(history.undo(edition("three")).meeting.title == "two");
    BOOST_TEST(history.undo(edition("two")).meeting.title == "one");
    BOOST_TEST(!history.can_undo());
    BOOST_TEST(history.redo(edition("one")).meeting.title == "two");
    BOOST_TEST(history.redo(edition("two")).meeting.title == "three");
    BOOST_TEST(!history.can_redo());
    BOOST_TEST(history.undo(edition("three")).meeting.title == "two");
}

BOOST_AUTO_TEST_CASE(a_new_step_ends_what_could_be_done_again)
{
    History history;
    history.add(edition("one"), {});
    history.undo(edition("two"));
    BOOST_TEST(history.can_redo());
    history.add(edition("one"), {});
    BOOST_TEST(!history.can_redo());
    history.clear();
    BOOST_TEST(!history.can_undo());
}

BOOST_AUTO_TEST_CASE(a_step_goes_on_until_another_one_or_an_undo)
{
    History history;
    BOOST_TEST(!history.continues(""));
    history.add(edition("one"), "title");
    BOOST_TEST(history.continues("title"));
    BOOST_TEST(!history.continues("date"));
    BOOST_TEST(!history.continues(""));
    history.add(edition("two"), "");
    BOOST_TEST(!history.continues("title"));
    history.add(edition("three"), "title");
    history.end_step();
    BOOST_TEST(!history.continues("title"));
    history.add(edition("four"), "title");
    history.undo(edition("five"));
    BOOST_TEST(!history.continues("title"));
    history.redo(edition("four"));
    BOOST_TEST(!history.continues("title"));
}

BOOST_AUTO_TEST_CASE(of_too_many_steps_the_oldest_go)
{
    History history;
    for (std::size_t step = 0; step < History::kMostSteps + 5; ++step)
        history.add(edition(std::to_string(step)), {});
    std::size_t steps = 0;
    std::string oldest;
    for (; history.can_undo(); ++steps)
        oldest = history.undo(edition("later")).meeting.title;
    BOOST_TEST(steps == History::kMostSteps);
    BOOST_TEST(oldest == "5");
}

BOOST_AUTO_TEST_CASE(of_too_large_ones_the_oldest_go_but_never_the_last)
{
    History history(200, 100'000);
    history.add(edition(std::string(40'000, 'a')), {});
    history.add(edition(std::string(40'000, 'b')), {});
    history.add(edition(std::string(40'000, 'c')), {});
    BOOST_TEST(history.undo(edition("now")).meeting.title.front() == 'c');
    BOOST_TEST(history.undo(edition("now")).meeting.title.front() == 'b');
    BOOST_TEST(!history.can_undo());

    history.add(edition(std::string(200'000, 'd')), {});
    BOOST_TEST(history.can_undo());
}

BOOST_FIXTURE_TEST_CASE(memory_counts_texts_wherever_they_stand, panel::EditorFixture)
{
    constexpr std::size_t kText = 100'000;
    const auto before = memory_of(meeting);
    BOOST_TEST(before > to_json(meeting).size() / 4);
    for (auto* const text : {&meeting.title, &meeting.agenda.at(1).outcome, &meeting.unknown,
                             &meeting.attendees.at(0).name, &meeting.agenda.at(0).unknown})
    {
        const auto lighter = memory_of(meeting);
        text->assign(kText, 'x');
        BOOST_TEST(memory_of(meeting) - lighter >= kText - 1'000);
        BOOST_TEST(memory_of(meeting) - lighter <= kText + 1'000);
    }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/agendas.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using tests::item;
using tests::meeting_of;
using tests::notes_of;
using tests::run_of;

BOOST_AUTO_TEST_SUITE(schedule_errors_tests)

BOOST_AUTO_TEST_CASE(where_nothing_fits_that_is_said)
{
    // All may be parked, and is; the smaller meeting has no buffer either.
    for (const auto minutes : {20, 45})
    {
        auto meeting = meeting_of(minutes, {item(60, 60, 60, 2), item(60, 60, 60, 3)});
        const auto result = schedule(meeting).value();
        BOOST_TEST(result.parked.size() == 2u);
        BOOST_TEST(notes_of(result) == "nothing_fits");
        BOOST_TEST(result.notes.front().place == "durationMinutes");
        BOOST_TEST(result.start.to_string() == "2026-12-07T09:00");
        BOOST_TEST(describe(result.notes.front(), Language::en) ==
                   "No item fits: extend the meeting or shorten the items.");
        BOOST_TEST(describe(result.notes.front(), Language::ru) ==
                   "Ни один вопрос не помещается: продлите совещание или сократите вопросы.");
        meeting.audience = Audience::client;
        BOOST_TEST(describe(schedule(meeting).value().notes.front(), Language::ru) ==
                   "Ни один вопрос не помещается: продлите встречу или сократите вопросы.");
    }
    auto pause = item(20, 20, 20);
    pause.type = "break";
    BOOST_TEST(notes_of(schedule(meeting_of(30, {pause})).value()) == ""); // there was nothing to fit
}

BOOST_AUTO_TEST_CASE(what_cannot_be_laid_out_says_so)
{
    BOOST_TEST(run_of(meeting_of(60, {})) == "schedule.no_items");
    BOOST_TEST(run_of(meeting_of(4, {item(1, 1, 1)})) == "schedule.duration");
    BOOST_TEST(run_of(meeting_of(721, {item(1, 1, 1)})) == "schedule.duration");
    BOOST_TEST(run_of(meeting_of(60, std::vector<AgendaItem>(61, item(1, 1, 1)))) == "schedule.too_many_items");
    BOOST_TEST(run_of(meeting_of(5, {item(2147483647, 2147483647, 2147483647)})) == "schedule.too_short");
    BOOST_TEST(run_of(meeting_of(60, std::vector<AgendaItem>(60, item(2147483647, 0, 2147483647)))).substr(0, 4) ==
               "i1 5");
    BOOST_TEST(run_of(meeting_of(30, {item(-5, -5, -5), item(30, 30, 10)})) == "i1 0, i2 30");
}

BOOST_AUTO_TEST_CASE(the_way_out_is_one_that_exists)
{
    const auto said = [](const Meeting& meeting, Language language)
    { return text::describe(schedule(meeting).error(), language); };
    auto meeting = meeting_of(60, std::vector<AgendaItem>(4, item(30, 30, 30)));
    BOOST_TEST(
        said(meeting, Language::en) ==
        "durationMinutes: The agenda does not fit in 60 min; 130 min would be enough. Extend the meeting, shorten "
        "items, give some a lower priority so that they can be left for another time, or split it into two "
        "meetings.");
    BOOST_TEST(said(meeting, Language::ru).ends_with("или разделите повестку на два совещания."));
    meeting.audience = Audience::client;
    BOOST_TEST(said(meeting, Language::ru).find("Продлите встречу, ") != std::string::npos);
    BOOST_TEST(said(meeting, Language::ru).ends_with("на две встречи."));

    const auto shorter = meeting_of(95, std::vector<AgendaItem>(6, item(15, 15, 15)));
    BOOST_TEST(said(shorter, Language::en).find("Make it 90 min, ") != std::string::npos);
    BOOST_TEST(said(shorter, Language::ru).find("Отведите 90\u00A0мин, ") != std::string::npos);

    for (const auto minutes : {60, 2'000'000'000}) // no meeting is that long
    {
        const auto endless = meeting_of(60, std::vector<AgendaItem>(20, item(minutes, minutes, minutes)));
        BOOST_TEST(said(endless, Language::en)
                       .starts_with("durationMinutes: The agenda does not fit in 60 min, nor in the 720 min that a "
                                    "meeting can last. Shorten items, "));
        BOOST_TEST(said(endless, Language::ru).find("родлите") == std::string::npos);
    }
    BOOST_TEST(said(meeting_of(60, std::vector<AgendaItem>(61, item(1, 1, 1))), Language::ru)
                   .starts_with("agenda: В повестке 61 вопрос, "));
}

BOOST_AUTO_TEST_CASE(a_fixed_start_that_is_refused_is_told_its_bounds)
{
    auto meeting = meeting_of(60, std::vector<AgendaItem>(3, item(10, 10, 10)));
    meeting.end_early = true;
    meeting.agenda[1].fixed_start = "09:50"; // within the slot, but the meeting is over then
    BOOST_TEST(text::describe(schedule(meeting).error(), Language::en) ==
               "agenda[1].fixedStart: “x” cannot start at 09:50. Write a time no earlier than 09:00 and before 09:50, "
               "the planned end.");
    meeting.agenda[1].fixed_start = "09:30";
    meeting.agenda[2].fixed_start = "09:20";
    BOOST_TEST(text::describe(schedule(meeting).error(), Language::ru).find("не раньше 09:30 и раньше 09:50") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_recommended_length_can_be_shorter)
{
    // 95 min want a break of 10, so 90 min of items do not fit; in 90 min they do (agenda/README.md, "Breaks").
    const auto result = schedule(meeting_of(95, std::vector<AgendaItem>(6, item(15, 15, 15))));
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().args.at("needed") == "90");
}

BOOST_AUTO_TEST_SUITE_END()

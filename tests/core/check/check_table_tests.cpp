// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"

#include "check_table.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace planerka;
using namespace planerka::tests;

/// Every rule of check/README.md, "Constraints": a meeting that breaks it alone at that place, the same meeting
/// mended that does not, and both texts. Not of a meeting by itself, and tested where they stand: V01
/// (meeting_file_tests), V28 (planner_tests), V37 (markers_tests).
BOOST_AUTO_TEST_SUITE(check_table_tests)

namespace
{
std::vector<Problem> problems_after(const Row& row, const Change& change, Language language = Language::en)
{
    auto meeting = good();
    change(meeting);
    return check(meeting, language, row.purpose);
}

const Problem* find(const std::vector<Problem>& problems, const Row& row)
{
    const auto found =
        std::ranges::find_if(problems, [&](const Problem& each)
                             { return each.id == row.id && each.path == row.path && each.severity == row.severity; });
    return found == problems.end() ? nullptr : &*found;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_good_meeting_has_no_problem)
{
    const auto found = [](const Meeting& meeting, CheckFor purpose)
    {
        std::string all;
        for (const auto& problem : check(meeting, Language::en, purpose))
            all += problem.id + ' ' + problem.path + ' ';
        return all;
    };
    for (const auto purpose : {CheckFor{}, kCost, kMinutes, kRecognition})
        BOOST_TEST(found(good(), purpose) == "");
    auto meeting = good();
    make_conference(meeting);
    BOOST_TEST(found(meeting, {}) == "");
}

BOOST_AUTO_TEST_CASE(each_rule_speaks_where_it_is_broken_and_is_silent_where_it_is_not)
{
    for (const auto& row : rows())
        BOOST_TEST_CONTEXT(row.id << ' ' << row.path)
        {
            const auto broken = problems_after(row, row.harm);
            BOOST_TEST(find(broken, row));
            if (!find(broken, row))
                for (const auto& other : broken)
                    BOOST_TEST_MESSAGE(row.id << ": " << other.id << ' ' << other.path << ' ' << other.text);
            BOOST_TEST(!find(problems_after(row, row.mend), row));
        }
}

BOOST_AUTO_TEST_CASE(each_rule_speaks_both_languages)
{
    const auto is_russian = [](const std::string& text)
    { return std::ranges::any_of(text, [](char c) { return c == '\xD0' || c == '\xD1'; }); };
    for (const auto& row : rows())
        BOOST_TEST_CONTEXT(row.id << ' ' << row.path)
        {
            const auto english = problems_after(row, row.harm);
            const auto russian = problems_after(row, row.harm, Language::ru);
            const auto* en = find(english, row);
            const auto* ru = find(russian, row);
            BOOST_REQUIRE((en && ru));
            BOOST_TEST(!is_russian(en->text), en->text);
            BOOST_TEST(is_russian(ru->text), ru->text);
            for (const auto* text : {&en->text, &ru->text})
                BOOST_TEST(text->find_first_of("{}") == std::string::npos, *text);
        }
}

BOOST_AUTO_TEST_CASE(every_rule_is_in_the_table)
{
    std::set<std::string> known{"V01", "V28", "V37"};
    for (const auto& row : rows())
        known.insert(row.id);
    for (int number = 1; number <= 54; ++number)
    {
        const auto id = (number < 10 ? "V0" : "V") + std::to_string(number);
        BOOST_TEST(known.contains(id), id);
    }
    // And no text without a rule.
    for (const auto language : kLanguages)
        for (const auto& key : text::message_keys(language))
            if (key.starts_with("check.V"))
                BOOST_TEST(known.contains(key.substr(6, 3)), key);
}

BOOST_AUTO_TEST_CASE(in_a_hybrid_meeting_those_count_who_come)
{
    auto meeting = good();
    meeting.format = "hybrid";
    meeting.location->capacity = 1;
    const auto expected = [&]
    {
        for (const auto& problem : check(meeting, Language::en))
            if (problem.id == "V35")
                return problem.text;
        return std::string();
    };
    for (auto& each : meeting.attendees)
        each.readiness.reset();
    BOOST_TEST(expected() == "The room holds 1; 7 are expected.");
    meeting.attendees[1].time_zone = "Europe/London"; // five people from afar
    BOOST_TEST(expected() == "The room holds 1; 2 are expected.");
    meeting.attendees[2].readiness = Readiness{.connection = "ok"}; // joins
    BOOST_TEST(expected() == "");
    meeting.attendees[1].cost->travel_minutes = 120; // they come after all
    BOOST_TEST(expected() == "The room holds 1; 6 are expected.");
}

BOOST_AUTO_TEST_CASE(who_sent_apologies_fills_no_room)
{
    auto meeting = good();
    meeting.format = "in_person";
    meeting.location->capacity = 2;
    const auto is_too_small = [&]
    { return std::ranges::any_of(check(meeting, Language::en), [](const Problem& each) { return each.id == "V35"; }); };
    BOOST_TEST(is_too_small());                    // seven people
    meeting.attendees[1].attendance = "apologies"; // five of them
    BOOST_TEST(!is_too_small());
    meeting.attendees[1].attendance = "absent";
    BOOST_TEST(!is_too_small());
    meeting.attendees[1].attendance = "present";
    BOOST_TEST(is_too_small());
}

BOOST_AUTO_TEST_CASE(what_an_hour_may_cost_depends_on_the_currency)
{
    const auto refused = [](const std::string& currency, int rate)
    {
        auto meeting = good();
        meeting.costs->currency = currency;
        meeting.costs->fixed.clear();
        meeting.attendees[0].cost->loaded_hourly_rate = Decimal(rate, 0);
        const auto problems = check(meeting, Language::en);
        return std::ranges::any_of(problems, [](const Problem& each) { return each.id == "V21"; });
    };
    for (const auto* currency : {"USD", "EUR", "RUB", "KWD", ""})
        BOOST_TEST((!refused(currency, 100'000) && refused(currency, 100'001)), currency);
    for (const auto* currency : {"VND", "KRW", "JPY", "IDR", "COP"})
        BOOST_TEST((!refused(currency, 1'000'000'000) && refused(currency, 1'000'000'001)), currency);
}

BOOST_AUTO_TEST_SUITE_END()

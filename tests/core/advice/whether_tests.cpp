// SPDX-License-Identifier: MPL-2.0
#include "advice/advice_samples.hpp"

using namespace advice_samples;

// R01 to R07: whether there should be a meeting at all.
BOOST_AUTO_TEST_SUITE(whether_tests)

BOOST_AUTO_TEST_CASE(nothing_is_said_of_a_meeting_in_order)
{
    BOOST_TEST(rules(meeting()) == "");
    BOOST_TEST(rules(meeting(), on("2026-12-07")) == "");
    BOOST_TEST(rules(weekly(), on("2026-12-07")) == "");
    BOOST_TEST((advise(meeting(), {}, Language::en).verdict == Verdict::worth_holding));
}

BOOST_AUTO_TEST_CASE(r01_without_a_goal_or_any_outcome)
{
    auto aimless = meeting();
    aimless.goals[0].text = " ";
    BOOST_TEST(text("R01", aimless) == "Nobody can tell what should be different afterwards. Write one goal first.");
    BOOST_TEST(text("R01", aimless, {}, Language::ru) ==
               "Непонятно, что изменится после встречи. Сначала запишите одну цель.");
    BOOST_TEST(fact("R01", aimless) == "No goal is written down.");

    auto blank = meeting();
    blank.agenda[0].outcome = "";
    blank.agenda[1].outcome = "";
    BOOST_TEST(!fires("R01", blank)); // one outcome is left
    blank.agenda[2].outcome = "";
    BOOST_TEST(fact("R01", blank) == "None of the 3 agenda items has an outcome.");
    BOOST_TEST(fact("R01", blank, {}, Language::ru) == "Ни у одного из 3 вопросов повестки не указан результат.");
    blank.agenda.resize(1);
    BOOST_TEST(fact("R01", blank) == "The only agenda item has no outcome.");
    blank.agenda.clear();
    BOOST_TEST(fact("R01", blank) == "There is no agenda item yet.");
    BOOST_TEST(fired("R01", blank)->source.find("Saunders") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(r02_a_conference_needs_its_reason)
{
    auto conference = meeting();
    conference.kind = "conference";
    BOOST_TEST(text("R02", conference) == "A conference is costly. Say in one sentence why it is necessary.");
    BOOST_TEST(text("R02", conference, {}, Language::ru) ==
               "Конференция обходится дорого. Одной фразой объясните, почему она необходима.");
    conference.justification = "\n";
    BOOST_TEST(fires("R02", conference));
    for (const auto* says_nothing : {"Because", "Every year", "As in 2026", "Нужна"})
    {
        conference.justification = says_nothing;
        BOOST_TEST(fires("R02", conference), says_nothing);
    }
    BOOST_TEST(fact("R02", conference).ends_with("the justification is “Нужна”."));
    conference.justification = "The new product changes what everybody sells.";
    BOOST_TEST(!fires("R02", conference));
}

BOOST_AUTO_TEST_CASE(r03_who_decides_must_be_required)
{
    auto deciding = meeting();
    deciding.agenda[1].activity = "decision";
    BOOST_TEST(!fires("R03", deciding)); // nobody is named
    deciding.agenda[1].decider_id = "a3";
    BOOST_TEST(!fires("R03", deciding));
    deciding.attendees[2].participation = "";
    BOOST_TEST(!fires("R03", deciding)); // required is the default
    deciding.attendees[2].participation = "optional";
    BOOST_TEST(text("R03", deciding) == "The person who can decide, Lena Vogt, is not required.");
    BOOST_TEST(text("R03", deciding, {}, Language::ru) ==
               "Того, кто принимает решение (Lena Vogt), нет среди обязательных участников.");
    BOOST_TEST(fact("R03", deciding) == "“Question i2” is for Lena Vogt to decide, who is invited as optional.");
    deciding.attendees[2].participation = "informed";
    BOOST_TEST(fact("R03", deciding).ends_with("who is only informed."));
    deciding.agenda[1].decider_id = "the boss";
    BOOST_TEST(fact("R03", deciding).ends_with("who is not on the list of participants."));
    deciding.agenda[1].activity = "discussion";
    BOOST_TEST(!fires("R03", deciding)); // nothing is decided
    deciding.agenda[1].activity = "";
    deciding.agenda[1].type = "go_no_go";
    BOOST_TEST(fires("R03", deciding));
    deciding.agenda[1].decider_id = "a3";
    deciding.attendees[2].participation = "required";
    deciding.attendees[2].attendance = "apologies";
    BOOST_TEST(text("R03", deciding) == "The person who can decide, Lena Vogt, is not coming.");
    BOOST_TEST(fact("R03", deciding) == "“Question i2” is for Lena Vogt to decide, who is not coming.");
    BOOST_TEST(text("R03", deciding, {}, Language::ru) == "Тот, кто принимает решение (Lena Vogt), не придёт.");
    BOOST_TEST(!fires("R21", deciding)); // nobody is there to decide
}

namespace
{
Meeting informing()
{
    auto result = meeting();
    for (auto& each : result.agenda)
        each.activity = "information";
    return result;
}
} // namespace

BOOST_AUTO_TEST_CASE(r04_a_memo_instead_of_mere_information)
{
    // The chair writes 60 minutes, two read 8, one of them answers 10: 60.00 + 16.00 + 10.00.
    BOOST_TEST(text("R04", informing()) ==
               "This is one-way information. A memo would cost about €86.00 instead of €180.00.");
    BOOST_TEST(text("R04", informing(), {}, Language::ru) ==
               "Здесь только сообщение информации. Памятка стоит около 86,00 € вместо 180,00 €.");
    BOOST_TEST(fact("R04", informing()) ==
               "All 3 items are for information; no discussion, decision or practice is planned.");
    BOOST_TEST(rules(informing()) == "R04");

    auto with_aob = informing();
    with_aob.agenda.push_back({.id = "i4", .type = "aob", .planned_minutes = 5});
    BOOST_TEST(fires("R04", with_aob));
    for (const auto* activity : {"discussion", "decision", "practice", "", "dancing"})
    {
        auto other = informing();
        other.agenda[2].activity = activity;
        BOOST_TEST(!fires("R04", other), activity);
    }
    for (const auto* purpose : {"client_demo", "recognition_goals", "product_training"})
    {
        auto other = informing();
        other.purpose_id = purpose;
        BOOST_TEST(!fires("R04", other), purpose);
    }
    auto with_client = informing();
    with_client.audience = Audience::mixed;
    BOOST_TEST(!fires("R04", with_client));
}

BOOST_AUTO_TEST_CASE(r04_says_so_without_figures_too)
{
    auto unpriced = informing();
    unpriced.attendees[0].cost.reset();
    BOOST_TEST(text("R04", unpriced) == "This is one-way information. A memo may do.");
    BOOST_TEST(text("R04", unpriced, {}, Language::ru) ==
               "Здесь только сообщение информации. Возможно, хватит памятки.");
    auto problems = informing();
    problems.purpose_id = "problem_review"; // for which no memo is reckoned
    BOOST_TEST(text("R04", problems) == "This is one-way information. A memo may do.");
}

BOOST_AUTO_TEST_CASE(r05_the_organiser_alone_has_something_to_say)
{
    auto monologue = meeting();
    for (auto& each : monologue.agenda)
    {
        each.activity = "";
        each.owner_id = "a1";
    }
    BOOST_TEST(rules(monologue) == "R05");
    BOOST_TEST(text("R05", monologue) == "Only you have input here. Do the work, then ask for comments.");
    BOOST_TEST(text("R05", monologue, {}, Language::ru) ==
               "Данные есть только у вас. Сделайте работу и попросите замечания.");
    BOOST_TEST(fact("R05", monologue) ==
               "All 3 items are owned by Dana Reyes; nobody else is asked to bring anything.");

    const auto changed = [&](const auto& change)
    {
        auto other = monologue;
        change(other);
        return fires("R05", other);
    };
    BOOST_TEST(!changed([](Meeting& m) { m.agenda[2].owner_id = "a2"; }));
    BOOST_TEST(!changed([](Meeting& m) { m.agenda[2].inputs = {"Figures of the region"}; }));
    BOOST_TEST(!changed([](Meeting& m) { m.agenda[2].activity = "discussion"; }));
    BOOST_TEST(!changed([](Meeting& m) { m.agenda[2].type = "roleplay"; }));
    BOOST_TEST(!changed([](Meeting& m) { m.attendees[0].headcount = 2; }));
    BOOST_TEST(!changed([](Meeting& m) { m.organizer_id = "a2"; })); // someone else asks for the report
    BOOST_TEST(!changed([](Meeting& m) { m.audience = Audience::client; }));
    BOOST_TEST(!changed([](Meeting& m) { m.purpose_id = "software_training"; }));
    BOOST_TEST(changed([](Meeting& m) { m.attendees[0].role = ""; }));
    BOOST_TEST(changed([](Meeting& m) { m.agenda[2].activity = "information"; }));
}

BOOST_AUTO_TEST_CASE(r06_a_call_instead_of_a_quarter_of_an_hour_for_two)
{
    auto chat = meeting();
    chat.attendees.pop_back();
    chat.agenda = {item("i1", "a1", 10), item("i2", "a2", 5)};
    chat.duration_minutes = 15;
    BOOST_TEST(rules(chat) == "R06");
    BOOST_TEST(text("R06", chat) == "A short call is enough.");
    BOOST_TEST(text("R06", chat, {}, Language::ru) == "Достаточно короткого звонка.");
    BOOST_TEST(fact("R06", chat) == "Two people, 15 min of content.");
    BOOST_TEST(fact("R06", chat, {}, Language::ru) == "Два участника, содержания — 15 мин.");

    auto longer = chat;
    longer.agenda[1].planned_minutes = 6;
    BOOST_TEST(!fires("R06", longer));
    auto three = chat;
    three.attendees[1].headcount = 2;
    BOOST_TEST(!fires("R06", three));
    three.attendees[1].headcount = 1;
    three.attendees.push_back(colleague("a3", "Lena Vogt"));
    three.attendees.back().participation = "informed";
    BOOST_TEST(fires("R06", three)); // who reads the minutes is not there
    auto call = chat;
    call.format = "conference_call";
    BOOST_TEST(!fires("R06", call)); // it is a short call already
    call.duration_minutes = 30;
    BOOST_TEST(fires("R06", call));
}

BOOST_AUTO_TEST_CASE(r23_one_person_needs_no_meeting)
{
    auto alone = meeting();
    BOOST_TEST(!fires("R23", alone));
    alone.attendees.resize(1);
    BOOST_TEST(fact("R23", alone) == "Only Dana Reyes takes part.");
    BOOST_TEST((advise(alone, {}, Language::en).verdict == Verdict::another_way));
    alone.attendees[0].headcount = 2;
    BOOST_TEST(!fires("R23", alone));
}

BOOST_AUTO_TEST_CASE(after_the_event_that_is_said)
{
    for (const auto& [status, said] : {std::pair{Status::scheduled, 0u}, {Status::held, 1u}, {Status::cancelled, 1u}})
    {
        auto over = meeting();
        over.status = status;
        BOOST_TEST(advise(over, {}, Language::en).reservations.size() == said);
    }
}

BOOST_AUTO_TEST_CASE(r07_the_figures_must_be_ready_a_working_day_before)
{
    auto waiting = meeting(); // on a Monday
    waiting.purpose_id = "pipeline_review";
    waiting.agenda[1].inputs = {"CRM cleaned.", "List of exceptions"};
    waiting.attendees[0].cost->prep_minutes = 15;
    BOOST_TEST(!fires("R07", waiting));
    BOOST_TEST(!fires("R07", waiting, on("2026-12-03")));
    for (const auto* today : {"2026-12-04", "2026-12-05", "2026-12-07"}) // from Friday on
        BOOST_TEST(fires("R07", waiting, on(today)), today);
    BOOST_TEST(!fires("R07", waiting, on("2026-12-08")));
    BOOST_TEST(text("R07", waiting, on("2026-12-04")) ==
               "The figures are not ready. Meeting without them wastes 3.25 h.");
    BOOST_TEST(text("R07", waiting, on("2026-12-04"), Language::ru) ==
               "Данные не готовы. Без них уйдёт впустую 3,25 ч.");
    BOOST_TEST(fact("R07", waiting, on("2026-12-04")) ==
               "Today is 4 Dec 2026, the meeting is on 7 Dec 2026; not marked as ready: “CRM cleaned” and “List "
               "of exceptions”.");
    // A talk between two people is not wasted because a note is missing.
    auto talk = waiting;
    talk.purpose_id = "one_on_one";
    BOOST_TEST(text("R07", talk, on("2026-12-04")) == "What was to be there beforehand is not there yet.");
    BOOST_TEST((advise(talk, on("2026-12-04"), Language::en).verdict == Verdict::worth_holding));
    auto ready = waiting;
    ready.agenda[1].inputs_ready = true;
    BOOST_TEST(!fires("R07", ready, on("2026-12-04")));
    for (const auto status : {Status::held, Status::cancelled})
    {
        auto over = waiting;
        over.status = status;
        BOOST_TEST(!fires("R07", over, on("2026-12-04")));
    }
    auto on_wednesday = waiting;
    on_wednesday.start_local = "2026-12-09T10:00";
    BOOST_TEST(!fires("R07", on_wednesday, on("2026-12-07")));
    BOOST_TEST(fires("R07", on_wednesday, on("2026-12-08")));
}

BOOST_AUTO_TEST_CASE(r07_looks_at_the_next_meeting_of_a_series)
{
    auto series = weekly();
    series.agenda[1].inputs = {"CRM cleaned"};
    BOOST_TEST(!fires("R07", series, on("2026-12-10")));
    BOOST_TEST(fires("R07", series, on("2026-12-11"))); // the Friday before the second Monday
    series.recurrence->exceptions = {"2026-12-14"};
    BOOST_TEST(!fires("R07", series, on("2026-12-11")));
    BOOST_TEST(fires("R07", series, on("2026-12-18")));
}

BOOST_AUTO_TEST_SUITE_END()

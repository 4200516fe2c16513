// SPDX-License-Identifier: MPL-2.0
#include "advice/advice_samples.hpp"

using namespace advice_samples;

// R19 to R21, what speaks for the meeting (R22 stands beside R13), and the verdict.
BOOST_AUTO_TEST_SUITE(hold_rules_tests)

BOOST_AUTO_TEST_CASE(r19_time_with_a_client)
{
    auto visit = meeting();
    visit.audience = Audience::client;
    BOOST_TEST(!fires("R19", visit)); // no client yet
    visit.attendees.push_back({.id = "c1", .name = "Mr Keller", .affiliation = "client"});
    BOOST_TEST(text("R19", visit) == "Time with a client is selling time.");
    BOOST_TEST(text("R19", visit, {}, Language::ru) == "Время с клиентом — это продажи.");
    BOOST_TEST(fact("R19", visit) == "From the client’s side: Mr Keller; goal of the meeting: “One figure”.");
    visit.audience = Audience::mixed;
    BOOST_TEST(fires("R19", visit));
    auto internal = visit;
    internal.audience = Audience::internal;
    BOOST_TEST(!fires("R19", internal));
    auto informed = visit;
    informed.attendees.back().participation = "informed";
    BOOST_TEST(!fires("R19", informed));
    visit.goals.clear();
    BOOST_TEST(!fires("R19", visit));
}

BOOST_AUTO_TEST_CASE(r20_practice_and_recognition)
{
    auto training = meeting();
    training.purpose_id = "product_training";
    BOOST_TEST(!fires("R20", training));
    training.agenda[1].activity = "practice";
    BOOST_TEST(text("R20", training) == "Recognition and practice work best together, live.");
    BOOST_TEST(text("R20", training, {}, Language::ru) == "Признание и практика лучше всего проходят вживую.");
    BOOST_TEST(fact("R20", training) == "On the agenda: “Question i2”.");
    training.agenda[1].activity = "";
    training.agenda[1].type = "roleplay";
    BOOST_TEST(fires("R20", training));
    training.purpose_id = "pipeline_review";
    BOOST_TEST(!fires("R20", training));
    training.purpose_id = "recognition_goals";
    BOOST_TEST(fires("R20", training));
    training.agenda[1].type = "recognition";
    BOOST_TEST(fires("R20", training));
    training.purpose_id = "software_training";
    BOOST_TEST(!fires("R20", training)); // recognition is no practice
}

BOOST_AUTO_TEST_CASE(r21_a_decision_that_several_prepare)
{
    auto deciding = meeting();
    deciding.agenda[2].activity = "decision";
    BOOST_TEST(text("R21", deciding) == "A real-time discussion is needed to decide.");
    BOOST_TEST(text("R21", deciding, {}, Language::ru) == "Для решения нужно живое обсуждение.");
    BOOST_TEST(fact("R21", deciding) ==
               "To be decided: “Question i3”; the items are owned by Dana Reyes, Priya Shah, and Lena Vogt.");
    BOOST_TEST(rules(deciding) == "R21");
    deciding.agenda[0].owner_id = "a3";
    BOOST_TEST(fires("R21", deciding));
    deciding.agenda[1].owner_id = "a3";
    BOOST_TEST(!fires("R21", deciding));
    auto decided = meeting();
    decided.agenda[0].activity = "";
    decided.agenda[0].decision_ids = {"d1"};
    BOOST_TEST(fires("R21", decided));
}

BOOST_AUTO_TEST_CASE(the_verdict_is_the_first_line_that_matches)
{
    const auto verdict = [](const Meeting& of) { return advise(of, {}, Language::en).verdict; };
    auto changing = meeting();
    BOOST_TEST((verdict(changing) == Verdict::worth_holding));
    changing.attendees[0].time_zone = "America/Chicago"; // NOTE
    BOOST_TEST(rules(changing) == "R18");
    BOOST_TEST((verdict(changing) == Verdict::worth_holding));
    changing.attendees[0].time_zone = "";
    changing.format = "video";
    changing.attendees[0].readiness = Readiness{.device = "missing"}; // TRIM
    BOOST_TEST(rules(changing) == "R17");
    BOOST_TEST((verdict(changing) == Verdict::smaller));
    for (auto& each : changing.agenda)
        each.activity = "information"; // REPLACE
    BOOST_TEST(rules(changing) == "R04 R17");
    BOOST_TEST((verdict(changing) == Verdict::another_way));
    changing.expected_benefit = ExpectedBenefit{.revenue = Amount{decimal("1000.00"), "EUR"}};
    changing.costs->opportunity = Opportunity{.margin_rate = decimal("0.5")}; // HOLD
    BOOST_TEST(rules(changing) == "R04 R17 R22");
    BOOST_TEST((verdict(changing) == Verdict::smaller));
    changing.attendees[0].readiness.reset();
    BOOST_TEST(rules(changing) == "R04 R22");
    BOOST_TEST((verdict(changing) == Verdict::smaller));
    changing.goals.clear(); // STOP
    BOOST_TEST(rules(changing) == "R01 R04 R22");
    BOOST_TEST((verdict(changing) == Verdict::do_not_send));

    auto held = meeting();
    held.agenda[0].activity = "decision";
    BOOST_TEST((verdict(held) == Verdict::worth_holding)); // HOLD alone
}

BOOST_AUTO_TEST_CASE(verdicts_and_the_caution_in_both_languages)
{
    BOOST_TEST(verdict_text(Verdict::do_not_send, Language::en) == "Do not send yet");
    BOOST_TEST(verdict_text(Verdict::another_way, Language::en) == "Consider another way");
    BOOST_TEST(verdict_text(Verdict::smaller, Language::en) == "Hold it, but smaller");
    BOOST_TEST(verdict_text(Verdict::worth_holding, Language::en) == "Worth holding");
    BOOST_TEST(verdict_text(Verdict::do_not_send, Language::ru) == "Пока не отправляйте");
    BOOST_TEST(verdict_text(Verdict::another_way, Language::ru) == "Подумайте о другом способе");
    BOOST_TEST(verdict_text(Verdict::smaller, Language::ru) == "Провести, но компактнее");
    BOOST_TEST(verdict_text(Verdict::worth_holding, Language::ru) == "Совещание оправдано");
    BOOST_TEST(advice_caution(meeting(), Language::en) ==
               "Meetings can help, but each hour here is an hour not spent selling.");
    auto with_client = meeting();
    with_client.audience = Audience::client;
    BOOST_TEST(advice_caution(with_client, Language::en).starts_with("Time with a client is selling time"));
    BOOST_TEST(plain(advice_caution(meeting(), Language::ru)) ==
               "Совещания помогают, но каждый час здесь — это час без продаж.");
}

BOOST_AUTO_TEST_SUITE_END()

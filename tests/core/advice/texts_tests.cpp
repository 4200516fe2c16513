// SPDX-License-Identifier: MPL-2.0
#include "advice/advice_samples.hpp"

#include <set>

using namespace advice_samples;

// What every rule says, whatever fired it.
BOOST_AUTO_TEST_SUITE(texts_tests)

namespace
{
struct Case
{
    Meeting meeting;
    AdviceContext context{};
};

/// R01, R02, R04, R07, R09, R11, R12, R14, R17, R18
Case bad_in_many_ways()
{
    auto bad = weekly();
    bad.kind = "meeting";
    bad.goals.clear();
    bad.start_local = "2026-08-03T07:00";
    bad.format = "video";
    for (auto& each : bad.agenda)
        each.activity = "information";
    bad.agenda[0].inputs = {"Figures"};
    bad.agenda.pop_back();
    bad.attendees[1].readiness = Readiness{.device = "unknown"};
    bad.attendees.push_back(colleague("a4", "Trainees", 3));
    bad.attendees.back().participation = "optional";
    auto context = on("2026-12-07");
    auto idle = meeting();
    idle.status = Status::held;
    context.previous = {idle, idle};
    context.previous[0].start_local = "2026-11-30T10:00";
    return {bad, context};
}

/// R03, R08, R10, R13, R15, R16
Case crowded()
{
    auto crowd = meeting();
    crowd.recurrence = Recurrence{.rrule = "FREQ=DAILY", .occurrences_per_year = 240};
    crowd.attendees[0].headcount = 8;
    crowd.attendees[0].cost->quota_carrier = true;
    crowd.attendees[0].cost->prep_minutes = 60;
    crowd.attendees[0].cost->travel_minutes = 90;
    crowd.agenda[0].activity = "decision";
    crowd.agenda[0].decider_id = "a2";
    crowd.attendees[1].participation = "informed";
    crowd.expected_benefit = ExpectedBenefit{.revenue = Amount{decimal("100.00"), "EUR"}};
    crowd.costs->opportunity = Opportunity{.margin_rate = decimal("0.5")};
    auto next = crowd;
    next.id = "next";
    next.start_local = "2026-12-07T11:00";
    return {crowd, {.other_meetings = {next}}};
}

/// R02, R05, R06, R19, R20, R21, R22
std::vector<Case> others()
{
    auto conference = meeting();
    conference.kind = "conference";

    auto alone = meeting();
    alone.attendees.pop_back();
    alone.agenda = {item("i1", "a1", 10)};
    alone.agenda[0].activity = "";

    auto visit = meeting();
    visit.audience = Audience::client;
    visit.agenda[0].activity = "decision";
    visit.attendees.push_back({.id = "c1", .name = "Mr Keller", .affiliation = "client"});

    auto training = meeting();
    training.purpose_id = "product_training";
    training.agenda[0].activity = "practice";
    training.expected_benefit = ExpectedBenefit{.revenue = Amount{decimal("1000.00"), "EUR"}};
    training.costs->opportunity = Opportunity{.margin_rate = decimal("0.5")};
    return {{conference}, {alone}, {visit}, {training}};
}

std::vector<Case> all_cases()
{
    auto cases = others();
    cases.push_back(bad_in_many_ways());
    cases.push_back(crowded());
    auto unpriced = bad_in_many_ways();
    unpriced.meeting.costs.reset();
    cases.push_back(unpriced);
    return cases;
}

bool is_russian(const std::string& text)
{
    const auto letters = std::ranges::count_if(text, [](char c) { return c == '\xD0' || c == '\xD1'; });
    return letters * 4 > static_cast<std::ptrdiff_t>(text.size()) / 2;
}
} // namespace

BOOST_AUTO_TEST_CASE(every_rule_speaks_both_languages_and_fills_in_its_figures)
{
    std::set<std::string> seen;
    for (const auto& [meeting, context] : all_cases())
        for (const auto language : kLanguages)
            for (const auto& rule : advise(meeting, context, language).rules)
                BOOST_TEST_CONTEXT(rule.id << " " << rule.text << " | " << rule.fact)
                {
                    seen.insert(rule.id);
                    for (const auto& text : {rule.text, rule.fact, rule.source})
                    {
                        BOOST_TEST(!text.empty());
                        BOOST_TEST(text.find_first_of("{}#") == text.npos);
                        BOOST_TEST(text.find("  ") == text.npos);
                        BOOST_TEST(text.find("advice.") == text.npos);
                    }
                    BOOST_TEST(is_russian(rule.text) == (language == Language::ru));
                    BOOST_TEST(is_russian(rule.source) == (language == Language::ru));
                    BOOST_TEST((rule.fact.ends_with('.')));
                }
    BOOST_TEST(seen.size() == 22u);
}

BOOST_AUTO_TEST_CASE(a_name_in_initials_at_the_end_of_a_sentence_has_one_full_stop)
{
    auto crowd = crowded().meeting;
    crowd.attendees[2].name = "Петров Пётр Петрович";
    crowd.attendees[2].readiness = Readiness{.device = "missing"};
    crowd.format = "video";
    for (const auto& rule : advise(crowd, {}, Language::ru).rules)
        BOOST_TEST(rule.fact.find("..") == std::string::npos, rule.fact);
}

BOOST_AUTO_TEST_CASE(types_are_those_of_the_table)
{
    for (const auto& [meeting, context] : all_cases())
        for (const auto& rule : advise(meeting, context, Language::en).rules)
        {
            const auto number = std::stoi(rule.id.substr(1));
            const auto type = number <= 3    ? RuleType::stop
                              : number <= 7  ? RuleType::replace
                              : number <= 18 ? RuleType::trim
                              : number <= 22 ? RuleType::hold
                                             : RuleType::replace;
            // Three may be no more than worth knowing, and one never is more.
            const bool may_be_note = rule.id == "R07" || rule.id == "R17" || rule.id == "R18";
            BOOST_TEST((rule.type == (rule.id == "R18" ? RuleType::note : type) ||
                        (may_be_note && rule.type == RuleType::note)),
                       rule.id);
        }
}

BOOST_AUTO_TEST_CASE(rules_come_in_the_order_of_their_ids_each_once)
{
    for (const auto& [meeting, context] : all_cases())
    {
        const auto advice = advise(meeting, context, Language::ru);
        BOOST_TEST(!advice.rules.empty());
        for (std::size_t i = 1; i < advice.rules.size(); ++i)
            BOOST_TEST(advice.rules[i - 1].id < advice.rules[i].id);
    }
}

BOOST_AUTO_TEST_SUITE_END()

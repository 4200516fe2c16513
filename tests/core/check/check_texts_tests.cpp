// SPDX-License-Identifier: MPL-2.0
#include "check_texts.hpp"

#include "check_table.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using namespace planerka::tests;

/// What a rule of check/README.md, "Constraints", says to people, with the right figure in the right place.
BOOST_AUTO_TEST_SUITE(check_texts_tests)

namespace
{
std::string with_ordinary_spaces(std::string text)
{
    constexpr std::string_view kNoBreak = "\u00A0";
    for (auto at = text.find(kNoBreak); at != std::string::npos; at = text.find(kNoBreak))
        text.replace(at, kNoBreak.size(), " ");
    return text;
}

/// All that the meetings of the table are told by a rule, "en | ru".
std::vector<std::string> said_by(const std::string& id)
{
    if (id == "V01" || id == "V28")
    {
        const Error error{id == "V01" ? "meeting.newer" : "minutes.not_held"};
        return {text::describe(error, Language::en) + " | " + text::describe(error, Language::ru)};
    }
    if (id == "V37")
        return {text::message(Language::en, "check.V37", {{"field", "Pay"}}) + " | " +
                text::message(Language::ru, "check.V37", {{"field", "Pay"}})};
    std::vector<std::string> said;
    for (const auto& row : rows())
        if (row.id == id)
        {
            auto meeting = good();
            row.harm(meeting);
            const auto en = check(meeting, Language::en, row.purpose);
            const auto ru = check(meeting, Language::ru, row.purpose);
            for (std::size_t i = 0; i < en.size(); ++i)
                if (en[i].id == id)
                    said.push_back(en[i].text + " | " + with_ordinary_spaces(ru[i].text));
        }
    return said;
}
} // namespace

BOOST_AUTO_TEST_CASE(every_rule_says_what_the_domain_says_in_both_languages)
{
    for (const auto& [id, en, ru] : domain_texts())
    {
        const auto said = said_by(id);
        BOOST_TEST((std::ranges::find(said, std::string(en) + " | " + ru) != said.end()),
                   id << ": " << (said.empty() ? "nothing" : said.front()));
    }
    BOOST_TEST(domain_texts().size() == 40u);
}

namespace
{
std::string text_after(const Change& change, CheckFor purpose, const std::string& id, Language language = Language::en)
{
    auto meeting = good();
    change(meeting);
    for (const auto& problem : check(meeting, language, purpose))
        if (problem.id == id)
            return problem.text;
    return {};
}
} // namespace

BOOST_AUTO_TEST_CASE(nothing_is_quoted_where_there_is_nothing)
{
    const auto no_zone = [](Meeting& m) { m.time_zone = ""; };
    BOOST_TEST(text_after(no_zone, {}, "V05") == "Choose a time zone, e.g. Europe/Moscow.");
    const auto no_currency = [](Meeting& m) { m.costs->currency = ""; };
    BOOST_TEST(text_after(no_currency, kCost, "V22") ==
               "The costs have no currency. Choose the one to report in, such as USD, EUR, or RUB.");
    const auto no_amount_currency = [](Meeting& m) { m.expected_benefit->revenue->currency = ""; };
    BOOST_TEST(text_after(no_amount_currency, {}, "V22") ==
               "This amount has no currency. Choose one, e.g. USD, EUR, RUB.");
    const auto no_action_text = [](Meeting& m)
    {
        held(m);
        m.actions[0].text = m.actions[0].due_date = "";
    };
    BOOST_TEST(text_after(no_action_text, kMinutes, "V26") == "Action 1 needs a person and a date.");
    const auto no_date = conference([](Meeting& m) { m.days[1].date = ""; });
    BOOST_TEST(text_after(no_date, {}, "V41") == "Day 2 has no date. Write one like 2026-12-15.");
    const auto no_end = conference([](Meeting& m) { m.days[1].end = ""; });
    BOOST_TEST(text_after(no_end, {}, "V44") == "Day 2 has no end. Write a time like 10:30.");
    BOOST_TEST(text_after(no_end, {}, "V44", Language::ru) ==
               "Не указано, когда заканчивается день 2. Запишите время, например 10:30.");
}

BOOST_AUTO_TEST_CASE(all_clients_of_an_internal_meeting_are_named)
{
    const auto two = [](Meeting& m) { m.attendees[0].affiliation = m.attendees[2].affiliation = "client"; };
    BOOST_TEST(text_after(two, {}, "V10").starts_with("Dana Reyes and Priya Shah are clients, but"));
    BOOST_TEST(text_after(two, {}, "V10", Language::ru).starts_with("Dana Reyes и Priya Shah — клиенты, а"));
}

BOOST_AUTO_TEST_CASE(an_address_is_named_once_however_it_is_written)
{
    const auto three = [](Meeting& m)
    {
        m.attendees[0].email = "иван@пример.рф";
        m.attendees[1].email = " ИВАН@пример.рф";
        m.attendees[2].email = " иван@пример.рф ";
    };
    auto meeting = good();
    three(meeting);
    const auto problems = check(meeting, Language::en);
    BOOST_TEST(std::ranges::count(problems, "V39", &Problem::id) == 1);
    BOOST_TEST(text_after(three, {}, "V39") == "ИВАН@пример.рф appears 3 times.");
    BOOST_TEST(text_after(three, {}, "V39", Language::ru) == "ИВАН@пример.рф указан 3 раза.");
}

BOOST_AUTO_TEST_SUITE_END()

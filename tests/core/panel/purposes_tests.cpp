// SPDX-License-Identifier: MPL-2.0
// Each purpose planned from its beginning to its documents, as a person does it: by typing and pressing alone.
#include "app/opened_planner.hpp"
#include "check/check.hpp"
#include "editor_fixture.hpp"
#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace planerka::panel
{
namespace
{
/// What a person types, in the language of the meeting.
struct Words
{
    Language language;
    const char* title;
    const char* date;
    const char* time;
    const char* person;
    const char* rate;
    const char* company;
    const char* goal;
    const char* outcome;
};
constexpr Words kWords[]{{Language::en, "Autumn round", "7 Dec 2026", "2 pm", "Dana Reyes", "97.50", "Brightwell Ltd",
                          "Agree on the plan for the quarter", "Three owners named"},
                         {Language::ru, "Осенняя встреча", "7 декабря 2026", "2 часа дня", "Анна Соколова", "1 250,50",
                          "ООО «Ромашка»", "Согласовать план на квартал", "Назначены трое ответственных"}};

std::string content_of(const app::Document& document)
{
    const auto parts = odf::unpack(document.bytes).value();
    for (const auto& [name, bytes] : parts)
        if (name == "content.xml")
            return bytes;
    return {};
}

/// Whether an agenda has the item; the formal one calls it by its formal title.
bool names(const std::string& agenda, const AgendaItem& item)
{
    const auto& title = item.formal_title.empty() ? item.title : item.formal_title;
    return agenda.find(item.title) != std::string::npos || agenda.find(title) != std::string::npos;
}

struct Story : EditorFixture
{
    void plan(const Blueprint& blueprint, const Words& words)
    {
        meeting = make_meeting(
            blueprint,
            {.id = "6f1e7a52-0b1d-4c1f-9a53-00000000000b", .language = words.language, .time_zone = "Europe/Berlin"});
        wrong_texts.clear();
        Editor person{meeting, wrong_texts, blueprints, words.language};
        const auto type = [&](const std::string& path, std::string_view text)
        { BOOST_TEST(person.type(path, text), path << ": " << text); };
        type("title", words.title);
        type("start.date", words.date);
        type("start.time", words.time);
        type("goals[0].text", words.goal);
        if (meeting.audience != Audience::internal)
            type("client.company", words.company);
        if (meeting.format != "one_to_one")
            person.press("add:attendees");
        for (std::size_t row = 0; row < meeting.attendees.size(); ++row)
        {
            type(panel::person(row, "name"), words.person + (' ' + std::to_string(row + 1)));
            if (is_internal(meeting.attendees[row]))
                type(panel::person(row, "cost.loadedHourlyRate"), words.rate);
        }
        type(item(1, "ownerId"), meeting.attendees.front().id);
        type(item(1, "outcome"), words.outcome);
        removed_ = meeting.agenda.at(2);
        BOOST_TEST(person.press("remove:agenda[2]").changed);
        BOOST_TEST(person.press("down:agenda[1]").changed);
        BOOST_TEST(meeting.agenda.at(2).outcome == words.outcome);
        person.press("fit");
    }

    void expect_nothing_wrong(Language language) const
    {
        for (const auto& problem : check(meeting, language, {.cost_sheet = true}))
            BOOST_TEST((problem.severity != Severity::error), problem.id << ' ' << problem.path << ' ' << problem.text);
        const auto shown = view(language);
        BOOST_TEST(!shown.has_wrong_texts);
        for (const auto* const part : {&shown.head, &shown.body, &shown.foot})
            for (const auto& line : *part)
                for (const auto& each : line.cells)
                    BOOST_TEST((each.tone != Tone::alarm), each.text);
    }

    std::string document(documents::Kind kind) const
    {
        app::MakeOptions options{.reader = documents::Reader::internal};
        options.form = kind == documents::Kind::minutes;
        const auto made = tests::planner().make(kind, meeting, options);
        BOOST_TEST(made.has_value(), documents::name_of(kind) << ": " << (made ? "" : made.error().code));
        return made ? content_of(made.value()) : std::string();
    }

    AgendaItem removed_{}; ///< the item that was taken out
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(purposes_tests, Story)

BOOST_AUTO_TEST_CASE(every_purpose_is_planned_by_typing_and_its_documents_are_made)
{
    BOOST_TEST(blueprints.size() == 14u);
    for (const auto& blueprint : blueprints)
        for (const auto& words : kWords)
            BOOST_TEST_CONTEXT(blueprint.id << ' ' << code_of(words.language))
            {
                plan(blueprint, words);
                expect_nothing_wrong(words.language);
                for (const auto kind : documents::kKinds)
                    BOOST_TEST(document(kind).find(words.title) != std::string::npos, documents::name_of(kind));
                const auto agenda = document(documents::Kind::agenda);
                BOOST_TEST(agenda.find(words.outcome) != std::string::npos);
                BOOST_TEST(agenda.find(words.goal) != std::string::npos);
                BOOST_TEST(names(agenda, meeting.agenda.at(1)), meeting.agenda.at(1).title);
                BOOST_TEST(!names(agenda, removed_), removed_.title);
                BOOST_TEST(agenda.find("14:00") != std::string::npos);
            }
}

BOOST_AUTO_TEST_CASE(what_the_client_reads_of_every_purpose_is_made_too)
{
    int with_clients = 0;
    for (const auto& blueprint : blueprints)
        for (const auto& words : kWords)
            if (blueprint.audience != Audience::internal)
                BOOST_TEST_CONTEXT(blueprint.id << ' ' << code_of(words.language))
                {
                    ++with_clients;
                    plan(blueprint, words);
                    for (const auto kind : {documents::Kind::agenda, documents::Kind::deck})
                    {
                        const auto made = tests::planner().make(kind, meeting, {.reader = documents::Reader::client});
                        BOOST_TEST(made.has_value());
                        BOOST_TEST((made && content_of(made.value()).find(words.rate) == std::string::npos));
                    }
                }
    BOOST_TEST(with_clients > 0);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel

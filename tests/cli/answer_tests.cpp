// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(answer_tests)

namespace
{
Outcome succeed(const std::vector<std::string>& arguments, const Surroundings& surroundings = {})
{
    auto outcome = planerka::tests::planerka(arguments, surroundings);
    BOOST_TEST(outcome.exit_code == 0);
    BOOST_TEST(outcome.err == "");
    return outcome;
}

json answer(const std::vector<std::string>& arguments)
{
    return json::parse(succeed(arguments).out);
}

json golden(const std::string& name)
{
    return json::parse(read_text(std::string(PLANERKA_TEST_DATA) + "/golden_costs.json"))[name];
}

std::string sample(const std::string& name)
{
    return example(name).string();
}
} // namespace

BOOST_AUTO_TEST_CASE(cost_gives_the_golden_figures)
{
    const std::pair<const char*, const char*> cases[]{
        {"E1", "pipeline-review"}, {"E2", "retirement-planning"}, {"E3", "product-training"}};
    for (const auto& [id, name] : cases)
        BOOST_TEST_CONTEXT(id)
        {
            const auto cost = answer({"cost", sample(name), "--json"});
            const auto expected = golden(id);
            for (const auto* figure : {"attendance", "preparation", "direct", "opportunity", "full"})
                BOOST_TEST(cost[figure] == expected[figure], figure);
            BOOST_TEST(cost["followUp"] == expected["followup"]);
        }
    BOOST_TEST(answer({"cost", sample("pipeline-review"), "--json"})["annual"]["full"] == golden("E1")["annual_full"]);
}

BOOST_AUTO_TEST_CASE(cost_for_people)
{
    const auto english = succeed({"cost", sample("pipeline-review")}).out;
    BOOST_TEST(english.find("Full cost") != std::string::npos);
    BOOST_TEST(english.find("$1,581.60") != std::string::npos);
    BOOST_TEST(english.find("$75,916.80") != std::string::npos);
    const auto russian = succeed({"cost", sample("product-training")}).out; // in the meeting's language
    BOOST_TEST(russian.find("73\u00A0822,08\u00A0₽") != std::string::npos);
    BOOST_TEST(succeed({"cost", sample("product-training"), "--language", "en"}).out.find("Full cost") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(schedule_answers)
{
    const auto schedule = answer({"schedule", sample("pipeline-review"), "--json"});
    BOOST_TEST(schedule["items"].size() == 6u);
    BOOST_TEST(schedule["items"][0]["start"] == "09:30");
    BOOST_TEST(schedule["bufferMinutes"] == 5);
    const auto text = succeed({"schedule", sample("product-training")}).out;
    BOOST_TEST(text.find("вторник, 15 декабря 2026\u00A0г., 11:00–12:30 (Europe/Moscow)") != std::string::npos);
    BOOST_TEST(text.find("Демонстрация продукта") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(check_answers)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("pipeline-review")));
    meeting["agenda"][0].erase("outcome");
    write_text(folder / "warned.json", meeting.dump());
    const auto warned = succeed({"check", (folder / "warned.json").string(), "--json"});
    const auto problem = json::parse(warned.out)["problems"][0];
    BOOST_TEST(problem["id"] == "V17");
    BOOST_TEST(problem["severity"] == "warning");
    BOOST_TEST(problem["path"] == "agenda[0].outcome");

    meeting["title"] = "";
    write_text(folder / "wrong.json", meeting.dump());
    const auto wrong = planerka::tests::planerka({"check", (folder / "wrong.json").string()});
    BOOST_TEST(wrong.exit_code == 1);
    BOOST_TEST(wrong.err == "");
    BOOST_TEST(wrong.out.find("Errors\n\n  Title\n    Give the meeting a title.\n    V02  title\n") == 0u);
    BOOST_TEST(wrong.out.find("\n  Agenda item 1 “") != std::string::npos);
    BOOST_TEST(wrong.out.ends_with("\n1 error, 1 warning\n"));
    const auto russian = planerka::tests::planerka({"check", "--language", "ru", (folder / "wrong.json").string()});
    BOOST_TEST(russian.out.find("Укажите название встречи.") != std::string::npos);
    BOOST_TEST(russian.out.find("\n  Вопрос 1 повестки «") != std::string::npos);
    BOOST_TEST(russian.out.ends_with("\n1 ошибка, 1 предупреждение\n"));
    BOOST_TEST(succeed({"check", sample("pipeline-review")}).out == "Nothing is wrong.\n");
}

BOOST_AUTO_TEST_CASE(check_says_what_stops_first)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("pipeline-review")));
    meeting["agenda"][0].erase("outcome");
    meeting["agenda"][0]["ownerId"] = "gone";
    meeting["agenda"][1].erase("outcome");
    meeting["attendees"][1]["affiliation"] = "client";
    write_text(folder / "m.json", meeting.dump());
    const auto out = planerka::tests::planerka({"check", (folder / "m.json").string()}).out;
    const auto errors = out.find("Errors\n"), questions = out.find("Questions\n"), warnings = out.find("Warnings\n");
    BOOST_TEST((errors == 0u && errors < questions && questions < warnings && warnings != std::string::npos));
    BOOST_TEST(out.ends_with("\n1 error, 1 question, 2 warnings\n"));
}

BOOST_AUTO_TEST_CASE(a_clients_copy_says_what_it_lacks)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("retirement-planning")));
    meeting["objections"] = json::array({{{"objection", "Too dear"}}});
    write_text(folder / "m.json", meeting.dump());
    const auto made = planerka::tests::planerka(
        {"make", "deck", (folder / "m.json").string(), "--to", folder.path().string(), "--language", "en"});
    BOOST_TEST(made.exit_code == 0);
    BOOST_TEST(made.err == "planerka: “Objections” is internal and was left out of the client document.\n");
    const auto problems = answer({"check", (folder / "m.json").string(), "--json"})["problems"];
    BOOST_TEST(problems.size() == 1u);
    BOOST_TEST(problems[0]["id"] == "V37");
}

BOOST_AUTO_TEST_CASE(the_schema_is_for_other_programs)
{
    BOOST_TEST(answer({"schema"})["$schema"] == "https://json-schema.org/draft/2020-12/schema");
    BOOST_TEST(answer({"schema", "--private"})["properties"].contains("opportunity"));
}

BOOST_AUTO_TEST_CASE(new_meetings_can_be_used_at_once)
{
    const auto made = succeed({"new", "--purpose", "pipeline_review", "--language", "ru", "--minutes", "45"});
    const auto meeting = json::parse(made.out);
    BOOST_TEST(meeting["title"] == "Еженедельный обзор воронки продаж");
    BOOST_TEST(meeting["durationMinutes"] == 45);
    BOOST_TEST(meeting["language"] == "ru");
    const auto checked = succeed({"check", "-", "--json"}, {.input = made.out});
    const auto problems = json::parse(checked.out)["problems"];
    for (const auto& problem : problems)
        BOOST_TEST(problem["severity"] != "error", problem.dump());

    const auto purposes = answer({"new", "--list", "--json"})["purposes"];
    BOOST_TEST(purposes.size() == 14u);
    for (const auto& purpose : purposes)
    {
        const TemporaryFolder folder;
        const auto file = (folder / "m.json").string();
        BOOST_TEST(succeed({"new", "--purpose", purpose["id"], "-o", file}).out == "");
        succeed({"schedule", file});
        BOOST_TEST(planerka::tests::planerka({"new", "--purpose", purpose["id"], "-o", file}).exit_code == 1);
    }
}

BOOST_AUTO_TEST_CASE(messages_follow_the_language_of_the_system)
{
    const auto in = [](const std::string& locale, const std::vector<std::string>& arguments) {
        return planerka::tests::planerka(arguments, {.environment = {{"LC_ALL", locale}}}).out;
    };
    BOOST_TEST(in("ru_RU.UTF-8", {"--help"}).find("Примеры:") != std::string::npos);
    BOOST_TEST(in("de_DE.UTF-8", {"--help"}).find("Examples:") != std::string::npos);
    BOOST_TEST(in("ru_RU.UTF-8", {"--language", "en", "--help"}).find("Examples:") != std::string::npos);
    for (const auto* command : {"new", "check", "schedule", "cost", "make", "template", "schema"})
        BOOST_TEST(succeed({command, "--help"}).out.find("planerka " + std::string(command)) != std::string::npos);
    BOOST_TEST(succeed({"--version"}).out.substr(0, 9) == "planerka ");
}

BOOST_AUTO_TEST_CASE(wrong_use_is_2)
{
    const std::vector<std::vector<std::string>> wrong{
        {"dance"},
        {"new"},
        {"new", "--purpose", "pipeline_review", "--minutes", "3"},
        {"new", "--purpose", "pipeline_review", "--minutes", "many"},
        {"check"},
        {"check", sample("pipeline-review"), "--colour"},
        {"check", sample("pipeline-review"), "--language", "de"},
        {"make", "poem", sample("pipeline-review")},
        {"make", "agenda"},
        {"make", "all", sample("pipeline-review"), "-o", "x.odt"},
        {"make", "all", sample("pipeline-review"), "--template", "x.ott"},
        {"make", "agenda", sample("pipeline-review"), "-o", "x.odt", "--to", "."},
        {"make", "agenda", sample("pipeline-review"), "--audience", "everyone"},
        {"template", "check"},
        {"template", "check", "x.ott", "--kind", "poem"},
    };
    for (const auto& arguments : wrong)
    {
        const auto outcome = planerka::tests::planerka(arguments);
        const auto& line = arguments.back();
        BOOST_TEST(outcome.exit_code == 2, line);
        BOOST_TEST(outcome.out == "", line);
        BOOST_TEST(outcome.err.find("--help") != std::string::npos, line);
    }
    const auto unknown = planerka::tests::planerka({"new", "--purpose", "party"});
    BOOST_TEST(unknown.exit_code == 2);
    BOOST_TEST(unknown.err.find("pipeline_review") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

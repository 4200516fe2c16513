// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(minutes_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
std::string minutes(const Meeting& meeting, Language language, bool form = false, Reader reader = Reader::internal)
{
    return printed(meeting, {.kind = Kind::minutes, .language = language, .reader = reader, .form = form});
}

void test_has(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const auto* each : parts)
        BOOST_TEST(has(text, each), each << " is missing in\n" << text);
}

void test_has_not(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const auto* each : parts)
        BOOST_TEST(!has(text, each), each << " is in\n" << text);
}
} // namespace

BOOST_AUTO_TEST_CASE(english_minutes_of_a_held_meeting)
{
    const auto text = minutes(load(kHeld[0]), Language::en);
    test_has(text, {"Weekly pipeline review — Central region",
                    "Monday, 7 December 2026, 09:30–10:30",
                    "Present\nDana Reyes, chair; Account executives, Central (5 people); Priya Shah, minute-taker\n",
                    "In attendance\nInes Moreau, Northwind Logistics, observer",
                    "Apologies\nTom Okafor",
                    "Matters arising",
                    "Bring the list of stalled deals",
                    "Done",
                    "2. Forecast against target",
                    "Decision\tThe December forecast is the commit figure of the sheet of 7 December.",
                    "Reason: Both regions count it in the same way for the first time.",
                    "Vote: 6 for, 0 against, 1 abstained.",
                    "In force from 4 Jan 2027.",
                    "Action\tSend the agreed figure to finance. Priya Shah, 8 Dec 2026",
                    "Delivery dates, not the price, hold two of them back.",
                    "A shared calendar for product demonstrations — Priya Shah",
                    "2\nAsk delivery for a binding date for both deals and write it into the offers\n",
                    "11 Dec 2026\nOpen",
                    "Approved",
                    "Chair\t\t\tDana Reyes",
                    "Minute-taker\t\t\tPriya Shah"});
    test_has_not(text, {"{{", "Invited", "Next meeting", "Who came", "reached"});
}

BOOST_AUTO_TEST_CASE(a_russian_protocol_of_a_held_meeting)
{
    const auto text = minutes(load(kHeld[1]), Language::ru);
    test_has(text,
             {"Для внутреннего пользования",
              "ООО «Пример Технологии»",
              "Отдел продаж",
              "ПРОТОКОЛ",
              "15 декабря 2026 г.\t№ 17",
              "г. Москва",
              "совещания\nОбучение отдела продаж",
              "Председатель — Соколова М. А., менеджер по продукту",
              "Секретарь — Лебедев Н. О.",
              "Присутствовали: Ветров И. П., технический эксперт; Лебедев Н. О., специалист по обучению; "
              "Менеджеры по продажам (12 человек); Соколова М. А., менеджер по продукту",
              "Приглашённые: Сидоров К. Л., технический эксперт, ООО «Пример Сервис»",
              "Отсутствовали: Громова Е. С.",
              "Повестка дня\n1.\tО назначении продукта",
              "Докладчик: Ветров И. П., технический эксперт",
              "2. О демонстрации нового продукта\nСЛУШАЛИ:",
              "ВЫСТУПИЛИ:\nСидоров К. Л. предложил",
              "РЕШИЛИ:\n2.1.\tУтвердить пятиминутный сценарий показа",
              "Голосовали: «за» — 14, «против» — 0, «воздержались» — 1.",
              "Действует с 11.01.2027.",
              "2.2.\tПодготовить набор данных для показа по отраслям. Ответственный: Ветров И. П. Срок: 25.12.2026.",
              "Председатель\t\t\tМ. А. Соколова",
              "Секретарь\t\t\tН. О. Лебедев"});
    test_has_not(text, {"{{", "Открытие: чему научимся", "____", "Приглашены к участию"});
}

BOOST_AUTO_TEST_CASE(a_form_asks_and_invents_nothing)
{
    const auto english = minutes(load(kExamples[0]), Language::en, true);
    test_has(english, {"Who came", "Dana Reyes", "Points", "Decision", "Action\tOwner\tDue", "Next meeting",
                       "1. Wins of the week", "Chair\t\t\tDana Reyes"});
    test_has_not(english, {"Present\nDana", "Vote:", "Matters arising", "Open"});
    const auto russian = minutes(load(kExamples[2]), Language::ru, true);
    test_has(russian, {"ПРОТОКОЛ", "№ 17", "1. О назначении продукта", "СЛУШАЛИ:", "ВЫСТУПИЛИ:", "РЕШИЛИ:", "1.1.",
                       "Секретарь\t\t\t"});
    auto unnumbered = load(kExamples[2]);
    unnumbered.document.reset();
    BOOST_TEST(has(minutes(unnumbered, Language::ru, true), "№ ________"));
    BOOST_TEST(!has(minutes(unnumbered, Language::ru), "№ ________"));
}

BOOST_AUTO_TEST_CASE(a_long_list_of_those_present_is_attached)
{
    auto meeting = load(kHeld[1]);
    for (int i = 0; i < 15; ++i)
        meeting.attendees.push_back({.id = std::to_string(i),
                                     .name = std::string("Участник ").append(std::to_string(10 + i)),
                                     .affiliation = "internal",
                                     .attendance = "present"});
    const auto text = minutes(meeting, Language::ru);
    test_has(text, {"Присутствовали: 30 человек (список прилагается)", "Список присутствовавших"});
    BOOST_TEST(!has(text, "Присутствовали: Ветров"));
    BOOST_TEST(text.find("Ветров", text.find("Список присутствовавших")) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_is_said_to_have_been_there_who_was_not_recorded)
{
    auto meeting = load(kHeld[0]);
    for (auto& each : meeting.attendees)
        each.attendance.clear();
    const auto text = minutes(meeting, Language::en);
    BOOST_TEST(has(text, "Invited\nDana Reyes"));
    BOOST_TEST(!has(text, "Present\n"));
}

BOOST_AUTO_TEST_CASE(everybody_invited_stands_in_one_list)
{
    Meeting meeting;
    meeting.title = "Review";
    meeting.status = Status::held;
    meeting.duration_minutes = 30;
    meeting.agenda = {{.id = "i1", .title = "Item", .planned_minutes = 30}};
    meeting.attendees = {{.id = "a1", .name = "Ann Present", .attendance = "present"},
                         {.id = "a2", .name = "Bob Absent", .attendance = "absent"},
                         {.id = "a3", .name = "Cleo Excused", .attendance = "apologies"},
                         {.id = "a4", .name = "Dan Unmarked"},
                         {.id = "a5", .name = "Eve Guest", .affiliation = "client"},
                         {.id = "a6", .name = "Finn Informed", .participation = "informed"}};
    test_has(minutes(meeting, Language::en),
             {"Present\nAnn Present\n", "Absent\nBob Absent\n", "Apologies\nCleo Excused\n",
              "Attendance not recorded\nDan Unmarked; Eve Guest\n", "For information\nFinn Informed\n"});
    test_has(minutes(meeting, Language::ru),
             {"Присутствовали: Ann Present\n", "Не явились: Bob Absent\n", "Отсутствовали: Cleo Excused\n",
              "Явка не отмечена: Dan Unmarked; Eve Guest\n", "Для сведения: Finn Informed\n"});
    for (auto& each : meeting.attendees)
        each.attendance.clear();
    const auto unrecorded = minutes(meeting, Language::en);
    test_has(unrecorded, {"Invited\nAnn Present; Bob Absent; Cleo Excused; Dan Unmarked; Eve Guest\n"});
    test_has_not(unrecorded, {"In attendance", "Absent\n", "not recorded"});
}

BOOST_AUTO_TEST_CASE(the_short_form_has_what_came_of_it_and_not_what_was_said)
{
    for (const auto language : kLanguages)
    {
        auto meeting = load(kHeld[language == Language::ru ? 1 : 0]);
        const auto full = minutes(meeting, language);
        const auto form = minutes(meeting, language, true);
        meeting.document = meeting.document.value_or(DocumentDetails{});
        meeting.document->form = "short";
        const auto text = minutes(meeting, language);
        for (const auto& item : meeting.agenda)
            for (const auto* said : {&item.heard, &item.spoke})
                for (const auto& each : *said)
                {
                    BOOST_TEST(has(full, each));
                    BOOST_TEST(!has(text, each));
                }
        for (const auto& decision : meeting.decisions)
            BOOST_TEST(has(text, decision.text));
        BOOST_TEST(minutes(meeting, language, true) == form); // it has room for everything
    }
    auto meeting = load(kHeld[1]);
    meeting.document.emplace().form = "short";
    const auto text = minutes(meeting, Language::ru);
    test_has(text, {"2. О демонстрации нового продукта\n(", "РЕШИЛИ:\n2.1.\t"});
    test_has_not(text, {"СЛУШАЛИ", "ВЫСТУПИЛИ"});
}

BOOST_AUTO_TEST_CASE(decisions_without_a_question_are_not_lost)
{
    auto meeting = load(kHeld[0]);
    meeting.decisions.push_back({.id = "d9", .text = "Meet every other week.", .reason = "Fewer open points."});
    BOOST_TEST(has(minutes(meeting, Language::en), "Other decisions\nMeet every other week. — Fewer open points."));
}

BOOST_AUTO_TEST_CASE(a_meeting_of_the_other_language_gets_labels_of_the_one_asked_for)
{
    const auto protocol = minutes(load(kHeld[0]), Language::ru);
    test_has(protocol, {"2. Forecast against target", "РЕШИЛИ:", "Голосовали: «за» — 6", "Ответственный: Priya Shah."});
    test_has_not(protocol, {"Vote", "Decision", "Minute-taker", "minute-taker"});
    const auto english = minutes(load(kHeld[1]), Language::en);
    test_has(english, {"Decision\tУтвердить пятиминутный сценарий", "Vote: 14 for", "Apologies\nГромова"});
    test_has_not(english, {"Голосовали", "РЕШИЛИ", "секретарь"});
}

BOOST_AUTO_TEST_SUITE_END()

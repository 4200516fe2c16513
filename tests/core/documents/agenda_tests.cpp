// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "documents/unknown_tags.hpp"
#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(agenda_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
std::string agenda(const Meeting& meeting, Language language, Reader reader = Reader::internal)
{
    return printed(meeting, {.kind = Kind::agenda, .language = language, .reader = reader});
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// Cells may be empty: an item without an owner, a break without a number.
std::string without_cells(std::string content)
{
    const std::string end = "</table:table-cell>";
    for (auto from = content.find("<table:table-cell"); from != std::string::npos;
         from = content.find("<table:table-cell", from))
        content.erase(from, content.find(end, from) + end.size() - from);
    return content;
}

void test_has(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const auto* each : parts)
        BOOST_TEST(has(text, each), each << " is missing in\n" << text);
}
} // namespace

BOOST_AUTO_TEST_CASE(pipeline_review_in_english)
{
    test_has(agenda(load(kExamples[0]), Language::en),
             {"Weekly pipeline review — Central region",
              "Example Tools Inc. · Sales department",
              "Monday, 7 December 2026, 09:30–10:30",
              "Chicago",
              "New York",
              "London",
              "https://example.com/j/0001",
              "Video conference, Zoom",
              "Call the organiser's desk phone",
              "One agreed forecast figure for December",
              "Forecast error: 10%",
              "Dana Reyes, chair",
              "Account executives, Central (5 people)",
              "7 people",
              "09:30–09:35\n5\n1\nWins of the week and the one number that moved\n",
              "09:35–09:45\n10\n2\n",
              "Priya Shah",
              "10:20–10:25\n5\nBuffer and questions",
              "10:25–10:30\n5\n6\nRead-back",
              "Owner and due date confirmed aloud.",
              "Hard stop at 10:30."});
}

BOOST_AUTO_TEST_CASE(product_training_in_russian_is_formal)
{
    const auto text = agenda(load(kExamples[2]), Language::ru);
    test_has(text, {"Повестка дня совещания", "Обучение отдела продаж: новая система учёта «Пример»",
                    "вторник, 15 декабря 2026 г., 11:00–12:30", "МСК", "Новосибирск", "Председатель",
                    "Соколова М. А., менеджер по продукту", "Ветров И. П., технический эксперт",
                    "Менеджеры по продажам (12 человек)", "14 человек", "Вопрос\nДокладчик",
                    "11:00–11:05\n5\n\nОткрытие: чему научимся", "1\nО назначении продукта",
                    "2\nО демонстрации нового продукта", "5\nО материалах и поддержке", "Резерв времени",
                    "Сдали проверку: 100 %", "Окончание ровно в 12:30."});
    BOOST_TEST(!has(text, "Проблема клиента и история продукта"));
}

BOOST_AUTO_TEST_CASE(labels_are_in_the_language_asked_for_and_the_content_as_it_was_written)
{
    const auto russian = agenda(load(kExamples[0]), Language::ru);
    test_has(russian, {"понедельник, 7 декабря 2026 г.", "Wins of the week and the one number that moved",
                       "Резерв времени", "Видеоконференция, Zoom", "Участники"});
    BOOST_TEST(!has(russian, "Hard stop"));
    const auto english = agenda(load(kExamples[2]), Language::en);
    test_has(english, {"Tuesday, 15 December 2026", "Проблема клиента и история продукта", "Buffer and questions"});
    BOOST_TEST(!has(english, "Резерв"));
}

BOOST_AUTO_TEST_CASE(a_client_reads_of_two_companies_and_of_no_reserve)
{
    const auto text = agenda(load(kExamples[1]), Language::en, Reader::client);
    test_has(text,
             {"Planning for retirement — meeting with Mr and Mrs Keller", "Thursday, 10 December 2026, 10:00–11:15",
              "Keller residence", "Example Bank\nJonas Brandt, chair", "Client\nMr Keller; Mrs Keller",
              // The reserve belongs to the item for questions.
              "10:50–11:10\n20\n5\nCosts, risks, alternatives, your questions\n", "We end at 11:15."});
    BOOST_TEST(!has(text, "\nQuestions\n"));
    BOOST_TEST(!has(text, "Buffer"));
    BOOST_TEST(!has(text, "Hard stop"));
}

BOOST_AUTO_TEST_CASE(what_the_meeting_does_not_have_is_not_printed)
{
    Meeting meeting;
    meeting.title = "Short talk";
    meeting.duration_minutes = 30;
    meeting.agenda = {{.id = "i1", .title = "Only item", .planned_minutes = 30}};
    const auto text = agenda(meeting, Language::en);
    test_has(text, {"Short talk", "Only item"});
    for (const auto* heading : {"When", "Where", "Format", "Join", "Phone", "What we want to achieve", "Participants",
                                "people", "Please prepare", "Still open", "Parking lot", "Hard stop", "N/A", "{{"})
        BOOST_TEST(!has(text, heading), heading << " in\n" << text);
}

BOOST_AUTO_TEST_CASE(no_line_is_empty)
{
    const std::regex empty("<text:(p|h)[^>]*(/>|></text:(p|h)>)");
    for (const auto& file : {kExamples[0], kExamples[1], kExamples[2], kHeld[0], kHeld[1]})
        for (const auto kind : {Kind::agenda, Kind::minutes})
            for (const auto language : kLanguages)
                for (const auto reader : {Reader::internal, Reader::client})
                {
                    const Request request{.kind = kind, .language = language, .reader = reader};
                    const auto content = part(package_of(load(file), request), "content.xml");
                    const auto text = without_cells(content);
                    if (std::smatch found; std::regex_search(text, found, empty))
                        BOOST_ERROR(to_string(request) << ": " << found.str());
                    BOOST_TEST(!has(content, "{{"));
                }
}

BOOST_AUTO_TEST_CASE(everything_that_may_be_printed_is)
{
    auto meeting = sample_meeting();
    meeting.platform->dial_in = "+49 000 000";
    test_has(agenda(meeting, Language::en),
             {"Still open from last time", "Send the figures — Dana Reyes, 14 Dec 2026", "Parking lot",
              "Prices — Dana Reyes", "Please prepare", "Figures — Dana Reyes · Forecast", "+49 000 000",
              "Head office, Room 1", "Break", "by 31 Dec 2026", "Sales team (3 people)", "(optional)"});
}

BOOST_AUTO_TEST_CASE(done_actions_are_not_asked_about_again)
{
    const auto text = agenda(load(kHeld[0]), Language::en);
    BOOST_TEST(has(text, "Write down the play"));
    BOOST_TEST(!has(text, "Bring the list of stalled deals"));
}

BOOST_AUTO_TEST_CASE(items_without_time_are_parked_with_their_owner)
{
    auto meeting = load(kExamples[0]);
    meeting.duration_minutes = 30;
    const auto text = agenda(meeting, Language::en);
    BOOST_TEST(has(text, "Parking lot\nObstacles that need another department — Account executives, Central"), text);
    BOOST_TEST(count(text, "Obstacles that need") == 1u);
}

BOOST_AUTO_TEST_CASE(too_much_for_the_time_is_an_error_and_no_document)
{
    auto meeting = load(kExamples[0]);
    meeting.duration_minutes = 20;
    const auto made = fields(meeting, {.kind = Kind::agenda});
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().code == "schedule.too_short");
}

BOOST_AUTO_TEST_CASE(the_document_says_what_it_is)
{
    const auto meeting = load(kExamples[2]);
    const Request request{.kind = Kind::agenda, .language = Language::ru};
    const auto package = package_of(meeting, request);
    const auto meta = part(package, "meta.xml");
    BOOST_TEST(has(meta, "<dc:title>Повестка: Обучение отдела продаж"));
    BOOST_TEST(has(meta, "<dc:language>ru-RU</dc:language>"));
    BOOST_TEST(has(part(package, "styles.xml"), "fo:country=\"RU\""));
    std::map<std::string, std::string> properties;
    for (const auto& [name, value] : must(odf::user_properties(package)))
        properties[name] = value;
    BOOST_TEST(properties.at("Planerka.Document") == "agenda internal ru");
    BOOST_TEST(properties.at("Planerka.Meeting") == to_json(visible_part(meeting, request)));
    BOOST_TEST(has(part(package, "content.xml"), "xlink:href=\"https://example.com/meet/0003\""));
}

BOOST_AUTO_TEST_CASE(the_footer_names_the_organiser_and_the_mark)
{
    auto meeting = load(kExamples[0]);
    meeting.attendees[0].email = "dana@example.com";
    const auto internal = part(package_of(meeting, {.kind = Kind::agenda}), "styles.xml");
    BOOST_TEST(has(internal, "Dana Reyes · dana@example.com · Internal"));
    const auto client = part(package_of(meeting, {.kind = Kind::agenda, .reader = Reader::client}), "styles.xml");
    BOOST_TEST(!has(client, "· Internal"));
}

BOOST_AUTO_TEST_CASE(templates_ask_for_known_fields_alone)
{
    for (const auto language : kLanguages)
        for (const auto kind : kKinds)
        {
            const Request request{.kind = kind, .language = language};
            for (const auto& tag : unknown_tags(template_of(request), kind))
                BOOST_ERROR(to_string(request) << ": " << tag.name << " in " << tag.place);
        }
}

BOOST_AUTO_TEST_CASE(unknown_tags_are_found_where_they_stand)
{
    const auto layout = [](const std::string& text)
    {
        return must(odf::Template::parse(
            R"(<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
            R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3")"
            R"( office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>)" +
            text + R"(</text:p></office:text></office:body></office:document>)"));
    };
    BOOST_TEST(
        unknown_tags(layout("{{title}} {{#rows}}{{title}}{{outcome}}{{organization}}{{/rows}}"), Kind::agenda).empty());
    const auto wrong = unknown_tags(layout("{{titel}} {{outcome}} {{#rows}}{{price}}{{/rows}}"), Kind::agenda);
    BOOST_REQUIRE(wrong.size() == 3u);
    BOOST_TEST(wrong[0].name == "titel");
    BOOST_TEST(wrong[1].name == "outcome"); // only known within rows
    BOOST_TEST(wrong[2].name == "price");
}

BOOST_AUTO_TEST_CASE(a_draft_and_a_cancelled_meeting_say_so_on_every_page)
{
    auto meeting = load(kHeld[0]);
    for (const auto kind : {Kind::agenda, Kind::minutes, Kind::deck})
        for (const auto language : kLanguages)
            for (const auto& [status, english, russian] : {std::tuple{Status::draft, "Draft", "Проект"},
                                                           {Status::cancelled, "Cancelled", "Отменено"},
                                                           {Status::scheduled, "", ""},
                                                           {Status::held, "", ""}})
            {
                meeting.status = status;
                const std::string mark = language == Language::ru ? russian : english;
                // The footers stand in the page styles.
                const auto pages = part(package_of(meeting, {.kind = kind, .language = language}), "styles.xml");
                BOOST_TEST_CONTEXT(name_of(kind) << ' ' << code_of(language) << ' ' << name_of(status))
                {
                    if (!mark.empty())
                        BOOST_TEST(has(pages, mark));
                    else
                        for (const auto* none : {"Draft", "Проект", "Cancelled", "Отменено"})
                            BOOST_TEST(!has(pages, none), none);
                }
            }
    meeting.status = Status::draft;
    const Request form{.kind = Kind::minutes, .language = Language::en, .form = true};
    BOOST_TEST(
        !has(part(package_of(meeting, form), "styles.xml"), "Draft")); // it is filled in when the meeting is held
    BOOST_TEST(has(agenda(meeting, Language::en), "Agenda · Draft"));
}

BOOST_AUTO_TEST_CASE(time_kept_free_at_the_end_is_no_part_of_the_meeting)
{
    auto meeting = load(kExamples[0]);
    meeting.end_early = true;
    const auto text = agenda(meeting, Language::en);
    test_has(text, {"09:30–10:20", "(50 minutes)", "Hard stop at 10:20."});
    BOOST_TEST(!has(text, "–10:30"));
}

BOOST_AUTO_TEST_CASE(the_number_to_dial_is_printed_without_its_pin)
{
    auto meeting = load(kExamples[0]);
    meeting.platform->dial_in = "+49 69 7104 9922, PIN 4711";
    for (const auto reader : {Reader::internal, Reader::client})
    {
        const auto text = agenda(meeting, Language::en, reader);
        BOOST_TEST(has(text, "+49 69 7104 9922"));
        BOOST_TEST(!has(text, "4711"));
    }
}

BOOST_AUTO_TEST_SUITE_END()

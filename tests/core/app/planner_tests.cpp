// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"

#include "agenda/samples.hpp"
#include "app/check_template.hpp"
#include "app/problems.hpp"
#include "documents/documents.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"
#include "opened_planner.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <thread>

using namespace planerka;
using documents::Kind;
using documents::Reader;
using tests::planner;
using tests::TemporaryFolder;
using tests::write_text;

BOOST_AUTO_TEST_SUITE(planner_tests)

namespace
{
Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}

std::string flat(const std::string& body, const std::string& type = "text")
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.)" +
           type + R"("><office:body><office:)" + type + '>' + body + "</office:" + type +
           "></office:body></office:document>";
}

std::string content_of(const app::Document& document)
{
    const auto files = odf::unpack(document.bytes).value();
    const auto found =
        std::find_if(files.begin(), files.end(), [](const auto& file) { return file.first == "content.xml"; });
    return found == files.end() ? "" : found->second;
}

/// The error's code and place, or "" for a document.
std::string failure(Kind kind, const Meeting& meeting, const app::MakeOptions& options = {})
{
    const auto made = planner().make(kind, meeting, options);
    return made ? "" : made.error().code + (made.error().place.empty() ? "" : " " + made.error().place);
}
} // namespace

BOOST_AUTO_TEST_CASE(every_document_of_every_example_in_both_languages)
{
    for (const auto& name : tests::kExamples)
        for (const auto kind : documents::kKinds)
            for (const auto language : kLanguages)
                BOOST_TEST_CONTEXT(name << ' ' << documents::name_of(kind) << ' ' << code_of(language))
                {
                    const auto meeting = sample(name);
                    const auto made = planner().make(kind, meeting, {.language = language, .form = true});
                    BOOST_REQUIRE_MESSAGE(made, (made ? "" : text::describe(made.error(), Language::en)));
                    BOOST_TEST(made.value().bytes.substr(0, 2) == "PK");
                    BOOST_TEST((made.value().request.language == language));
                    const auto extension = '.' + std::string(documents::extension_of(kind));
                    BOOST_TEST(made.value().file_name.ends_with(extension));
                    const auto content = content_of(made.value());
                    BOOST_TEST(content.find("{{") == std::string::npos);
                    const auto again = planner().make(kind, meeting, {.language = language, .form = true});
                    BOOST_TEST((again.value().bytes == made.value().bytes));
                    const auto remembered = odf::user_properties(made.value().bytes).value();
                    const auto property =
                        std::find_if(remembered.begin(), remembered.end(),
                                     [](const auto& each) { return each.first == documents::kMeetingProperty; });
                    BOOST_REQUIRE((property != remembered.end()));
                    BOOST_TEST(app::remembered_meeting(property->second).value().id == meeting.id);
                }
}

BOOST_AUTO_TEST_CASE(a_document_that_nobody_changed_still_is_what_its_meeting_says)
{
    for (const auto& name : tests::kExamples)
        for (const auto kind : documents::kKinds)
            BOOST_TEST_CONTEXT(name << ' ' << documents::name_of(kind))
            {
                const auto made = planner().make(kind, sample(name), {.form = true}).value();
                const auto all = odf::user_properties(made.bytes).value();
                const std::map<std::string, std::string, std::less<>> properties(all.begin(), all.end());
                const auto& made_of = properties.find(documents::kMadeProperty)->second;
                const auto& meeting = properties.find(documents::kMeetingProperty)->second;
                BOOST_TEST(made_of == documents::fingerprint(meeting));
                // Opened again, and stored again by the office:
                const auto read = app::remembered_meeting(meeting).value();
                const auto stored = documents::properties(documents::visible_part(read, made.request), made.request);
                BOOST_TEST(documents::fingerprint(stored.front().second) == made_of);
            }
    BOOST_TEST(documents::fingerprint("") == "cbf29ce484222325"); // as its authors give them
    BOOST_TEST(documents::fingerprint("foobar") == "85944171f73967e8");
}

BOOST_AUTO_TEST_CASE(language_and_reader_come_from_the_meeting)
{
    const auto request = [](Kind kind, const Meeting& meeting, const app::MakeOptions& options = {})
    { return planner().make(kind, meeting, options).value().request; };
    const auto internal = sample("product-training");
    const auto client = sample("retirement-planning");
    BOOST_TEST((request(Kind::agenda, internal).language == Language::ru));
    BOOST_TEST((request(Kind::agenda, internal).reader == Reader::internal));
    BOOST_TEST((request(Kind::agenda, client).reader == Reader::client));
    BOOST_TEST((request(Kind::agenda, client, {.reader = Reader::internal}).reader == Reader::internal));
    BOOST_TEST((request(Kind::cost, client).reader == Reader::internal));
    BOOST_TEST((request(Kind::deck, internal).reader == Reader::internal));
    BOOST_TEST(!request(Kind::agenda, internal, {.form = true}).form);
    BOOST_TEST(failure(Kind::cost, client, {.reader = Reader::client}) == "cost.private");
}

BOOST_AUTO_TEST_CASE(minutes_need_a_meeting_that_was_held_or_are_a_form)
{
    auto meeting = sample("pipeline-review");
    BOOST_TEST(failure(Kind::minutes, meeting) == "minutes.not_held status");
    BOOST_TEST(failure(Kind::minutes, meeting, {.form = true}) == "");
    meeting.status = Status::held;
    BOOST_TEST(failure(Kind::minutes, meeting) == "");
    auto& action = meeting.actions.emplace_back();
    action.text = "Call";
    BOOST_TEST(failure(Kind::minutes, meeting) == "meeting.problem actions[0].assigneeId");
    BOOST_TEST(failure(Kind::agenda, meeting) == "");
    meeting.actions.clear();
    meeting.attendees[0].role = "participant";
    BOOST_TEST(failure(Kind::minutes, meeting) == "meeting.problem attendees");
    BOOST_TEST(failure(Kind::minutes, meeting, {.form = true}) == "");
}

BOOST_AUTO_TEST_CASE(a_problem_is_told_in_the_language_of_whoever_shows_it)
{
    auto meeting = sample("product-training");
    meeting.title = "";
    const auto error = planner().make(Kind::agenda, meeting).error();
    BOOST_TEST(error.args.at("id") == "V02");
    BOOST_TEST(text::describe(error, Language::en).find("Give the meeting a title.") != std::string::npos);
    BOOST_TEST(text::describe(error, Language::ru).find("Укажите название встречи.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_is_named_without_consent)
{
    const TemporaryFolder folder;
    const auto file = folder / "own.fodt";
    write_text(file, flat("<text:p>{{title}}{{#recognition}} {{name}}: {{achievement}}{{/recognition}}</text:p>"));
    auto meeting = sample("pipeline-review");
    meeting.recognition = {{.attendee_id = "a3", .achievement = "Ten deals"}};
    const app::MakeOptions printing{.template_file = file};
    BOOST_TEST(failure(Kind::agenda, meeting) == ""); // Planerka's own does not print it
    BOOST_TEST(failure(Kind::agenda, meeting, printing) == "meeting.problem recognition[0].consentToPublish");
    BOOST_TEST(planner().make(Kind::agenda, meeting, printing).error().args.at("id") == "V36");
    BOOST_TEST(failure(Kind::agenda, meeting, {.reader = Reader::client, .template_file = file}) == "");

    meeting.recognition[0].consent_to_publish = true;
    const auto made = planner().make(Kind::agenda, meeting, printing);
    BOOST_REQUIRE(made);
    BOOST_TEST(content_of(made.value()).find("Priya Shah: Ten deals") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_internal_is_left_out_and_said)
{
    auto meeting = sample("retirement-planning");
    BOOST_TEST(planner().make(Kind::deck, meeting).value().left_out.empty());
    meeting.sales_process_stage = "presentation"; // which the types in the package's own files say, too
    BOOST_TEST(planner().make(Kind::deck, meeting).value().leaks.empty());
    meeting.sales_process_stage.clear();
    meeting.objections = {{.objection = "Too dear"}};
    const auto made = planner().make(Kind::deck, meeting, {.messages = Language::ru}).value();
    BOOST_REQUIRE(made.left_out.size() == 1u);
    BOOST_TEST(made.left_out[0].id == "V37");
    BOOST_TEST(made.left_out[0].text == "Поле «Возражения» внутреннее и не включено в документ для клиента.");
    BOOST_TEST(planner().make(Kind::deck, meeting, {.reader = Reader::internal}).value().left_out.empty());
    const auto problems = app::problems(meeting, Language::en);
    BOOST_TEST(std::ranges::count(problems, "V37", &Problem::id) == 1);
}

BOOST_AUTO_TEST_CASE(a_template_that_tells_what_a_client_must_not_know_is_noticed)
{
    const TemporaryFolder folder;
    const auto file = folder / "own.fodt";
    write_text(file, flat("<text:p>{{title}}: we go down to 41,000</text:p>"));
    auto meeting = sample("retirement-planning");
    meeting.objections = {{.objection = "Too dear", .answer = "we go down to 41,000"}};
    const auto made = planner().make(Kind::agenda, meeting, {.template_file = file}).value();
    BOOST_REQUIRE(made.leaks.size() == 1u);
    BOOST_TEST(made.leaks[0].path == "objections[0].answer");
    BOOST_TEST(made.leaks[0].text.find("content.xml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cost_sheet_needs_pay)
{
    const auto meeting = parse_meeting(to_json(sample("pipeline-review"), Part::without_pay)).value();
    BOOST_TEST(failure(Kind::cost, meeting) == "meeting.problem attendees[0].cost");
    BOOST_TEST(planner().make(Kind::cost, meeting).error().args.at("id") == "V20");
    BOOST_TEST(failure(Kind::agenda, meeting) == "");
}

BOOST_AUTO_TEST_CASE(the_users_own_template)
{
    const TemporaryFolder folder;
    const auto file = folder / "own.fodt";
    app::MakeOptions options;
    options.template_file = file;
    const auto failed = [&](Kind kind = Kind::agenda) { return failure(kind, sample("pipeline-review"), options); };

    BOOST_TEST(failed() == "file.missing");
    write_text(file, flat("<text:p>x {{title}} y</text:p>"));
    const auto made = planner().make(Kind::agenda, sample("pipeline-review"), options);
    BOOST_REQUIRE(made);
    BOOST_TEST(content_of(made.value()).find("x Weekly pipeline review — Central region y") != std::string::npos);
    BOOST_TEST(failed(Kind::deck) == "template.wrong_kind");
    write_text(file, flat("<text:p>{{#items}}</text:p>"));
    BOOST_TEST(failed().substr(0, 19) == "template.unbalanced");
    write_text(file, flat("<text:p>{{salary}}</text:p>"));
    BOOST_TEST(failed().substr(0, 22) == "template.unknown_field");
    BOOST_TEST(planner().make(Kind::agenda, sample("pipeline-review"), options).error().file == file.string());
    write_text(file, "no document");
    BOOST_TEST(failed() == "odf.not_odf");
}

BOOST_AUTO_TEST_CASE(a_report_on_a_template)
{
    const TemporaryFolder folder;
    const auto file = folder / "own.fodt";
    write_text(file, flat("<text:p>{{title}}</text:p>"));
    const auto good = app::check_template(file).value();
    BOOST_TEST(good.tags.size() == 1u);
    BOOST_TEST((good.fits == std::vector{Kind::agenda, Kind::minutes}));
    BOOST_TEST((app::check_template(file, Kind::agenda).value().fits == std::vector{Kind::agenda}));
    BOOST_TEST(app::check_template(file, Kind::cost).error().code == "template.wrong_kind");

    write_text(file, flat("<text:p>{{title}} {{nobody.knows}}</text:p>"));
    const auto bad = app::check_template(file).value();
    BOOST_TEST(bad.fits.empty());
    BOOST_REQUIRE(bad.unknown.size() == 1u);
    BOOST_TEST(bad.unknown[0].name == "nobody.knows");
    BOOST_TEST(!bad.unknown[0].place.empty());

    for (const auto kind : documents::kKinds)
        for (const auto* language : {"en", "ru"})
            for (const auto* extension : {"ott", "ots", "otp"})
            {
                const auto own = std::filesystem::path(PLANERKA_DATA) / language /
                                 (std::string(documents::name_of(kind)) + '.' + extension);
                if (std::filesystem::exists(own))
                    BOOST_TEST(app::check_template(own, kind).value().unknown.empty(), own);
            }
}

BOOST_AUTO_TEST_CASE(a_new_meeting_begins_on_a_working_day)
{
    const auto meeting = planner().new_meeting("pipeline_review", Language::en).value();
    const auto start = meeting.start();
    BOOST_REQUIRE(start.has_value());
    BOOST_TEST(start->clock() == "10:00");
    BOOST_TEST(start->date.weekday() < 5);
    BOOST_TEST(meeting.id.size() == 36u);
    BOOST_TEST(meeting.id != planner().new_meeting("pipeline_review", Language::en).value().id);
    BOOST_TEST(meeting.duration_minutes == 60);
    BOOST_TEST(planner().new_meeting("pipeline_review", Language::ru, 45).value().duration_minutes == 45);

    const auto error = planner().new_meeting("party", Language::en).error();
    BOOST_TEST(error.code == "purpose.unknown");
    BOOST_TEST(error.args.at("known").find("pipeline_review, recognition_goals") == 0u);
}

BOOST_AUTO_TEST_CASE(damaged_data_is_named)
{
    const TemporaryFolder folder;
    BOOST_TEST(app::Planner::open(folder.path()).error().code == "file.missing");
    write_text(folder / "blueprints.json", "[");
    const auto error = app::Planner::open(folder.path()).value().blueprints().error();
    BOOST_TEST(error.code == "json.syntax");
    BOOST_TEST(error.file == (folder / "blueprints.json").string());
    write_text(folder / "blueprints.json", "[]");
    const auto empty = app::Planner::open(folder.path()).value();
    BOOST_TEST(empty.make(Kind::agenda, sample("pipeline-review")).error().code == "file.missing");
}

BOOST_AUTO_TEST_CASE(several_threads_make_the_same_documents)
{
    const auto fresh = app::Planner::open(PLANERKA_DATA).value();
    const auto meeting = sample("pipeline-review");
    std::vector<std::string> made(4);
    std::vector<std::thread> threads;
    for (auto& bytes : made)
        threads.emplace_back(
            [&]
            {
                for (int i = 0; i < 5; ++i)
                    if (auto document = fresh.make(Kind::agenda, meeting))
                        bytes = std::move(document).value().bytes;
            });
    for (auto& thread : threads)
        thread.join();
    BOOST_TEST(!made[0].empty());
    for (const auto& bytes : made)
        BOOST_TEST((bytes == made[0]));
}

BOOST_AUTO_TEST_CASE(a_meeting_saved_from_its_cost_sheet_keeps_the_salaries_of_its_private_file)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "meeting.json";
    auto meeting = sample("product-training");
    meeting.attendees[0].cost->loaded_hourly_rate.reset();
    meeting.attendees[0].cost->annual_salary = Decimal(1'234'567, 0);
    BOOST_REQUIRE(save_meeting(meeting, file));

    const auto made = planner().make(Kind::cost, meeting).value();
    const auto properties = odf::user_properties(made.bytes).value();
    const auto property =
        std::ranges::find(properties, documents::kMeetingProperty, &std::pair<std::string, std::string>::first);
    BOOST_REQUIRE((property != properties.end()));
    BOOST_TEST(property->second.find("1234567") == std::string::npos);
    BOOST_REQUIRE(save_meeting(app::remembered_meeting(property->second).value(), file));

    const auto again = load_meeting(file).value();
    BOOST_REQUIRE(again.attendees[0].cost->annual_salary);
    BOOST_TEST(again.attendees[0].cost->annual_salary->to_string() == "1234567");
}

BOOST_AUTO_TEST_SUITE_END()

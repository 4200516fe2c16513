// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_fields.hpp"

#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <pugixml.hpp>

BOOST_AUTO_TEST_SUITE(deck_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
using Texts = std::vector<std::string>;

struct Slide
{
    std::string headline;
    std::string text{};  ///< all of it, one line for each paragraph
    std::string notes{}; ///< the same
    int thumbnail = 0;   ///< the slide that the notes page shows
};

std::string text_of(pugi::xml_node element)
{
    std::string text;
    for (const auto& paragraph : element.select_nodes(".//text:p"))
    {
        for (const auto& part : paragraph.node().select_nodes(".//text()"))
            text += part.node().value();
        text += '\n';
    }
    return std::regex_replace(text, std::regex("\u00A0"), " ");
}

std::vector<Slide> slides_of(const Meeting& meeting, Language language, Reader reader = Reader::client)
{
    const Request request{.kind = Kind::deck, .language = language, .reader = reader};
    pugi::xml_document document;
    BOOST_REQUIRE(document.load_string(part(package_of(meeting, request), "content.xml").c_str()));
    std::vector<Slide> slides;
    for (const auto& page : document.select_nodes("//draw:page"))
    {
        const auto notes = page.node().child("presentation:notes");
        Slide slide{.headline = text_of(page.node().select_node("draw:frame[@presentation:class='title']").node()),
                    .notes = text_of(notes),
                    .thumbnail = notes.child("draw:page-thumbnail").attribute("draw:page-number").as_int()};
        slide.headline.pop_back();
        for (const auto frame : page.node().children("draw:frame"))
            slide.text += text_of(frame);
        slides.push_back(std::move(slide));
    }
    return slides;
}

Texts headlines_of(const std::vector<Slide>& slides)
{
    Texts texts;
    for (const auto& each : slides)
        texts.push_back(each.headline);
    return texts;
}

const Slide& slide_with(const std::vector<Slide>& slides, const std::string& headline)
{
    const auto found = std::ranges::find(slides, headline, &Slide::headline);
    BOOST_REQUIRE_MESSAGE(found != slides.end(), "no slide " << headline);
    return *found;
}

bool any_has(const std::vector<Slide>& slides, const std::string& text)
{
    return std::ranges::any_of(slides, [&](const Slide& each) { return has(each.text + each.notes, text); });
}
} // namespace

BOOST_AUTO_TEST_CASE(a_client_is_led_from_the_aim_to_the_next_step)
{
    BOOST_TEST(headlines_of(slides_of(load(kExamples[1]), Language::en)) ==
                   (Texts{"Planning for retirement — meeting with Mr and Mrs Keller",
                          "Understand retirement goals and build trust", "Your goals as we understood them",
                          "What it gives you", "What to keep in mind", "Your questions",
                          "Agree which two options to study before the next meeting"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_benefit_has_its_risk_beside)
{
    const auto slides = slides_of(load(kExamples[1]), Language::en);
    BOOST_TEST(slide_with(slides, "What it gives you").text ==
               "What it gives you\nWhat you need\nProposal and benefit\nRisk\nIncome after 63\nTarget-date fund\n"
               "Shifts from shares to bonds as the date comes near\nValue can fall; income is not guaranteed\n"
               "Access to savings\nMoney-market fund\nCan be sold on any business day\n"
               "Return may stay below inflation\n");
}

BOOST_AUTO_TEST_CASE(a_client_reads_the_own_goals_and_figures)
{
    const auto meeting = load(kExamples[1]);
    const auto english = slide_with(slides_of(meeting, Language::en), "Your goals as we understood them").text;
    for (const auto* line : {"Keep access to 20% of savings\n", "11 years until then\n",
                             "Income you wish for: €3,200.00 a month\n", "Attitude to risk: moderate\n"})
        BOOST_TEST(has(english, line), line);
    const auto russian = slide_with(slides_of(meeting, Language::ru), "Ваши цели, как мы их поняли").text;
    BOOST_TEST(has(russian, "До этого срока — 11 лет\n"));
    BOOST_TEST(!any_has(slides_of(meeting, Language::en, Reader::internal), "3,200"),
               "a client's own finances are for the client alone");
}

BOOST_AUTO_TEST_CASE(notes_say_when_and_by_whom_a_slide_is_shown)
{
    const auto slides = slides_of(load(kExamples[1]), Language::en);
    const std::map<std::string, std::string> cues{
        {"Understand retirement goals and build trust", "10:00–10:10, Jonas Brandt\n"},
        {"Your goals as we understood them", "10:10–10:25, Mr Keller\n"},
        {"What it gives you", "10:35–10:50, Omar Said\n"},
        {"What to keep in mind", "10:50–11:00, Jonas Brandt\n"},
        {"Your questions", "10:50–11:00, Jonas Brandt\n"},
        {"Agree which two options to study before the next meeting", "11:10–11:15, Jonas Brandt\n"}};
    for (const auto& [headline, cue] : cues)
        BOOST_TEST(slide_with(slides, headline).notes.starts_with(cue), slide_with(slides, headline).notes);
}

BOOST_AUTO_TEST_CASE(what_the_speaker_is_to_do_is_in_the_speakers_copy_alone)
{
    auto meeting = load(kExamples[1]);
    meeting.agenda[4].confidential = true;
    meeting.agenda[4].title = "How far we can go with the fee";
    meeting.client->retirement.reset(); // which only the client's own copy shows
    for (const auto language : kLanguages)
    {
        const auto cue = text::message(language, "documents.deck.notes.risks");
        const auto of_client = slides_of(meeting, language);
        const auto of_speaker = slides_of(meeting, language, Reader::internal);
        BOOST_TEST(!any_has(of_client, cue));
        BOOST_TEST(any_has(of_speaker, cue));
        // Both are shown on the same screen.
        BOOST_TEST(headlines_of(of_client) == headlines_of(of_speaker), boost::test_tools::per_element());
        BOOST_TEST(!any_has(of_speaker, "How far we can go"));
        for (const auto& each : of_client)
            BOOST_TEST((each.notes.empty() || each.notes.find(':') == 2), each.notes);
    }
}

BOOST_AUTO_TEST_CASE(every_slide_has_a_headline_notes_and_its_own_thumbnail)
{
    for (const auto& example : kExamples)
        for (const auto language : kLanguages)
        {
            const auto slides = slides_of(load(example), language, Reader::internal);
            BOOST_TEST(slides.size() > 5u);
            for (std::size_t i = 0; i < slides.size(); ++i)
            {
                BOOST_TEST(!slides[i].headline.empty());
                BOOST_TEST(slides[i].notes.size() > 20u, slides[i].headline);
                BOOST_TEST(slides[i].thumbnail == int(i) + 1);
            }
        }
}

BOOST_AUTO_TEST_CASE(what_a_meeting_is_planned_to_bring_us_is_not_shown_to_the_client)
{
    const auto slides = slides_of(load(kExamples[1]), Language::en);
    for (const auto* internal : {"Client can repeat the main risk", "Gap between goal and today", "Buffer", "51.8"})
        BOOST_TEST(!any_has(slides, internal), internal);
}

BOOST_AUTO_TEST_CASE(an_internal_meeting_has_a_slide_for_each_result)
{
    const auto slides = slides_of(load(kExamples[2]), Language::ru, Reader::internal);
    const auto headlines = headlines_of(slides);
    const Texts expected{"Каждый продавец показывает продукт за 5 минут простыми словами",
                         "Наше время: 1 час 30 минут",
                         "Наше время: 1 час 30 минут (продолжение)",
                         "Измеримая цель",
                         "История за 60 секунд",
                         "Основной сценарий показан целиком",
                         "Каждый представил продукт один раз",
                         "Результат известен, пробелы названы",
                         "Известны ссылка и контакт",
                         "Ответственный за каждый вопрос"};
    BOOST_TEST(Texts(headlines.begin() + 1, headlines.end()) == expected, boost::test_tools::per_element());
    BOOST_TEST(has(slide_with(slides, "Каждый представил продукт один раз").text,
                   "4 · Практика в парах: покажи, объясни, ответь\n"));
    BOOST_TEST(has(slides[1].text, "Сдали проверку: 100 %\n"));
}

BOOST_AUTO_TEST_CASE(an_item_without_a_result_is_shown_by_its_title)
{
    auto meeting = load(kExamples[0]);
    meeting.agenda[1].outcome.clear();
    meeting.agenda[1].inputs = {"Pipeline export"};
    const auto slides = slides_of(meeting, Language::en, Reader::internal);
    const auto& slide = slide_with(slides, meeting.agenda[1].title);
    BOOST_TEST(has(slide.text, "Item 2\n"));
    BOOST_TEST(has(slide.text, "Bring: Pipeline export\n"));
}

BOOST_AUTO_TEST_CASE(a_demonstration_is_handed_over_to_the_expert)
{
    auto meeting = load(kExamples[1]);
    meeting.agenda[2].type = "demo";
    const auto slides = slides_of(meeting, Language::en, Reader::internal);
    const auto& slide = slide_with(slides, "Where you are today, and your attitude to risk");
    BOOST_TEST(has(slide.text, "Shown live\n"));
    BOOST_TEST(has(slide.notes, "use the recording"));
    BOOST_TEST(slide_with(slides, "What it gives you").notes.starts_with("10:25–10:35"));
}

BOOST_AUTO_TEST_CASE(a_slide_holds_six_points_and_the_next_goes_on)
{
    auto meeting = load(kExamples[1]);
    meeting.client->retirement.reset();
    meeting.client->needs = Texts(7, "Short");
    const auto slides = slides_of(meeting, Language::en);
    BOOST_TEST(slide_with(slides, "What we understood").text == "What we understood\nShort\nShort\nShort\nShort\n");
    BOOST_TEST(slide_with(slides, "What we understood (continued)").text ==
               "What we understood (continued)\nShort\nShort\nShort\n");
}

BOOST_AUTO_TEST_CASE(a_slide_without_content_is_not_there)
{
    auto meeting = load(kExamples[1]);
    meeting.client.reset();
    meeting.benefits.clear();
    meeting.goals.clear();
    BOOST_TEST(headlines_of(slides_of(meeting, Language::en)) ==
                   (Texts{meeting.title, "Our time together: 1 hour 15 minutes", "Your questions"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(products_are_named_where_no_table_of_benefits_does)
{
    auto meeting = load(kExamples[1]);
    meeting.related_products = {{.name = "Fund", .status = "announced"}};
    BOOST_TEST(!any_has(slides_of(meeting, Language::en), "Fund (announced)"));
    meeting.benefits.clear();
    BOOST_TEST(has(slide_with(slides_of(meeting, Language::en), "What we propose").text, "Fund (announced)\n"));
}

BOOST_AUTO_TEST_CASE(a_meeting_of_one_item_has_slides)
{
    auto meeting = load(kExamples[1]);
    meeting.agenda.resize(1);
    meeting.agenda.front().max_minutes = 75;
    BOOST_TEST(slides_of(meeting, Language::en).size() > 3u);
}

BOOST_AUTO_TEST_CASE(without_a_start_the_notes_say_how_long)
{
    auto meeting = load(kExamples[1]);
    meeting.start_local.clear();
    const auto slides = slides_of(meeting, Language::en);
    BOOST_TEST(slides.front().notes.starts_with("10 min, Jonas Brandt\n"), slides.front().notes);
    BOOST_TEST(!any_has(slides, "00:00"));
}

BOOST_AUTO_TEST_SUITE_END()

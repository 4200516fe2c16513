// SPDX-License-Identifier: MPL-2.0
#include "odf/package.hpp"
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;
using namespace planerka::office_tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(planner_service_tests, *boost::unit_test::fixture<OneOffice>())

namespace
{
struct Service
{
    const Office& office = OneOffice::get();
    Reference<org::planerka::XPlanner> planner = planner_of(office);

    static json parsed(const OUString& text) { return json::parse(uno::to_utf8(text)); }
};

/// The message of the IllegalArgumentException that `call` must throw.
template <class Call>
std::string refusal(Call&& call)
{
    try
    {
        call();
    }
    catch (const css::lang::IllegalArgumentException& refused)
    {
        return uno::to_utf8(refused.Message);
    }
    BOOST_ERROR("accepted");
    return {};
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(a_meeting_is_made_checked_scheduled_and_priced, Service)
{
    BOOST_TEST(planner->purposes().getLength() == 14);
    const auto draft = parsed(planner->newMeeting("pipeline_review", "ru-RU", 45));
    BOOST_TEST(draft["durationMinutes"] == 45);
    BOOST_TEST(draft["language"] == "ru");

    const auto meeting = uno::to_ou(example_json("pipeline-review"));
    for (const auto& problem : parsed(planner->check(meeting, "en"))["problems"])
        BOOST_TEST(problem["severity"] != "error", problem.dump());
    BOOST_TEST(parsed(planner->schedule(meeting))["items"].size() > 3);
    BOOST_TEST(parsed(planner->cost(meeting))["full"] == "1581.60"); // golden_costs.json, E1
}

BOOST_FIXTURE_TEST_CASE(a_meeting_goes_in_and_a_document_comes_out, Service)
{
    const auto meeting = uno::to_ou(example_json("pipeline-review"));
    const auto bytes = planner->makeDocument(meeting, "agenda", options(Language::ru, "agenda"));
    const auto files =
        odf::unpack({reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength())})
            .value();
    BOOST_TEST(files.at(0).first == "mimetype");
    BOOST_TEST(files.at(0).second == "application/vnd.oasis.opendocument.text");

    const Model document(planner->openDocument(meeting, "agenda", options(Language::en, "agenda")), UNO_QUERY_THROW);
    const Closing closing(document);
    BOOST_TEST(document->getURL().isEmpty());
    BOOST_TEST(!Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified());
    BOOST_TEST(contains(text_of(document), "Weekly pipeline review"));

    const auto remembered = parsed(planner->meetingOf(document));
    BOOST_TEST(remembered["id"] == json::parse(example_json("pipeline-review"))["id"]);
    BOOST_TEST(!contains(remembered.dump(), "loadedHourlyRate"));
    BOOST_TEST(!contains(remembered.dump(), "annualSalary"));
    BOOST_TEST(!contains(remembered.dump(), "marginRate"));
}

BOOST_FIXTURE_TEST_CASE(an_own_template_is_used, Service)
{
    auto own = options(Language::en, "agenda");
    own.realloc(own.getLength() + 1);
    own.getArray()[own.getLength() - 1] =
        uno::property("TemplateFile", uno::to_ou(std::string(PLANERKA_DATA) + "/ru/agenda.ott"));
    const auto meeting = uno::to_ou(example_json("pipeline-review"));
    BOOST_TEST(planner->makeDocument(meeting, "agenda", own) !=
               planner->makeDocument(meeting, "agenda", options(Language::en, "agenda")));
}

BOOST_FIXTURE_TEST_CASE(what_is_wrong_is_said_in_the_office_s_language, Service)
{
    const auto meeting = uno::to_ou(example_json("pipeline-review"));
    BOOST_TEST(contains(refusal([&] { planner->schedule("{"); }), "line 1"));
    BOOST_TEST(contains(refusal([&] { planner->makeDocument(meeting, "poster", {}); }), "agenda, minutes, cost, deck"));
    BOOST_TEST(contains(
        refusal([&] { planner->makeDocument(meeting, "agenda", uno::sequence({uno::property("Colour", 1)})); }),
        "Colour"));
    BOOST_TEST(contains(refusal(
                            [&] {
                                planner->makeDocument(meeting, "agenda",
                                                      uno::sequence({uno::property("Language", OUString("fr"))}));
                            }),
                        "fr"));
    BOOST_TEST(contains(refusal([&] { planner->newMeeting("party", "en", 0); }), "pipeline_review"));
    BOOST_TEST(contains(refusal([&] { planner->makeDocument(meeting, "minutes", {}); }), "held"));
    BOOST_TEST(!refusal([&] { planner->meetingOf({}); }).empty());
}

BOOST_AUTO_TEST_CASE(a_russian_office_speaks_russian)
{
    const Office office({"ru"});
    const auto planner = planner_of(office);
    BOOST_TEST(contains(refusal([&] { planner->makeDocument("{}", "poster", {}); }), "Документа «poster» нет"));
    BOOST_TEST(json::parse(uno::to_utf8(planner->newMeeting("one_on_one", "", 0)))["language"] == "ru");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0

// What scripts can do: the examples of the README as they stand there, and the rest of org.planerka.
#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/script/provider/XScript.hpp>
#include <com/sun/star/script/provider/XScriptProviderSupplier.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>
#include <cppuhelper/implbase1.hxx>
#include <org/planerka/XMeeting.hpp>
#include <rtl/ref.hxx>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <filesystem>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(macro_tests, *boost::unit_test::fixture<OneOffice>())

namespace
{
const fs::path kScripts = PLANERKA_SCRIPTS;

/// An agenda that was made from an example, in which one goes on with the meeting.
struct Agenda
{
    const Office& office = OneOffice::get();
    Reference<org::planerka::XPlanner> planner = planner_of(office);
    // Not hidden: a macro is run in the document that is in front. This office shows no windows.
    Model document{planner->openDocument(uno::to_ou(example_json("pipeline-review")), "agenda", {}), UNO_QUERY_THROW};
    Closing closing{document};
    Reference<org::planerka::XMeeting> meeting = planner->meetingIn(document);

    std::string text(const char* field) const { return uno::to_utf8(meeting->getText(uno::to_ou(field))); }
    /// Why it cannot be typed; empty if it can.
    std::string type(const char* field, const char* value) const
    {
        try
        {
            meeting->setText(uno::to_ou(field), uno::to_ou(value));
            return {};
        }
        catch (const css::lang::IllegalArgumentException& exception)
        {
            return uno::to_utf8(exception.Message);
        }
    }
};

class Counter final : public cppu::WeakImplHelper1<org::planerka::XMeetingListener>
{
public:
    void SAL_CALL meetingChanged(const css::lang::EventObject&) override { ++count; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    std::atomic<int> count = 0;
};

Any invoke(const Reference<css::script::provider::XScriptProvider>& provider, const char* script)
{
    Sequence<sal_Int16> out_index;
    Sequence<Any> out;
    return provider->getScript(OUString::createFromAscii(script))->invoke({}, out_index, out);
}
} // namespace

BOOST_AUTO_TEST_CASE(the_basic_macro_makes_an_agenda)
{
    const auto& office = OneOffice::get();
    const Model document(
        office.desktop()->loadComponentFromURL(
            "private:factory/swriter", "_blank", 0,
            uno::sequence({uno::property("Hidden", true),
                           uno::property("MacroExecutionMode",
                                         sal_Int16(css::document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN))})),
        UNO_QUERY_THROW);
    const Closing closing(document);
    const auto libraries = Reference<css::document::XEmbeddedScripts>(document, UNO_QUERY_THROW)->getBasicLibraries();
    libraries->createLibrary("Planning")
        ->insertByName("Meetings", Any(uno::to_ou(read_file(kScripts / "agenda.bas").value())));
    invoke(Reference<css::script::provider::XScriptProviderSupplier>(document, UNO_QUERY_THROW)->getScriptProvider(),
           "vnd.sun.star.script:Planning.Meetings.AgendaForADemo?language=Basic&location=document");
    const Model agenda = other_document(office, document);
    BOOST_REQUIRE(agenda.is());
    const Closing closing_agenda(agenda);
    BOOST_TEST(text_of(agenda).size() > 200);
}

BOOST_FIXTURE_TEST_CASE(the_python_macro_shortens_the_meeting_of_its_document, Agenda)
{
    const auto folder = office.folder() / "profile/user/Scripts/python";
    fs::create_directories(folder);
    fs::copy_file(kScripts / "half_an_hour.py", folder / "half_an_hour.py", fs::copy_options::overwrite_existing);
    BOOST_TEST(text("durationMinutes") == "60");
    const auto factory = css::script::provider::theMasterScriptProviderFactory::get(office.context());
    invoke(factory->createScriptProvider(Any(document)),
           "vnd.sun.star.script:half_an_hour.py$half_an_hour?language=Python&location=user");
    BOOST_TEST(text("durationMinutes") == "30");
    const auto schedule = uno::to_utf8(planner->schedule(meeting->getJson()));
    BOOST_TEST(schedule.find("10:00") != std::string::npos, schedule); // from half past nine, and not a minute longer
    BOOST_TEST(schedule.find("10:05") == std::string::npos, schedule);
    // As if a person had done it.
    BOOST_TEST(meeting->undo());
    BOOST_TEST(meeting->undo());
    BOOST_TEST(text("durationMinutes") == "60");
}

BOOST_AUTO_TEST_CASE(the_script_from_outside_writes_an_agenda)
{
    const auto& office = OneOffice::get();
    const auto file = office.folder() / "agenda.odt";
    // It asks for the office by the name that stands in the README.
    auto script = read_file(kScripts / "agenda_from_outside.py").value();
    const std::string name = "name=planerka;urp;";
    script.replace(script.find(name, script.find("resolve(")), name.size(), "name=" + office.pipe() + ";urp;");
    BOOST_REQUIRE(write_file(office.folder() / "script.py", script));
    const auto log = office.folder() / "script.log";
    const auto answer =
        run({"/usr/bin/python3", (office.folder() / "script.py").string(), "client_demo", file.string()}, log, 120,
            {{"URE_MORE_TYPES",
              "file://" PLANERKA_OFFICE_PROGRAM "/types/offapi.rdb file://" PLANERKA_STAGE "/planerka.rdb"}});
    BOOST_REQUIRE_MESSAGE(answer == 0, read_file(log).value());
    const auto agenda = office.load(file);
    const Closing closing(agenda);
    BOOST_TEST(text_of(agenda).size() > 200);
}

BOOST_FIXTURE_TEST_CASE(fields_are_typed_as_by_a_person_and_refused_with_what_to_enter, Agenda)
{
    BOOST_TEST(type("title", "Forecast") == "");
    BOOST_TEST(type("agenda[1].plannedMinutes", "15") == "");
    BOOST_TEST(text("agenda[1].plannedMinutes") == "15");
    const auto refused = type("agenda[1].plannedMinutes", "long");
    BOOST_TEST(refused.find("agenda[1].plannedMinutes: Enter") != std::string::npos, refused);
    BOOST_TEST(text("agenda[1].plannedMinutes") == "15");
    const auto before = parse_meeting(uno::to_utf8(meeting->getJson())).value().attendees.size();
    BOOST_TEST(meeting->press("add:attendees"));
    BOOST_TEST(!meeting->press("nothing"));
    BOOST_TEST(parse_meeting(uno::to_utf8(meeting->getJson())).value().attendees.size() == before + 1);
    // The document remembers it at once, without pay.
    BOOST_TEST(uno::to_utf8(planner->meetingOf(document)).find("Forecast") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_listener_hears_of_changes_as_long_as_it_wants, Agenda)
{
    const rtl::Reference<Counter> counter(new Counter);
    meeting->addMeetingListener(counter.get());
    BOOST_TEST(type("title", "One") == "");
    BOOST_TEST(counter->count == 1);
    // Another script in the same document, and undo.
    planner->meetingIn(document)->setText("title", "Two");
    BOOST_TEST(counter->count == 2);
    BOOST_TEST(meeting->undo());
    BOOST_TEST(counter->count == 3);
    BOOST_TEST(type("agenda[1].plannedMinutes", "long") != "");
    BOOST_TEST(counter->count == 3);
    meeting->removeMeetingListener(counter.get());
    BOOST_TEST(type("title", "Three") == "");
    BOOST_TEST(counter->count == 3);
}

BOOST_FIXTURE_TEST_CASE(a_meeting_is_saved_taken_and_made_into_documents, Agenda)
{
    BOOST_TEST(type("title", "Forecast") == "");
    BOOST_TEST(meeting->isModified());
    const auto file = office.folder() / "scripted.json";
    meeting->save(uno::to_ou("file://" + file.string()));
    BOOST_TEST(!meeting->isModified());
    BOOST_TEST(uno::to_utf8(meeting->getFile()) == "file://" + file.string());
    BOOST_TEST(load_meeting(file).value().title == "Forecast");

    meeting->setJson(uno::to_ou(example_json("product-training")));
    BOOST_TEST(text("title") == example("product-training").title);
    BOOST_CHECK_THROW(meeting->setJson("{"), css::lang::IllegalArgumentException);
    const Model sheet(meeting->openDocument("cost", uno::sequence({uno::property("Hidden", true)})), UNO_QUERY_THROW);
    const Closing closing_sheet(sheet);
    planner->meetingIn(sheet)->setText("title", "Shared");
    BOOST_TEST(text("title") == "Shared");
}

BOOST_AUTO_TEST_CASE(settings_are_read_without_pay)
{
    const auto& office = OneOffice::get();
    const auto planner = planner_of(office);
    fs::create_directories(office.folder() / "config/planerka");
    BOOST_REQUIRE(write_file(office.folder() / "config/planerka/settings.json",
                             R"({"organization": "Example Tools Inc.", "rate.default": "61.5", "currency": "EUR"})"));
    BOOST_TEST(uno::to_utf8(planner->setting("organization")) == "Example Tools Inc.");
    for (const auto& key : planner->settings())
        BOOST_TEST(uno::to_utf8(planner->setting(key)).find("61.5") == std::string::npos);
    for (const auto* const key : {"rate.default", "marginRate", "nothing"})
        BOOST_CHECK_THROW(planner->setting(OUString::createFromAscii(key)), css::lang::IllegalArgumentException);
    const auto meeting = parse_meeting(uno::to_utf8(planner->newMeeting("one_on_one", "", 0))).value();
    BOOST_TEST(meeting.organization->name == "Example Tools Inc.");
    BOOST_TEST(meeting.attendees.at(0).cost->loaded_hourly_rate->to_string() == "61.50");
}

BOOST_AUTO_TEST_SUITE_END()

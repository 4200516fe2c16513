// SPDX-License-Identifier: MPL-2.0
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/script/provider/XScript.hpp>
#include <com/sun/star/script/provider/XScriptProviderSupplier.hpp>

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(macro_tests)

namespace
{
/// What a user writes in Tools ▸ Macros.
constexpr const char* kMacro = R"(
Function AgendaOf(purpose As String) As Object
    Dim planner As Object, hidden(0) As New com.sun.star.beans.PropertyValue
    planner = createUnoService("org.planerka.Planner")
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    AgendaOf = planner.openDocument(planner.newMeeting(purpose, "en", 60), "agenda", hidden())
End Function
)";
} // namespace

BOOST_AUTO_TEST_CASE(a_basic_macro_makes_an_agenda)
{
    const Office office;
    const Model document(
        office.desktop()->loadComponentFromURL(
            "private:factory/swriter", "_blank", 0,
            uno::sequence({uno::property("Hidden", true),
                           uno::property("MacroExecutionMode",
                                         sal_Int16(css::document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN))})),
        UNO_QUERY_THROW);
    const Closing closing(document);

    const auto libraries = Reference<css::document::XEmbeddedScripts>(document, UNO_QUERY_THROW)->getBasicLibraries();
    const auto library = libraries->createLibrary("Planning");
    library->insertByName("Meetings", Any(uno::to_ou(kMacro)));
    const auto script =
        Reference<css::script::provider::XScriptProviderSupplier>(document, UNO_QUERY_THROW)
            ->getScriptProvider()
            ->getScript("vnd.sun.star.script:Planning.Meetings.AgendaOf?language=Basic&location=document");
    Sequence<sal_Int16> out_index;
    Sequence<Any> out;
    const Model agenda(script->invoke(uno::sequence({Any(OUString("client_demo"))}), out_index, out), UNO_QUERY_THROW);
    const Closing closing_agenda(agenda);
    BOOST_TEST(text_of(agenda).size() > 200);
}

BOOST_AUTO_TEST_SUITE_END()

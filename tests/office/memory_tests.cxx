// SPDX-License-Identifier: MPL-2.0
#include "support/examples.hxx"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(memory_tests, *boost::unit_test::fixture<OneOffice>())

BOOST_AUTO_TEST_CASE(a_document_remembers_its_meeting_in_six_formats)
{
    const auto& office = OneOffice::get();
    const auto planner = planner_of(office);
    const auto survives = [&](const Format& format, Language language)
    {
        BOOST_TEST_CONTEXT(format.extension << ' ' << code_of(language))
        {
            const auto document = office.load(made(office, "pipeline-review", format.kind, language));
            const Closing closing(document);
            const auto meeting = planner->meetingOf(document);
            BOOST_TEST(meeting.getLength() > 1000);

            const auto file = office.folder() / (std::string("remembers") + format.extension);
            office.store(document, file, format.filter);
            const auto again = office.load(file);
            const Closing closing_again(again);
            BOOST_TEST(uno::to_utf8(planner->meetingOf(again)) == uno::to_utf8(meeting));
        }
    };
    for (const auto language : kLanguages)
    {
        for (const auto& format : kOdf)
            survives(format, language);
        for (const auto& format : kOoxml)
            survives(format, language);
    }
}

BOOST_AUTO_TEST_CASE(a_document_of_somebody_else_remembers_nothing)
{
    const auto& office = OneOffice::get();
    for (const auto* factory : {"swriter", "scalc", "simpress"})
    {
        const auto document = office.new_document(factory);
        const Closing closing(document);
        BOOST_TEST(planner_of(office)->meetingOf(document).isEmpty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

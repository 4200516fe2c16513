// SPDX-License-Identifier: MPL-2.0
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(documents_tests)

BOOST_AUTO_TEST_CASE(every_document_is_stored_and_loaded_again_without_change_of_text)
{
    const Office office;
    for (const auto* name : kExamples)
        for (const auto language : kLanguages)
            for (const auto& format : kOdf)
                BOOST_TEST_CONTEXT(name << ' ' << format.kind << ' ' << code_of(language))
                {
                    const auto document = office.load(made(office, name, format.kind, language));
                    const Closing closing(document);
                    const auto text = text_of(document);
                    BOOST_TEST(text.size() > 200);
                    BOOST_TEST(text.find("{{") == std::string::npos, text);
                    BOOST_TEST(text.find("Err:") == std::string::npos, text);
                    BOOST_TEST(text.find("#N") == std::string::npos, text);

                    const auto file = office.folder() / (std::string("document") + format.extension);
                    office.store(document, file, format.filter);
                    const auto again = office.load(file);
                    const Closing closing_again(again);
                    BOOST_TEST(text_of(again) == text);
                }
}

BOOST_AUTO_TEST_SUITE_END()

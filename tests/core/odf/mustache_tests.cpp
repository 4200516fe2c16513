// SPDX-License-Identifier: MPL-2.0
#include "odf/mustache_text.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(mustache_tests)

/// The Mustache specification itself: https://github.com/mustache/spec
BOOST_AUTO_TEST_CASE(the_specification)
{
    std::size_t count = 0;
    for (const std::string chapter : {"interpolation", "sections", "inverted", "comments"})
    {
        std::ifstream file(PLANERKA_TEST_DATA "/mustache/" + chapter + ".json");
        BOOST_REQUIRE(file);
        const auto specification = nlohmann::json::parse(file);
        for (const auto& test : specification["tests"])
            BOOST_TEST_CONTEXT(chapter << ": " << test["name"])
            {
                const auto text =
                    merge_text(test["template"].get<std::string>(), odf_tests::value_of(test["data"].dump()));
                BOOST_REQUIRE(text);
                BOOST_TEST(text.value() == test["expected"].get<std::string>());
                ++count;
            }
    }
    BOOST_TEST(count == 110u);
}

BOOST_AUTO_TEST_CASE(errors_name_the_line)
{
    const auto error = [](std::string_view text)
    {
        const auto merged = merge_text(text, {});
        return merged ? std::string("merged") : merged.error().code + " | " + merged.error().place;
    };
    BOOST_TEST(error("a\n{{#open}}\nb") == "template.unbalanced | line 2");
    BOOST_TEST(error("a\n\n{{/close}}") == "template.unbalanced | line 3");
    BOOST_TEST(error("{{#a}}{{#b}}{{/a}}{{/b}}") == "template.unbalanced | line 1");
    BOOST_TEST(error("{{}}") == "template.bad_tag | line 1");
    BOOST_TEST(error("{{=<% %>=}}") == "template.bad_tag | line 1");
    BOOST_TEST(error("{{> partial}}") == "template.bad_tag | line 1");
    BOOST_TEST(error("{{never closed") == "template.bad_tag | line 1");
    BOOST_TEST(error("{{a..b}}") == "template.bad_tag | line 1");
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "{{#a}}";
    BOOST_TEST(error(deep) == "template.too_deep | line 1");
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "meeting/json.hpp"

#include <boost/test/unit_test.hpp>

#include <clocale>
#include <cstring>

using namespace planerka;

namespace
{
std::size_t compared = 0; ///< how often this program has compared two texts
}

/// Stands for the function of the C library, which std::string compares with.
extern "C" int memcmp(const void* one, const void* other, std::size_t size) noexcept
{
    ++compared;
    const auto* left = static_cast<const unsigned char*>(one);
    const auto* right = static_cast<const unsigned char*>(other);
    for (std::size_t i = 0; i < size; ++i)
        if (left[i] != right[i])
            return left[i] - right[i];
    return 0;
}

BOOST_AUTO_TEST_SUITE(json_tests)

namespace
{
Error error_of(std::string_view text)
{
    auto result = json::parse(text);
    BOOST_REQUIRE(!result);
    return result.error();
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}
} // namespace

BOOST_AUTO_TEST_CASE(numbers_keep_the_text_they_were_written_in)
{
    const std::string text =
        R"({"a":97.50,"b":-0.10,"c":1e3,"d":123456789012345678901234567890.5,"e":[7,-7,18446744073709551615]})";
    const auto value = json::parse(text);
    BOOST_REQUIRE(value);
    BOOST_TEST(json::to_line(value.value()) == text);
    BOOST_TEST(json::number_text(value.value()["a"]).value() == "97.50");
    BOOST_TEST(!json::number_text(value.value()["e"][0]));
}

BOOST_AUTO_TEST_CASE(numbers_do_not_depend_on_the_c_locale)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const auto* locale : {"ru_RU.UTF-8", "de_DE.UTF-8"})
    {
        if (!std::setlocale(LC_NUMERIC, locale))
        {
            BOOST_TEST_MESSAGE("this machine has no locale " << locale);
            continue;
        }
        const auto value = json::parse("[97.50]");
        BOOST_REQUIRE(value);
        BOOST_TEST(json::to_line(value.value()) == "[97.50]");
    }
    std::setlocale(LC_NUMERIC, before.c_str());
}

BOOST_AUTO_TEST_CASE(indented_text_reads_back)
{
    const std::string text = "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x\\n«ё»\",\n  \"c\": []\n}\n";
    BOOST_TEST(json::to_text(json::parse(text).value()) == text);
}

BOOST_AUTO_TEST_CASE(syntax_errors_name_line_and_column)
{
    const auto error = error_of("{\n  \"ё\": 1,\n  \"ё2\": x\n}");
    BOOST_TEST(error.code == "json.syntax");
    BOOST_TEST(error.args.at("line") == "3");
    BOOST_TEST(error.args.at("column") == "9"); // counted in characters, not bytes
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_refused)
{
    using namespace std::string_literals;
    for (const auto& text : {""s, " "s, "{"s, "{\"a\":"s, "[1,]"s, "{\"a\" 1}"s, "\"\xff\""s, "PK\x03\x04\x00\x00"s,
                             "\0\0"s, "[1] 2"s, "nul"s, "[1e999]"s, "[NaN]"s, "\xff\xfe{\0}\0"s})
        BOOST_TEST(error_of(text).code == "json.syntax", text);
}

BOOST_AUTO_TEST_CASE(depth_is_limited)
{
    BOOST_TEST(json::parse(nested(json::kMaxDepth)).has_value());
    BOOST_TEST(error_of(nested(json::kMaxDepth + 1)).code == "json.depth");
    BOOST_TEST(error_of(nested(1'000'000)).code == "json.depth");
}

BOOST_AUTO_TEST_CASE(a_key_stands_once)
{
    const auto error = error_of(R"({"a":[{"b":1,"c":2,"b":3}]})");
    BOOST_TEST(error.code == "json.duplicate_key");
    BOOST_TEST(error.args.at("key") == "b");
    BOOST_TEST(error.place == "a[0]");
}

BOOST_AUTO_TEST_CASE(a_long_object_is_not_searched_for_each_key)
{
    const auto comparisons = [](int keys)
    {
        std::string text = "{\"k\":0";
        for (int i = 0; i < keys; ++i)
            text += ",\"k" + std::to_string(100'000 + i) + "\":0";
        text += '}';
        compared = 0;
        BOOST_TEST(json::parse(text).has_value());
        return compared;
    };
    const auto few = comparisons(2'000);
    BOOST_TEST(few > 0u);
    BOOST_TEST(comparisons(20'000) < 20 * few); // sorting them takes 13 times as many, searching all of them 100
}

/// How much work that may be stands in tests/bench/CMakeLists.txt.
BOOST_AUTO_TEST_CASE(a_very_long_object_takes_linear_time)
{
    std::string text = "{\"k\":0";
    for (int i = 0; i < 200'000; ++i)
        text += ",\"k" + std::to_string(i) + "\":0";
    text += '}';
    BOOST_TEST(json::parse(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

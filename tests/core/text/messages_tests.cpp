// SPDX-License-Identifier: MPL-2.0
#include "text/messages.hpp"

#include "text/detail/bundle.hpp"

#include <boost/test/unit_test.hpp>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

namespace
{
using planerka::Error;
using planerka::Language;
using namespace planerka::text;

std::map<std::string, std::string> patterns(Language language)
{
    std::map<std::string, std::string> result;
    for (const auto& [key, pattern] : language == Language::ru ? kBundle_ru : kBundle_en)
        BOOST_TEST(result.emplace(key, pattern).second, key << " is there twice");
    return result;
}

/// Messages whose arguments differ on purpose: English has one form for every number, or each language has a text of
/// its own, or Russian alone has a word of its own for a meeting with clients.
const std::set<std::string> kOwnArguments{
    "documents.common.kind.other_staff", "error.meeting.problem",        "error.schedule.too_many_items",
    "error.schedule.too_short",          "schedule.note.no_lunch",       "schedule.note.nothing_fits",
    "schedule.overrun.parked",           "schedule.overrun.parked_until"};

/// The names of a pattern's arguments; fails the test if the pattern is not well-formed.
std::set<std::string> argument_names(const std::string& key, const std::string& pattern, const char* locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto source = icu::UnicodeString::fromUTF8(pattern);
    const icu::MessagePattern parsed(source, nullptr, status);
    const icu::MessageFormat format(source, icu::Locale(locale), status);
    BOOST_TEST(U_SUCCESS(status) == true, locale << " " << key << ": " << u_errorName(status));
    std::set<std::string> names;
    for (std::int32_t i = 0; i < parsed.countParts(); ++i)
        if (parsed.getPart(i).getType() == UMSGPAT_PART_TYPE_ARG_NAME)
        {
            std::string name;
            names.insert(parsed.getSubstring(parsed.getPart(i)).toUTF8String(name));
        }
    return names;
}
} // namespace

BOOST_AUTO_TEST_SUITE(messages_tests)

BOOST_AUTO_TEST_CASE(both_languages_say_the_same_things)
{
    const auto english = patterns(Language::en);
    const auto russian = patterns(Language::ru);
    BOOST_TEST(english.size() > 10u);
    for (const auto& [key, pattern] : english)
    {
        const auto other = russian.find(key);
        BOOST_TEST((other != russian.end()), key << " has no Russian text");
        if (other == russian.end())
            continue;
        BOOST_TEST(pattern.empty() == other->second.empty(), key << " is empty in one language");
        const auto names = argument_names(key, pattern, "en");
        const bool same = names == argument_names(key, other->second, "ru");
        BOOST_TEST(same != kOwnArguments.contains(key), key << " has other arguments in Russian, or no longer");
    }
    for (const auto& [key, pattern] : russian)
        BOOST_TEST(english.contains(key), key << " has no English text");
    BOOST_TEST(message_keys(Language::en) == message_keys(Language::ru), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_message_can_be_shown)
{
    for (const auto language : planerka::kLanguages)
        for (const auto& [key, pattern] : patterns(language))
        {
            std::vector<Argument> arguments;
            const auto names = argument_names(key, pattern, "en");
            for (const auto& name : names)
                arguments.emplace_back(name, "7");
            const auto text = message(language, key, arguments);
            BOOST_TEST(text.empty() == pattern.empty(), key);
            BOOST_TEST((names.empty() || text != pattern), key << " could not be formatted");
        }
}

BOOST_AUTO_TEST_CASE(numbers_in_russian_choose_their_plural)
{
    const auto text = [](std::int64_t n) { return message(Language::ru, "format.words.minutes", {{"minutes", n}}); };
    BOOST_TEST(text(1) == "1\u00A0минута");
    BOOST_TEST(text(3) == "3\u00A0минуты");
    BOOST_TEST(text(5) == "5\u00A0минут");
    BOOST_TEST(text(11) == "11\u00A0минут");
    BOOST_TEST(text(21) == "21\u00A0минута");
    BOOST_TEST(text(1234) == "1\u00A0234\u00A0минуты");
    BOOST_TEST(message(Language::ru, "format.words.minutes", {{"minutes", std::string("22")}}) == "22\u00A0минуты");
}

BOOST_AUTO_TEST_CASE(quotation_marks_within_others_are_inner_ones)
{
    const auto field = [](Language language, const std::string& name) {
        return message(language, "check.V37", {{"field", name}});
    };
    BOOST_TEST(field(Language::ru, "Вопрос 3 повестки «Скидки»") ==
               "Поле «Вопрос 3 повестки „Скидки“» внутреннее и не включено в документ для клиента.");
    BOOST_TEST(field(Language::en, "Agenda item 3 “Discounts”") ==
               "“Agenda item 3 ‘Discounts’” is internal and was left out of the client document.");
    // What does not pair stays, and so does what stands beside.
    BOOST_TEST(field(Language::en, "5” screens").starts_with("“5” screens” is"));
    BOOST_TEST(field(Language::ru, "«Скидки").starts_with("Поле ««Скидки» вн"));
    BOOST_TEST(message(Language::ru, "check.V43", {{"value", "a"}, {"known", "«b», «c»"}}) ==
               "Значение «a» неизвестно. Известны: «b», «c».");
}

BOOST_AUTO_TEST_CASE(a_sentence_that_ends_with_a_name_in_initials_has_one_full_stop)
{
    const auto said = [](const char* name) { return message(Language::en, "check.V20", {{"name", name}}); };
    BOOST_TEST(said("Лебедев Н. О.") == "No hourly rate for Лебедев Н. О. Enter a rate or choose a role rate.");
    BOOST_TEST(said("../..") == "No hourly rate for ../... Enter a rate or choose a role rate.");
}

BOOST_AUTO_TEST_CASE(an_error_is_described_with_its_place)
{
    const auto error = Error{"file.missing"}.in_file("a.json");
    BOOST_TEST(describe(error, Language::en) == "a.json: There is no such file. Check the name and the folder.");
    BOOST_TEST(describe(error, Language::ru) == "a.json: Такого файла нет. Проверьте имя и папку.");

    const Error rate{"cost.rate_missing", {{"name", "{Dana's} group"}}, "attendees[2].cost.loadedHourlyRate", "m.json"};
    const auto text = describe(rate, Language::en);
    BOOST_TEST(text.starts_with("m.json: attendees[2].cost.loadedHourlyRate: "));
    BOOST_TEST(text.find("{Dana's} group") != text.npos);
    BOOST_TEST(describe(Error{"cost.range", {}, "a"}, Language::ru).starts_with("a: "));
}

BOOST_AUTO_TEST_CASE(an_unknown_error_is_its_code)
{
    for (const auto language : planerka::kLanguages)
    {
        BOOST_TEST(describe(Error{"no.such_code", {{"x", "y"}}}, language) == "no.such_code");
        BOOST_TEST(describe(Error{"", {}, "line 3", "f"}, language) == "f: line 3: ");
    }
}

BOOST_AUTO_TEST_CASE(messages_may_be_used_from_several_threads)
{
    const auto use = []
    {
        for (std::int64_t i = 0; i < 300; ++i)
            for (const auto language : planerka::kLanguages)
                if (message(language, "format.words.hours_minutes", {{"hours", i}, {"minutes", i}}).empty())
                    throw std::runtime_error("empty");
    };
    std::thread first(use);
    std::thread second(use);
    use();
    first.join();
    second.join();
}

BOOST_AUTO_TEST_SUITE_END()

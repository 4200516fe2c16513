// SPDX-License-Identifier: MPL-2.0
#include "app/file_name.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using documents::Kind;

BOOST_AUTO_TEST_SUITE(file_name_tests)

namespace
{
std::string name(const std::string& title, Kind kind = Kind::agenda, Language language = Language::en,
                 bool form = false)
{
    documents::Request request;
    request.kind = kind;
    request.language = language;
    request.form = form;
    return app::file_name(title, request);
}
} // namespace

BOOST_AUTO_TEST_CASE(title_and_kind_make_the_name)
{
    BOOST_TEST(name("Weekly pipeline review — Central region") ==
               "Weekly pipeline review — Central region – agenda.odt");
    BOOST_TEST(name("Обзор воронки", Kind::agenda, Language::ru) == "Обзор воронки – повестка.odt");
    BOOST_TEST(name("Обзор", Kind::minutes, Language::ru) == "Обзор – протокол.odt");
    BOOST_TEST(name("Обзор", Kind::minutes, Language::ru, true) == "Обзор – бланк протокола.odt");
    BOOST_TEST(name("A", Kind::cost) == "A – cost sheet.ods");
    BOOST_TEST(name("A", Kind::deck) == "A – presentation.odp");
}

BOOST_AUTO_TEST_CASE(nothing_in_it_troubles_a_file_system)
{
    BOOST_TEST(name("../../etc/passwd") == "etc passwd – agenda.odt");
    BOOST_TEST(name("a/b\\c:d*e?f\"g<h>i|j") == "a b c d e f g h i j – agenda.odt");
    BOOST_TEST(name("-rf") == "rf – agenda.odt");
    BOOST_TEST(name(".hidden. ") == "hidden – agenda.odt");
    BOOST_TEST(name("a\nb\tc\x7f"
                    "d\x01"
                    "e") == "a b c d e – agenda.odt");
    BOOST_TEST(name(std::string("a\0b", 3)) == "a b – agenda.odt");
    BOOST_TEST(name("a\u202Eb\u2066c\u200Bd\u0085e\uFEFFf\u2028g") == "abcdefg – agenda.odt");
    BOOST_TEST(name("„x“ … €") == "„x“ … € – agenda.odt");
    BOOST_TEST(name("") == "agenda.odt");
    BOOST_TEST(name("///") == "agenda.odt");
}

BOOST_AUTO_TEST_CASE(every_name_that_is_suggested_is_safe)
{
    Meeting meeting;
    meeting.title = "Q1: \"Plan?\" <A|B> c\\d / e*";
    meeting.start_local = "2026-12-07T09:30";
    BOOST_TEST(app::meeting_file_name(meeting) == "Q1 Plan A B c d e 2026-12-07.json");
    BOOST_TEST(app::entry_file_name(meeting) == "Q1 Plan A B c d e 2026-12-07.ics");
    BOOST_TEST(app::pdf_name(name(meeting.title)) == "Q1 Plan A B c d e – agenda.pdf");
    meeting.title = "v1.5"; // a dot of the title is no ending
    BOOST_TEST(app::entry_file_name(meeting) == "v1.5 2026-12-07.ics");
    BOOST_TEST(app::pdf_name(name(meeting.title)) == "v1.5 – agenda.pdf");
}

BOOST_AUTO_TEST_CASE(a_long_title_is_cut_between_characters)
{
    for (int extra = 0; extra < 4; ++extra)
    {
        std::string title(static_cast<std::size_t>(extra), 'x');
        for (int i = 0; i < 200; ++i)
            title += "Ж€";
        const auto result = name(title, Kind::minutes, Language::ru, true);
        BOOST_TEST(result.size() <= 230u);
        BOOST_TEST(result.size() > 220u);
        const std::string ending = " – бланк протокола.odt";
        BOOST_TEST(result.ends_with(ending));
        const auto kept = result.substr(0, result.size() - ending.size());
        BOOST_TEST(title.starts_with(kept));
        const auto next = title[kept.size()];
        BOOST_TEST((next & 0xC0) != 0x80); // the cut is not within a character
    }
}

BOOST_AUTO_TEST_SUITE_END()

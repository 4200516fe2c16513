// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/address.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka::odf;

namespace
{
std::string marked(const std::vector<ReferencePiece>& pieces)
{
    std::string text;
    for (const auto& piece : pieces)
    {
        text += piece.literal;
        if (!piece.reference)
            continue;
        text += '<';
        append_reference(text, *piece.reference);
        text += '>';
    }
    return text;
}

std::string in_formula(std::string_view formula)
{
    return marked(references_in_formula(formula));
}

std::string in_addresses(std::string_view addresses)
{
    return marked(references_in_addresses(addresses));
}
} // namespace

BOOST_AUTO_TEST_SUITE(address_tests)

BOOST_AUTO_TEST_CASE(columns_are_named)
{
    BOOST_TEST(column_name(0) == "A");
    BOOST_TEST(column_name(25) == "Z");
    BOOST_TEST(column_name(26) == "AA");
    BOOST_TEST(column_name(701) == "ZZ");
    BOOST_TEST(column_name(702) == "AAA");
    BOOST_TEST(column_name(16383) == "XFD");
}

BOOST_AUTO_TEST_CASE(references_in_formulas)
{
    BOOST_TEST(in_formula("of:=SUM([.A1:.$B$20])*2") == "of:=SUM([<.A1:.$B$20>])*2");
    BOOST_TEST(in_formula("[$Cost.A1]+[Cost.A1:.B2]") == "[<$Cost.A1>]+[<Cost.A1:.B2>]");
    BOOST_TEST(in_formula("[$'It''s [one]'.A1]") == "[<$'It''s [one]'.A1>]");
    BOOST_TEST(in_formula("[.A:.B]") == "[<.A:.B>]");
    BOOST_TEST(in_formula(R"(IF([.A1]="[.B1]";"a""[.C1]";[.D1]))") == R"(IF([<.A1>]="[.B1]";"a""[.C1]";[<.D1>]))");
}

BOOST_AUTO_TEST_CASE(what_is_no_reference_stays)
{
    for (const auto* formula : {"['file:///a.ods'#$Sheet1.A1]", "[.#REF!]", "[.A1", "[", "[]", "[.A0]", "[.AAAA1]",
                                "[.A1048577]", "[$'a.A1]", "[.A$]", "NAME(1)", "\"open", "[.1A]", "[.A99999999999]"})
        BOOST_TEST(in_formula(formula) == formula);
}

BOOST_AUTO_TEST_CASE(lists_of_addresses)
{
    BOOST_TEST(in_addresses("$Cost.$A$1:$Cost.$B$2") == "<$Cost.$A$1:$Cost.$B$2>");
    BOOST_TEST(in_addresses("Cost.A1:Cost.B2 'My Sheet'.C3") == "<Cost.A1:Cost.B2> <'My Sheet'.C3>");
    BOOST_TEST(in_addresses("local-table.$A$2:.$A$5") == "<'local-table'.$A$2:.$A$5>");
    BOOST_TEST(in_addresses("not an address") == "not an address");
    BOOST_TEST(in_addresses("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

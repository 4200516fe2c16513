// SPDX-License-Identifier: MPL-2.0
// Lists of people in the midst of what else one copies with them.
#include "pasted.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
{
BOOST_AUTO_TEST_SUITE(paste_letters_tests)

BOOST_AUTO_TEST_CASE(a_letter_with_a_list_in_it)
{
    BOOST_TEST(
        pasted("Hi Dana,\n\nplease find the list below.\n\nAttendees\n"
               "- Dana Reyes, Regional Sales Director, Example Inc.\n- Lena Vogt (Account executive, Northwind)\n"
               "- Priya Shah - VP Procurement - priya@client.example\n\nBest regards,\n") ==
        "Dana Reyes | Regional Sales Director, Example Inc.\nLena Vogt | Account executive, Northwind\n"
        "Priya Shah | priya@client.example | VP Procurement\n");
    BOOST_TEST(
        pasted("Уважаемые коллеги!\n1. Иванов Иван Петрович — генеральный директор\n"
               "2. Петрова А. С. — начальник отдела закупок, petrova@client.ru\nС уважением,\n") ==
        "Иванов Иван Петрович | генеральный директор\nПетрова А. С. | petrova@client.ru | начальник отдела закупок\n");
}

BOOST_AUTO_TEST_CASE(the_head_of_a_mail)
{
    BOOST_TEST(
        pasted("From: Dana Reyes <dana@example.com>\nSent: Monday, November 30, 2026 9:12 AM\n"
               "To: Lena Vogt (External) <lena@client.example>; 'priya.shah@client.example' "
               "<priya.shah@client.example>\nSubject: Review\n") ==
        "Dana Reyes | dana@example.com\nLena Vogt | lena@client.example\nPriya Shah | priya.shah@client.example\n");
}

BOOST_AUTO_TEST_CASE(cards_with_a_line_for_each_value)
{
    BOOST_TEST(
        pasted("Dana Reyes\nSales manager\ndana@example.com\n\nLena Vogt\nlena@example.com\n\nAccount executives\n") ==
        "Dana Reyes | dana@example.com | Sales manager\nLena Vogt | lena@example.com\nAccount executives\n");
}

BOOST_AUTO_TEST_CASE(a_file_of_values_between_commas_or_semicolons)
{
    for (const auto* const text :
         {"Name,E-mail,Title\nDana Reyes,dana@example.com,Sales manager",
          "Name;E-mail;Title\nDana Reyes;dana@example.com;Sales manager",
          "Last name,First name,E-mail,Title\nReyes,Dana,dana@example.com,\"Sales manager\"",
          "Dana Reyes,Sales manager,dana@example.com", "Dana Reyes | Sales manager | dana@example.com"})
        BOOST_TEST(pasted(text) == "Dana Reyes | dana@example.com | Sales manager\n", text);
    BOOST_TEST(pasted("ФИО;Почта;Должность\nАнна Соколова;anna@example.ru;РОП") ==
               "Анна Соколова | anna@example.ru | РОП\n");
}

BOOST_AUTO_TEST_CASE(names_in_a_sentence_of_names)
{
    BOOST_TEST(pasted("Dana Reyes, Lena Vogt and Priya Shah") == "Dana Reyes\nLena Vogt\nPriya Shah\n");
    BOOST_TEST(pasted("@Dana Reyes @Lena Vogt") == "Dana Reyes\nLena Vogt\n");
    BOOST_TEST(pasted("Анна Соколова и Игорь Ветров") == "Анна Соколова\nИгорь Ветров\n");
    BOOST_TEST(pasted("dana@example.com (Dana Reyes), lena@example.com (Lena Vogt)") ==
               "Dana Reyes | dana@example.com\nLena Vogt | lena@example.com\n");
    BOOST_TEST(pasted("Lena Vogt: lena@example.com") == "Lena Vogt | lena@example.com\n");
    BOOST_TEST(pasted("Head of Sales and Marketing, Dana Reyes") == "Dana Reyes | Head of Sales and Marketing\n");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel

// SPDX-License-Identifier: MPL-2.0
#include "panel/paste_people.hpp"

#include "editor_fixture.hpp"
#include "pasted.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
{
namespace
{
const std::string kDanaAndLena = "Dana Reyes | dana@example.com\nLena Vogt | lena@example.com\n";
} // namespace

BOOST_FIXTURE_TEST_SUITE(paste_people_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(addresses_of_a_mail)
{
    for (const auto* const text : {"Dana Reyes <dana@example.com>, Lena Vogt <lena@example.com>",
                                   "Dana Reyes <dana@example.com>; Lena Vogt <lena@example.com>;",
                                   "Dana Reyes <dana@example.com>\nLena Vogt <lena@example.com>",
                                   "Reyes, Dana <dana@example.com>; Vogt, Lena <lena@example.com>",
                                   "Reyes, Dana <dana@example.com>, Vogt, Lena <lena@example.com>",
                                   "\"Reyes, Dana\" <dana@example.com>, \"Lena Vogt\" <lena@example.com>",
                                   "To: 'Dana Reyes' <dana@example.com>\r\nCc: Lena Vogt (lena@example.com)\r\n",
                                   "Dana Reyes <mailto:dana@example.com>, Lena Vogt <mailto:lena@example.com>",
                                   "Dana Reyes dana@example.com\nLena Vogt lena@example.com",
                                   "Dana Reyes, dana@example.com, Lena Vogt, lena@example.com",
                                   "dana@example.com, Dana Reyes\nlena@example.com, Lena Vogt"})
        BOOST_TEST(pasted(text) == kDanaAndLena, text);
}

BOOST_AUTO_TEST_CASE(an_address_alone_tells_the_name)
{
    BOOST_TEST(pasted("dana.reyes@example.com") == "Dana Reyes | dana.reyes@example.com\n");
    BOOST_TEST(pasted("<dana_reyes2+work@example.com>") == "Dana Reyes | dana_reyes2+work@example.com\n");
    for (const auto* const text : {"dana@example.com, lena@example.com", "dana@example.com lena@example.com",
                                   "dana@example.com;lena@example.com", "dana@example.com\n\nlena@example.com\n"})
        BOOST_TEST(pasted(text) == "Dana | dana@example.com\nLena | lena@example.com\n", text);
    BOOST_TEST(pasted("dana.reyes@example.com, Sales manager") ==
               "Dana Reyes | dana.reyes@example.com | Sales manager\n");
}

BOOST_AUTO_TEST_CASE(names_with_job_titles)
{
    for (const auto* const text :
         {"Dana Reyes, Sales manager", "Dana Reyes – Sales manager", "Dana Reyes (Sales manager)",
          "1. Dana Reyes, Sales manager", "• Dana Reyes - Sales manager", "Sales manager: Dana Reyes",
          "Sales manager, Dana Reyes", "- Reyes, Dana, Sales manager"})
        BOOST_TEST(pasted(text) == "Dana Reyes | Sales manager\n", text);
    BOOST_TEST(pasted("Dana Reyes, Head of Sales, Central region") == "Dana Reyes | Head of Sales, Central region\n");
    BOOST_TEST(pasted("Dana Reyes, dana@example.com, Sales manager\nLena Vogt, lena@example.com, CFO") ==
               "Dana Reyes | dana@example.com | Sales manager\nLena Vogt | lena@example.com | CFO\n");
    BOOST_TEST(pasted("Dana Reyes <dana@example.com> Sales manager, Lena Vogt <lena@example.com>, CFO") ==
               "Dana Reyes | dana@example.com | Sales manager\nLena Vogt | lena@example.com | CFO\n");
}

BOOST_AUTO_TEST_CASE(names_alone)
{
    const std::string three = "Dana Reyes\nLena Vogt\nPriya Shah\n";
    for (const auto* const text :
         {"Dana Reyes, Lena Vogt, Priya Shah", "Dana Reyes\nLena Vogt\nPriya Shah",
          "Attendees:\n1) Dana Reyes\n2) Lena Vogt\n3) Priya Shah", "* Dana Reyes\n* Lena Vogt; Priya Shah",
          "Attendees: Dana Reyes; Lena Vogt; Priya Shah", "\u2022\tDana Reyes\n\u2022\tLena Vogt\n\u2022\tPriya Shah"})
        BOOST_TEST(pasted(text) == three, text);
    BOOST_TEST(pasted("Jan van den Berg") == "Jan van den Berg\n");
    BOOST_TEST(pasted("Account executives") == "Account executives\n");
}

BOOST_AUTO_TEST_CASE(columns_of_a_spreadsheet)
{
    const std::string expected = "Dana Reyes | dana@example.com | Sales manager | +1 312 555 0100\n";
    for (const auto* const text :
         {"Dana Reyes\tdana@example.com\tSales manager\t+1 312 555 0100",
          "1\tSales manager\tDana Reyes\t+1 312 555 0100\tdana@example.com",
          "Dana\tReyes\tdana@example.com\tSales manager\t+1 312 555 0100",
          "Name\tE-mail\tPosition\tPhone\nDana Reyes\tdana@example.com\tSales manager\t+1 312 555 0100",
          "Last name\tFirst name\tEmail\tTitle\tPhone\nReyes\tDana\tdana@example.com\tSales manager\t+1 312 555 0100"})
        BOOST_TEST(pasted(text) == expected, text);
}

BOOST_AUTO_TEST_CASE(in_russian)
{
    BOOST_TEST(pasted("Соколова Анна Петровна <a.sokolova@example.ru>; Ветров Игорь <vetrov@example.ru>") ==
               "Соколова Анна Петровна | a.sokolova@example.ru\nВетров Игорь | vetrov@example.ru\n");
    BOOST_TEST(pasted("Соколова, Анна <a.sokolova@example.ru>") == "Соколова Анна | a.sokolova@example.ru\n");
    for (const auto* const text :
         {"Анна Соколова, руководитель отдела продаж", "Анна Соколова — руководитель отдела продаж",
          "1. Анна Соколова (руководитель отдела продаж)", "Анна Соколова\tруководитель отдела продаж",
          "ФИО\tДолжность\nАнна Соколова\tруководитель отдела продаж"})
        BOOST_TEST(pasted(text) == "Анна Соколова | руководитель отдела продаж\n", text);
    BOOST_TEST(pasted("Кому: Анна Соколова <sokolova@example.ru>\nКопия: Игорь Ветров <vetrov@example.ru>") ==
               "Анна Соколова | sokolova@example.ru\nИгорь Ветров | vetrov@example.ru\n");
    BOOST_TEST(pasted("Участники:\nИванов И. П.\nПетрова А.С., менеджер по продажам") ==
               "Иванов И. П.\nПетрова А.С. | менеджер по продажам\n");
    BOOST_TEST(pasted("Анна Соколова, Игорь Ветров, Олег Петров") == "Анна Соколова\nИгорь Ветров\nОлег Петров\n");
}

BOOST_AUTO_TEST_CASE(what_is_no_person_is_passed_over)
{
    for (const auto* const text : {"", "\n\n", "Attendees:", "12", "hello", "see you there", "https://example.com/list",
                                   "We would like to invite you to our meeting next week.", "When: Monday 9:30", "@",
                                   "-", "\xff", "????", ";;;,,,", "\"", "<", "\t\t"})
        BOOST_TEST(pasted(text) == "", text);
}

BOOST_AUTO_TEST_CASE(who_is_there_gets_what_is_missing_and_is_not_doubled)
{
    const auto before = meeting.attendees.size();
    meeting.attendees[0].name = "Dana Reyes";
    meeting.attendees[0].email.clear();
    meeting.attendees[0].job_title = "Regional manager";
    const auto id = meeting.attendees[0].id;
    BOOST_TEST(paste_people(meeting, "REYES Dana <Dana@Example.com>, Sales manager; dana@example.COM; New Person") ==
               2u);
    BOOST_TEST(meeting.attendees.size() == before + 1);
    BOOST_TEST(meeting.attendees[0].id == id);
    BOOST_TEST(meeting.attendees[0].name == "Dana Reyes");
    BOOST_TEST(meeting.attendees[0].email == "Dana@Example.com");
    BOOST_TEST(meeting.attendees[0].job_title == "Regional manager");
    BOOST_TEST(meeting.attendees.back().name == "New Person");
    BOOST_TEST(paste_people(meeting, "New Person, CFO") == 1u);
    BOOST_TEST(meeting.attendees.back().job_title == "CFO");
    BOOST_TEST(meeting.attendees.size() == before + 1);
}

BOOST_AUTO_TEST_CASE(places_kept_for_somebody_are_filled)
{
    start_with("pipeline_review");
    const auto before = meeting.attendees.size();
    BOOST_REQUIRE(meeting.attendees[0].name == "Sales manager");
    BOOST_TEST(paste_people(meeting, "Dana Reyes, Sales manager") == 1u);
    BOOST_TEST(meeting.attendees[0].name == "Dana Reyes");
    BOOST_TEST(meeting.attendees[0].job_title == "Sales manager");
    editor.press("add:attendees");
    BOOST_TEST(paste_people(meeting, "Lena Vogt") == 1u);
    BOOST_TEST(meeting.attendees.size() == before + 1);
    BOOST_TEST(meeting.attendees.back().name == "Lena Vogt");
}

BOOST_AUTO_TEST_CASE(another_domain_is_the_clients_if_there_are_clients)
{
    const auto* const text = "Dana Reyes <dana@ours.example>, Lena Vogt <lena@mail.ours.example>, Priya Shah "
                             "<priya@client.example>, Tom Hill";
    const auto kinds = [&](Audience audience)
    {
        Meeting with;
        with.audience = audience;
        paste_people(with, text);
        std::string all;
        for (const auto& person : with.attendees)
            all += person.affiliation + ' ';
        return all;
    };
    BOOST_TEST(kinds(Audience::client) == "internal internal client internal ");
    BOOST_TEST(kinds(Audience::mixed) == "internal internal client internal ");
    BOOST_TEST(kinds(Audience::internal) == "internal internal internal internal ");

    // Ours are those who are there.
    Meeting with;
    with.audience = Audience::client;
    paste_people(with, "dana@ours.example");
    paste_people(with, "a@client.example; b@client.example; lena@ours.example");
    BOOST_TEST(with.attendees.at(1).attendee_kind == "client");
    BOOST_TEST(with.attendees.at(2).affiliation == "client");
    BOOST_TEST(with.attendees.at(3).affiliation == "internal");
}

BOOST_AUTO_TEST_CASE(the_job_title_tells_the_kind)
{
    const auto kind = [](const std::string& title)
    {
        Meeting with;
        paste_people(with, "Dana Reyes, " + title);
        return with.attendees.at(0).attendee_kind;
    };
    for (const auto* const title :
         {"Sales manager", "Head of Sales", "Руководитель отдела продаж", "Директор по продажам", "РОП"})
        BOOST_TEST(kind(title) == "sales_manager", title);
    for (const auto* const title : {"Account executive", "Account manager", "Sales rep", "Менеджер по продажам",
                                    "Старший менеджер по продажам", "Торговый представитель"})
        BOOST_TEST(kind(title) == "sales_rep", title);
    for (const auto* const title : {"CEO", "Managing director", "Генеральный директор"})
        BOOST_TEST(kind(title) == "executive", title);
    for (const auto* const title : {"Marketing manager", "Маркетолог", "Директор по маркетингу"})
        BOOST_TEST(kind(title) == "marketing", title);
    BOOST_TEST(kind("Software engineer") == "developer");
    BOOST_TEST(kind("Бухгалтер") == "other_staff");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel

// SPDX-License-Identifier: MPL-2.0
#include "joining/hide.hpp"

#include "joining/link_passcode.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

/// What of a link and of a telephone number may be shown to those who are not invited.
using namespace planerka;

BOOST_AUTO_TEST_SUITE(hide_tests)

BOOST_AUTO_TEST_CASE(no_service_s_link_keeps_its_passcode)
{
    const std::pair<const char*, const char*> links[] = {
        {"https://us02web.zoom.us/j/812?pwd=SECRET&from=mail", "https://us02web.zoom.us/j/812?from=mail"},
        {"https://zoom.us/j/812#pwd=SECRET", "https://zoom.us/j/812"},
        {"https://zoom.us/w/812?tk=SECRET", "https://zoom.us/w/812"},
        {"https://zoomgov.com/j/812?PWD=SECRET", "https://zoomgov.com/j/812"},
        {"https://teams.microsoft.com/meet/339?p=SECRET", "https://teams.microsoft.com/meet/339"},
        {"https://teams.live.com/meet/931?p=SECRET", "https://teams.live.com/meet/931"},
        {"https://teams.microsoft.us/l/meetup-join/19?p=SECRET&x=1", "https://teams.microsoft.us/l/meetup-join/19?x=1"},
        {"https://meet.google.com/abc-defg-hij?pin=SECRET", "https://meet.google.com/abc-defg-hij"},
        {"https://acme.webex.com/acme/j.php?MTID=m1&PW=SECRET", "https://acme.webex.com/acme/j.php?MTID=m1"},
        {"https://telemost.yandex.ru/j/123?password=SECRET", "https://telemost.yandex.ru/j/123"},
        {"https://join.skype.com/AbC?passcode=SECRET", "https://join.skype.com/AbC"},
        {"https://meet.lync.com/acme/dana/1?passwd=SECRET", "https://meet.lync.com/acme/dana/1"},
        {"https://meet.jit.si/Review#config.x=1&password=SECRET", "https://meet.jit.si/Review#config.x=1"},
        {"https://whereby.com/acme?code=SECRET", "https://whereby.com/acme"},
        {"https://bluejeans.com/1?pwd=SECRET", "https://bluejeans.com/1"},
        {"https://chime.aws/1?pin=SECRET", "https://chime.aws/1"},
        {"https://v.ringcentral.com/join/1?pw=SECRET", "https://v.ringcentral.com/join/1"},
        {"https://meet.goto.com/1?password=SECRET", "https://meet.goto.com/1"},
        {"https://acme.ktalk.ru/abc?pinCode=SECRET", "https://acme.ktalk.ru/abc"},
        {"https://jazz.sber.ru/abc?psw=SECRET", "https://jazz.sber.ru/abc"},
        {"https://salutejazz.ru/abc?psw=SECRET", "https://salutejazz.ru/abc"},
        {"https://my.mts-link.ru/j/1/2?pass=SECRET", "https://my.mts-link.ru/j/1/2"},
        {"https://events.webinar.ru/1?pass=SECRET", "https://events.webinar.ru/1"},
        {"https://vk.com/call/join/abc?password=SECRET", "https://vk.com/call/join/abc"},
        {"https://dion.vc/event/abc?code=SECRET", "https://dion.vc/event/abc"},
        {"https://videomost.com/s/1?password=SECRET", "https://videomost.com/s/1"},
        {"https://acme.trueconf.com/c/1?password=SECRET", "https://acme.trueconf.com/c/1"},
        {"https://meet.acme.example/1?access_code=SECRET&accesscode=SECRET", "https://meet.acme.example/1"},
        {"https://user:SECRET@meet.acme.example/1", "https://meet.acme.example/1"},
        {"https://meet.acme.example/1?pwd%3DSECRET", "https://meet.acme.example/1"},
        {"https://meet.acme.example/1?to=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3DSECRET", "https://meet.acme.example/1"},
        {"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3DSECRET&data=1",
         "https://zoom.us/j/1"},
    };
    for (const auto& [whole, shown] : links)
        BOOST_TEST(link_without_passcode(whole) == shown);
}

BOOST_AUTO_TEST_CASE(what_is_no_passcode_stays)
{
    for (const auto* url :
         {"https://meet.acme.example/1?p=5&page=2", "https://meet.acme.example/a@b?x=1#top",
          "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=%7b%22Tid%22%3a%22a%22%7d",
          "https://zoom.us/j/1", ""})
        BOOST_TEST(link_without_passcode(url) == url);
}

BOOST_AUTO_TEST_CASE(a_number_is_shown_without_extension_and_pin)
{
    const std::pair<const char*, const char*> numbers[] = {
        {"+7 495 123-45-67 доб. 123", "+7 495 123-45-67"},
        {"+7\u00A0495\u00A0123\u201145\u201167, ПИН 4711", "+7\u00A0495\u00A0123\u201145\u201167"},
        {"8 (800) 555-35-35, конференция 1234#", "8 (800) 555-35-35"},
        {"+49 (0)69 1234567", "+49 69 1234567"},
        {"+49 69 7104 9922, PIN 4711", "+49 69 7104 9922"},
        {"+1 646 558 8656,,85012345678#,,,,*4711#", "+1 646 558 8656"},
        {"+1 555 0100 or +44 20 7946 0000", "+1 555 0100"},
        {"+1 555 0100 / +44 20 7946 0000", "+1 555 0100"},
        {"+1 555 0100+44 20 7946 0000", "+1 555 0100"},
        {"Zoom 2: (800) 555-0100", "(800) 555-0100"},
        {"+7 495 123-45-67 (4711#)", "+7 495 123-45-67"},
        {"+1 555 0100 (4711)", "+1 555 0100"},
        {"+49 69 7104 9922 - 4711#", "+49 69 7104 9922"},
        {"+49 69 7104 9922 – 4711#", "+49 69 7104 9922"},
        {"+49 69 7104 9922 4711#", "+49 69 7104 9922"},
        {"+49 69 7104 9922 123 456 789#", "+49 69 7104 9922"},
        {"+49 69 7104 9922 123 456 789", "+49 69 7104 9922"},
        {"+49 69 7104 9922/4711", "+49 69 7104 9922"},
        {"+1 646 558 8656. 4711#", "+1 646 558 8656"},
        {"PIN 12345678, +49 69 71049922", "+49 69 71049922"},
        {"PIN: 4711 4711#, Tel. 030 1234567", "030 1234567"},
        {"Meeting ID 851 2345 6789, +1 646 558 8656", "+1 646 558 8656"},
        {"Zoom: +7 495 123 45 67, код 4711#", "+7 495 123 45 67"},
        {"030 1234567, +49 30 7654321", "+49 30 7654321"},
        {"PIN 4711", ""},
        {"+1 555 0100", "+1 555 0100"},
        {"+1.646.558.8656", "+1.646.558.8656"},
        {"8 (800) 555-35-35", "8 (800) 555-35-35"},
        {"8 - 800 - 555 - 35 - 35", "8 - 800 - 555 - 35 - 35"},
        {"(030) 123 45 67", "(030) 123 45 67"},
        {"01 23 45 67 89", "01 23 45 67 89"},
        {"069/71049922", "069/71049922"},
        {"+1 000", "+1 000"},
        {"Call the office", "Call the office"},
        {"Room X12", "Room X12"},
        {"", ""},
    };
    for (const auto& [whole, shown] : numbers)
        BOOST_TEST(dial_in_without_pin(whole) == shown);
}

BOOST_AUTO_TEST_CASE(a_text_is_shown_without_the_passcodes_in_it)
{
    const std::pair<const char*, const char*> texts[] = {
        {"Phone +49 69 7104 9922, PIN 4711#; https://zoom.us/j/2?pwd=SECRb",
         "Phone +49 69 7104 9922; https://zoom.us/j/2"},
        {"Room 5 (PIN: 4711)", "Room 5"},
        {"PIN: 123 456 789#, Room 5", "Room 5"},
        {"Zoom 851 2345 6789 Passcode: SECR4b", "Zoom 851 2345 6789"},
        {"Zoom 851 2345 6789 Passcode SECRb", "Zoom 851 2345 6789"},
        {"Телемост, пароль: весна; код доступа 4711", "Телемост"},
        {"Позвоните +7 495 123-45-67, ПИН-код 4711#", "Позвоните +7 495 123-45-67"},
        {"Einwahl +49 69 71049922, Kennwort: Frühling", "Einwahl +49 69 71049922"},
        {"+1 646 558 8656,,85012345678#,,,,*4711# (US)", "+1 646 558 8656 (US)"},
        {"<https://teams.microsoft.com/meet/339?p=SECRET>, room 5", "<https://teams.microsoft.com/meet/339>, room 5"},
        {"Телефон +7 495 123-45-67,\u00A0ПИН\u00A04711 — код – 4711", "Телефон +7 495 123-45-67"},
        {"Спросите Р\u00A0код 4711", "Спросите Р"},
        {"The password is in the mail", "The password is in the mail"},
        {"Opinion poll 2, Room 4711 / 2nd floor", "Opinion poll 2, Room 4711 / 2nd floor"},
        {"Код города", "Код города"},
        {"", ""},
    };
    for (const auto& [whole, shown] : texts)
        BOOST_TEST(text_without_passcodes(whole) == shown);
}

BOOST_AUTO_TEST_CASE(long_nonsense_for_a_number_takes_no_time)
{
    BOOST_TEST(dial_in_without_pin(std::string(1'000'000, '(')).size() == 1'000'000u);
    BOOST_TEST(dial_in_without_pin(std::string(1'000'000, '+')).size() == 1'000'000u);
    BOOST_TEST(link_without_passcode(std::string(1'000'000, '?')).size() == 1'000'000u);
    BOOST_TEST(text_without_passcodes(std::string(1'000'000, ',')).empty());
    std::string pins;
    std::string digits;
    for (int i = 0; i < 100'000; ++i)
    {
        pins += "PIN 1, ";
        digits += "1 2 ";
    }
    BOOST_TEST(!dial_in_without_pin(digits).empty());
    BOOST_TEST(text_without_passcodes(pins).empty());
}

BOOST_AUTO_TEST_SUITE_END()

// SPDX-License-Identifier: MPL-2.0
#include "forms/suggestions.hpp"

#include "forms/place.hpp"
#include "forms/typed.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace planerka::forms
{
namespace
{
Meeting on(const char* date)
{
    Meeting meeting;
    meeting.start_local = std::string(date) + "T09:30";
    meeting.time_zone = "Europe/Berlin";
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_SUITE(suggestions_tests)

BOOST_AUTO_TEST_CASE(everything_that_is_offered_can_be_typed)
{
    for (const auto language : kLanguages)
        for (const auto* const date : {"2026-12-07", "2026-12-31", "2027-02-01"})
        {
            auto meeting = on(date);
            for (const auto* const path : {"durationMinutes", "agenda[0].plannedMinutes", "agenda[0].fixedStart",
                                           "recurrence.rrule", "costs.currency", "start.timeZone"})
            {
                meeting.agenda.assign(1, {});
                const auto found = find(meeting, path);
                const auto offered = suggestions_for(meeting, path, kind_of(found.entity, found.key), language);
                BOOST_TEST(!offered.empty(), path);
                for (const auto& text : offered)
                {
                    auto changed = meeting;
                    BOOST_TEST(take_text(changed, path, text, language) == "", path << ": " << text);
                    BOOST_TEST(text_of(changed, path, language) == text);
                }
            }
        }
}

BOOST_AUTO_TEST_CASE(series_are_those_of_the_day_of_the_meeting)
{
    using Texts = std::vector<std::string>;
    BOOST_TEST(suggestions_for(on("2026-12-07"), "recurrence.rrule", Kind::series, Language::en) ==
                   (Texts{"every Monday", "every 2 weeks on Monday", "every weekday", "monthly on the first Monday",
                          "every 3 months on the first Monday"}),
               boost::test_tools::per_element());
    BOOST_TEST(suggestions_for(on("2026-12-31"), "recurrence.rrule", Kind::series, Language::ru).at(3) ==
               "ежемесячно в последний четверг");
    BOOST_TEST(suggestions_for(Meeting(), "recurrence.rrule", Kind::series, Language::en).empty());
}

BOOST_AUTO_TEST_CASE(the_zone_of_the_meeting_is_among_those_offered)
{
    auto meeting = on("2026-12-07");
    meeting.time_zone = "Asia/Chita";
    const auto zones = suggestions_for(meeting, "start.timeZone", Kind::zone, Language::ru);
    BOOST_TEST(zones.front() == "Asia/Chita");
    BOOST_TEST(std::ranges::count(zones, "Asia/Vladivostok") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::forms

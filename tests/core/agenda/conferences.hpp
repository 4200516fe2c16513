// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/agendas.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>

/// Conferences for tests.
namespace planerka::tests
{
inline AgendaItem session(Minutes minutes, std::optional<int> day = {}, const std::string& serves = "direction")
{
    auto result = item(minutes, minutes, minutes);
    result.serves = serves;
    result.day = day;
    return result;
}

inline ConferenceDay day(const std::string& date, const std::string& start, const std::string& end)
{
    ConferenceDay result;
    result.date = date;
    result.start = start;
    result.end = end;
    return result;
}

inline Meeting conference(std::vector<ConferenceDay> days, std::vector<AgendaItem> items)
{
    auto meeting = meeting_of(900, std::move(items), "2027-03-04T08:30");
    meeting.kind = "conference";
    meeting.days = std::move(days);
    return meeting;
}

inline Meeting one_day(const std::string& start, const std::string& end, std::vector<AgendaItem> items)
{
    return conference({day("2027-03-04", start, end)}, std::move(items));
}

/// What holds for every day of a conference.
inline void check_days(const Meeting& meeting, const Schedule& result)
{
    BOOST_REQUIRE(result.days.size() == meeting.days.size());
    for (std::size_t d = 0; d < result.days.size(); ++d)
    {
        Minutes sum = 0;
        Minutes content = 0;
        for (const auto& slot : result.slots)
        {
            if (slot.day != int(d) + 1)
                continue;
            BOOST_TEST(slot.offset == sum);
            BOOST_TEST(slot.start.to_string() == result.days[d].start.plus(sum).to_string());
            BOOST_TEST(slot.start.date.to_string() == meeting.days[d].date);
            sum += slot.minutes;
            content += slot.kind == SlotKind::content ? slot.minutes : 0;
        }
        if (sum > 0)
            BOOST_TEST(sum + result.days[d].finish_early_minutes == result.days[d].minutes);
        BOOST_TEST(content == result.days[d].content_minutes);
        BOOST_TEST(content <= kMostContent);
    }
}
} // namespace planerka::tests

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/calendar_load.hpp"
#include "load/load.hpp"
#include "load/rate_card.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace planerka
{
/// Adds up the meetings of a calendar, by series and by person.
class CalendarTally
{
public:
    /// `rates` may be nullptr; it and `meetings`, all that there are, must outlive the tally.
    CalendarTally(const RateCard* rates, const std::vector<Meeting>& meetings);

    /// `occurrences` meetings like this.
    void add(const Meeting& meeting, std::int64_t occurrences);

    /// Puts the meetings and the people into `load`, with the figures of a year.
    void finish(const Exact& scale, CalendarLoad& load);

private:
    std::size_t index_of_line(const Meeting& meeting);
    std::optional<Money> cost_of(const Attendee& attendee, Minutes minutes);
    Money priced(const Money& rate, Minutes minutes);
    CalendarPerson person_of(const PersonLoad& load, const Exact& scale) const;

    const RateCard* rates_;
    /// What the series of moved meetings are called, by UID; views into the meetings.
    std::unordered_map<std::string_view, std::string_view> titles_;
    std::vector<std::optional<Money>> costs_{}; ///< of the attendees of the meeting that is being added
    LoadTally tally_;
    std::vector<MeetingLoad> lines_;
    std::vector<std::int64_t> person_minutes_;            ///< of each line, in the window
    std::unordered_map<std::string, std::size_t> by_uid_; ///< index of lines_
    std::set<std::string> without_rate_;
    std::map<std::pair<std::int64_t, Minutes>, Money> prices_; ///< by rate in minor units, and minutes
};
} // namespace planerka

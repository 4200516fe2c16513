// SPDX-License-Identifier: MPL-2.0
#include "app/calendar_load.hpp"

#include "calendar/recurrence.hpp"
#include "cost/people.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace planerka::app
{
namespace
{
constexpr int kMostYears = 100;
constexpr int kMinutesPerHour = 60;

struct Window
{
    Date from;
    Date to; ///< the day after the last

    std::int64_t days() const { return to.days_since_epoch() - from.days_since_epoch(); }
};

Date years_later(Date date, int years)
{
    date.year += years;
    return Date::from_days(date.days_since_epoch()); // 29 February is 1 March elsewhere
}

/// What brings the figures of the window to a year.
Exact scale_of(const Window& window)
{
    const int years = window.to.year - window.from.year;
    const auto beyond =
        years > 0 ? window.to.days_since_epoch() - years_later(window.from, years).days_since_epoch() : -1;
    return beyond == 0 || beyond == 1 ? Exact(1, years) : Exact(365, window.days());
}

bool is_counted(const Meeting& meeting)
{
    return meeting.status != Status::cancelled && meeting.duration_minutes > 0 &&
           !(meeting.calendar && meeting.calendar->all_day);
}

/// Meetings in the window, each day of a conference for one.
Result<std::int64_t> occurrences_in(const Meeting& meeting, const Window& window)
{
    std::int64_t count = 0;
    PLANERKA_CHECK(for_each_occurrence(meeting, window.from, window.to,
                                       [&](const LocalTime&)
                                       {
                                           ++count;
                                           return true;
                                       }));
    const auto days = std::ranges::count_if(meeting.days, [](const ConferenceDay& day) { return !day.travel_day; });
    return count * std::max<std::int64_t>(days, 1);
}

bool has_any_in(const std::vector<Meeting>& meetings, const Window& window)
{
    return std::ranges::any_of(meetings,
                               [&](const Meeting& meeting)
                               {
                                   bool found = false;
                                   const auto stop = [&](const LocalTime&)
                                   {
                                       found = true;
                                       return false;
                                   };
                                   return is_counted(meeting) &&
                                          for_each_occurrence(meeting, window.from, window.to, stop) && found;
                               });
}

Window year_from_month_of(const Date& day)
{
    const Date first{day.year, day.month, 1};
    return {first, years_later(first, 1)};
}

Window usual_window(const std::vector<Meeting>& meetings, const Date& today)
{
    const auto coming = year_from_month_of(today);
    if (has_any_in(meetings, coming))
        return coming;
    std::optional<Date> first;
    for (const auto& meeting : meetings)
        if (const auto start = meeting.start(); start && is_counted(meeting))
            first = first ? std::min(*first, start->date) : start->date;
    return first ? year_from_month_of(*first) : coming;
}

Result<Window> window_of(const std::vector<Meeting>& meetings, const LoadWindow& asked)
{
    Window window;
    if (asked.from && asked.to)
        window = {*asked.from, asked.to->plus_days(1)};
    else if (asked.from)
        window = {*asked.from, years_later(*asked.from, 1)};
    else if (asked.to)
        window = {years_later(asked.to->plus_days(1), -1), asked.to->plus_days(1)};
    else
        window = usual_window(meetings, asked.today);
    if (window.from >= window.to || window.to.year - window.from.year > kMostYears)
        return Error{"load.window",
                     {{"from", window.from.to_string()},
                      {"to", window.to.plus_days(-1).to_string()},
                      {"years", std::to_string(kMostYears)}}};
    return window;
}

/// Who the rate card names is one of us, and sells if it says so.
void apply(const RateCard& rates, Meeting& meeting)
{
    bool has_others = false;
    for (auto& attendee : meeting.attendees)
    {
        if (!is_internal(attendee) && rates.is_named(attendee))
            attendee.affiliation = "internal";
        if (rates.is_quota_carrier(attendee))
        {
            if (!attendee.cost)
                attendee.cost.emplace();
            attendee.cost->quota_carrier = true;
        }
        has_others = has_others || attendee.affiliation == "client";
    }
    if (!has_others && meeting.audience == Audience::mixed)
        meeting.audience = Audience::internal;
}

class Adder
{
public:
    explicit Adder(const RateCard* rates) : rates_(rates) {}

    void add(const Meeting& meeting, std::int64_t occurrences)
    {
        if (occurrences == 0)
            return;
        const auto index = index_of_line(meeting);
        auto& line = lines_[index];
        line.occurrences += occurrences;
        line.with_clients = line.with_clients || has_clients(meeting);
        std::int64_t person_minutes = 0;
        for (const auto& attendee : meeting.attendees)
        {
            if (!is_internal(attendee) || is_away(attendee))
                continue;
            const auto minutes = load_minutes(attendee, meeting);
            person_minutes += std::int64_t{minutes} * attendee.headcount;
            if (rates_)
                add_cost(line, attendee, minutes, occurrences);
        }
        person_minutes_[index] += person_minutes * occurrences;
        tally_.add(meeting, occurrences);
    }

    /// The lines and the people, brought to a year.
    void finish(const Exact& scale, CalendarLoad& load)
    {
        load.without_rate.assign(without_rate_.begin(), without_rate_.end());
        if (rates_)
            load.per_year = Money::zero(rates_->currency);
        std::int64_t all_minutes = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i)
        {
            auto& line = lines_[i];
            line.hours = Exact(person_minutes_[i], kMinutesPerHour) * scale;
            all_minutes += person_minutes_[i];
            if (!line.per_year)
                continue;
            if (scale != 1)
                line.per_year = Money::rounded(line.per_year->exact() * scale, line.per_year->currency());
            *load.per_year += *line.per_year;
        }
        load.hours = Exact(all_minutes, kMinutesPerHour) * scale;
        load.meetings = std::move(lines_);
        for (const auto& person : tally_.people())
            load.people.push_back(person_of(person, scale));
    }

private:
    /// The line of the meeting's series, made if it is new.
    std::size_t index_of_line(const Meeting& meeting)
    {
        const auto uid = meeting.calendar ? meeting.calendar->uid : std::string();
        if (const auto found = by_uid_.find(uid); !uid.empty() && found != by_uid_.end())
        {
            // A moved meeting may have a title of its own; the line has the series'.
            if (meeting.calendar->recurrence_id.empty())
                lines_[found->second].title = meeting.title;
            return found->second;
        }
        if (!uid.empty())
            by_uid_.emplace(uid, lines_.size());
        lines_.push_back({.title = meeting.title});
        if (rates_)
            lines_.back().per_year = Money::zero(rates_->currency);
        person_minutes_.push_back(0);
        return lines_.size() - 1;
    }

    void add_cost(MeetingLoad& line, const Attendee& attendee, Minutes minutes, std::int64_t occurrences)
    {
        const auto rate = rates_->rate_of(attendee);
        if (!rate)
        {
            without_rate_.insert(attendee.name.empty() ? attendee.email : attendee.name);
            return;
        }
        *line.per_year += priced(*rate, minutes).times(attendee.headcount).times(occurrences);
    }

    /// round(rate × minutes / 60); a calendar asks for few different ones, many times.
    Money priced(const Money& rate, Minutes minutes)
    {
        const auto [at, is_new] = prices_.try_emplace({rate.minor(), minutes});
        if (is_new)
            at->second = Money::rounded(rate.exact() * minutes / kMinutesPerHour, rate.currency());
        return at->second;
    }

    static CalendarPerson person_of(const PersonLoad& load, const Exact& scale)
    {
        CalendarPerson person{.name = load.name.empty() ? load.email : load.name,
                              .hours_per_week = load.hours_a_week() * scale,
                              .client_hours_per_week = hours_per_week(load.client_minutes) * scale,
                              .quota_carrier = load.quota_carrier};
        person.band = band_of(person.hours_per_week, load.quota_carrier ? kQuotaCarrierLimits : kOtherLimits);
        return person;
    }

    const RateCard* rates_;
    LoadTally tally_;
    std::vector<MeetingLoad> lines_;
    std::vector<std::int64_t> person_minutes_;            ///< of each line, in the window
    std::unordered_map<std::string, std::size_t> by_uid_; ///< index of lines_
    std::set<std::string> without_rate_;
    std::map<std::pair<std::int64_t, Minutes>, Money> prices_; ///< of a rate in minor units
};

void sort_lines(CalendarLoad& load)
{
    std::ranges::stable_sort(load.meetings,
                             [](const MeetingLoad& a, const MeetingLoad& b)
                             {
                                 if (a.per_year && a.per_year->minor() != b.per_year->minor())
                                     return a.per_year->minor() > b.per_year->minor();
                                 return a.hours == b.hours ? a.title < b.title : a.hours > b.hours;
                             });
    std::ranges::stable_sort(
        load.people, [](const CalendarPerson& a, const CalendarPerson& b)
        { return a.hours_per_week == b.hours_per_week ? a.name < b.name : a.hours_per_week > b.hours_per_week; });
}
} // namespace

Result<CalendarLoad> calendar_load(std::vector<Meeting> meetings, const LoadWindow& asked, const RateCard* rates)
try
{
    PLANERKA_TRY(const auto window, window_of(meetings, asked));
    CalendarLoad load{.from = window.from, .to = window.to.plus_days(-1)};
    if (rates)
        load.currency = rates->currency;
    Adder adder(rates);
    for (auto& meeting : meetings)
    {
        if (!is_counted(meeting))
        {
            ++load.left_out;
            continue;
        }
        const auto occurrences = occurrences_in(meeting, window);
        if (!occurrences)
        {
            load.warnings.push_back(occurrences.error());
            load.warnings.back().file = meeting.title;
            continue;
        }
        if (rates)
            apply(*rates, meeting);
        adder.add(meeting, occurrences.value());
    }
    const auto scale = scale_of(window);
    load.scaled = scale != Exact(1, std::max(1, window.to.year - window.from.year));
    adder.finish(scale, load);
    sort_lines(load);
    return load;
}
catch (const std::overflow_error&)
{
    return Error{"cost.too_large"};
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "load/calendar_load.hpp"

#include "cost/people.hpp"
#include "recurrence/recurrence.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <unordered_map>

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

/// Meetings in the window; a conference is one, with all its days.
Result<std::int64_t> occurrences_in(const Meeting& meeting, const Window& window)
{
    std::int64_t count = 0;
    PLANERKA_CHECK(for_each_occurrence(meeting, window.from, window.to,
                                       [&](const LocalTime&)
                                       {
                                           ++count;
                                           return true;
                                       }));
    return count;
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

/// What the series of moved meetings are called, by UID; views into `meetings`.
using SeriesTitles = std::unordered_map<std::string_view, std::string_view>;

bool is_moved(const Meeting& meeting)
{
    return meeting.calendar && !meeting.calendar->uid.empty() && !meeting.calendar->recurrence_id.empty();
}

SeriesTitles titles_of_series(const std::vector<Meeting>& meetings)
{
    SeriesTitles titles;
    for (const auto& meeting : meetings)
        if (is_moved(meeting))
            titles.try_emplace(meeting.calendar->uid);
    if (titles.empty())
        return titles;
    for (const auto& meeting : meetings)
        if (meeting.calendar && !is_moved(meeting))
            if (const auto found = titles.find(meeting.calendar->uid); found != titles.end())
                found->second = meeting.title;
    return titles;
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
        has_others = has_others || is_client(attendee);
    }
    if (!has_others && meeting.audience == Audience::mixed)
        meeting.audience = Audience::internal;
}

class Adder
{
public:
    Adder(const RateCard* rates, const std::vector<Meeting>& meetings)
        : rates_(rates), titles_(titles_of_series(meetings))
    {
    }

    void add(const Meeting& meeting, std::int64_t occurrences)
    {
        if (occurrences == 0)
            return;
        const auto index = index_of_line(meeting);
        auto& line = lines_[index];
        line.occurrences += occurrences;
        line.with_clients = line.with_clients || has_clients(meeting);
        std::int64_t person_minutes = 0;
        costs_.assign(meeting.attendees.size(), std::nullopt);
        for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
        {
            const auto& attendee = meeting.attendees[i];
            if (!is_internal(attendee) || is_away(attendee))
                continue;
            const auto minutes = load_minutes(attendee, meeting);
            person_minutes += std::int64_t{minutes} * attendee.headcount;
            if (rates_ && (costs_[i] = cost_of(attendee, minutes)))
                *line.per_year += costs_[i]->times(occurrences);
        }
        person_minutes_[index] += person_minutes * occurrences;
        tally_.add(meeting, occurrences, costs_);
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
            line.per_year = scaled(*line.per_year, scale);
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
            return found->second;
        // A moved meeting may have a title of its own; the line has the series'.
        const auto series = is_moved(meeting) ? titles_.find(uid) : titles_.end();
        const bool has_series = series != titles_.end() && !series->second.empty();
        if (!uid.empty())
            by_uid_.emplace(uid, lines_.size());
        lines_.push_back({.title = has_series ? std::string(series->second) : meeting.title});
        if (rates_)
            lines_.back().per_year = Money::zero(rates_->currency);
        person_minutes_.push_back(0);
        return lines_.size() - 1;
    }

    /// Of one meeting, with all heads of a group.
    std::optional<Money> cost_of(const Attendee& attendee, Minutes minutes)
    {
        const auto rate = rates_->rate_of(attendee);
        if (rate)
            return priced(*rate, minutes).times(attendee.headcount);
        without_rate_.insert(attendee.name.empty() ? attendee.email : attendee.name);
        return std::nullopt;
    }

    /// round(rate × minutes / 60); a calendar asks for few different ones, many times.
    Money priced(const Money& rate, Minutes minutes)
    {
        const auto [at, is_new] = prices_.try_emplace({rate.minor(), minutes});
        if (is_new)
            at->second = Money::rounded(rate.exact() * minutes / kMinutesPerHour, rate.currency());
        return at->second;
    }

    static Money scaled(const Money& amount, const Exact& scale)
    {
        return scale == 1 ? amount : Money::rounded(amount.exact() * scale, amount.currency());
    }

    CalendarPerson person_of(const PersonLoad& load, const Exact& scale) const
    {
        CalendarPerson person{.name = load.name.empty() ? load.email : load.name,
                              .hours_per_week = load.hours_a_week() * scale,
                              .client_hours_per_week = hours_per_week(load.client_minutes) * scale,
                              .quota_carrier = load.quota_carrier};
        const auto& carriers = rates_ ? rates_->carrier_limits : kQuotaCarrierLimits;
        const auto& others = rates_ ? rates_->other_limits : kOtherLimits;
        if (load.cost)
            person.per_year = scaled(*load.cost, scale);
        person.band = band_of(person.hours_per_week, load.quota_carrier ? carriers : others);
        return person;
    }

    const RateCard* rates_;
    SeriesTitles titles_;
    std::vector<std::optional<Money>> costs_{}; ///< of the attendees of the meeting at hand
    LoadTally tally_;
    std::vector<MeetingLoad> lines_;
    std::vector<std::int64_t> person_minutes_;            ///< of each line, in the window
    std::unordered_map<std::string, std::size_t> by_uid_; ///< index of lines_
    std::set<std::string> without_rate_;
    std::map<std::pair<std::int64_t, Minutes>, Money> prices_; ///< of a rate in minor units
};

/// Nothing is less than any amount.
std::int64_t minor_of(const std::optional<Money>& amount)
{
    return amount ? amount->minor() : -1;
}

void sort_lines(CalendarLoad& load)
{
    std::ranges::stable_sort(load.meetings,
                             [](const MeetingLoad& a, const MeetingLoad& b)
                             {
                                 if (a.per_year && a.per_year->minor() != b.per_year->minor())
                                     return a.per_year->minor() > b.per_year->minor();
                                 return a.hours == b.hours ? a.title < b.title : a.hours > b.hours;
                             });
    std::ranges::stable_sort(load.people,
                             [](const CalendarPerson& a, const CalendarPerson& b)
                             {
                                 if (minor_of(a.per_year) != minor_of(b.per_year))
                                     return minor_of(a.per_year) > minor_of(b.per_year);
                                 return a.hours_per_week == b.hours_per_week ? a.name < b.name
                                                                             : a.hours_per_week > b.hours_per_week;
                             });
}
} // namespace

Result<CalendarLoad> calendar_load(std::vector<Meeting> meetings, const LoadWindow& asked, const RateCard* rates)
try
{
    PLANERKA_TRY(const auto window, window_of(meetings, asked));
    CalendarLoad load{.from = window.from, .to = window.to.plus_days(-1)};
    if (rates)
    {
        load.currency = rates->currency;
        load.carrier_limits = rates->carrier_limits;
        load.other_limits = rates->other_limits;
    }
    Adder adder(rates, meetings);
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

// SPDX-License-Identifier: MPL-2.0
#include "load/detail/calendar_tally.hpp"

#include "cost/people.hpp"

namespace planerka
{
namespace
{
constexpr int kMinutesPerHour = 60;

bool is_moved(const Meeting& meeting)
{
    return meeting.calendar && !meeting.calendar->uid.empty() && !meeting.calendar->recurrence_id.empty();
}

std::unordered_map<std::string_view, std::string_view> titles_of_series(const std::vector<Meeting>& meetings)
{
    std::unordered_map<std::string_view, std::string_view> titles;
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

Money scaled(const Money& amount, const Exact& scale)
{
    return scale == 1 ? amount : Money::rounded(amount.exact() * scale, amount.currency());
}
} // namespace

CalendarTally::CalendarTally(const RateCard* rates, const std::vector<Meeting>& meetings)
    : rates_(rates), titles_(titles_of_series(meetings))
{
}

void CalendarTally::add(const Meeting& meeting, std::int64_t occurrences)
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

void CalendarTally::finish(const Exact& scale, CalendarLoad& load)
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

/// The line of the meeting's series, made if it is new.
std::size_t CalendarTally::index_of_line(const Meeting& meeting)
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

/// What one meeting costs of an attendee, with all heads of a group.
std::optional<Money> CalendarTally::cost_of(const Attendee& attendee, Minutes minutes)
{
    const auto rate = rates_->rate_of(attendee);
    if (rate)
        return priced(*rate, minutes).times(attendee.headcount);
    without_rate_.insert(attendee.name.empty() ? attendee.email : attendee.name);
    return std::nullopt;
}

/// round(rate × minutes / 60); a calendar asks for few different ones, many times.
Money CalendarTally::priced(const Money& rate, Minutes minutes)
{
    const auto [at, is_new] = prices_.try_emplace({rate.minor(), minutes});
    if (is_new)
        at->second = Money::rounded(rate.exact() * minutes / kMinutesPerHour, rate.currency());
    return at->second;
}

CalendarPerson CalendarTally::person_of(const PersonLoad& load, const Exact& scale) const
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
} // namespace planerka

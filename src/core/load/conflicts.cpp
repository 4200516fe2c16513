// SPDX-License-Identifier: MPL-2.0
#include "load/conflicts.hpp"

#include "load/detail/left_out.hpp"
#include "load/detail/window.hpp"
#include "load/load.hpp"
#include "meeting/people.hpp"
#include "recurrence/recurrence.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace planerka
{
namespace
{
constexpr std::size_t kMostTimes = 1'000'000; ///< meetings times people that are looked at
constexpr std::size_t kMostAtOnce = 8;        ///< meetings that somebody is in at one time, which are compared
constexpr std::size_t kMostConflicts = 10'000;

/// A meeting of an entry, or a day of a conference.
struct Sitting
{
    std::int64_t begin = 0; ///< minutes since 1970-01-01T00:00Z
    std::int64_t end = 0;
    std::size_t entry = 0;
    LocalTime local{};
};

class ConflictFinder
{
public:
    ConflictFinder(const std::vector<Meeting>& meetings, const Attendee& owner, const Date& from, const Date& to)
        : meetings_(meetings), owner_(owner), from_(from), to_(to), people_(meetings.size())
    {
    }

    void add(std::size_t entry);
    Conflicts result();

private:
    void add_sitting(std::size_t entry, const LocalTime& start, Minutes minutes);
    void add_days(std::size_t entry);
    std::size_t number_of(const Attendee& person);
    void sit(const Sitting& sitting, std::size_t person);
    void found(const Sitting& earlier, const Sitting& later, std::size_t person);

    /// What is known of two entries.
    struct Found
    {
        Conflict conflict{};
        std::int64_t last = 0; ///< the beginning that was counted last
        std::set<std::size_t> people{};
    };

    const std::vector<Meeting>& meetings_;
    const Attendee& owner_;
    Date from_;
    Date to_;                                      ///< the day after the last
    std::vector<std::vector<std::size_t>> people_; ///< of each entry, by number
    std::unordered_map<std::string, std::size_t> numbers_{};
    std::vector<std::string> names_{};
    std::vector<Sitting> sittings_{};
    std::vector<std::vector<std::size_t>> now_{}; ///< the sittings that each person is in
    std::map<std::pair<std::size_t, std::size_t>, Found> found_{};
    std::size_t looked_at_ = 0;
    bool is_partial_ = false;
};

/// People by number: an address whatever its case, else a name.
std::size_t ConflictFinder::number_of(const Attendee& person)
{
    const auto key = person.email.empty() ? '\n' + person.name : address_key(person.email);
    const auto [at, is_new] = numbers_.try_emplace(key, names_.size());
    if (is_new)
        names_.push_back(person.name.empty() ? person.email : person.name);
    return at->second;
}

void ConflictFinder::add_sitting(std::size_t entry, const LocalTime& start, Minutes minutes)
{
    looked_at_ += people_[entry].size();
    if (looked_at_ > kMostTimes)
    {
        is_partial_ = true;
        return;
    }
    const auto begin = instant_of(start, meetings_[entry].time_zone).instant.minutes;
    sittings_.push_back({begin, begin + minutes, entry, start});
}

void ConflictFinder::add_days(std::size_t entry)
{
    for (const auto& day : meetings_[entry].days)
    {
        const auto date = Date::parse(day.date);
        const auto start = parse_clock(day.start);
        const auto end = parse_clock(day.end);
        if (date && start && end && *start < *end && *date >= from_ && *date < to_)
            add_sitting(entry, {*date, *start}, *end - *start);
    }
}

void ConflictFinder::add(std::size_t entry)
{
    const auto& meeting = meetings_[entry];
    std::set<std::size_t> people;
    const auto take = [&](const Attendee& person)
    {
        // A group is no person: others of it can be elsewhere.
        if (takes_part(person) && person.headcount == 1 && !(person.name.empty() && person.email.empty()))
            people.insert(number_of(person));
    };
    std::ranges::for_each(meeting.attendees, take);
    if (meeting.attendees.empty())
        take(owner_);
    people_[entry].assign(people.begin(), people.end());
    if (people.empty() || !is_time_zone(meeting.time_zone))
        return;
    if (!meeting.days.empty())
        return add_days(entry);
    // A series that cannot be read has been told of.
    static_cast<void>(for_each_occurrence(meeting, from_, to_,
                                          [&](const LocalTime& start)
                                          {
                                              add_sitting(entry, start, meeting.duration_minutes);
                                              return !is_partial_;
                                          }));
}

void ConflictFinder::found(const Sitting& earlier, const Sitting& later, std::size_t person)
{
    const auto key = std::minmax(earlier.entry, later.entry);
    const auto known = found_.find(key);
    if (known == found_.end() && found_.size() >= kMostConflicts)
    {
        is_partial_ = true;
        return;
    }
    auto& pair = known == found_.end() ? found_[key] : known->second;
    if (pair.conflict.times == 0)
    {
        pair.conflict.first = meetings_[earlier.entry].title;
        pair.conflict.second = meetings_[later.entry].title;
        pair.conflict.begin = later.local;
    }
    if (pair.conflict.times == 0 || pair.last != later.begin)
        ++pair.conflict.times;
    pair.last = later.begin;
    pair.people.insert(person);
}

void ConflictFinder::sit(const Sitting& sitting, std::size_t person)
{
    auto& now = now_[person];
    std::erase_if(now, [&](std::size_t each) { return sittings_[each].end <= sitting.begin; });
    for (const auto each : now)
        if (sittings_[each].entry != sitting.entry)
            found(sittings_[each], sitting, person);
    if (now.size() >= kMostAtOnce)
        is_partial_ = true;
    else
        now.push_back(static_cast<std::size_t>(&sitting - sittings_.data()));
}

Conflicts ConflictFinder::result()
{
    std::ranges::stable_sort(sittings_, {}, &Sitting::begin);
    now_.resize(names_.size());
    for (const auto& sitting : sittings_)
        for (const auto person : people_[sitting.entry])
            sit(sitting, person);
    std::vector<const Found*> sorted;
    for (const auto& [entries, pair] : found_)
        sorted.push_back(&pair);
    std::ranges::stable_sort(sorted, {}, [](const Found* each) { return each->conflict.begin; });
    Conflicts conflicts{{}, is_partial_};
    for (const auto* each : sorted)
    {
        conflicts.all.push_back(each->conflict);
        for (const auto person : each->people)
            conflicts.all.back().people.push_back(names_[person]);
    }
    return conflicts;
}
} // namespace

Conflicts conflicts_among(const std::vector<Meeting>& meetings, const std::vector<std::optional<LeftOut>>& reasons,
                          const Attendee& owner, const Date& from, const Date& to)
{
    ConflictFinder finder(meetings, owner, from, to.plus_days(1));
    for (std::size_t i = 0; i < meetings.size(); ++i)
        if (i >= reasons.size() || !reasons[i])
            finder.add(i);
    return finder.result();
}

Conflicts calendar_conflicts(const std::vector<Meeting>& meetings, const LoadWindow& asked, const CalendarFacts& facts)
{
    const auto reasons = reasons_of(meetings, facts.no_meetings);
    const auto window = window_of(meetings, reasons, asked);
    return window
               ? conflicts_among(meetings, reasons, facts.owner, window.value().from, window.value().to.plus_days(-1))
               : Conflicts{};
}
} // namespace planerka

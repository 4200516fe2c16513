// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/conference_breaks.hpp"

#include <algorithm>
#include <cstdlib>

namespace planerka::fit
{
namespace
{
constexpr Minutes kBreak = 15;
/// How bad a division of the day is; the smaller the better. Each kind outweighs all that the kinds after it can come
/// to in a day of 720 minutes, so that one number compares them one after the other.
using Badness = std::int64_t;
constexpr Badness kBroken = 100'000'000'000'000; ///< recognition before lunch, no break on one side of it
constexpr Badness kOffNoon = 10'000'000'000;     ///< a minute of the lunch outside 11:30 to 14:30
constexpr Badness kTooLong = 1'000'000;          ///< a minute of a run beyond 90
constexpr Badness kLunchOff = 30;                ///< a minute of the lunch off 12:30, against the squares of the runs
constexpr Badness kImpossible = 1'000'000'000'000'000'000;

/// The best places for so many breaks, for every beginning of the day (its first items) and every end (its last ones).
class Division
{
public:
    Division(const std::vector<Item>& items, const Indices& running, const std::vector<Minutes>& allotted,
             Minutes buffer, std::size_t breaks)
        : size_(running.size())
    {
        for (std::size_t i = 0; i < size_; ++i)
        {
            is_break_.push_back(items[running[i]].is_break);
            minutes_.push_back(allotted[i] + (i + 1 == size_ ? buffer : 0));
        }
        for (std::size_t from = 0; from < size_; ++from)
            add_runs(from);
        for (std::size_t k = 0; k <= breaks; ++k)
        {
            beginnings_.push_back(row(k, beginnings_, true));
            ends_.push_back(row(k, ends_, false));
        }
    }

    /// Whether a break may stand before item `at`.
    bool is_place(std::size_t at) const { return at > 0 && at < size_ && !is_break_[at - 1] && !is_break_[at]; }

    Badness beginning(std::size_t to, std::size_t breaks) const { return beginnings_[breaks][to].badness; }
    Badness end(std::size_t from, std::size_t breaks) const { return ends_[breaks][from].badness; }

    Indices places_of_beginning(std::size_t to, std::size_t breaks) const
    {
        Indices places;
        for (; breaks > 0; --breaks)
            places.insert(places.begin(), to = beginnings_[breaks][to].at);
        return places;
    }
    Indices places_of_end(std::size_t from, std::size_t breaks) const
    {
        Indices places;
        for (; breaks > 0; --breaks)
            places.push_back(from = ends_[breaks][from].at);
        return places;
    }

    std::size_t size() const { return size_; }
    Minutes minutes(std::size_t i) const { return minutes_[i]; }

private:
    struct Best
    {
        Badness badness = kImpossible;
        std::size_t at = 0; ///< of the outermost break
    };
    using Row = std::vector<Best>; ///< for each place where the beginning ends, or the end begins

    /// Fills runs_[from][to − from]: how bad it is if the items from `from` to before `to` have no automatic break in
    /// them.
    void add_runs(std::size_t from)
    {
        std::vector<Badness> runs{0};
        Badness closed = 0;
        std::int64_t length = 0;
        const auto with = [&closed](std::int64_t run)
        { return closed + kTooLong * std::max<std::int64_t>(0, run - kLongestRun) + run * run; };
        for (auto i = from; i < size_; ++i)
        {
            if (is_break_[i])
            {
                closed = with(length);
                length = 0;
            }
            else
                length += minutes_[i];
            runs.push_back(with(length));
        }
        runs_.push_back(std::move(runs));
    }

    Badness run(std::size_t from, std::size_t to) const { return runs_[from][to - from]; }

    Row row(std::size_t breaks, const std::vector<Row>& rows, bool is_beginning) const
    {
        Row result(size_ + 1);
        for (std::size_t edge = 0; edge <= size_; ++edge)
        {
            if (breaks == 0)
            {
                if (is_beginning ? edge > 0 : edge < size_)
                    result[edge].badness = is_beginning ? run(0, edge) : run(edge, size_);
                continue;
            }
            const auto first = is_beginning ? 1 : edge + 1;
            const auto last = is_beginning ? edge : size_;
            for (auto at = first; at < last; ++at)
                if (is_place(at))
                    if (const auto badness =
                            rows[breaks - 1][at].badness + (is_beginning ? run(at, edge) : run(edge, at));
                        badness < result[edge].badness)
                        result[edge] = {badness, at};
        }
        return result;
    }

    std::size_t size_;
    std::vector<bool> is_break_;
    std::vector<Minutes> minutes_;
    std::vector<std::vector<Badness>> runs_;
    std::vector<Row> beginnings_;
    std::vector<Row> ends_;
};

int places_of(const std::vector<Item>& items, const Indices& running)
{
    int places = 0;
    for (std::size_t i = 1; i < running.size(); ++i)
        places += !items[running[i - 1]].is_break && !items[running[i]].is_break;
    return places;
}

std::vector<Break> breaks_at(const Indices& places, std::optional<std::size_t> lunch, const Indices& running)
{
    std::vector<Break> breaks;
    for (const auto at : places)
        breaks.push_back({running[at - 1], at == lunch ? kLunch : kBreak, at == lunch});
    return breaks;
}
} // namespace

BreakPlan plan_conference_breaks(const std::vector<Item>& items, const Indices& running, const Span& span, int given_up)
{
    const auto own = own_breaks(items, running);
    const bool lunch = span.lunch && !own.lunch;
    // What a day has in any case: lunch and a break on either side of it, or one break if it has no lunch and is long.
    const int least = span.lunch ? 3 : span.duration > kLongestRun ? 1 : 0;
    const auto content = [&](std::int64_t count) -> std::int64_t
    { return span.duration - own.minutes - count * kBreak - (lunch ? kLunch - kBreak : 0); };

    BreakPlan plan;
    plan.length = kBreak;
    const int places = places_of(items, running);
    const int fewest = std::clamp(least - own.count, 0, places);
    int wanted = fewest;
    while (wanted < places && content(wanted) > std::int64_t{kLongestRun} * (wanted + own.count + 1))
        ++wanted;
    plan.count = std::max(fewest, wanted - given_up);
    plan.spare = plan.count - fewest;
    plan.lunch = lunch && plan.count > 0;
    return plan;
}

std::vector<Break> place_conference_breaks(const std::vector<Item>& items, const Indices& running,
                                           const std::vector<Minutes>& allotted, Minutes buffer, const BreakPlan& plan,
                                           const Span& span)
{
    const auto count = static_cast<std::size_t>(plan.count);
    const Division division(items, running, allotted, buffer, count);
    if (!plan.lunch)
        return breaks_at(division.places_of_beginning(division.size(), count), std::nullopt, running);

    const auto noon = span.noon.value_or(span.duration / 2 - kLunchMiddle);
    Badness least = kImpossible;
    Indices places;
    std::size_t lunch = 0;
    Minutes before = 0; // of all items before `at`
    for (std::size_t at = 1; at < division.size(); ++at)
    {
        before += division.minutes(at - 1);
        for (std::size_t k = 0; k < count && division.is_place(at); ++k)
        {
            const auto start = before + static_cast<Minutes>(k) * kBreak;
            auto badness = division.beginning(at, k) + division.end(at, count - 1 - k);
            badness += kBroken * (items[running[at - 1]].is_recognition + (count >= 3 && (k == 0 || k == count - 1)));
            badness += kOffNoon * (std::max(0, noon - kLunchSlack - start) +
                                   std::max(0, start + kLunch - noon - kLunchSpan - kLunchSlack));
            badness += kLunchOff * std::abs(start - noon - kLunchMiddle);
            if (badness >= least)
                continue;
            least = badness;
            lunch = at;
            places = division.places_of_beginning(at, k);
            places.push_back(at);
            for (const auto place : division.places_of_end(at, count - 1 - k))
                places.push_back(place);
        }
    }
    return breaks_at(places, lunch, running);
}
} // namespace planerka::fit

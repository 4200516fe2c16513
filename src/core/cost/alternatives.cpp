// SPDX-License-Identifier: MPL-2.0
#include "cost/alternatives.hpp"

#include "cost/detail/expenses.hpp"
#include "cost/detail/limits.hpp"
#include "cost/people.hpp"
#include "cost/shorter_duration.hpp"
#include "meeting/format.hpp"
#include "meeting/organizer.hpp"
#include "meeting/purposes.hpp"

#include <algorithm>
#include <stdexcept>

namespace planerka
{
namespace
{
constexpr Minutes kWriting = 60;
constexpr Minutes kReadingMemo = 8;
constexpr Minutes kReplying = 10;

/// What somebody would do in another meeting.
struct Part
{
    const AttendeeShare* share = nullptr;
    PersonTimes times;
    bool attends = true; ///< not only a reader of the minutes
};

struct Plan
{
    std::vector<Part> people;
    Minutes duration = 0;
    Money expenses; ///< of one meeting
};

class Finder
{
public:
    Finder(const Meeting& meeting, const Cost& cost) : meeting_(meeting), cost_(cost) {}

    Result<std::vector<Alternative>> find() const
    {
        const auto n = cost_.occurrences_per_year;
        const int left_out = n / 2;
        const auto memo = this->memo();
        const auto shorter = this->shorter(as_it_is());
        const auto fewer = this->fewer(as_it_is());
        std::vector<Alternative> found;
        if (memo)
            found.push_back(finished("A1", *memo, 0, n, &*memo));
        if (shorter)
            found.push_back(finished("A2", held(*shorter), n));
        if (fewer)
            found.push_back(finished("A3", held(*fewer), n));
        if (left_out > 0)
            found.push_back(finished("A4", held(as_it_is()), n - left_out));
        PLANERKA_TRY(const auto video, this->video());
        if (video)
            found.push_back(finished("A5", held(*video), n));
        if (left_out > 0 && (shorter || fewer))
        {
            const auto fewest = fewer ? *fewer : as_it_is();
            found.push_back(finished("A6", held(shorter ? *this->shorter(fewest) : fewest), n - left_out,
                                     memo ? left_out : 0, memo ? &*memo : nullptr));
        }
        return found;
    }

private:
    const Attendee& attendee(const AttendeeShare& share) const { return meeting_.attendees[share.attendee]; }

    Plan as_it_is() const
    {
        Plan plan;
        for (const auto& share : cost_.people)
        {
            const auto& person = attendee(share);
            plan.people.push_back({&share, share.times, !is_informed(person) || person.cost->attend_minutes});
        }
        plan.duration = length_of(meeting_);
        plan.expenses = paid_for({});
        return plan;
    }

    /// The lines of one meeting, of these categories alone if there are any.
    Money paid_for(std::initializer_list<std::string_view> categories) const
    {
        auto sum = Money::zero(cost_.currency);
        for (const auto& line : cost_.expenses)
            if (!line.one_off &&
                (categories.size() == 0 || std::ranges::find(categories, line.category) != categories.end()))
                sum += line.amount;
        return sum;
    }

    TimeTerm term(const AttendeeShare& share, int heads, Minutes minutes, const Decimal& factor = kOne) const
    {
        return {heads,
                share.rate,
                minutes,
                factor,
                priced(share.rate, minutes, factor, heads, cost_.rounding),
                is_internal(attendee(share))};
    }

    Money sum(const Alternative& alternative) const
    {
        auto sum = alternative.expenses;
        for (const auto& part : alternative.time)
            sum += part.cost;
        return sum;
    }

    static std::int64_t person_minutes(const Alternative& alternative)
    {
        std::int64_t minutes = 0;
        for (const auto& part : alternative.time)
            if (part.is_internal)
                minutes += std::int64_t{part.heads} * part.minutes;
        return minutes;
    }

    /// One meeting of the plan; finished() adds the year.
    Alternative held(const Plan& plan) const
    {
        Alternative result;
        result.duration = plan.duration;
        result.expenses = plan.expenses;
        for (const auto& [person, times, attends] : plan.people)
        {
            const auto& share = *person;
            for (const auto part : {times.attend, times.prep, times.follow_up, times.recovery})
                if (part > 0)
                    result.time.push_back(term(share, share.headcount, part));
            if (times.travel > 0)
                result.time.push_back(term(share, share.headcount, times.travel, share.travel_time_factor));
        }
        result.per_meeting = sum(result);
        result.person_minutes = person_minutes(result);
        result.one_off = cost_.one_off;
        return result;
    }

    Alternative finished(std::string id, Alternative once, int meetings, int memos = 0,
                         const Alternative* memo = nullptr) const
    {
        once.id = std::move(id);
        once.meetings = meetings;
        once.memos = memos;
        once.per_memo = memo ? memo->per_meeting : Money::zero(cost_.currency);
        once.memo_person_minutes = memo ? memo->person_minutes : 0;
        once.hours_per_year = Exact(once.person_minutes * meetings + once.memo_person_minutes * memos, 60);
        once.per_year = once.per_meeting.times(meetings) + once.per_memo.times(memos) + once.one_off;
        once.saving = cost_.annual_direct - once.per_year;
        const auto percent =
            cost_.annual_direct.minor() == 0 ? Exact() : once.saving.exact() / cost_.annual_direct.exact() * 100;
        once.saving_percent = Decimal((percent * 10).rounded(cost_.rounding), 1);
        return once;
    }

    /// Index of Cost::people: the organiser, or the first internal person where the organiser is away or costs nothing.
    /// Nothing if nobody is internal.
    std::optional<std::size_t> writer() const
    {
        const auto* organizer = organizer_of(meeting_);
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < cost_.people.size(); ++i)
        {
            const auto& person = attendee(cost_.people[i]);
            if (!is_internal(person))
                continue;
            if (&person == organizer)
                return i;
            if (!first)
                first = i;
        }
        return first;
    }

    std::optional<Alternative> memo() const
    {
        if (is_training(meeting_) || is_recognition(meeting_) || is_with_clients(meeting_) ||
            is_problem_solving(meeting_))
            return std::nullopt;
        const auto writer = this->writer();
        if (!writer)
            return std::nullopt;
        Alternative memo;
        memo.time.push_back(term(cost_.people[*writer], 1, kWriting));
        std::vector<std::pair<const AttendeeShare*, int>> readers;
        int heads = 0;
        for (std::size_t i = 0; i < cost_.people.size(); ++i)
        {
            const auto& share = cost_.people[i];
            const int reading = is_internal(attendee(share)) ? share.headcount - (i == *writer ? 1 : 0) : 0;
            if (reading == 0)
                continue;
            heads += reading;
            readers.emplace_back(&share, reading);
            memo.time.push_back(term(share, reading, kReadingMemo));
        }
        if (heads == 0)
            return std::nullopt;

        // Those who sell answer first: what was to be said in the meeting is mostly theirs.
        std::stable_partition(readers.begin(), readers.end(),
                              [](const auto& reader) { return reader.first->quota_carrier; });
        const int replies = (heads + 2) / 3;
        int left = replies;
        for (const auto& [share, reading] : readers)
        {
            const int replying = std::min(reading, left);
            if (replying > 0)
                memo.time.push_back(term(*share, replying, kReplying));
            left -= replying;
        }
        memo.expenses = Money::zero(cost_.currency);
        memo.one_off = Money::zero(cost_.currency);
        memo.per_meeting = sum(memo);
        memo.person_minutes = person_minutes(memo);
        return memo;
    }

    std::optional<Plan> shorter(Plan plan) const
    {
        const auto full = meeting_.duration_minutes;
        const auto found = shorter_duration(meeting_);
        if (!found)
            return std::nullopt;
        const auto duration = *found;
        plan.duration = duration;
        for (auto& person : plan.people)
            if (person.attends)
                person.times.attend = std::max(0, person.times.attend - (full - duration));
        return plan;
    }

    std::optional<Plan> fewer(Plan plan) const
    {
        bool anyone_left_out = false;
        bool anyone_left = false;
        for (auto& person : plan.people)
        {
            const bool is_optional = attendee(*person.share).participation == "optional";
            anyone_left = anyone_left || (person.attends && !is_optional);
            anyone_left_out = anyone_left_out || is_optional;
            if (is_optional)
                person = {person.share, {.attend = kReadingMinutes, .follow_up = person.times.follow_up}, false};
        }
        return anyone_left_out && anyone_left ? std::optional(std::move(plan)) : std::nullopt;
    }

    Result<std::optional<Plan>> video() const
    {
        const auto saved = paid_for({"travel", "venue", "catering", "travel_time"});
        if (is_remote(meeting_) || (saved + cost_.travel_time).minor() == 0)
            return std::optional<Plan>();
        auto plan = as_it_is();
        for (auto& person : plan.people)
            person.times.travel = 0;
        plan.expenses -= saved;
        const auto& lines = meeting_.costs->fixed;
        for (std::size_t i = 0; i < lines.size(); ++i)
        {
            if (!is_price_of_video(lines[i]) || lines[i].one_off)
                continue;
            auto used = lines[i];
            used.quantity = kOne;
            PLANERKA_TRY(const auto licence, share_of(used, i, *meeting_.costs, cost_.currency, cost_.rounding));
            plan.expenses += licence.amount;
        }
        return std::optional(std::move(plan));
    }

    const Meeting& meeting_;
    const Cost& cost_;
};
} // namespace

Result<std::vector<Alternative>> alternatives_of(const Meeting& meeting, const Cost& cost)
{
    try
    {
        return Finder(meeting, cost).find();
    }
    catch (const std::overflow_error&)
    {
        return Error{"cost.too_large", {}, "costs"};
    }
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "cost/people.hpp"

#include "cost/detail/limits.hpp"
#include "meeting/conference_length.hpp"
#include "meeting/who_costs.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr Minutes kUsualRecovery = 10;

Result<void> check_figures(const AttendeeCost& cost, const Range& rates, const Place& place)
{
    PLANERKA_CHECK(check_range(cost.loaded_hourly_rate, rates, place, "loadedHourlyRate"));
    PLANERKA_CHECK(check_not_negative(cost.annual_salary, place, "annualSalary"));
    PLANERKA_CHECK(check_range(cost.benefits_rate, limits::kBenefitsRate, place, "benefitsRate"));
    PLANERKA_CHECK(check_range(cost.overhead_rate, limits::kOverheadRate, place, "overheadRate"));
    PLANERKA_CHECK(check_not_negative(cost.load_multiplier, place, "loadMultiplier"));
    PLANERKA_CHECK(check_range(cost.load_multiplier, limits::kFactor, place, "loadMultiplier"));
    PLANERKA_CHECK(check_not_negative(cost.fte, place, "fte"));
    PLANERKA_CHECK(check_range(cost.fte, limits::kFactor, place, "fte"));
    PLANERKA_CHECK(check_range(cost.hours_per_year, limits::kHoursPerYear, place, "hoursPerYear"));
    PLANERKA_CHECK(check_not_negative(cost.travel_time_factor, place, "travelTimeFactor"));
    PLANERKA_CHECK(check_range(cost.travel_time_factor, limits::kFactor, place, "travelTimeFactor"));
    PLANERKA_CHECK(check_range(cost.attend_minutes, limits::kMinutes, place, "attendMinutes"));
    PLANERKA_CHECK(check_range(cost.prep_minutes, limits::kMinutes, place, "prepMinutes"));
    PLANERKA_CHECK(check_range(cost.follow_up_minutes, limits::kMinutes, place, "followUpMinutes"));
    PLANERKA_CHECK(check_range(cost.travel_minutes, limits::kMinutes, place, "travelMinutes"));
    return check_range(cost.recovery_minutes, limits::kMinutes, place, "recoveryMinutes");
}

/// What is the same for everybody.
struct Terms
{
    const Selling& selling;
    Currency currency;
    Rounding rounding;
    Range rates; ///< that an hour may cost
};

Result<Money> rate_of(const Attendee& attendee, const Terms& terms, const Place& place)
{
    const bool has_pay = attendee.cost && (attendee.cost->loaded_hourly_rate || attendee.cost->annual_salary);
    if (attendee.cost)
        PLANERKA_CHECK(check_figures(*attendee.cost, terms.rates, place));
    if (!has_pay)
        return Error{"cost.rate_missing",
                     {{"name", attendee.name.empty() ? attendee.id : attendee.name}},
                     place.path("loadedHourlyRate")};
    const auto rate = loaded_hourly_rate(*attendee.cost, terms.currency, terms.rounding);
    if (!rate)
        return Error{"cost.too_large", {}, place.path("annualSalary")};
    // A salary has no limit of its own, but what it comes to has.
    PLANERKA_CHECK(check_range(rate->decimal(), terms.rates, place,
                               attendee.cost->loaded_hourly_rate ? "loadedHourlyRate" : "annualSalary"));
    return *rate;
}

Result<AttendeeShare> share_of(const Attendee& attendee, const Meeting& meeting, const Terms& terms, const Place& place)
{
    PLANERKA_TRY(const auto rate, rate_of(attendee, terms, place));
    const auto& selling = terms.selling;
    const auto& cost = *attendee.cost;

    AttendeeShare share;
    share.attendee_id = attendee.id;
    share.headcount = attendee.headcount;
    share.rate = rate;
    share.times = times_of(attendee, meeting);
    share.travel_time_factor = cost.travel_time_factor.value_or(kOne);
    share.quota_carrier = cost.quota_carrier.value_or(false);

    const auto of_all = [&](Minutes minutes, const Decimal& factor)
    { return priced(rate, minutes, factor, share.headcount, terms.rounding); };
    share.attendance = of_all(share.times.attend, kOne);
    share.preparation = of_all(share.times.prep, kOne);
    share.follow_up = of_all(share.times.follow_up, kOne);
    share.travel_time = of_all(share.times.travel, share.travel_time_factor);
    share.recovery = of_all(share.times.recovery, kOne);
    share.opportunity = Money::zero(terms.currency);
    if (share.quota_carrier && selling.mode != "off")
        share.opportunity = Money::rounded(Exact(share.times.total(), 60) * selling.time_share.exact() *
                                               selling.revenue_per_hour->exact() * selling.margin->exact(),
                                           terms.currency, terms.rounding)
                                .times(share.headcount);
    return share;
}
} // namespace

bool has_clients(const Meeting& meeting)
{
    return meeting.audience != Audience::internal;
}

Minutes length_of(const Meeting& meeting)
{
    if (meeting.kind != "conference" || meeting.days.empty())
        return meeting.duration_minutes;
    const auto of_days = minutes_of_days(meeting);
    auto minutes = planned_minutes(meeting);
    if (minutes == 0)
        minutes = of_days.value_or(0);
    minutes = std::max<std::int64_t>(minutes, meeting.duration_minutes);
    return static_cast<Minutes>(
        std::min<std::int64_t>({minutes, of_days.value_or(minutes), limits::kMinutes.most.units()}));
}

PersonTimes times_of(const Attendee& attendee, const Meeting& meeting)
{
    static const AttendeeCost kNothingGiven;
    const auto& cost = attendee.cost ? *attendee.cost : kNothingGiven;
    const bool informed = is_informed(attendee);
    const auto length = length_of(meeting);
    const bool recovers = !has_clients(meeting) && !informed && length > 0;
    return {cost.attend_minutes.value_or(informed ? kReadingMinutes : length), cost.prep_minutes.value_or(0),
            cost.follow_up_minutes.value_or(0), cost.travel_minutes.value_or(0),
            cost.recovery_minutes.value_or(recovers ? kUsualRecovery : 0)};
}

Money priced(const Money& rate, Minutes minutes, const Decimal& factor, int heads, Rounding rounding)
{
    if (minutes == 0)
        return Money::zero(rate.currency());
    const auto minutes_counted = factor == kOne ? Exact(minutes) : minutes * factor.exact();
    return Money::rounded(rate.exact() * minutes_counted / 60, rate.currency(), rounding).times(heads);
}

Result<std::vector<AttendeeShare>> shares_of_people(const Meeting& meeting, const Selling& selling, Currency currency,
                                                    Rounding rounding)
{
    std::vector<AttendeeShare> shares;
    shares.reserve(meeting.attendees.size());
    const Terms terms{selling, currency, rounding, hourly_rates_in(currency.code())};
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        PLANERKA_CHECK(
            check_range(attendee.headcount, limits::kHeadcount, {.list = "attendees", .index = i}, "headcount"));
        if (!can_cost(meeting, attendee) || is_away(attendee))
            continue;
        const Place place{.list = "attendees", .index = i, .member = "cost"};
        PLANERKA_TRY(auto share, share_of(attendee, meeting, terms, place));
        share.attendee = i;
        shares.push_back(std::move(share));
    }
    return shares;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "cost/people.hpp"

#include "cost/limits.hpp"

namespace planerka
{
namespace
{
constexpr Minutes kUsualRecovery = 10;
constexpr Decimal kZero;
constexpr Decimal kMaxRate(100'000, 0);

Result<void> check_figures(const AttendeeCost& cost, const std::string& place)
{
    PLANERKA_CHECK(check_range(cost.loaded_hourly_rate, kZero, kMaxRate, place + ".loadedHourlyRate"));
    PLANERKA_CHECK(check_not_negative(cost.annual_salary, place + ".annualSalary"));
    PLANERKA_CHECK(check_range(cost.benefits_rate, kZero, Decimal(15, 1), place + ".benefitsRate"));
    PLANERKA_CHECK(check_range(cost.overhead_rate, kZero, Decimal(3, 0), place + ".overheadRate"));
    PLANERKA_CHECK(check_not_negative(cost.load_multiplier, place + ".loadMultiplier"));
    PLANERKA_CHECK(check_not_negative(cost.fte, place + ".fte"));
    PLANERKA_CHECK(check_range(cost.hours_per_year, Decimal(800, 0), Decimal(2600, 0), place + ".hoursPerYear"));
    PLANERKA_CHECK(check_not_negative(cost.travel_time_factor, place + ".travelTimeFactor"));
    PLANERKA_CHECK(check_minutes(cost.attend_minutes, place + ".attendMinutes"));
    PLANERKA_CHECK(check_minutes(cost.prep_minutes, place + ".prepMinutes"));
    PLANERKA_CHECK(check_minutes(cost.follow_up_minutes, place + ".followUpMinutes"));
    PLANERKA_CHECK(check_minutes(cost.travel_minutes, place + ".travelMinutes"));
    return check_minutes(cost.recovery_minutes, place + ".recoveryMinutes");
}

Result<Money> rate_of(const Attendee& attendee, Currency currency, Rounding rounding, const std::string& place)
{
    if (attendee.cost)
        PLANERKA_CHECK(check_figures(*attendee.cost, place));
    const auto rate = loaded_hourly_rate(attendee.cost.value_or(AttendeeCost{}), currency, rounding);
    if (!rate && attendee.cost && (attendee.cost->loaded_hourly_rate || attendee.cost->annual_salary))
        return Error{"cost.too_large", {}, place + ".annualSalary"};
    if (!rate)
        return Error{"cost.rate_missing",
                     {{"name", attendee.name.empty() ? attendee.id : attendee.name}},
                     place + ".loadedHourlyRate"};
    // A salary has no limit of its own, but what it comes to has.
    PLANERKA_CHECK(check_range(Decimal(rate->minor(), currency.minor_digits()), kZero, kMaxRate,
                               place + (attendee.cost->loaded_hourly_rate ? ".loadedHourlyRate" : ".annualSalary")));
    return *rate;
}

Result<AttendeeShare> share_of(const Attendee& attendee, const Meeting& meeting, const Selling& selling,
                               Currency currency, Rounding rounding, const std::string& place)
{
    PLANERKA_TRY(const auto rate, rate_of(attendee, currency, rounding, place));
    const auto& cost = *attendee.cost;

    AttendeeShare share;
    share.attendee_id = attendee.id;
    share.headcount = attendee.headcount;
    share.rate = rate;
    share.times = times_of(attendee, meeting);
    share.travel_time_factor = cost.travel_time_factor.value_or(Decimal(1, 0));
    share.quota_carrier = cost.quota_carrier.value_or(false);

    // Rounded for one person, so that a reader can multiply what is printed.
    const auto of_all = [&](const Exact& of_one)
    { return Money::rounded(of_one, currency, rounding).times(attendee.headcount); };
    const auto priced = [&](const Exact& minutes) { return of_all(share.rate.exact() * minutes / 60); };
    share.attendance = priced(share.times.attend);
    share.preparation = priced(share.times.prep);
    share.follow_up = priced(share.times.follow_up);
    share.travel_time = priced(share.times.travel * share.travel_time_factor.exact());
    share.recovery = priced(share.times.recovery);
    share.opportunity = Money::zero(currency);
    if (share.quota_carrier && selling.mode != "off")
        share.opportunity = of_all(Exact(share.times.total(), 60) * selling.time_share.exact() *
                                   selling.revenue_per_hour.exact() * selling.margin.exact());
    return share;
}
} // namespace

bool is_internal(const Attendee& attendee)
{
    return attendee.affiliation != "client" && attendee.affiliation != "partner";
}

bool is_away(const Attendee& attendee)
{
    return attendee.attendance == "apologies" || attendee.attendance == "absent";
}

bool has_clients(const Meeting& meeting)
{
    return meeting.audience != Audience::internal;
}

PersonTimes times_of(const Attendee& attendee, const Meeting& meeting)
{
    static const AttendeeCost kNothingGiven;
    const auto& cost = attendee.cost ? *attendee.cost : kNothingGiven;
    const bool informed = attendee.participation == "informed";
    const bool recovers = !has_clients(meeting) && !informed;
    return {cost.attend_minutes.value_or(informed ? kReadingMinutes : meeting.duration_minutes),
            cost.prep_minutes.value_or(0), cost.follow_up_minutes.value_or(0), cost.travel_minutes.value_or(0),
            cost.recovery_minutes.value_or(recovers ? kUsualRecovery : 0)};
}

Result<std::vector<AttendeeShare>> shares_of_people(const Meeting& meeting, const Selling& selling, Currency currency,
                                                    Rounding rounding)
{
    std::vector<AttendeeShare> shares;
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        const auto place = "attendees[" + std::to_string(i) + "]";
        PLANERKA_CHECK(check_range(attendee.headcount, 1, 10'000, place + ".headcount"));
        if (!is_internal(attendee) && !(meeting.costs->include_partners && attendee.cost))
            continue;
        PLANERKA_TRY(auto share, share_of(attendee, meeting, selling, currency, rounding, place + ".cost"));
        shares.push_back(std::move(share));
    }
    return shares;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "money/money.hpp"

#include <optional>
#include <string>
#include <vector>

namespace planerka
{
/// The five times of one person of an attendee, in minutes, defaults applied (DOMAIN 11.7).
struct PersonTimes
{
    Minutes attend = 0;
    Minutes prep = 0;
    Minutes follow_up = 0;
    Minutes travel = 0;
    Minutes recovery = 0;

    Minutes total() const { return attend + prep + follow_up + travel + recovery; }
};

/// One attendee's part of the cost; amounts are for the whole head count (DOMAIN 6.2, 6.3).
struct AttendeeShare
{
    std::string attendee_id;
    int headcount = 1;
    Money rate; ///< loaded hourly rate of one person, rounded to the minor unit (DOMAIN 6.1)
    PersonTimes times;
    Decimal travel_time_factor{1, 0};
    bool quota_carrier = false;
    Money attendance;
    Money preparation;
    Money follow_up;
    Money travel_time;
    Money recovery;
    Money opportunity;

    Money direct() const { return attendance + preparation + follow_up + travel_time + recovery; }
};

/// One expense line, converted to the report's currency and rounded once.
struct ExpenseShare
{
    std::string category; ///< "other" if the file has one that is not known
    std::string text;
    Money amount;
};

struct ItemShare
{
    std::string item_id;
    Money direct;
};

/// The meeting in money and hours; every figure exact (DOMAIN 6.2–6.4).
struct Cost
{
    Currency currency;
    /// net_margin, gross_margin, off; what was applied, so off for client meetings, and where the revenue of an hour or
    /// the margin is not given
    std::string opportunity_mode;

    std::vector<AttendeeShare> people;  ///< cost-bearing attendees, in the order of the meeting
    std::vector<ExpenseShare> expenses; ///< one for each of costs.fixed

    Money attendance, preparation, follow_up, travel_time, recovery;
    Money travel, venue, catering, tool, materials, speaker, other;
    Money direct, opportunity, full;
    /// Gross margin counts the sellers' pay already: this share of it is taken off `full` (DOMAIN 11.11); else zero.
    Money selling_pay;

    int occurrences_per_year = 1;
    Money annual_direct, annual_opportunity, annual_full;

    std::optional<Money> per_attendee;    ///< full / internal head count; none without internal people
    std::optional<Money> per_participant; ///< full / all heads
    std::optional<Money> per_minute;      ///< full / duration
    std::optional<Money> direct_per_minute;
    std::vector<ItemShare>
        by_item; ///< direct, largest remainder by planned minutes; adds up to direct; without breaks and buffer
    std::optional<Money> break_even_revenue; ///< up to the next minor unit; none without a margin (V38, DOMAIN 11.11)

    Exact person_hours; ///< all five times of internal people (DOMAIN 11.5)
    int internal_headcount = 0;
    int total_headcount = 0;
};

/// What the meeting costs. Precondition for exact answers: no errors from check() with cost_sheet.
/// Errors, with the JSON path as place: "cost.rate_missing" (V20), "cost.currency" (V22), "cost.fx_missing" (V23),
/// "cost.negative" and "cost.range" (V19, V21, V25), "cost.line_amount", "cost.mode", "cost.rounding",
/// "cost.too_large", and those of occurrences_per_year(). A meeting without costs.currency is "cost.no_currency".
Result<Cost> cost_of(const Meeting& meeting);

/// The loaded hourly rate of one person, rounded to the minor unit (DOMAIN 6.1); nothing if neither a rate nor a salary
/// is given, or if it is no rate: by hours that are not above zero, or more than Money can hold. A salary without
/// multiplier or hours takes the usual ones of its currency: 1.302 and 1,972 for RUB, else 1.30 and 2,080.
std::optional<Money> loaded_hourly_rate(const AttendeeCost& cost, Currency currency,
                                        Rounding rounding = Rounding::half_up);

/// round(salary × fte × multiplier / hours_per_year) (DOMAIN 6.1). Precondition: hours_per_year > 0. Throws
/// std::overflow_error as Money does.
Money hourly_rate(const Exact& annual_salary, const Exact& fte, const Exact& multiplier, const Exact& hours_per_year,
                  Currency currency, Rounding rounding = Rounding::half_up);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/hourly_rate.hpp"
#include "meeting/meeting.hpp"
#include "money/money.hpp"

#include <cstddef>
#include <cstdint>
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
    std::size_t attendee = 0; ///< index of Meeting::attendees
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

/// Net and gross are each rounded once from the exact amount; tax is what lies between them.
struct TaxedSum
{
    Money net, tax, gross;

    TaxedSum& operator+=(const TaxedSum& other)
    {
        net += other.net;
        tax += other.tax;
        gross += other.gross;
        return *this;
    }
};

/// One expense line, divided by the meetings that share it, converted to the report's currency and rounded once.
struct ExpenseShare
{
    std::string category; ///< of DOMAIN 3.1, those of people's time too; "other" if the file has one that is not known
    std::string text;
    TaxedSum sum;
    Money amount;         ///< what counts as cost: gross if costs.taxIsCost, else net (DOMAIN 11.8)
    bool one_off = false; ///< in the year once, not in the cost of one meeting
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
    Rounding rounding = Rounding::half_up; ///< of every figure but break-even (DOMAIN 11.11)
    std::string opportunity_mode;          ///< net_margin, gross_margin, off: what was applied
    /// Why it is off, the first that holds: asked_off, clients_present, no_selling_time (the share is zero and the
    /// revenue of an hour is not given), no_revenue, no_margin; empty if it is not off.
    std::string opportunity_reason;
    Decimal selling_time_share;
    std::optional<Exact> selling_hours_per_year;     ///< productiveHours × share, of one quota carrier
    std::optional<Decimal> revenue_per_selling_hour; ///< given, or of the annual revenue (DOMAIN 6.3)
    std::optional<Decimal> margin_rate;

    std::vector<AttendeeShare> people;  ///< cost-bearing attendees, in the order of the meeting
    std::vector<ExpenseShare> expenses; ///< one for each of costs.fixed

    Money attendance, preparation, follow_up, travel_time, recovery;
    Money travel, venue, catering, tool, materials, speaker, other;
    Money direct, opportunity, full; ///< of one meeting, without one-off lines
    Exact lost_selling_hours; ///< Σ heads × all five times / 60 × share of quota carriers (DOMAIN 6.3); 0 if off
    /// Gross margin counts the sellers' pay already: this share of it is taken off `full` (DOMAIN 11.11); else zero.
    Money selling_pay;

    TaxedSum expense_total; ///< of the lines of one meeting, whether tax is a cost or not
    TaxedSum one_off_total; ///< of the one-off lines
    Money one_off;          ///< what of them counts as cost

    int occurrences_per_year = 1;
    Money annual_direct;      ///< occurrences × direct + one_off
    Money annual_opportunity; ///< occurrences × opportunity
    Money annual_full;        ///< occurrences × full + one_off

    std::optional<Money> per_attendee;    ///< full / internal head count; none without internal people
    std::optional<Money> per_participant; ///< full / all heads
    std::optional<Money> per_trainee;     ///< full / heads with the role participant; of trainings alone (E3)
    std::optional<Money> per_minute;      ///< full / length_of()
    std::optional<Money> direct_per_minute;
    std::vector<ItemShare>
        by_item; ///< direct, largest remainder by planned minutes; adds up to direct; without breaks and buffer
    std::optional<Money> per_decision; ///< full / decisions recorded; "not defined" without one
    /// Up to the next minor unit, also with half_even (DOMAIN 11.11); none without a margin above zero (V38).
    std::optional<Money> break_even_revenue;
    /// full / (margin × win rate), likewise; none without a win rate above zero.
    std::optional<Money> per_won_client;
    std::optional<std::int64_t> break_even_deals; ///< none without an average deal above zero
    /// The margin of the expected benefit, rounded; none without a margin, or where the benefit is in a currency other
    /// than the report's: the file has no rate to convert it with.
    std::optional<Money> expected_gain;
    std::optional<Money> net_benefit; ///< expected_gain − full

    Exact person_hours;         ///< all five times of internal people (DOMAIN 11.5)
    int internal_headcount = 0; ///< with those who are informed, without those who are away
    int total_headcount = 0;    ///< likewise
    int trainees = 0;           ///< of these the ones with the role participant, in a training
};

/// How long people attend, in minutes, at most 100,000: the meeting's duration. For a conference laid out in days it is
/// all of them (DOMAIN 5.6; the 900 agenda minutes of E4): the larger of the duration and the planned minutes of all
/// items but breaks and buffers; where no such item has any, the larger of the duration and all days from start to end.
/// Nobody attends for longer than all days together. So an imported conference, whose duration is one day's, counts
/// with each of its days.
Minutes length_of(const Meeting& meeting);

/// What the meeting costs. Precondition for exact answers: no errors from check() with cost_sheet.
///
/// Who sent apologies or was absent costs nothing and is no head. Who is informed is costed for reading the minutes,
/// five minutes, unless the file says how long they attend. A rate is at most highest_hourly_rate(). Cost lines of the
/// categories of people's time are added to it: a lump sum for preparation is preparation, but of no one person.
/// Errors, with the JSON path as place: "cost.rate_missing" (V20), "cost.currency" (V22), "cost.fx_missing" (V23),
/// "cost.negative" and "cost.range" (V19, V21, V25), "cost.line_amount", "cost.mode", "cost.rounding",
/// "cost.too_large", "cost.all_day" (an event of a whole day has no length to price), and those of
/// occurrences_per_year(). A meeting without costs.currency is "cost.no_currency".
Result<Cost> cost_of(const Meeting& meeting);
} // namespace planerka

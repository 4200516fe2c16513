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
/// The five times of one person, in minutes, defaults applied (cost/README.md, "The five times").
struct PersonTimes
{
    Minutes attend = 0;
    Minutes prep = 0;
    Minutes follow_up = 0;
    Minutes travel = 0;
    Minutes recovery = 0;

    Minutes total() const { return attend + prep + follow_up + travel + recovery; }
};

/// One attendee's part of the cost; the amounts are those of all heads of a group (cost/README.md, "Time of people").
struct AttendeeShare
{
    std::string attendee_id;
    std::size_t attendee = 0; ///< index of Meeting::attendees
    int headcount = 1;
    Money rate; ///< loaded hourly rate of one person, rounded to the minor unit (cost/README.md, "Hourly rate")
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
    std::string category; ///< CostPart::category; "other" for one that is not known
    std::string text;
    TaxedSum sum;
    Money amount;         ///< what counts as cost: gross if costs.taxIsCost, else net (cost/README.md, "Tax")
    bool one_off = false; ///< in the year once, not in the cost of one meeting
};

struct ItemShare
{
    std::string item_id;
    std::size_t item = 0; ///< index of Meeting::agenda
    Money direct;
};

/// The meeting in money and hours; every figure exact. The formulas stand in cost/README.md, each under its title
/// there.
struct Cost
{
    Currency currency;
    Rounding rounding = Rounding::half_up; ///< of every figure but break-even
    std::string opportunity_mode;          ///< net_margin, gross_margin, off: what was applied
    /// Why it is off, the first that holds: asked_off, clients_present, no_selling_time (the share is zero and the
    /// revenue of an hour is not given), no_revenue, no_margin; empty if it is not off.
    std::string opportunity_reason;
    Decimal selling_time_share;
    std::optional<Exact> selling_hours_per_year;     ///< productiveHours × share, of one quota carrier
    std::optional<Decimal> revenue_per_selling_hour; ///< as given, or made from the annual revenue
    std::optional<Decimal> margin_rate;

    std::vector<AttendeeShare> people;  ///< cost-bearing attendees, in the order of the meeting
    std::vector<ExpenseShare> expenses; ///< one for each of costs.fixed

    Money attendance, preparation, follow_up, travel_time, recovery;
    Money travel, venue, catering, tool, materials, speaker, other;
    Money direct, opportunity, full; ///< of one meeting, without one-off lines
    Exact lost_selling_hours; ///< of quota carriers: Σ heads × all five times / 60 × selling_time_share; 0 if off
    /// What is taken off `full`, because a gross margin counts the sellers' pay already; zero for other modes
    /// (cost/README.md, "Two kinds of margin").
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
    std::optional<Money> per_trainee;     ///< full / heads with the role participant; of trainings alone
    std::optional<Money> per_minute;      ///< full / length_of()
    std::optional<Money> direct_per_minute;
    /// `direct` split by planned minutes, so that it adds up; breaks and buffers have none (cost/README.md,
    /// "Shares of agenda items").
    std::vector<ItemShare> by_item;
    std::optional<Money> per_decision; ///< full / decisions recorded; "not defined" without one
    /// full / margin, rounded up also where `rounding` is half_even; none without a margin above zero (cost/README.md,
    /// "Break-even").
    std::optional<Money> break_even_revenue;
    /// full / (margin × win rate), likewise; none without a win rate above zero.
    std::optional<Money> per_won_client;
    std::optional<std::int64_t> break_even_deals; ///< none without an average deal above zero
    /// The margin of the expected benefit, rounded; none without a margin, or where the benefit is in a currency other
    /// than the report's: the file has no rate to convert it with.
    std::optional<Money> expected_gain;
    std::optional<Money> net_benefit; ///< expected_gain − full

    Exact person_hours;         ///< all five times of internal people
    int internal_headcount = 0; ///< with those who are informed, without those who are away
    int total_headcount = 0;    ///< likewise
    int trainees = 0;           ///< of these the ones with the role participant, in a training
};

/// How long people attend, in minutes, at most 100,000: the meeting's duration; for a conference laid out in days, the
/// content of all its days (cost/README.md, "Length of a meeting").
Minutes length_of(const Meeting& meeting);

/// What the meeting costs. Who costs and who does not: cost/README.md, "Who costs".
///
/// Errors, with the JSON path as place: "cost.no_currency", "cost.currency", "cost.rate_missing", "cost.fx_missing",
/// "cost.negative", "cost.range", "cost.line_amount", "cost.mode", "cost.rounding", "cost.all_day" (an event of a whole
/// day has no length to price), "cost.too_large" (sums that do not fit), and those of occurrences_per_year(). check()
/// finds the same mistakes with more of them at once.
Result<Cost> cost_of(const Meeting& meeting);
} // namespace planerka

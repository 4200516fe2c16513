// SPDX-License-Identifier: MPL-2.0
#include "cost/figures.hpp"

#include "cost/detail/explain_alternatives.hpp"
#include "cost/detail/explain_expenses.hpp"
#include "cost/detail/explain_selling.hpp"
#include "cost/detail/explain_time.hpp"
#include "cost/detail/explain_units.hpp"
#include "cost/detail/explain_year.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <cassert>
#include <functional>

namespace planerka
{
namespace
{
std::optional<Decimal> printed(const Money& amount)
{
    return amount.decimal();
}

std::optional<Decimal> printed(const Exact& hours)
{
    return hundredths(hours);
}

std::optional<Decimal> printed(const Decimal& number)
{
    return number;
}

template <std::integral Integer>
std::optional<Decimal> printed(Integer count)
{
    return Decimal(count, 0);
}

template <class Value>
std::optional<Decimal> printed(const std::optional<Value>& value)
{
    return value ? printed(*value) : std::nullopt;
}

/// The value of a member, or of a member's member.
template <auto member, auto... rest, class Of>
std::optional<Decimal> value_of(const Of& of)
{
    if constexpr (sizeof...(rest) == 0)
        return printed(std::invoke(member, of));
    else
        return value_of<rest...>(std::invoke(member, of));
}

std::optional<Decimal> selling_pay_of(const Cost& cost)
{
    return cost.opportunity_mode == "gross_margin" ? printed(cost.selling_pay) : std::nullopt;
}

/// A memo takes no meeting that could last.
std::optional<Decimal> duration_of(const Alternative& alternative)
{
    return alternative.meetings > 0 ? printed(alternative.duration) : std::nullopt;
}

/// Apart, so that the names of groups and units are short here alone.
namespace tables
{
using enum FigureGroup;
using enum Unit;

constexpr Figure<Cost> kCostFigures[]{
    {"attendance", parts, money, value_of<&Cost::attendance>, "time", formula_of_part<&Cost::attendance>},
    {"preparation", parts, money, value_of<&Cost::preparation>, "time", formula_of_part<&Cost::preparation>},
    {"followUp", parts, money, value_of<&Cost::follow_up>, "time", formula_of_part<&Cost::follow_up>},
    {"travelTime", parts, money, value_of<&Cost::travel_time>, "time", formula_of_part<&Cost::travel_time>},
    {"recovery", parts, money, value_of<&Cost::recovery>, "time", formula_of_part<&Cost::recovery>, source_of_recovery},
    {"travel", parts, money, value_of<&Cost::travel>, "expenses", formula_of_part<&Cost::travel>},
    {"venue", parts, money, value_of<&Cost::venue>, "expenses", formula_of_part<&Cost::venue>},
    {"catering", parts, money, value_of<&Cost::catering>, "expenses", formula_of_part<&Cost::catering>},
    {"tool", parts, money, value_of<&Cost::tool>, "expenses", formula_of_part<&Cost::tool>},
    {"materials", parts, money, value_of<&Cost::materials>, "expenses", formula_of_part<&Cost::materials>},
    {"speaker", parts, money, value_of<&Cost::speaker>, "expenses", formula_of_part<&Cost::speaker>},
    {"other", parts, money, value_of<&Cost::other>, "expenses", formula_of_part<&Cost::other>},

    {"direct", totals, money, value_of<&Cost::direct>, "direct", formula_of_direct},
    {"opportunity", totals, money, value_of<&Cost::opportunity>, "opportunity", formula_of_opportunity,
     source_of_opportunity},
    {"lostSellingHours", selling, hours, value_of<&Cost::lost_selling_hours>, "opportunity", formula_of_lost_hours,
     source_of_opportunity},
    {"sellingHoursPerYear", selling, hours, value_of<&Cost::selling_hours_per_year>, "opportunity",
     formula_of_selling_hours, source_of_selling_hours},
    {"revenuePerSellingHour", selling, hourly_rate, value_of<&Cost::revenue_per_selling_hour>, "opportunity",
     formula_of_revenue_per_hour, source_of_revenue_per_hour},
    {"sellingPay", selling, money, selling_pay_of, "margin", formula_of_selling_pay, source_of_selling_pay},
    {"full", totals, money, value_of<&Cost::full>, "full", formula_of_full},

    {"expenses.net", expenses, money, value_of<&Cost::expense_total, &TaxedSum::net>, "expenses",
     formula_of_expenses<&TaxedSum::net>},
    {"expenses.tax", expenses, money, value_of<&Cost::expense_total, &TaxedSum::tax>, "expenses",
     formula_of_expenses<&TaxedSum::tax>},
    {"expenses.gross", expenses, money, value_of<&Cost::expense_total, &TaxedSum::gross>, "expenses",
     formula_of_expenses<&TaxedSum::gross>},
    {"oneOff.net", one_off, money, value_of<&Cost::one_off_total, &TaxedSum::net>, "expenses",
     formula_of_one_off<&TaxedSum::net>},
    {"oneOff.tax", one_off, money, value_of<&Cost::one_off_total, &TaxedSum::tax>, "expenses",
     formula_of_one_off<&TaxedSum::tax>},
    {"oneOff.gross", one_off, money, value_of<&Cost::one_off_total, &TaxedSum::gross>, "expenses",
     formula_of_one_off<&TaxedSum::gross>},
    {"oneOff.cost", year, money, value_of<&Cost::one_off>, "expenses", formula_of_one_off_cost},

    {"occurrencesPerYear", year, count, value_of<&Cost::occurrences_per_year>, "full", formula_of_occurrences,
     source_of_occurrences},
    {"annual.direct", year, money, value_of<&Cost::annual_direct>, "full", formula_of_annual_direct},
    {"annual.opportunity", year, money, value_of<&Cost::annual_opportunity>, "full", formula_of_annual_opportunity},
    {"annual.full", year, money, value_of<&Cost::annual_full>, "full", formula_of_annual_full},

    {"perAttendee", units, money, value_of<&Cost::per_attendee>, "units", formula_of_per_attendee},
    {"perParticipant", units, money, value_of<&Cost::per_participant>, "units", formula_of_per_participant},
    {"perTrainee", units, money, value_of<&Cost::per_trainee>, "units", formula_of_per_trainee},
    {"perMinute", units, money, value_of<&Cost::per_minute>, "units", formula_of_per_minute},
    {"directPerMinute", units, money, value_of<&Cost::direct_per_minute>, "units", formula_of_direct_per_minute},
    {"perDecision", units, money, value_of<&Cost::per_decision>, "units", formula_of_per_decision},
    {"breakEvenRevenue", units, money, value_of<&Cost::break_even_revenue>, "break_even", formula_of_break_even},
    {"perWonClient", units, money, value_of<&Cost::per_won_client>, "break_even", formula_of_per_won_client},
    {"breakEvenDeals", units, count, value_of<&Cost::break_even_deals>, "break_even", formula_of_break_even_deals},
    {"expectedGain", units, money, value_of<&Cost::expected_gain>, "gain", formula_of_expected_gain},
    {"netBenefit", units, money, value_of<&Cost::net_benefit>, "gain", formula_of_net_benefit},
    {"personHours", units, hours, value_of<&Cost::person_hours>, "hours", formula_of_person_hours}};

constexpr Figure<AttendeeShare> kPersonFigures[]{
    {"rate", parts, money, value_of<&AttendeeShare::rate>, "rate", formula_of_rate, source_of_rate},
    {"attendance", parts, money, value_of<&AttendeeShare::attendance>, "time",
     formula_of_share<&AttendeeShare::attendance>},
    {"preparation", parts, money, value_of<&AttendeeShare::preparation>, "time",
     formula_of_share<&AttendeeShare::preparation>},
    {"followUp", parts, money, value_of<&AttendeeShare::follow_up>, "time",
     formula_of_share<&AttendeeShare::follow_up>},
    {"travelTime", parts, money, value_of<&AttendeeShare::travel_time>, "time",
     formula_of_share<&AttendeeShare::travel_time>},
    {"recovery", parts, money, value_of<&AttendeeShare::recovery>, "time", formula_of_share<&AttendeeShare::recovery>,
     source_of_own_recovery},
    {"direct", totals, money, value_of<&AttendeeShare::direct>, "direct", formula_of_own_direct},
    {"opportunity", totals, money, value_of<&AttendeeShare::opportunity>, "opportunity", formula_of_own_opportunity,
     source_of_own_opportunity}};

constexpr Figure<ExpenseShare> kLineFigures[]{{"net", expenses, money, value_of<&ExpenseShare::sum, &TaxedSum::net>,
                                               "expenses", formula_of_net, source_of_net, "lines.net"},
                                              {"tax", expenses, money, value_of<&ExpenseShare::sum, &TaxedSum::tax>,
                                               "expenses", formula_of_tax, nullptr, "lines.tax"},
                                              {"gross", expenses, money, value_of<&ExpenseShare::sum, &TaxedSum::gross>,
                                               "expenses", formula_of_gross, nullptr, "lines.gross"},
                                              {"amount", expenses, money, value_of<&ExpenseShare::amount>, "expenses",
                                               formula_of_amount, source_of_amount, "lines.amount"}};

constexpr Figure<ItemShare> kItemFigures[]{
    {"direct", totals, money, value_of<&ItemShare::direct>, "items", formula_of_item, source_of_item}};

constexpr Figure<Alternative> kAlternativeFigures[]{
    {"perMeeting", totals, money, value_of<&Alternative::per_meeting>, "alternatives", formula_of_meeting_left, nullptr,
     "alternatives.perMeeting"},
    {"perYear", totals, money, value_of<&Alternative::per_year>, "alternatives", formula_of_year_left, nullptr,
     "alternatives.perYear"},
    {"saving", totals, money, value_of<&Alternative::saving>, "alternatives", formula_of_saving, nullptr,
     "alternatives.saving"},
    {"savingPercent", totals, percent, value_of<&Alternative::saving_percent>, "alternatives",
     formula_of_saving_percent, nullptr, "alternatives.savingPercent"},
    {"hoursPerYear", totals, hours, value_of<&Alternative::hours_per_year>, "alternatives", formula_of_hours_left,
     nullptr, "alternatives.hoursPerYear"},
    {"durationMinutes", parts, minutes, duration_of, "alternatives", formula_of_duration, nullptr,
     "alternatives.durationMinutes"},
    {"meetingsPerYear", parts, count, value_of<&Alternative::meetings>, "alternatives", formula_of_meetings_left,
     nullptr, "alternatives.meetingsPerYear"},
    {"memosPerYear", parts, count, value_of<&Alternative::memos>, "alternatives", formula_of_memos, nullptr,
     "alternatives.memosPerYear"}};
} // namespace tables
} // namespace

std::span<const Figure<Cost>> cost_figures()
{
    return tables::kCostFigures;
}

std::span<const Figure<AttendeeShare>> person_figures()
{
    return tables::kPersonFigures;
}

std::span<const Figure<ExpenseShare>> line_figures()
{
    return tables::kLineFigures;
}

std::span<const Figure<ItemShare>> item_figures()
{
    return tables::kItemFigures;
}

std::span<const Figure<Alternative>> alternative_figures()
{
    return tables::kAlternativeFigures;
}

const Figure<Cost>& cost_figure(std::string_view key)
{
    const auto* const found = std::ranges::find(tables::kCostFigures, key, &Figure<Cost>::key);
    assert(found != std::end(tables::kCostFigures));
    return *found;
}

std::string figure_name(std::string_view words, Language language)
{
    return text::message(language, "cost.figure." + std::string(words));
}
} // namespace planerka

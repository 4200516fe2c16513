// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/cost_fields.hpp"

#include "base/utf8.hpp"
#include "cost/figures.hpp"
#include "cost/parts.hpp"
#include "documents/fields/common_fields.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>

namespace planerka::documents
{
namespace
{
/// Titles up to these lengths stand in one line of the layout's large and middle size.
constexpr std::size_t kLargeTitle = 45;
constexpr std::size_t kMiddleTitle = 60;

std::string cost_text(Language language, const std::string& key)
{
    return text::message(language, "documents.cost." + key);
}

/// Money is a plain number in a cell: the layout shows it with the decimals of the currency.
odf::Scalar number(const Decimal& value, Language language)
{
    return {.text = text::number(value, language), .type = odf::CellType::number, .value = value.to_string()};
}

odf::Scalar number(std::int64_t value, Language language)
{
    return number(Decimal(value, 0), language);
}

odf::Scalar percentage(const Decimal& share, Language language)
{
    return {.text = text::percent(share, language), .type = odf::CellType::percentage, .value = share.to_string()};
}

Decimal decimal(const Money& amount)
{
    return Decimal(amount.minor(), amount.currency().minor_digits());
}

std::string occasion(const Meeting& meeting)
{
    if (meeting.kind == "conference")
        return "conference";
    return meeting.audience == Audience::internal ? "internal" : "client";
}

odf::Value person(const Attendee& attendee, const AttendeeShare* share, Minutes duration, Language language)
{
    const auto times = share ? share->times : PersonTimes{.attend = duration};
    odf::Record row;
    row["name"] = name_of(attendee, language);
    row["side"] = cost_text(language, "side." + std::string(affiliation_of(attendee)));
    row["headcount"] = number(attendee.headcount, language);
    row["rate"] = number(share ? decimal(share->rate) : Decimal(), language);
    // The sheet counts from the length of the meeting, so that a shorter meeting is a cheaper one; but whoever is only
    // informed reads as long as before.
    const bool reads = is_informed(attendee) && times.attend > 0;
    row["missed"] = number(reads ? 0 : duration - times.attend, language);
    row["reads"] = number(reads ? times.attend : 0, language);
    row["prep"] = number(times.prep, language);
    row["follow_up"] = number(times.follow_up, language);
    row["travel"] = number(times.travel, language);
    row["factor"] = number(share ? share->travel_time_factor : Decimal(1, 0), language);
    row["recovery"] = number(times.recovery, language);
    row["quota"] = number(share && share->quota_carrier ? 1 : 0, language);
    return row;
}

/// Everyone who takes part, so not who is away; who costs nothing (clients) stands with a rate of zero, because they
/// count as participants.
odf::List people(const Meeting& meeting, const Cost& cost, Language language)
{
    odf::List list;
    auto share = cost.people.begin();
    for (std::size_t index = 0; index < meeting.attendees.size(); ++index)
    {
        const auto& each = meeting.attendees[index];
        if (is_away(each))
            continue;
        const bool has_share = share != cost.people.end() && share->attendee == index;
        list.push_back(person(each, has_share ? &*share : nullptr, length_of(meeting), language));
        if (has_share)
            ++share;
    }
    return list;
}

/// A value ≥ 0 as the decimal number it is; where that is none (1/3), the nearest with more digits than a cell has.
Decimal nearest_decimal(const Exact& value)
{
    constexpr int kMostDigits = 18;
    constexpr std::int64_t kMost = 99'999'999'999'999'999;
    Decimal nearest;
    std::int64_t power = 1;
    for (int digits = 0; digits <= kMostDigits && value * power <= kMost; ++digits, power *= 10)
        if (nearest = Decimal((value * power).rounded(Rounding::half_up), digits); nearest.exact() == value)
            break;
    return nearest;
}

/// What one unit of the line's currency is in the report's.
Decimal exchange_of(const CostLine& line)
{
    const Decimal one(1, 0);
    const auto units = line.fx_units.value_or(1);
    return units == 1 ? line.fx_rate.value_or(one) : nearest_decimal(line.fx_rate.value_or(one).exact() / units);
}

/// Of a currency that the cost has accepted.
int digits_of(const std::string& code)
{
    const auto currency = Currency::of(code);
    return currency ? currency->minor_digits() : Currency().minor_digits();
}

/// An amount given as a whole is one piece at that price: the sheet has one formula for all lines.
odf::Value expense(const CostLine& line, const ExpenseShare& share, const Costs& costs, Language language)
{
    const Decimal one(1, 0);
    const bool is_foreign = !line.currency.empty() && line.currency != costs.currency;
    odf::Record row;
    row["category"] = figure_name(cost_part(share.category).figure, language);
    row["text"] = line.text;
    row["quantity"] = number(line.amount ? one : line.quantity.value_or(one), language);
    row["price"] = number(line.amount ? *line.amount : line.unit_price.value_or(Decimal()), language);
    row["price_digits"] = std::to_string(digits_of(is_foreign ? line.currency : costs.currency));
    row["shared_by"] = number(line.shared_by.value_or(one), language);
    row["currency"] = is_foreign ? line.currency : costs.currency;
    row["fx"] = number(is_foreign ? exchange_of(line) : one, language);
    row["tax_rate"] = percentage(line.tax_rate.value_or(Decimal()), language);
    row["once"] = number(line.one_off ? 1 : 0, language);
    return row;
}

odf::List expenses(const Costs& costs, const Cost& cost, Language language)
{
    odf::List list;
    for (std::size_t index = 0; index < costs.fixed.size(); ++index)
        list.push_back(expense(costs.fixed[index], cost.expenses.at(index), costs, language));
    return list;
}

/// The items that share in the cost; breaks and the buffer are spread over them.
odf::List items(const Meeting& meeting, const Request& request)
{
    odf::List list;
    for (const auto& each : meeting.agenda)
    {
        if (is_pause(each))
            continue;
        odf::Record row;
        row["number"] = number(std::int64_t(list.size() + 1), request.language);
        row["title"] = each.title;
        const auto* owner = meeting.attendee(each.owner_id);
        row["owner"] = owner ? name_of(*owner, request.language) : "";
        row["minutes"] = number(each.planned_minutes, request.language);
        list.emplace_back(std::move(row));
    }
    return list;
}

void add_title(odf::Record& fields, const std::string& title)
{
    const auto length = utf8::length(title);
    fields["title_short"] = length <= kLargeTitle ? title : "";
    fields["title_medium"] = length > kLargeTitle && length <= kMiddleTitle ? title : "";
    fields["title_long"] = length > kMiddleTitle ? title : "";
}

std::string facts(const odf::Record& fields)
{
    std::vector<std::string> parts;
    for (const auto* name : {"date", "time", "format"})
        if (const auto* value = fields.find(name)->second.scalar(); value && !value->text.empty())
            parts.push_back(value->text);
    return boost::join(parts, " · ");
}

void add_inputs(odf::Record& fields, const Meeting& meeting, const Cost& cost, Language language)
{
    const auto costs = meeting.costs.value_or(Costs{});
    const auto opportunity = costs.opportunity.value_or(Opportunity{});
    fields["currency"] = std::string(cost.currency.code());
    fields["minor_digits"] = number(cost.currency.minor_digits(), language);
    // The sheet knows the digits of a currency that somebody types in.
    for (const int digits : {0, 3, 4})
        fields["codes_of_" + std::to_string(digits) + "_digits"] = std::string(unusual_currencies(digits));
    fields["duration_minutes"] = number(length_of(meeting), language);
    fields["occurrences"] = number(cost.occurrences_per_year, language);
    fields["tax_is_cost"] = number(costs.tax_is_cost ? 1 : 0, language);
    fields["mode"] = cost_text(language, "mode." + cost.opportunity_mode);
    fields["sell_share"] = percentage(opportunity.selling_time_share.value_or(kUsualSellingTimeShare), language);
    fields["sell_share_note"] =
        cost_text(language, opportunity.selling_time_share ? "input.sell_share.how" : "input.sell_share.default");
    fields["revenue_per_selling_hour"] = number(cost.revenue_per_selling_hour.value_or(Decimal()), language);
    fields["margin"] = percentage(opportunity.margin_rate.value_or(Decimal()), language);
    fields["half_even"] = cost.rounding == Rounding::half_even;
}
} // namespace

Result<odf::Value> cost_fields(const Meeting& visible, const Request& request)
{
    PLANERKA_TRY(const auto cost, cost_of(visible));
    odf::Record fields;
    add_common(fields, visible, request);
    fields["kicker"] = text::message(request.language, "documents.cost.kicker", {{"audience", occasion(visible)}});
    add_title(fields, visible.title);
    fields["facts"] = facts(fields);
    add_inputs(fields, visible, cost, request.language);
    fields["people"] = people(visible, cost, request.language);
    fields["expenses"] = expenses(visible.costs.value_or(Costs{}), cost, request.language);
    fields["items"] = items(visible, request);
    return odf::Value(std::move(fields));
}
} // namespace planerka::documents

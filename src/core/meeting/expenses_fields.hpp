// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/entity_fields.hpp"
#include "meeting/expenses.hpp"

/// The fields of expenses.hpp; see entity_fields.hpp.
namespace planerka::entities
{
void fields(auto& visit, Is<Amount> auto& it)
{
    visit("amount", it.amount);
    visit("currency", it.currency);
}

void fields(auto& visit, Is<CostLine> auto& it)
{
    visit("category", it.category);
    visit("text", it.text);
    visit("quantity", it.quantity);
    visit("unitPrice", it.unit_price);
    visit("amount", it.amount);
    visit("sharedBy", it.shared_by);
    visit("currency", it.currency);
    visit("fxRate", it.fx_rate);
    visit("fxUnits", it.fx_units);
    visit("fxDate", it.fx_date);
    visit("fxSource", it.fx_source);
    visit("taxRate", it.tax_rate);
    visit("oneOff", it.one_off);
}

void fields(auto& visit, Is<Opportunity> auto& it)
{
    visit("mode", it.mode);
    visit("reason", it.reason);
    visit("sellingTimeShare", it.selling_time_share);
    visit("revenuePerSellingHour", it.revenue_per_selling_hour);
    visit("annualRevenue", it.annual_revenue);
    visit("productiveHours", it.productive_hours);
    visit("marginRate", it.margin_rate);
    visit("winRate", it.win_rate);
    visit("averageDeal", it.average_deal);
    visit("countClientMeetings", it.count_client_meetings);
}

void fields(auto& visit, Is<Costs> auto& it)
{
    visit("currency", it.currency);
    visit("rounding", it.rounding);
    visit("fixed", it.fixed);
    visit.secret("opportunity", it.opportunity);
    visit("includePartners", it.include_partners);
    visit("taxIsCost", it.tax_is_cost);
}
} // namespace planerka::entities

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/entity_fields.hpp"
#include "meeting/expenses_fields.hpp"
#include "meeting/selling.hpp"

/// The fields of selling.hpp; see entity_fields.hpp.
namespace planerka::entities
{
void fields(auto& visit, Is<Benefit> auto& it)
{
    visit("need", it.need);
    visit("product", it.product);
    visit("how", it.how);
    visit("risk", it.risk);
}

void fields(auto& visit, Is<Product> auto& it)
{
    visit("name", it.name);
    visit("status", it.status);
}

void fields(auto& visit, Is<Objection> auto& it)
{
    visit("objection", it.objection);
    visit("answer", it.answer);
    visit("evidence", it.evidence);
}

void fields(auto& visit, Is<Feedback> auto& it)
{
    visit("product", it.product);
    visit("text", it.text);
}

void fields(auto& visit, Is<Recognition> auto& it)
{
    visit("attendeeId", it.attendee_id);
    visit("achievement", it.achievement);
    visit("evidence", it.evidence);
    visit("practice", it.practice);
    visit("consentToPublish", it.consent_to_publish);
}

void fields(auto& visit, Is<Campaign> auto& it)
{
    visit("name", it.name);
    visit("startDate", it.start_date);
    visit("endDate", it.end_date);
    visit("offer", it.offer);
    visit("audience", it.audience);
    visit("status", it.status);
}

void fields(auto& visit, Is<Cadence> auto& it)
{
    visit("segment", it.segment);
    visit("intervalDays", it.interval_days);
    visit("channels", it.channels);
    visit("maxAttempts", it.max_attempts);
    visit("stopConditions", it.stop_conditions);
}

void fields(auto& visit, Is<LanguageRule> auto& it)
{
    visit("say", it.say);
    visit("avoid", it.avoid);
    visit("reason", it.reason);
    visit("effectiveFrom", it.effective_from);
}

void fields(auto& visit, Is<Outreach> auto& it)
{
    visit("languageGuide", it.language_guide);
    visit("cadence", it.cadence);
}

void fields(auto& visit, Is<Retirement> auto& it)
{
    visit("horizonYears", it.horizon_years);
    visit("monthlyIncomeWish", it.monthly_income_wish);
    visit("riskAttitude", it.risk_attitude);
}

void fields(auto& visit, Is<Client> auto& it)
{
    visit("company", it.company);
    visit("status", it.status);
    visit("needs", it.needs);
    visit("retirement", it.retirement);
}

void fields(auto& visit, Is<ExpectedBenefit> auto& it)
{
    visit("text", it.text);
    visit("revenue", it.revenue);
}
} // namespace planerka::entities

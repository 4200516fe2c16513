// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <concepts>
#include <type_traits>

/// The JSON key of every field of the model (DOMAIN 3.1), once for reading and for writing, in the order of the file.
///
/// A visitor is called with key and field; secret() marks class C3 (DOMAIN 9), group() fields that stand in an object
/// of their own.
namespace planerka::entities
{
template <class T, class Entity>
concept Is = std::same_as<std::remove_const_t<T>, Entity>;

void fields(auto& visit, Is<Amount> auto& it)
{
    visit("amount", it.amount);
    visit("currency", it.currency);
}

void fields(auto& visit, Is<AttendeeCost> auto& it)
{
    visit("loadedHourlyRate", it.loaded_hourly_rate);
    visit("annualSalary", it.annual_salary);
    visit("benefitsRate", it.benefits_rate);
    visit("overheadRate", it.overhead_rate);
    visit("loadMultiplier", it.load_multiplier);
    visit("fte", it.fte);
    visit("hoursPerYear", it.hours_per_year);
    visit("travelTimeFactor", it.travel_time_factor);
    visit("attendMinutes", it.attend_minutes);
    visit("prepMinutes", it.prep_minutes);
    visit("followUpMinutes", it.follow_up_minutes);
    visit("travelMinutes", it.travel_minutes);
    visit("recoveryMinutes", it.recovery_minutes);
    visit("quotaCarrier", it.quota_carrier);
}

void fields(auto& visit, Is<Readiness> auto& it)
{
    visit("device", it.device);
    visit("connection", it.connection);
}

void fields(auto& visit, Is<Attendee> auto& it)
{
    visit("id", it.id);
    visit("name", it.name);
    visit("headcount", it.headcount);
    visit("attendeeKind", it.attendee_kind);
    visit("jobTitle", it.job_title);
    visit("ownerRoles", it.owner_roles);
    visit("role", it.role);
    visit("participation", it.participation);
    visit("affiliation", it.affiliation);
    visit("clientStatus", it.client_status);
    visit("email", it.email);
    visit("phone", it.phone);
    visit("timeZone", it.time_zone);
    visit("readiness", it.readiness);
    visit("attendance", it.attendance);
    visit("absenceReason", it.absence_reason);
    visit.secret("cost", it.cost);
}

void fields(auto& visit, Is<AgendaItem> auto& it)
{
    visit("id", it.id);
    visit("title", it.title);
    visit("formalTitle", it.formal_title);
    visit("type", it.type);
    visit("activity", it.activity);
    visit("serves", it.serves);
    visit("topic", it.topic);
    visit("ownerId", it.owner_id);
    visit("deciderId", it.decider_id);
    visit("plannedMinutes", it.planned_minutes);
    visit("minMinutes", it.min_minutes);
    visit("maxMinutes", it.max_minutes);
    visit("fixed", it.fixed);
    visit("priority", it.priority);
    visit("day", it.day);
    visit("fixedStart", it.fixed_start);
    visit("outcome", it.outcome);
    visit("inputs", it.inputs);
    visit("inputsReady", it.inputs_ready);
    visit("confidential", it.confidential);
    visit("actualMinutes", it.actual_minutes);
    visit("heard", it.heard);
    visit("spoke", it.spoke);
    visit("decisionIds", it.decision_ids);
}

void fields(auto& visit, Is<Vote> auto& it)
{
    visit("for", it.in_favour);
    visit("against", it.against);
    visit("abstained", it.abstained);
}

void fields(auto& visit, Is<Decision> auto& it)
{
    visit("id", it.id);
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("reason", it.reason);
    visit("vote", it.vote);
    visit("effectiveFrom", it.effective_from);
    visit("showInMinutes", it.show_in_minutes);
}

void fields(auto& visit, Is<ActionItem> auto& it)
{
    visit("id", it.id);
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("assigneeId", it.assignee_id);
    visit("dueDate", it.due_date);
    visit("status", it.status);
    visit("decisionId", it.decision_id);
}

void fields(auto& visit, Is<Goal> auto& it)
{
    visit("type", it.type);
    visit("text", it.text);
    visit("measure", it.measure);
    visit("target", it.target);
    visit("unit", it.unit);
    visit("deadline", it.deadline);
}

void fields(auto& visit, Is<ParkedItem> auto& it)
{
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("ownerId", it.owner_id);
}

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

void fields(auto& visit, Is<ConferenceDay> auto& it)
{
    visit("date", it.date);
    visit("start", it.start);
    visit("end", it.end);
    visit("registration", it.registration);
    visit("travelDay", it.travel_day);
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

void fields(auto& visit, Is<Recurrence> auto& it)
{
    visit("rrule", it.rrule);
    visit("occurrencesPerYear", it.occurrences_per_year);
    visit("reviewDate", it.review_date);
    visit("exceptions", it.exceptions);
    visit("additions", it.additions);
}

void fields(auto& visit, Is<Platform> auto& it)
{
    visit("name", it.name);
    visit("joinUrl", it.join_url);
    visit("dialIn", it.dial_in);
    visit("fallback", it.fallback);
    visit("passcode", it.passcode);
    visit("dialInPin", it.dial_in_pin);
}

void fields(auto& visit, Is<Location> auto& it)
{
    visit("name", it.name);
    visit("room", it.room);
    visit("capacity", it.capacity);
}

void fields(auto& visit, Is<Organization> auto& it)
{
    visit("name", it.name);
    visit("unit", it.unit);
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

void fields(auto& visit, Is<AdvisorAnswer> auto& it)
{
    visit("overrideReason", it.override_reason);
}

void fields(auto& visit, Is<CalendarEntry> auto& it)
{
    visit("uid", it.uid);
    visit("sequence", it.sequence);
    visit("recurrenceId", it.recurrence_id);
    visit("allDay", it.all_day);
}

void fields(auto& visit, Is<DocumentDetails> auto& it)
{
    visit("registrationNumber", it.registration_number);
    visit("place", it.place);
    visit("gostEdition", it.gost_edition);
    visit("form", it.form);
    visit("logo", it.logo);
}

void fields(auto& visit, Is<Meeting> auto& it)
{
    visit("schemaVersion", it.schema_version);
    visit("id", it.id);
    visit("language", it.language);
    visit("title", it.title);
    visit("kind", it.kind);
    visit("purposeId", it.purpose_id);
    visit("customPurpose", it.custom_purpose);
    visit("industryProfile", it.industry_profile);
    visit("salesProcessStage", it.sales_process_stage);
    visit("organizerId", it.organizer_id);
    visit("audience", it.audience);
    visit("structure", it.structure);
    visit("format", it.format);
    visit("platform", it.platform);
    visit("organization", it.organization);
    visit("location", it.location);
    visit.group("start",
                [&](auto& start)
                {
                    start("local", it.start_local);
                    start("timeZone", it.time_zone);
                });
    visit("durationMinutes", it.duration_minutes);
    visit("endEarly", it.end_early);
    visit("days", it.days);
    visit("recurrence", it.recurrence);
    visit("goals", it.goals);
    visit("expectedBenefit", it.expected_benefit);
    visit("justification", it.justification);
    visit("attendees", it.attendees);
    visit("agenda", it.agenda);
    visit("decisions", it.decisions);
    visit("actions", it.actions);
    visit("previousActions", it.previous_actions);
    visit("parkingLot", it.parking_lot);
    visit("needs", it.needs);
    visit("gaps", it.gaps);
    visit("client", it.client);
    visit("benefits", it.benefits);
    visit("objections", it.objections);
    visit("feedback", it.feedback);
    visit("recognition", it.recognition);
    visit("campaigns", it.campaigns);
    visit("relatedProducts", it.related_products);
    visit("outreach", it.outreach);
    visit("costs", it.costs);
    visit.secret("advisor", it.advisor);
    visit("document", it.document);
    visit("calendar", it.calendar);
    visit("confidentiality", it.confidentiality);
    visit("status", it.status);
}
} // namespace planerka::entities

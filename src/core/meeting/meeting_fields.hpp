// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/agenda_item_fields.hpp"
#include "meeting/entity_fields.hpp"
#include "meeting/expenses_fields.hpp"
#include "meeting/meeting.hpp"
#include "meeting/people_fields.hpp"
#include "meeting/selling_fields.hpp"

/// The fields of meeting.hpp; see entity_fields.hpp.
namespace planerka::entities
{
void fields(auto& visit, Is<ConferenceDay> auto& it)
{
    visit("date", it.date);
    visit("start", it.start);
    visit("end", it.end);
    visit("registration", it.registration);
    visit("travelDay", it.travel_day);
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

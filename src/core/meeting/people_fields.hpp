// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/entity_fields.hpp"
#include "meeting/people.hpp"

/// The fields of people.hpp; see entity_fields.hpp.
namespace planerka::entities
{
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
    visit("answer", it.answer);
    visit("attendance", it.attendance);
    visit("absenceReason", it.absence_reason);
    visit.secret("cost", it.cost);
}
} // namespace planerka::entities

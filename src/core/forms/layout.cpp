// SPDX-License-Identifier: MPL-2.0
#include "forms/layout.hpp"

#include "forms/detail/row_forms.hpp"
#include "forms/detail/when.hpp"

namespace planerka::forms
{
namespace
{
using enum Weight;

constexpr Entry kMeeting[]{
    {"title", main},
    {"purposeId", main},
    {"start.local", main},
    {"durationMinutes", main},
    {"format", main},
    {"audience", main},
    {"platform.joinUrl", main, when<has_remote_part, &Meeting::platform, &Platform::join_url>},
    {"platform.dialIn", main, when<has_remote_part, &Meeting::platform, &Platform::dial_in>},
    {"location.name", main, when<has_place, &Meeting::location, &Location::name>},
    {"client.company", main, when<is_with_clients, &Meeting::client, &Client::company>},
    {"justification", main, when<is_conference, &Meeting::justification>},
    {"days", main, when<is_conference, &Meeting::days>},
    {"goals", more},
    {"expectedBenefit.text", more},
    {"expectedBenefit.revenue.amount", more},
    {"expectedBenefit.revenue.currency", more},
    {"recurrence.rrule", more},
    {"recurrence.exceptions", more, when<is_a_series, &Meeting::recurrence, &Recurrence::exceptions>},
    {"recurrence.additions", more, when<is_a_series, &Meeting::recurrence, &Recurrence::additions>},
    {"recurrence.reviewDate", more, when<is_a_series, &Meeting::recurrence, &Recurrence::review_date>},
    {"recurrence.occurrencesPerYear", more},
    {"start.timeZone", more},
    {"organization.name", more},
    {"organization.unit", more},
    {"organizerId", more},
    {"kind", more},
    {"structure", more},
    {"customPurpose", more, when<has_no_purpose, &Meeting::custom_purpose>},
    {"salesProcessStage", more},
    {"industryProfile", more},
    {"confidentiality", more},
    {"language", more},
    {"location.room", more, when<has_place, &Meeting::location, &Location::room>},
    {"location.capacity", more, when<has_place, &Meeting::location, &Location::capacity>},
    {"platform.name", more, when<has_remote_part, &Meeting::platform, &Platform::name>},
    {"platform.passcode", more, when<has_remote_part, &Meeting::platform, &Platform::passcode>},
    {"platform.dialInPin", more, when<has_remote_part, &Meeting::platform, &Platform::dial_in_pin>},
    {"platform.fallback", more, when<has_remote_part, &Meeting::platform, &Platform::fallback>},
    {"calendar.allDay", more},
};

constexpr Entry kSubject[]{
    {"previousActions", main, when<is_on_earlier_actions, &Meeting::previous_actions>},
    {"client.status", main, when<is_on_client_needs, &Meeting::client, &Client::status>},
    {"client.needs", main, when<is_on_client_needs, &Meeting::client, &Client::needs>},
    {"client.retirement.horizonYears", main,
     when<is_on_retirement, &Meeting::client, &Client::retirement, &Retirement::horizon_years>},
    {"client.retirement.monthlyIncomeWish.amount", main,
     when<is_on_retirement, &Meeting::client, &Client::retirement, &Retirement::monthly_income_wish>},
    {"client.retirement.monthlyIncomeWish.currency", main,
     when<is_on_retirement, &Meeting::client, &Client::retirement, &Retirement::monthly_income_wish>},
    {"client.retirement.riskAttitude", main,
     when<is_on_retirement, &Meeting::client, &Client::retirement, &Retirement::risk_attitude>},
    {"needs", main, when<is_on_needs, &Meeting::needs>},
    {"gaps", main, when<is_on_gaps, &Meeting::gaps>},
    {"relatedProducts", main, when<is_on_products, &Meeting::related_products>},
    {"benefits", main, when<is_on_benefits, &Meeting::benefits>},
    {"objections", main, when<is_on_benefits, &Meeting::objections>},
    {"recognition", main, when<is_on_recognition, &Meeting::recognition>},
    {"campaigns", main, when<is_on_campaigns, &Meeting::campaigns>},
    {"outreach.languageGuide", main, when<is_on_outreach, &Meeting::outreach, &Outreach::language_guide>},
    {"outreach.cadence", main, when<is_on_outreach, &Meeting::outreach, &Outreach::cadence>},
    {"feedback", main, when<is_on_feedback, &Meeting::feedback>},
};

constexpr Entry kAgenda[]{
    {"agenda", main},
    {"endEarly", more},
};

template <auto figure>
constexpr bool (*of_sales)(const Meeting&) = when<counts_sales, &Meeting::costs, &Costs::opportunity, figure>;

constexpr Entry kPeople[]{
    {"attendees", main},
    {"costs.currency", main},
    {"costs.fixed", main},
    {"costs.taxIsCost", more},
    {"costs.includePartners", more},
    {"costs.rounding", more},
    {"costs.opportunity.mode", more},
    {"costs.opportunity.reason", more,
     when<counts_no_sales, &Meeting::costs, &Costs::opportunity, &Opportunity::reason>},
    {"costs.opportunity.sellingTimeShare", more, of_sales<&Opportunity::selling_time_share>},
    {"costs.opportunity.revenuePerSellingHour", more, of_sales<&Opportunity::revenue_per_selling_hour>},
    {"costs.opportunity.annualRevenue", more, of_sales<&Opportunity::annual_revenue>},
    {"costs.opportunity.productiveHours", more, of_sales<&Opportunity::productive_hours>},
    {"costs.opportunity.marginRate", more, of_sales<&Opportunity::margin_rate>},
    {"costs.opportunity.winRate", more, of_sales<&Opportunity::win_rate>},
    {"costs.opportunity.averageDeal", more, of_sales<&Opportunity::average_deal>},
    {"costs.opportunity.countClientMeetings", more,
     when<is_with_clients, &Meeting::costs, &Costs::opportunity, &Opportunity::count_client_meetings>},
};

constexpr Entry kAdvice[]{
    {"advisor.overrideReason", main},
};

constexpr Entry kAfter[]{
    {"status", main},
    {"decisions", main},
    {"actions", main},
    {"parkingLot", main},
};

constexpr Entry kDocument[]{
    {"document.form", main},
    {"document.registrationNumber", main,
     when<is_in_russian, &Meeting::document, &DocumentDetails::registration_number>},
    {"document.place", main, when<is_in_russian, &Meeting::document, &DocumentDetails::place>},
    {"document.gostEdition", more, when<is_in_russian, &Meeting::document, &DocumentDetails::gost_edition>},
    {"document.logo", more},
};

constexpr Section kSections[]{
    {"meeting", kMeeting}, {"subject", kSubject}, {"agenda", kAgenda},     {"people", kPeople},
    {"advice", kAdvice},   {"after", kAfter},     {"document", kDocument},
};

constexpr Exception kExceptions[]{
    {"Meeting", "schemaVersion", "written with the file, by the program that knows the version"},
    {"Meeting", "id", "made with the meeting; its private file and its calendar entry are found by it"},
    {"Attendee", "id", "made with the row; items, actions and pay name the person by it"},
    {"AgendaItem", "id", "made with the row; decisions and actions name the item by it"},
    {"AgendaItem", "decisionIds", "said from the other side: a decision names its item"},
    {"Decision", "id", "made with the row; actions name the decision by it"},
    {"ActionItem", "id", "made with the row"},
    {"CalendarEntry", "uid", "the calendar's own: by another one it would not know the entry again"},
    {"CalendarEntry", "sequence", "counted when the meeting is sent to a calendar"},
    {"CalendarEntry", "recurrenceId", "the calendar's own: which meeting of its series was moved"},
};
} // namespace

std::span<const Section> sections()
{
    return kSections;
}

std::span<const Entry> row_form(std::string_view entity)
{
    return form_of_row(entity);
}

std::span<const Exception> exceptions()
{
    return kExceptions;
}
} // namespace planerka::forms

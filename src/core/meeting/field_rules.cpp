// SPDX-License-Identifier: MPL-2.0
#include "meeting/field_rules.hpp"

#include "meeting/expenses.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace planerka
{
namespace
{
using Values = std::string_view[];

constexpr Values kMeetingKinds{"meeting", "conference"};
constexpr Values kIndustryProfiles{"general", "financial_institution", "technology"};
constexpr Values kStructures{"formal", "informal"};
constexpr Values kFormats{"in_person", "one_to_one", "conference_call", "video", "hybrid"};
constexpr Values kConfidentialities{"public", "internal", "confidential"};
constexpr Values kAttendeeKinds{"sales_manager", "executive", "sales_rep",         "other_staff", "developer",
                                "manufacturer",  "marketing", "financial_planner", "client",      "partner"};
constexpr Values kRoles{"chair",    "facilitator", "minute_taker", "presenter", "supporting_expert",
                        "observer", "participant"};
constexpr Values kParticipations{"required", "optional", "informed"};
constexpr Values kAffiliations{"internal", "client", "partner"};
constexpr Values kClientStatuses{"new", "existing"};
constexpr Values kAttendances{"present", "apologies", "absent"};
constexpr Values kReadiness{"unknown", "ok", "missing"};
constexpr Values kItemTypes{"content", "go_no_go", "break", "buffer", "recognition", "demo", "roleplay", "aob"};
constexpr Values kActivities{"information", "discussion", "decision", "practice"};
constexpr Values kServed{"direction", "skills", "recognition"};
constexpr Values kActionStatuses{"open", "done", "dropped"};
constexpr Values kProductStatuses{"available", "announced", "internal"};
constexpr Values kChannels{"call", "email", "messenger", "visit"};
constexpr Values kCostCategories{"attendance", "preparation", "follow_up", "travel_time", "recovery", "travel",
                                 "venue",      "catering",    "tool",      "materials",   "speaker",  "other"};
constexpr Values kRoundings{"half_up", "half_even"};
constexpr Values kOpportunityModes{"net_margin", "gross_margin", "off"};
constexpr Values kGostEditions{"2025", "2016"};
constexpr Values kForms{"full", "short"};

constexpr Decimal kZero{0, 0};
constexpr Decimal kOne{1, 0};
constexpr Decimal kTen{10, 0};
constexpr Decimal kLongest{kLongestTime, 0};

constexpr FieldRule kRules[]{
    {.entity = "Meeting", .key = "title", .shortest = 1, .longest = 200, .required = true, .has_own_message = true},
    {.entity = "Meeting", .key = "kind", .values = kMeetingKinds},
    {.entity = "Meeting", .key = "industryProfile", .values = kIndustryProfiles},
    {.entity = "Meeting", .key = "structure", .values = kStructures},
    {.entity = "Meeting", .key = "format", .values = kFormats},
    {.entity = "Meeting", .key = "start.local", .form = Form::local_time},
    {.entity = "Meeting", .key = "start.timeZone", .form = Form::time_zone},
    {.entity = "Meeting", .key = "durationMinutes", .least = Decimal{5, 0}, .most = kLongest, .has_own_message = true},
    {.entity = "Meeting", .key = "attendees", .shortest = 1, .required = true, .has_own_message = true},
    {.entity = "Meeting", .key = "agenda", .shortest = 1, .longest = 60, .required = true, .has_own_message = true},
    {.entity = "Meeting", .key = "confidentiality", .values = kConfidentialities},

    {.entity = "Platform", .key = "joinUrl", .form = Form::link},
    {.entity = "Location", .key = "capacity", .least = kZero, .is_amount = true},
    {.entity = "Recurrence",
     .key = "occurrencesPerYear",
     .least = kOne,
     .most = Decimal{kMostOccurrences, 0},
     .has_own_message = true},
    {.entity = "Recurrence", .key = "reviewDate", .form = Form::date},
    {.entity = "Recurrence", .key = "exceptions", .form = Form::date_or_time},
    {.entity = "Recurrence", .key = "additions", .form = Form::date_or_time},
    {.entity = "ConferenceDay", .key = "date", .form = Form::date},
    {.entity = "ConferenceDay", .key = "start", .form = Form::clock},
    {.entity = "ConferenceDay", .key = "end", .form = Form::clock},
    {.entity = "ConferenceDay", .key = "registration", .form = Form::clock},
    {.entity = "Goal", .key = "deadline", .form = Form::date},
    {.entity = "CalendarEntry", .key = "sequence", .least = kZero, .is_amount = true},
    {.entity = "CalendarEntry", .key = "recurrenceId", .form = Form::date_or_time},
    {.entity = "DocumentDetails", .key = "gostEdition", .values = kGostEditions},
    {.entity = "DocumentDetails", .key = "form", .values = kForms},

    {.entity = "Attendee", .key = "headcount", .least = kOne, .most = Decimal{10'000, 0}},
    {.entity = "Attendee", .key = "attendeeKind", .values = kAttendeeKinds},
    {.entity = "Attendee", .key = "role", .values = kRoles},
    {.entity = "Attendee", .key = "participation", .values = kParticipations},
    {.entity = "Attendee", .key = "affiliation", .values = kAffiliations},
    {.entity = "Attendee", .key = "clientStatus", .values = kClientStatuses},
    {.entity = "Attendee", .key = "timeZone", .form = Form::time_zone},
    {.entity = "Attendee", .key = "attendance", .values = kAttendances},
    {.entity = "Readiness", .key = "device", .values = kReadiness},
    {.entity = "Readiness", .key = "connection", .values = kReadiness},
    // The most an hour may cost depends on the currency.
    {.entity = "AttendeeCost", .key = "loadedHourlyRate", .least = kZero, .has_own_message = true},
    {.entity = "AttendeeCost", .key = "annualSalary", .least = kZero, .is_amount = true},
    {.entity = "AttendeeCost", .key = "benefitsRate", .least = kZero, .most = Decimal{15, 1}},
    {.entity = "AttendeeCost", .key = "overheadRate", .least = kZero, .most = Decimal{3, 0}},
    {.entity = "AttendeeCost", .key = "loadMultiplier", .least = kZero, .most = kTen},
    {.entity = "AttendeeCost", .key = "fte", .least = kZero, .most = kTen},
    {.entity = "AttendeeCost",
     .key = "hoursPerYear",
     .least = Decimal{800, 0},
     .most = Decimal{2600, 0},
     .has_own_message = true},
    {.entity = "AttendeeCost", .key = "travelTimeFactor", .least = kZero, .most = kTen},
    {.entity = "AttendeeCost", .key = "attendMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AttendeeCost", .key = "prepMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AttendeeCost", .key = "followUpMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AttendeeCost", .key = "travelMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AttendeeCost", .key = "recoveryMinutes", .least = kZero, .most = kLongest, .is_amount = true},

    {.entity = "AgendaItem", .key = "type", .values = kItemTypes},
    {.entity = "AgendaItem", .key = "activity", .values = kActivities},
    {.entity = "AgendaItem", .key = "serves", .values = kServed},
    {.entity = "AgendaItem", .key = "plannedMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AgendaItem", .key = "minMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AgendaItem", .key = "maxMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AgendaItem", .key = "actualMinutes", .least = kZero, .most = kLongest, .is_amount = true},
    {.entity = "AgendaItem", .key = "priority", .least = kOne, .most = Decimal{3, 0}},
    {.entity = "AgendaItem", .key = "day", .least = kOne, .most = Decimal{365, 0}, .has_own_message = true},
    {.entity = "AgendaItem", .key = "fixedStart", .form = Form::clock, .has_own_message = true},
    {.entity = "Vote", .key = "for", .least = kZero, .is_amount = true},
    {.entity = "Vote", .key = "against", .least = kZero, .is_amount = true},
    {.entity = "Vote", .key = "abstained", .least = kZero, .is_amount = true},
    {.entity = "Decision", .key = "effectiveFrom", .form = Form::date},
    {.entity = "ActionItem", .key = "dueDate", .form = Form::date},
    {.entity = "ActionItem", .key = "status", .values = kActionStatuses},

    {.entity = "Client", .key = "status", .values = kClientStatuses},
    {.entity = "Retirement", .key = "horizonYears", .least = kZero, .most = Decimal{100, 0}},
    {.entity = "Product", .key = "status", .values = kProductStatuses},
    {.entity = "Campaign", .key = "startDate", .form = Form::date},
    {.entity = "Campaign", .key = "endDate", .form = Form::date},
    {.entity = "Cadence", .key = "intervalDays", .least = kOne, .most = Decimal{365, 0}},
    {.entity = "Cadence", .key = "channels", .values = kChannels},
    {.entity = "Cadence", .key = "maxAttempts", .least = kOne, .most = Decimal{50, 0}},
    {.entity = "LanguageRule", .key = "effectiveFrom", .form = Form::date},

    {.entity = "Amount", .key = "amount", .least = kZero, .is_amount = true},
    {.entity = "Amount", .key = "currency", .form = Form::currency, .required = true},
    {.entity = "Costs", .key = "currency", .form = Form::currency},
    {.entity = "Costs", .key = "rounding", .values = kRoundings, .closed = true},
    {.entity = "CostLine", .key = "category", .values = kCostCategories},
    {.entity = "CostLine", .key = "quantity", .least = kZero, .is_amount = true},
    {.entity = "CostLine", .key = "unitPrice", .least = kZero, .is_amount = true},
    {.entity = "CostLine", .key = "amount", .least = kZero, .is_amount = true},
    {.entity = "CostLine", .key = "sharedBy", .least = kLeastSharedBy, .most = kMostSharedBy},
    {.entity = "CostLine", .key = "currency", .form = Form::currency},
    {.entity = "CostLine", .key = "fxRate", .least = kLeastFxRate, .most = kMostFxRate},
    {.entity = "CostLine", .key = "fxUnits", .least = kOne, .most = Decimal{kMostFxUnits, 0}},
    {.entity = "CostLine", .key = "fxDate", .form = Form::date},
    {.entity = "CostLine", .key = "taxRate", .least = kZero, .most = kOne},
    {.entity = "Opportunity", .key = "mode", .values = kOpportunityModes, .closed = true},
    {.entity = "Opportunity", .key = "sellingTimeShare", .least = kZero, .most = kOne},
    {.entity = "Opportunity", .key = "revenuePerSellingHour", .least = kZero, .is_amount = true},
    {.entity = "Opportunity", .key = "annualRevenue", .least = kZero, .is_amount = true},
    {.entity = "Opportunity", .key = "productiveHours", .least = kOne, .most = Decimal{8784, 0}},
    {.entity = "Opportunity", .key = "marginRate", .least = kZero, .most = kOne},
    {.entity = "Opportunity", .key = "winRate", .least = kZero, .most = kOne},
    {.entity = "Opportunity", .key = "averageDeal", .least = kZero, .is_amount = true},
};
} // namespace

const FieldRule* rule_of(std::string_view entity, std::string_view key)
{
    using Place = std::pair<std::string_view, std::string_view>;
    static const auto by_place = []
    {
        std::map<Place, const FieldRule*> rules;
        for (const auto& rule : kRules)
            rules.emplace(Place{rule.entity, rule.key}, &rule);
        return rules;
    }();
    const auto found = by_place.find({entity, key});
    return found == by_place.end() ? nullptr : found->second;
}

std::span<const FieldRule> field_rules()
{
    return kRules;
}
} // namespace planerka

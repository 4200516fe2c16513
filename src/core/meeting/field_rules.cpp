// SPDX-License-Identifier: MPL-2.0
#include "meeting/field_rules.hpp"

#include "meeting/limits.hpp"

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
constexpr Values kAttendeeKinds{"sales_manager", "executive", "sales_rep",    "financial_planner",
                                "marketing",     "developer", "manufacturer", "other_staff",
                                "client",        "partner"};
constexpr Values kRoles{"chair",    "facilitator", "minute_taker", "presenter", "supporting_expert",
                        "observer", "participant"};
constexpr Values kParticipations{"required", "optional", "informed"};
constexpr Values kAffiliations{"internal", "client", "partner"};
constexpr Values kClientStatuses{"new", "existing"};
constexpr Values kAnswers{"accepted", "tentative", "declined", "delegated"};
constexpr Values kAttendances{"present", "apologies", "absent"};
constexpr Values kReadiness{"unknown", "ok", "missing"};
constexpr Values kItemTypes{"content", "go_no_go", "break", "buffer", "recognition", "demo", "roleplay", "aob"};
constexpr Values kActivities{"information", "discussion", "decision", "practice"};
constexpr Values kServed{"direction", "skills", "recognition"};
constexpr Values kActionStatuses{"open", "done", "dropped"};
constexpr Values kRecordAudiences{"internal", "client"};
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

/// The rule of a number with limits.
constexpr FieldRule within(std::string_view entity, std::string_view key, const Range& range)
{
    return {.entity = entity, .key = key, .least = range.least, .most = range.most};
}

/// The same where check() has words of its own for what is out of them.
constexpr FieldRule told_within(std::string_view entity, std::string_view key, const Range& range)
{
    auto rule = within(entity, key, range);
    rule.has_own_message = true;
    return rule;
}

constexpr FieldRule any_minutes(std::string_view entity, std::string_view key)
{
    auto rule = within(entity, key, limits::kMinutes);
    rule.is_amount = true;
    return rule;
}

/// The rule of an amount, which has no upper limit.
constexpr FieldRule any_amount(std::string_view entity, std::string_view key)
{
    return {.entity = entity, .key = key, .least = kZero, .is_amount = true};
}

constexpr FieldRule kRules[]{
    {.entity = "Meeting",
     .key = "title",
     .shortest = 1,
     .longest = kLongestTitle,
     .required = true,
     .has_own_message = true},
    {.entity = "Meeting", .key = "kind", .values = kMeetingKinds},
    {.entity = "Meeting", .key = "industryProfile", .values = kIndustryProfiles},
    {.entity = "Meeting", .key = "structure", .values = kStructures},
    {.entity = "Meeting", .key = "format", .values = kFormats},
    {.entity = "Meeting", .key = "start.local", .form = Form::local_time},
    {.entity = "Meeting", .key = "start.timeZone", .form = Form::time_zone},
    {.entity = "Meeting",
     .key = "durationMinutes",
     .least = Decimal{kShortestMeeting, 0},
     .most = limits::kMinutes.most,
     .has_own_message = true},
    {.entity = "Meeting", .key = "attendees", .shortest = 1, .required = true, .has_own_message = true},
    {.entity = "Meeting",
     .key = "agenda",
     .shortest = 1,
     .longest = int{kMostItems},
     .required = true,
     .has_own_message = true},
    {.entity = "Meeting", .key = "confidentiality", .values = kConfidentialities},

    {.entity = "Platform", .key = "joinUrl", .form = Form::link},
    any_amount("Location", "capacity"),
    told_within("Recurrence", "occurrencesPerYear", limits::kOccurrencesPerYear),
    {.entity = "Recurrence", .key = "reviewDate", .form = Form::date},
    {.entity = "Recurrence", .key = "exceptions", .form = Form::date_or_time},
    {.entity = "Recurrence", .key = "additions", .form = Form::date_or_time},
    {.entity = "ConferenceDay", .key = "date", .form = Form::date},
    {.entity = "ConferenceDay", .key = "start", .form = Form::clock},
    {.entity = "ConferenceDay", .key = "end", .form = Form::clock},
    {.entity = "ConferenceDay", .key = "registration", .form = Form::clock},
    {.entity = "Goal", .key = "deadline", .form = Form::date},
    any_amount("CalendarEntry", "sequence"),
    {.entity = "CalendarEntry", .key = "recurrenceId", .form = Form::date_or_time},
    {.entity = "DocumentDetails", .key = "gostEdition", .values = kGostEditions},
    {.entity = "DocumentDetails", .key = "form", .values = kForms},

    within("Attendee", "headcount", limits::kHeadcount),
    {.entity = "Attendee", .key = "attendeeKind", .values = kAttendeeKinds},
    {.entity = "Attendee", .key = "role", .values = kRoles},
    {.entity = "Attendee", .key = "participation", .values = kParticipations},
    {.entity = "Attendee", .key = "affiliation", .values = kAffiliations},
    {.entity = "Attendee", .key = "clientStatus", .values = kClientStatuses},
    {.entity = "Attendee", .key = "timeZone", .form = Form::time_zone},
    {.entity = "Attendee", .key = "answer", .values = kAnswers},
    {.entity = "Attendee", .key = "attendance", .values = kAttendances},
    {.entity = "Readiness", .key = "device", .values = kReadiness},
    {.entity = "Readiness", .key = "connection", .values = kReadiness},
    // Of most currencies the highest rate is lower: hourly_rates_in().
    told_within("AttendeeCost", "loadedHourlyRate", {kZero, kHighestRateInSmallUnits}),
    any_amount("AttendeeCost", "annualSalary"),
    within("AttendeeCost", "benefitsRate", limits::kBenefitsRate),
    within("AttendeeCost", "overheadRate", limits::kOverheadRate),
    within("AttendeeCost", "loadMultiplier", limits::kFactor),
    within("AttendeeCost", "fte", limits::kFactor),
    told_within("AttendeeCost", "hoursPerYear", limits::kHoursPerYear),
    within("AttendeeCost", "travelTimeFactor", limits::kFactor),
    any_minutes("AttendeeCost", "attendMinutes"),
    any_minutes("AttendeeCost", "prepMinutes"),
    any_minutes("AttendeeCost", "followUpMinutes"),
    any_minutes("AttendeeCost", "travelMinutes"),
    any_minutes("AttendeeCost", "recoveryMinutes"),

    {.entity = "AgendaItem", .key = "type", .values = kItemTypes},
    {.entity = "AgendaItem", .key = "activity", .values = kActivities},
    {.entity = "AgendaItem", .key = "serves", .values = kServed},
    any_minutes("AgendaItem", "plannedMinutes"),
    any_minutes("AgendaItem", "minMinutes"),
    any_minutes("AgendaItem", "maxMinutes"),
    any_minutes("AgendaItem", "actualMinutes"),
    {.entity = "AgendaItem", .key = "priority", .least = kOne, .most = Decimal{3, 0}},
    {.entity = "AgendaItem", .key = "day", .least = kOne, .most = Decimal{kMostDays, 0}, .has_own_message = true},
    {.entity = "AgendaItem", .key = "fixedStart", .form = Form::clock, .has_own_message = true},
    any_amount("Vote", "for"),
    any_amount("Vote", "against"),
    any_amount("Vote", "abstained"),
    {.entity = "Decision", .key = "effectiveFrom", .form = Form::date},
    {.entity = "Decision", .key = "audience", .values = kRecordAudiences},
    {.entity = "ActionItem", .key = "dueDate", .form = Form::date},
    {.entity = "ActionItem", .key = "status", .values = kActionStatuses},
    {.entity = "ActionItem", .key = "audience", .values = kRecordAudiences},
    {.entity = "ParkedItem", .key = "audience", .values = kRecordAudiences},

    {.entity = "Client", .key = "status", .values = kClientStatuses},
    {.entity = "Retirement", .key = "horizonYears", .least = kZero, .most = Decimal{100, 0}},
    {.entity = "Product", .key = "status", .values = kProductStatuses},
    {.entity = "Campaign", .key = "startDate", .form = Form::date},
    {.entity = "Campaign", .key = "endDate", .form = Form::date},
    {.entity = "Cadence", .key = "intervalDays", .least = kOne, .most = Decimal{365, 0}},
    {.entity = "Cadence", .key = "channels", .values = kChannels},
    {.entity = "Cadence", .key = "maxAttempts", .least = kOne, .most = Decimal{50, 0}},
    {.entity = "LanguageRule", .key = "effectiveFrom", .form = Form::date},

    any_amount("Amount", "amount"),
    {.entity = "Amount", .key = "currency", .form = Form::currency, .required = true},
    {.entity = "Costs", .key = "currency", .form = Form::currency},
    {.entity = "Costs", .key = "rounding", .values = kRoundings, .closed = true},
    {.entity = "CostLine", .key = "category", .values = kCostCategories},
    any_amount("CostLine", "quantity"),
    any_amount("CostLine", "unitPrice"),
    any_amount("CostLine", "amount"),
    within("CostLine", "sharedBy", limits::kSharedBy),
    {.entity = "CostLine", .key = "currency", .form = Form::currency},
    within("CostLine", "fxRate", limits::kFxRate),
    within("CostLine", "fxUnits", limits::kFxUnits),
    {.entity = "CostLine", .key = "fxDate", .form = Form::date},
    within("CostLine", "taxRate", limits::kShare),
    {.entity = "Opportunity", .key = "mode", .values = kOpportunityModes, .closed = true},
    within("Opportunity", "sellingTimeShare", limits::kShare),
    any_amount("Opportunity", "revenuePerSellingHour"),
    any_amount("Opportunity", "annualRevenue"),
    within("Opportunity", "productiveHours", limits::kProductiveHours),
    within("Opportunity", "marginRate", limits::kShare),
    within("Opportunity", "winRate", limits::kShare),
    any_amount("Opportunity", "averageDeal"),
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

std::span<const std::string_view> known_values(std::string_view entity, std::string_view key)
{
    const auto* const rule = rule_of(entity, key);
    return rule ? rule->values : std::span<const std::string_view>();
}

std::span<const FieldRule> field_rules()
{
    return kRules;
}
} // namespace planerka

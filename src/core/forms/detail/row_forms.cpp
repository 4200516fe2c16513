// SPDX-License-Identifier: MPL-2.0
#include "forms/detail/row_forms.hpp"

#include "forms/detail/when.hpp"

namespace planerka::forms
{
namespace
{
using enum Weight;

template <bool (*occasion)(const Meeting&), auto... members>
constexpr bool (*of_people)(const Meeting&) = when<occasion, &Meeting::attendees, members...>;
template <bool (*occasion)(const Meeting&), auto... members>
constexpr bool (*of_items)(const Meeting&) = when<occasion, &Meeting::agenda, members...>;
template <bool (*occasion)(const Meeting&), auto... members>
constexpr bool (*of_lines)(const Meeting&) = when<occasion, &Meeting::costs, &Costs::fixed, members...>;

constexpr Entry kAttendee[]{
    {"name", main},
    {"headcount", main},
    {"attendeeKind", main},
    {"cost.loadedHourlyRate", main},
    {"role", more},
    {"participation", more},
    {"jobTitle", more},
    {"email", more},
    {"phone", more},
    {"affiliation", more},
    {"clientStatus", more, of_people<is_with_clients, &Attendee::client_status>},
    {"timeZone", more},
    {"readiness.device", more, of_people<has_remote_part, &Attendee::readiness, &Readiness::device>},
    {"readiness.connection", more, of_people<has_remote_part, &Attendee::readiness, &Readiness::connection>},
    {"cost.prepMinutes", more},
    {"cost.followUpMinutes", more},
    {"cost.travelMinutes", more, of_people<may_need_travel, &Attendee::cost, &AttendeeCost::travel_minutes>},
    {"cost.travelTimeFactor", more, of_people<may_need_travel, &Attendee::cost, &AttendeeCost::travel_time_factor>},
    {"cost.attendMinutes", more},
    {"cost.recoveryMinutes", more},
    {"cost.quotaCarrier", more},
    {"cost.annualSalary", more},
    {"cost.benefitsRate", more},
    {"cost.overheadRate", more},
    {"cost.loadMultiplier", more},
    {"cost.fte", more},
    {"cost.hoursPerYear", more},
    {"ownerRoles", more},
    {"answer", more},
    {"attendance", more},
    {"absenceReason", more},
};

constexpr Entry kAgendaItem[]{
    {"title", main},
    {"plannedMinutes", main},
    {"ownerId", more},
    {"outcome", more},
    {"type", more},
    {"priority", more},
    {"inputs", more},
    {"inputsReady", more},
    {"confidential", more},
    {"fixedStart", more},
    {"fixed", more},
    {"minMinutes", more},
    {"maxMinutes", more},
    {"activity", more},
    {"deciderId", more},
    {"topic", more},
    {"clientTitle", more, of_items<is_with_clients, &AgendaItem::client_title>},
    {"clientOutcome", more, of_items<is_with_clients, &AgendaItem::client_outcome>},
    {"formalTitle", more, of_items<is_in_russian, &AgendaItem::formal_title>},
    {"day", more, of_items<is_conference, &AgendaItem::day>},
    {"serves", more, of_items<is_conference, &AgendaItem::serves>},
    {"actualMinutes", more, of_items<is_held, &AgendaItem::actual_minutes>},
    {"heard", more, of_items<is_held, &AgendaItem::heard>},
    {"spoke", more, of_items<is_held, &AgendaItem::spoke>},
};

constexpr Entry kDecision[]{
    {"text", main},
    {"itemId", more},
    {"reason", more},
    {"vote.for", more},
    {"vote.against", more},
    {"vote.abstained", more},
    {"effectiveFrom", more},
    {"showInMinutes", more},
    {"audience", more, when<is_with_clients, &Meeting::decisions, &Decision::audience>},
};

bool is_told_to_clients(const Meeting& meeting)
{
    return when<is_with_clients, &Meeting::actions, &ActionItem::audience>(meeting) ||
           holds<&Meeting::previous_actions, &ActionItem::audience>(meeting);
}

constexpr Entry kActionItem[]{
    {"text", main},
    {"assigneeId", main},
    {"dueDate", main},
    {"status", more},
    {"itemId", more},
    {"decisionId", more},
    {"audience", more, is_told_to_clients},
};

constexpr Entry kParkedItem[]{
    {"text", main},
    {"ownerId", more},
    {"itemId", more},
    {"audience", more, when<is_with_clients, &Meeting::parking_lot, &ParkedItem::audience>},
};

constexpr Entry kGoal[]{
    {"text", main}, {"measure", more}, {"target", more}, {"unit", more}, {"deadline", more}, {"type", more},
};

constexpr Entry kConferenceDay[]{
    {"date", main}, {"start", main}, {"end", main}, {"registration", more}, {"travelDay", more},
};

constexpr Entry kBenefit[]{
    {"need", main},
    {"product", more},
    {"how", more},
    {"risk", more},
};

constexpr Entry kProduct[]{
    {"name", main},
    {"status", more},
};

constexpr Entry kObjection[]{
    {"objection", main},
    {"answer", more},
    {"evidence", more},
};

constexpr Entry kFeedback[]{
    {"product", main},
    {"text", more},
};

constexpr Entry kRecognition[]{
    {"attendeeId", main}, {"achievement", main}, {"evidence", more}, {"practice", more}, {"consentToPublish", more},
};

constexpr Entry kCampaign[]{
    {"name", main}, {"startDate", more}, {"endDate", more}, {"offer", more}, {"audience", more}, {"status", more},
};

constexpr Entry kLanguageRule[]{
    {"say", main},
    {"avoid", more},
    {"reason", more},
    {"effectiveFrom", more},
};

constexpr Entry kCadence[]{
    {"segment", main}, {"intervalDays", more}, {"channels", more}, {"maxAttempts", more}, {"stopConditions", more},
};

constexpr Entry kCostLine[]{
    {"text", main},
    {"amount", main},
    {"category", more},
    {"quantity", more},
    {"unitPrice", more},
    {"sharedBy", more},
    {"oneOff", more},
    {"taxRate", more},
    {"currency", more},
    {"fxRate", more, of_lines<has_foreign_costs, &CostLine::fx_rate>},
    {"fxUnits", more, of_lines<has_foreign_costs, &CostLine::fx_units>},
    {"fxDate", more, of_lines<has_foreign_costs, &CostLine::fx_date>},
    {"fxSource", more, of_lines<has_foreign_costs, &CostLine::fx_source>},
};

struct RowForm
{
    std::string_view entity;
    std::span<const Entry> entries;
};

constexpr RowForm kRowForms[]{
    {"Attendee", kAttendee},           {"AgendaItem", kAgendaItem},     {"Decision", kDecision},
    {"ActionItem", kActionItem},       {"ParkedItem", kParkedItem},     {"Goal", kGoal},
    {"ConferenceDay", kConferenceDay}, {"Benefit", kBenefit},           {"Product", kProduct},
    {"Objection", kObjection},         {"Feedback", kFeedback},         {"Recognition", kRecognition},
    {"Campaign", kCampaign},           {"LanguageRule", kLanguageRule}, {"Cadence", kCadence},
    {"CostLine", kCostLine},
};
} // namespace

std::span<const Entry> form_of_row(std::string_view entity)
{
    const auto* const found = std::ranges::find(kRowForms, entity, &RowForm::entity);
    return found == std::end(kRowForms) ? std::span<const Entry>() : found->entries;
}
} // namespace planerka::forms

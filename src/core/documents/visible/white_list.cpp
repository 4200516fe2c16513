// SPDX-License-Identifier: MPL-2.0
#include "documents/visible/white_list.hpp"

#include <algorithm>
#include <array>

namespace planerka::documents
{
namespace
{
/// The columns of the table, in its order.
constexpr std::array kColumns{Output::agenda,   Output::minutes,          Output::deck,   Output::invitation,
                              Output::calendar, Output::calendar_request, Output::budget, Output::cost};

constexpr std::size_t kWidth = 3; ///< of a cell: i for the internal reader, c for the client, a space

// What is in no document has no line here: documents/README.md, "White list".
// clang-format off
constexpr Line kLines[] = {
    //                                        agenda
    //                                        |  minutes
    //                                        |  |  deck
    //                                        |  |  |  invitation
    //                                        |  |  |  |  calendar
    //                                        |  |  |  |  |  calendar request
    //                                        |  |  |  |  |  |  budget
    //                                        |  |  |  |  |  |  |  cost
    {"Meeting",         "schemaVersion",      "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "id",                 "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "language",           "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "title",              "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "kind",               "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "purposeId",          "ic ic ic ic -- -- i- i-"},
    {"Meeting",         "customPurpose",      "i- i- i- i- -- -- i- --"},
    {"Meeting",         "industryProfile",    "ic ic ic -- -- -- -- i-"},
    {"Meeting",         "salesProcessStage",  "i- i- i- -- -- -- -- --"},
    {"Meeting",         "organizerId",        "ic ic ic ic ic ic -- i-"},
    {"Meeting",         "audience",           "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "structure",          "ic ic ic ic ic ic -- i-"},
    {"Meeting",         "format",             "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "platform",           "ic ic ic ic ic ic -- i-"},
    {"Meeting",         "organization",       "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "location",           "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "start.local",        "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "start.timeZone",     "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "durationMinutes",    "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "endEarly",           "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "days",               "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "recurrence",         "ic ic ic ic ic ic i- i-"},
    {"Meeting",         "goals",              "ic ic ic ic -- -- i- i-"},
    {"Meeting",         "expectedBenefit",    "-- -- -- -- -- -- i- --"},
    {"Meeting",         "justification",      "i- i- i- -- -- -- i- --"},
    {"Meeting",         "attendees",          "ic ic ic ic ic ic -- i-"},
    {"Meeting",         "agenda",             "ic ic ic ic ic ic -- i-"},
    {"Meeting",         "decisions",          "-- ic -- -- -- -- -- --"},
    {"Meeting",         "actions",            "-- ic -- -- -- -- -- --"},
    {"Meeting",         "previousActions",    "ic ic -- -- -- -- -- --"},
    {"Meeting",         "parkingLot",         "ic ic ic -- -- -- -- --"},
    {"Meeting",         "needs",              "i- i- i- -- -- -- -- --"},
    {"Meeting",         "gaps",               "i- i- i- -- -- -- -- --"},
    {"Meeting",         "client",             "ic ic ic ic -- -- -- --"},
    {"Meeting",         "benefits",           "ic ic ic -- -- -- -- --"},
    {"Meeting",         "objections",         "-- -- i- -- -- -- -- --"},
    {"Meeting",         "feedback",           "-- i- -- -- -- -- -- --"},
    {"Meeting",         "recognition",        "i- i- i- -- -- -- -- i-"},
    {"Meeting",         "campaigns",          "i- i- i- -- -- -- -- --"},
    {"Meeting",         "relatedProducts",    "ic ic ic -- -- -- -- --"},
    {"Meeting",         "outreach",           "i- i- i- -- -- -- -- --"},
    {"Meeting",         "costs",              "-- -- -- -- -- -- i- i-"},
    {"Meeting",         "document",           "ic ic ic -- -- -- i- i-"},
    {"Meeting",         "calendar",           "i- i- i- i- ic ic -- --"},
    {"Meeting",         "confidentiality",    "ic ic ic ic ic ic i- i-", Only::not_internal},
    {"Meeting",         "status",             "ic ic ic ic ic ic i- i-"},

    {"Platform",        "name",               "ic ic ic ic ic ic -- i-"},
    {"Platform",        "joinUrl",            "ic ic ic ic ic ic -- i-"},
    {"Platform",        "dialIn",             "ic ic ic ic ic ic -- i-"},
    {"Platform",        "fallback",           "ic ic ic ic ic ic -- i-"},
    {"Platform",        "passcode",           "-- -- -- ic -- ic -- --"},
    {"Platform",        "dialInPin",          "-- -- -- ic -- ic -- --"},

    {"Organization",    "name",               "ic ic ic ic ic ic i- i-"},
    {"Organization",    "unit",               "ic ic ic ic ic ic i- i-"},

    {"Location",        "name",               "ic ic ic ic ic ic i- i-"},
    {"Location",        "room",               "ic ic ic ic ic ic i- i-"},
    {"Location",        "capacity",           "i- i- i- -- -- -- -- i-"},

    {"ConferenceDay",   "date",               "ic ic ic ic ic ic i- i-"},
    {"ConferenceDay",   "start",              "ic ic ic ic ic ic i- i-"},
    {"ConferenceDay",   "end",                "ic ic ic ic ic ic i- i-"},
    {"ConferenceDay",   "registration",       "ic ic ic ic ic ic i- i-"},
    {"ConferenceDay",   "travelDay",          "ic ic ic ic ic ic i- i-"},

    {"Recurrence",      "rrule",              "ic ic ic ic ic ic i- i-"},
    {"Recurrence",      "occurrencesPerYear", "ic ic ic ic ic ic i- i-"},
    {"Recurrence",      "reviewDate",         "i- i- i- -- -- -- i- --"},
    {"Recurrence",      "exceptions",         "ic ic ic ic ic ic i- i-"},
    {"Recurrence",      "additions",          "ic ic ic ic ic ic i- i-"},

    {"Goal",            "type",               "ic ic ic ic -- -- i- i-"},
    {"Goal",            "text",               "ic ic ic ic -- -- i- i-"},
    {"Goal",            "measure",            "ic ic ic ic -- -- i- i-"},
    {"Goal",            "target",             "ic ic ic ic -- -- i- i-"},
    {"Goal",            "unit",               "ic ic ic ic -- -- i- i-"},
    {"Goal",            "deadline",           "ic ic ic ic -- -- i- i-"},

    {"Attendee",        "id",                 "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "name",               "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "headcount",          "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "attendeeKind",       "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "jobTitle",           "ic ic ic ic -- -- -- i-"},
    {"Attendee",        "ownerRoles",         "i- i- i- -- -- -- -- --"},
    {"Attendee",        "role",               "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "participation",      "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "affiliation",        "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "clientStatus",       "i- i- i- -- -- -- -- --"},
    {"Attendee",        "email",              "ic ic ic ic ic ic -- i-", Only::organizers},
    {"Attendee",        "phone",              "ic ic ic ic -- -- -- --", Only::organizers},
    {"Attendee",        "timeZone",           "ic ic ic ic ic ic -- i-"},
    {"Attendee",        "readiness",          "i- i- i- -- -- -- -- --"},
    {"Attendee",        "answer",             "-- -- -- -- -- ic -- --", Only::organizers},
    {"Attendee",        "attendance",         "i- ic i- -- -- -- -- i-"},
    {"Attendee",        "cost",               "-- -- -- -- -- -- -- i-"},

    {"AttendeeCost",    "loadedHourlyRate",   "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "travelTimeFactor",   "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "attendMinutes",      "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "prepMinutes",        "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "followUpMinutes",    "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "travelMinutes",      "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "recoveryMinutes",    "-- -- -- -- -- -- -- i-"},
    {"AttendeeCost",    "quotaCarrier",       "-- -- -- -- -- -- -- i-"},

    {"Readiness",       "device",             "i- i- i- -- -- -- -- --"},
    {"Readiness",       "connection",         "i- i- i- -- -- -- -- --"},

    {"AgendaItem",      "id",                 "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "title",              "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "formalTitle",        "ic ic ic ic ic ic -- --"},
    {"AgendaItem",      "clientTitle",        "i- i- i- i- -- -- -- --"},
    {"AgendaItem",      "type",               "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "activity",           "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "serves",             "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "topic",              "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "ownerId",            "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "deciderId",          "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "plannedMinutes",     "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "minMinutes",         "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "maxMinutes",         "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "fixed",              "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "priority",           "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "day",                "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "fixedStart",         "ic ic ic ic ic ic -- i-"},
    {"AgendaItem",      "outcome",            "ic ic ic ic -- -- -- --"},
    {"AgendaItem",      "clientOutcome",      "ic ic ic i- -- -- -- --"},
    {"AgendaItem",      "inputs",             "ic ic ic ic -- -- -- --", Only::from_client},
    {"AgendaItem",      "inputsReady",        "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "confidential",       "i- i- i- i- -- -- -- --"},
    {"AgendaItem",      "actualMinutes",      "i- i- i- -- -- -- -- --"},
    {"AgendaItem",      "heard",              "-- ic -- -- -- -- -- --"},
    {"AgendaItem",      "spoke",              "-- ic -- -- -- -- -- --"},
    {"AgendaItem",      "decisionIds",        "-- i- -- -- -- -- -- --"},

    {"Decision",        "id",                 "-- ic -- -- -- -- -- --"},
    {"Decision",        "itemId",             "-- ic -- -- -- -- -- --"},
    {"Decision",        "text",               "-- ic -- -- -- -- -- --"},
    {"Decision",        "reason",             "-- ic -- -- -- -- -- --"},
    {"Decision",        "vote",               "-- ic -- -- -- -- -- --"},
    {"Decision",        "effectiveFrom",      "-- ic -- -- -- -- -- --"},
    {"Decision",        "showInMinutes",      "-- i- -- -- -- -- -- --"},
    {"Decision",        "audience",           "-- ic -- -- -- -- -- --"},

    {"Vote",            "for",                "-- ic -- -- -- -- -- --"},
    {"Vote",            "against",            "-- ic -- -- -- -- -- --"},
    {"Vote",            "abstained",          "-- ic -- -- -- -- -- --"},

    {"ActionItem",      "id",                 "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "itemId",             "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "text",               "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "assigneeId",         "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "dueDate",            "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "status",             "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "decisionId",         "ic ic -- -- -- -- -- --"},
    {"ActionItem",      "audience",           "ic ic -- -- -- -- -- --"},

    {"ParkedItem",      "itemId",             "ic ic ic -- -- -- -- --"},
    {"ParkedItem",      "text",               "ic ic ic -- -- -- -- --"},
    {"ParkedItem",      "ownerId",            "ic ic ic -- -- -- -- --"},
    {"ParkedItem",      "audience",           "ic ic ic -- -- -- -- --"},

    {"Client",          "company",            "ic ic ic ic -- -- -- --"},
    {"Client",          "status",             "i- i- i- -- -- -- -- --"},
    {"Client",          "needs",              "ic ic ic -- -- -- -- --"},
    {"Client",          "retirement",         "-- -c -c -- -- -- -- --"},

    {"Retirement",      "horizonYears",       "-- -c -c -- -- -- -- --"},
    {"Retirement",      "monthlyIncomeWish",  "-- -c -c -- -- -- -- --"},
    {"Retirement",      "riskAttitude",       "-- -c -c -- -- -- -- --"},

    {"Amount",          "amount",             "-- -c -c -- -- -- i- --"},
    {"Amount",          "currency",           "-- -c -c -- -- -- i- --"},

    {"Benefit",         "need",               "ic ic ic -- -- -- -- --"},
    {"Benefit",         "product",            "ic ic ic -- -- -- -- --"},
    {"Benefit",         "how",                "ic ic ic -- -- -- -- --"},
    {"Benefit",         "risk",               "ic ic ic -- -- -- -- --"},

    {"Product",         "name",               "ic ic ic -- -- -- -- --"},
    {"Product",         "status",             "ic ic ic -- -- -- -- --"},

    {"Objection",       "objection",          "-- -- i- -- -- -- -- --"},
    {"Objection",       "answer",             "-- -- i- -- -- -- -- --"},
    {"Objection",       "evidence",           "-- -- i- -- -- -- -- --"},

    {"Feedback",        "product",            "-- i- -- -- -- -- -- --"},
    {"Feedback",        "text",               "-- i- -- -- -- -- -- --"},

    {"Recognition",     "attendeeId",         "i- i- i- -- -- -- -- i-"},
    {"Recognition",     "achievement",        "i- i- i- -- -- -- -- i-"},
    {"Recognition",     "evidence",           "i- i- i- -- -- -- -- i-"},
    {"Recognition",     "practice",           "i- i- i- -- -- -- -- i-"},
    {"Recognition",     "consentToPublish",   "i- i- i- -- -- -- -- i-"},

    {"Campaign",        "name",               "i- i- i- -- -- -- -- --"},
    {"Campaign",        "startDate",          "i- i- i- -- -- -- -- --"},
    {"Campaign",        "endDate",            "i- i- i- -- -- -- -- --"},
    {"Campaign",        "offer",              "i- i- i- -- -- -- -- --"},
    {"Campaign",        "audience",           "i- i- i- -- -- -- -- --"},
    {"Campaign",        "status",             "i- i- i- -- -- -- -- --"},

    {"Outreach",        "languageGuide",      "i- i- i- -- -- -- -- --"},
    {"Outreach",        "cadence",            "i- i- i- -- -- -- -- --"},

    {"LanguageRule",    "say",                "i- i- i- -- -- -- -- --"},
    {"LanguageRule",    "avoid",              "i- i- i- -- -- -- -- --"},
    {"LanguageRule",    "reason",             "i- i- i- -- -- -- -- --"},
    {"LanguageRule",    "effectiveFrom",      "i- i- i- -- -- -- -- --"},

    {"Cadence",         "segment",            "i- i- i- -- -- -- -- --"},
    {"Cadence",         "intervalDays",       "i- i- i- -- -- -- -- --"},
    {"Cadence",         "channels",           "i- i- i- -- -- -- -- --"},
    {"Cadence",         "maxAttempts",        "i- i- i- -- -- -- -- --"},
    {"Cadence",         "stopConditions",     "i- i- i- -- -- -- -- --"},

    {"ExpectedBenefit", "text",               "-- -- -- -- -- -- i- --"},
    {"ExpectedBenefit", "revenue",            "-- -- -- -- -- -- i- --"},

    {"Costs",           "currency",           "-- -- -- -- -- -- i- i-"},
    {"Costs",           "rounding",           "-- -- -- -- -- -- i- i-"},
    {"Costs",           "fixed",              "-- -- -- -- -- -- i- i-"},
    {"Costs",           "opportunity",        "-- -- -- -- -- -- -- i-"},
    {"Costs",           "includePartners",    "-- -- -- -- -- -- -- i-"},
    {"Costs",           "taxIsCost",          "-- -- -- -- -- -- -- i-"},

    {"Opportunity",     "mode",               "-- -- -- -- -- -- -- i-"},
    {"Opportunity",     "sellingTimeShare",   "-- -- -- -- -- -- -- i-"},
    {"Opportunity",     "revenuePerSellingHour", "-- -- -- -- -- -- -- i-"},
    {"Opportunity",     "marginRate",         "-- -- -- -- -- -- -- i-"},
    {"Opportunity",     "countClientMeetings", "-- -- -- -- -- -- -- i-"},

    {"CostLine",        "category",           "-- -- -- -- -- -- i- i-"},
    {"CostLine",        "amount",             "-- -- -- -- -- -- i- i-"},
    {"CostLine",        "currency",           "-- -- -- -- -- -- i- i-"},
    {"CostLine",        "oneOff",             "-- -- -- -- -- -- i- i-"},
    {"CostLine",        "text",               "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "quantity",           "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "unitPrice",          "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "sharedBy",           "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "fxRate",             "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "fxUnits",            "-- -- -- -- -- -- -- i-"},
    {"CostLine",        "taxRate",            "-- -- -- -- -- -- -- i-"},

    {"CalendarEntry",   "uid",                "i- i- i- i- ic ic -- --"},
    {"CalendarEntry",   "sequence",           "i- i- i- i- ic ic -- --"},
    {"CalendarEntry",   "recurrenceId",       "i- i- i- i- ic ic -- --"},
    {"CalendarEntry",   "allDay",             "i- i- i- i- ic ic -- --"},

    {"DocumentDetails", "registrationNumber", "ic ic ic -- -- -- i- i-"},
    {"DocumentDetails", "place",              "ic ic ic -- -- -- i- i-"},
    {"DocumentDetails", "gostEdition",        "ic ic ic -- -- -- i- i-"},
    {"DocumentDetails", "form",               "ic ic ic -- -- -- i- i-"},
};
// clang-format on

constexpr bool is_well_formed(std::string_view cells)
{
    if (cells.size() + 1 != kColumns.size() * kWidth)
        return false;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const char wanted = "ic "[i % kWidth]; cells[i] != wanted && (cells[i] != '-' || wanted == ' '))
            return false;
    return true;
}
static_assert(std::ranges::all_of(kLines, is_well_formed, &Line::cells));
} // namespace

const Line* line_of(std::string_view entity, std::string_view key)
{
    const auto* const found =
        std::ranges::find_if(kLines, [&](const Line& line) { return line.entity == entity && line.key == key; });
    return found == std::end(kLines) ? nullptr : found;
}

bool lists(const Line& line, Output output, Reader reader)
{
    const auto* const column = std::ranges::find(kColumns, output);
    if (column == kColumns.end())
        return false;
    const auto cell = static_cast<std::size_t>(column - kColumns.begin()) * kWidth;
    return line.cells[cell + (reader == Reader::client ? 1 : 0)] != '-';
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "sample.hpp"

namespace planerka::documents
{
namespace
{
void add_people(Meeting& meeting)
{
    const AttendeeCost cost{.loaded_hourly_rate = Decimal(100, 0), .quota_carrier = true};
    meeting.attendees = {
        {.id = "a1",
         .name = "Dana Reyes",
         .attendee_kind = "sales_manager",
         .job_title = "head of sales",
         .role = "chair",
         .participation = "required",
         .affiliation = "internal",
         .email = "dana@example.com",
         .time_zone = "Europe/Berlin",
         .attendance = "present",
         .cost = cost},
        {.id = "a2",
         .name = "Sales team",
         .headcount = 3,
         .attendee_kind = "sales_rep",
         .role = "minute_taker",
         .participation = "optional",
         .affiliation = "internal",
         .attendance = "apologies",
         .cost = cost},
        {.id = "c1",
         .name = "Mr Keller",
         .attendee_kind = "client",
         .role = "participant",
         .participation = "required",
         .affiliation = "client",
         .client_status = "new",
         .attendance = "present"},
    };
}

void add_agenda(Meeting& meeting)
{
    meeting.agenda = {
        {.id = "i1", .title = "Aim", .owner_id = "a1", .planned_minutes = 10, .outcome = "Agreed"},
        {.id = "i2",
         .title = "Forecast",
         .formal_title = "О прогнозе",
         .owner_id = "a1",
         .planned_minutes = 60,
         .min_minutes = 30,
         .max_minutes = 120,
         .outcome = "One figure",
         .inputs = {"Figures"},
         .heard = {"Figures"},
         .spoke = {"A question"}},
        {.id = "i3",
         .title = "Offer",
         .owner_id = "c1",
         .planned_minutes = 60,
         .min_minutes = 30,
         .max_minutes = 120,
         .outcome = "Understood"},
        {.id = "i4", .title = "Next steps", .owner_id = "a1", .planned_minutes = 10, .outcome = "Dates"},
    };
    meeting.parking_lot = {{.text = "Prices", .owner_id = "a1", .audience = "client"}};
}

void add_record(Meeting& meeting)
{
    meeting.decisions = {{.id = "d1",
                          .item_id = "i2",
                          .text = "Agreed",
                          .reason = "It fits",
                          .vote = Vote{.in_favour = 3, .against = 0, .abstained = 1},
                          .effective_from = "2027-01-01",
                          .audience = "client"},
                         {.id = "d2", .text = "Agreed", .reason = "It fits", .audience = "client"}};
    const ActionItem action{.id = "x1",
                            .item_id = "i2",
                            .text = "Send the figures",
                            .assignee_id = "a1",
                            .due_date = "2026-12-14",
                            .status = "open",
                            .audience = "client"};
    meeting.actions = {action};
    meeting.previous_actions = {action};
}

void add_money(Meeting& meeting)
{
    const auto line = [](const char* category)
    { return CostLine{.category = category, .text = category, .amount = Decimal(50, 0), .currency = "EUR"}; };
    meeting.costs = Costs{.currency = "EUR",
                          .fixed = {line("travel"), line("venue"), line("catering"), line("tool"), line("materials"),
                                    line("speaker"), line("other")},
                          .opportunity = Opportunity{.mode = "net_margin",
                                                     .selling_time_share = Decimal(35, 2),
                                                     .revenue_per_selling_hour = Decimal(1000, 0),
                                                     .margin_rate = Decimal(25, 2),
                                                     .count_client_meetings = true}};
    meeting.expected_benefit =
        ExpectedBenefit{.text = "A contract", .revenue = Amount{.amount = Decimal(1000, 0), .currency = "EUR"}};
}
} // namespace

Meeting sample_meeting()
{
    Meeting meeting;
    meeting.id = "00000000-0000-4000-8000-000000000000";
    meeting.title = "Offer to Keller";
    meeting.purpose_id = "client_presentation";
    meeting.audience = Audience::client;
    meeting.structure = "formal";
    meeting.format = "hybrid";
    meeting.platform = Platform{
        .name = "zoom", .join_url = "https://example.com/j/1", .dial_in = "+1 000", .fallback = "Call the office"};
    meeting.organization = Organization{.name = "Example Bank", .unit = "Sales"};
    meeting.location = Location{.name = "Head office", .room = "Room 1", .capacity = 12};
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = 180;
    meeting.recurrence =
        Recurrence{.rrule = "FREQ=WEEKLY;BYDAY=MO;COUNT=4", .occurrences_per_year = 4, .review_date = "2027-01-04"};
    meeting.goals = {{.type = "next_step",
                      .text = "A dated next step",
                      .measure = "Error",
                      .target = "10",
                      .unit = "percent",
                      .deadline = "2026-12-31"}};
    meeting.client =
        Client{.company = "Keller",
               .status = "new",
               .needs = {"Income"},
               .retirement = Retirement{.horizon_years = 11,
                                        .monthly_income_wish = Amount{.amount = Decimal(3200, 0), .currency = "EUR"},
                                        .risk_attitude = "moderate"}};
    meeting.benefits = {{.need = "Income", .product = "Fund", .how = "Pays monthly", .risk = "Can fall"}};
    meeting.recognition = {{.attendee_id = "a1",
                            .achievement = "Ten contracts",
                            .evidence = "Register",
                            .practice = "Asks first",
                            .consent_to_publish = true}};
    meeting.related_products = {{.name = "Fund", .status = "available"}};
    meeting.document = DocumentDetails{.registration_number = "1", .place = "Berlin"};
    meeting.confidentiality = "confidential";
    meeting.status = Status::held;
    add_people(meeting);
    add_agenda(meeting);
    add_record(meeting);
    add_money(meeting);
    return meeting;
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "support/random_meetings.hxx"

#include <array>

namespace planerka::office_tests
{
namespace
{
constexpr std::array kCurrencies{"USD", "JPY", "KWD", "EUR", "KRW", "BHD", "GBP", "VND", "TND", "RUB", "CLP",
                                 "OMR", "CHF", "ISK", "JOD", "KZT", "XAF", "LYD", "BYN", "XOF", "IQD", "CNY",
                                 "UGX", "INR", "PYG", "BRL", "RWF", "SEK", "XPF", "TRY", "AED"};
}

Meeting RandomMeetings::next()
{
    Meeting meeting;
    meeting.title = "Meeting " + std::to_string(made_);
    meeting.start_local = "2026-01-12T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = pick(5, 400);
    meeting.audience = one_in(4) ? Audience::client : Audience::internal;
    meeting.format = one_in(2) ? "in_person" : "video";
    for (int i = pick(1, 8); i > 0; --i)
        meeting.attendees.push_back(person());
    for (int i = pick(0, 8); i > 0; --i)
        meeting.agenda.push_back({.id = "i" + std::to_string(i),
                                  .title = "Item",
                                  .type = one_in(6) ? "break" : "",
                                  .planned_minutes = one_in(8) ? 0 : pick(0, 90)});
    auto& costs = meeting.costs.emplace();
    costs.currency = kCurrencies[made_++ % kCurrencies.size()];
    costs.tax_is_cost = one_in(2);
    costs.include_partners = one_in(2);
    costs.rounding = one_in(3) ? "half_even" : "half_up";
    for (int i = pick(0, 6); i > 0; --i)
        costs.fixed.push_back(line());
    if (!one_in(4))
        costs.opportunity = opportunity();
    if (one_in(2))
        meeting.recurrence =
            Recurrence{.rrule = one_of({"FREQ=WEEKLY", "FREQ=MONTHLY;COUNT=7", "FREQ=WEEKLY;INTERVAL=2"})};
    if (one_in(4))
        make_conference(meeting);
    return meeting;
}

/// Its items stand on its days or anywhere.
void RandomMeetings::make_conference(Meeting& meeting)
{
    meeting.kind = "conference";
    const int days = pick(1, 3);
    for (int day = 0; day < days; ++day)
        meeting.days.push_back({.date = "2026-01-1" + std::to_string(2 + day),
                                .start = one_of({"08:30", "09:00", "12:00"}),
                                .end = one_of({"13:00", "17:45", "18:00"})});
    meeting.duration_minutes = pick(30, days * 300);
    for (auto& item : meeting.agenda)
        if (one_in(2))
            item.day = pick(1, days);
}

Attendee RandomMeetings::person()
{
    Attendee person{.id = "a" + std::to_string(pick(1, 1'000'000)), .name = "Somebody", .headcount = pick(1, 12)};
    person.affiliation = one_in(6) ? one_of({"client", "partner"}) : "internal";
    person.participation = one_of({"required", "optional", "informed"});
    person.attendance = one_in(10) ? "apologies" : "";
    auto& cost = person.cost.emplace();
    if (one_in(3))
        cost.annual_salary = Decimal(pick(0, 90'000'000), 2);
    else
        cost.loaded_hourly_rate = rate();
    if (one_in(3))
        cost.attend_minutes = pick(0, 500);
    cost.prep_minutes = pick(0, 100);
    cost.follow_up_minutes = one_in(2) ? pick(0, 100) : 0;
    cost.travel_minutes = one_in(2) ? pick(0, 100) : 0;
    cost.travel_time_factor = Decimal(pick(0, 20), 1);
    cost.recovery_minutes = pick(0, 30);
    cost.quota_carrier = one_in(2);
    return person;
}

CostLine RandomMeetings::line()
{
    CostLine line{.category = one_of({"attendance", "preparation", "follow_up", "travel_time", "recovery", "travel",
                                      "venue", "catering", "tool", "materials", "speaker", "x"})};
    line.text = "Something";
    if (one_in(3))
        line.amount = Decimal(pick(0, 1'000'000), 2);
    else
        line.quantity = Decimal(pick(0, 90), 1);
    line.unit_price = Decimal(pick(0, 1'000'000), 3);
    if (one_in(2))
        line.tax_rate = Decimal(pick(0, 25), 2);
    if (one_in(3))
        line.shared_by = Decimal(pick(1, 30), 0);
    if (one_in(3))
    {
        line.currency = one_of({"PLN", "MXN"});
        line.fx_rate = Decimal(pick(1, 3'000'000), 6);
        line.fx_units = pick(1, 3) == 1 ? 3 : 100;
    }
    line.one_off = one_in(4);
    return line;
}

std::string RandomMeetings::currency()
{
    return kCurrencies[static_cast<std::size_t>(pick(0, static_cast<int>(kCurrencies.size()) - 1))];
}

Opportunity RandomMeetings::opportunity()
{
    Opportunity opportunity{.mode = one_of({"net_margin", "gross_margin", "off"})};
    opportunity.selling_time_share = Decimal(pick(0, 100), 2);
    opportunity.annual_revenue = Decimal(pick(0, 9'000'000), 0);
    opportunity.productive_hours = Decimal(pick(1, 2000), 0);
    opportunity.margin_rate = Decimal(pick(0, 100), 2);
    opportunity.count_client_meetings = one_in(3);
    return opportunity;
}
} // namespace planerka::office_tests

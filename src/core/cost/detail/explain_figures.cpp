// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explainer.hpp"
#include "cost/people.hpp"
#include "recurrence/recurrence.hpp"
#include "text/messages.hpp"

namespace planerka
{
void Explainer::add_occurrences()
{
    const std::int64_t n = cost_.occurrences_per_year;
    auto formula = number(n);
    const auto& series = meeting_.recurrence;
    auto source = domain("11.10");
    if (series && series->occurrences_per_year)
        source = given("recurrence.occurrencesPerYear");
    else if (series && !series->rrule.empty())
        source += ", " + given("recurrence.rrule");
    if (const auto year = year_of_series(meeting_); year && year.value().excepted > 0)
    {
        formula = notation_.difference(number(std::int64_t{year.value().planned}),
                                       number(std::int64_t{year.value().excepted}));
        source += ", recurrence.exceptions";
    }
    add("occurrencesPerYear", figure_name("occurrencesPerYear"), Decimal(n, 0), std::move(formula), std::move(source));
}

void Explainer::add_year()
{
    const auto taxed = [&](const std::string& figure, const TaxedSum& sum, bool one_off)
    {
        const std::pair<const char*, Money TaxedSum::*> members[]{
            {"net", &TaxedSum::net}, {"tax", &TaxedSum::tax}, {"gross", &TaxedSum::gross}};
        for (const auto& [name, member] : members)
            add(figure + '.' + name, sum.*member,
                notation_.sum(terms_of_lines(
                    [&, chosen = member](const ExpenseShare& line)
                    { return line.one_off == one_off ? std::optional(line.sum.*chosen) : std::nullopt; })),
                domain("6.7"));
    };
    taxed("expenses", cost_.expense_total, false);
    taxed("oneOff", cost_.one_off_total, true);
    add("oneOff.cost", cost_.one_off,
        notation_.sum(terms_of_lines([](const ExpenseShare& line)
                                     { return line.one_off ? std::optional(line.amount) : std::nullopt; })),
        domain("6.4, 11.8"));

    add_occurrences();
    const auto n = number(std::int64_t{cost_.occurrences_per_year});
    const auto annual = [&](const char* figure, const Money& value, const Money& once, bool with_one_off)
    {
        auto formula = notation_.product(n, number(once));
        if (with_one_off && cost_.one_off.minor() != 0)
            formula += " + " + number(cost_.one_off);
        add(figure, value, std::move(formula), domain("6.4"));
    };
    annual("annual.direct", cost_.annual_direct, cost_.direct, true);
    annual("annual.opportunity", cost_.annual_opportunity, cost_.opportunity, false);
    annual("annual.full", cost_.annual_full, cost_.full, true);
}

std::string Explainer::person_minutes() const
{
    return notation_.sum(terms_of_people(
        [&](const AttendeeShare& share)
        {
            if (!is_internal(meeting_.attendees[share.attendee]) || share.times.total() == 0)
                return std::string();
            return notation_.product(number(std::int64_t{share.headcount}), number(std::int64_t{share.times.total()}));
        }));
}

void Explainer::add_unit_costs()
{
    const auto per = [&](const char* figure, const std::optional<Money>& value, const Money& of, std::int64_t count)
    {
        if (value)
            add(figure, *value, notation_.rounded(notation_.quotient(number(of), number(count))), domain("6.4"));
    };
    per("perAttendee", cost_.per_attendee, cost_.full, cost_.internal_headcount);
    per("perParticipant", cost_.per_participant, cost_.full, cost_.total_headcount);
    per("perTrainee", cost_.per_trainee, cost_.full, cost_.trainees);
    per("perMinute", cost_.per_minute, cost_.full, length_of(meeting_));
    per("directPerMinute", cost_.direct_per_minute, cost_.direct, length_of(meeting_));
    per("perDecision", cost_.per_decision, cost_.full, std::ssize(meeting_.decisions));
    add_break_even();
    if (cost_.expected_gain)
        add("expectedGain", *cost_.expected_gain,
            notation_.rounded(
                notation_.product(number(meeting_.expected_benefit->revenue->amount), number(*cost_.margin_rate))),
            domain("6.4"));
    if (cost_.net_benefit)
        add("netBenefit", *cost_.net_benefit, notation_.difference(number(*cost_.expected_gain), number(cost_.full)),
            domain("6.4"));
    add("personHours", figure_name("personHours"), hundredths(cost_.person_hours),
        notation_.rounded(notation_.quotient(notation_.grouped(person_minutes()), "60"), 2, Rounding::half_up),
        domain("11.5"));
}

void Explainer::add_break_even()
{
    if (!cost_.break_even_revenue)
        return;
    const auto margin = number(*cost_.margin_rate);
    add("breakEvenRevenue", *cost_.break_even_revenue,
        notation_.rounded_up(notation_.quotient(number(cost_.full), margin)), domain("6.4, 11.11"));
    const auto& figures = *meeting_.costs->opportunity;
    if (cost_.per_won_client)
        add("perWonClient", *cost_.per_won_client,
            notation_.rounded_up(notation_.quotient(
                number(cost_.full), notation_.grouped(notation_.product(margin, number(*figures.win_rate))))),
            domain("6.4"));
    if (cost_.break_even_deals)
        add("breakEvenDeals", figure_name("breakEvenDeals"), Decimal(*cost_.break_even_deals, 0),
            notation_.rounded(notation_.quotient(number(*cost_.break_even_revenue), number(*figures.average_deal)), 0,
                              Rounding::up),
            domain("6.4"));
}

void Explainer::add_items()
{
    std::vector<const AgendaItem*> items;
    std::int64_t all = 0;
    for (const auto& item : meeting_.agenda)
        if (!is_pause(item))
        {
            items.push_back(&item);
            all += item.planned_minutes;
        }
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        // Without any minutes the items share alike.
        const std::int64_t weight = all == 0 ? 1 : items[i]->planned_minutes;
        const std::int64_t weights = all == 0 ? std::ssize(items) : all;
        const auto share = cost_.by_item[i].direct;
        const bool has_remainder = cost_.direct.minor() * Exact(weight, weights) < share.minor();
        auto formula = notation_.rounded_down(
            notation_.quotient(notation_.product(number(cost_.direct), number(weight)), number(weights)));
        if (has_remainder)
            formula += " + " + number(Money::of_minor(1, cost_.currency));
        add("byItem[" + std::to_string(i) + "].direct",
            name_of(items[i]->title.empty() ? items[i]->id : items[i]->title, "direct"), share.decimal(),
            std::move(formula),
            text::message(notation_.language(), "explain.largest_remainder", {{"source", domain("6.4")}}));
    }
}
} // namespace planerka

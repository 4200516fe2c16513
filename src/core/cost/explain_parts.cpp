// SPDX-License-Identifier: MPL-2.0
#include "cost/explainer.hpp"
#include "cost/people.hpp"

#include <algorithm>
#include <array>

namespace planerka
{
namespace
{
std::string element(const char* list, std::size_t index, const std::string& member)
{
    return std::string(list) + '[' + std::to_string(index) + "]." + member;
}

/// The parts of the people's time, by their names in the answer.
struct PartOfTime
{
    const char* name;
    Money AttendeeShare::*amount;
    Money Cost::*total;
    Minutes PersonTimes::*minutes;
};

constexpr std::array kParts{
    PartOfTime{"attendance", &AttendeeShare::attendance, &Cost::attendance, &PersonTimes::attend},
    PartOfTime{"preparation", &AttendeeShare::preparation, &Cost::preparation, &PersonTimes::prep},
    PartOfTime{"followUp", &AttendeeShare::follow_up, &Cost::follow_up, &PersonTimes::follow_up},
    PartOfTime{"travelTime", &AttendeeShare::travel_time, &Cost::travel_time, &PersonTimes::travel},
    PartOfTime{"recovery", &AttendeeShare::recovery, &Cost::recovery, &PersonTimes::recovery}};

constexpr std::array kCategories{std::pair{"travel", &Cost::travel},       std::pair{"venue", &Cost::venue},
                                 std::pair{"catering", &Cost::catering},   std::pair{"tool", &Cost::tool},
                                 std::pair{"materials", &Cost::materials}, std::pair{"speaker", &Cost::speaker},
                                 std::pair{"other", &Cost::other}};

Decimal factor_of(const PartOfTime& part, const AttendeeShare& share)
{
    return part.minutes == &PersonTimes::travel ? share.travel_time_factor : Decimal(1, 0);
}

std::string called(const Attendee& attendee)
{
    return !attendee.name.empty() ? attendee.name : !attendee.job_title.empty() ? attendee.job_title : attendee.id;
}
} // namespace

std::string Explainer::term(int heads, const Money& rate, Minutes minutes, const Decimal& factor) const
{
    auto of_one = notation_.product(number(rate), number(std::int64_t{minutes}));
    if (!(factor == Decimal(1, 0)))
        of_one = notation_.product(of_one, number(factor));
    return notation_.product(number(std::int64_t{heads}), notation_.rounded(notation_.quotient(of_one, "60")));
}

std::string Explainer::lost_sales(const AttendeeShare& share) const
{
    std::vector<std::string> minutes;
    for (const auto& part : kParts)
        if (share.times.*part.minutes > 0)
            minutes.push_back(number(std::int64_t{share.times.*part.minutes}));
    auto lost = notation_.quotient(notation_.grouped(notation_.sum(minutes)), "60");
    for (const auto& factor : {cost_.selling_time_share, *cost_.revenue_per_selling_hour, *cost_.margin_rate})
        lost = notation_.product(lost, number(factor));
    return notation_.product(number(std::int64_t{share.headcount}), notation_.rounded(lost));
}

std::string Explainer::sum_of_people(const std::function<std::string(const AttendeeShare&)>& part) const
{
    std::vector<std::string> terms;
    for (const auto& share : cost_.people)
        if (auto of_one = part(share); !of_one.empty())
            terms.push_back(std::move(of_one));
    return notation_.sum(terms);
}

std::string Explainer::rate_by_salary(const AttendeeCost& pay) const
{
    const auto basis = rate_basis(pay, cost_.currency);
    auto a_year = number(*pay.annual_salary);
    if (pay.fte)
        a_year = notation_.product(a_year, number(*pay.fte));
    const auto multiplier = pay.load_multiplier || !(pay.benefits_rate || pay.overhead_rate)
                                ? number(basis.multiplier)
                                : notation_.grouped("1 + " + number(pay.benefits_rate.value_or(Decimal())) + " + " +
                                                    number(pay.overhead_rate.value_or(Decimal())));
    return notation_.rounded(notation_.quotient(notation_.product(a_year, multiplier), number(basis.hours_per_year)));
}

void Explainer::add_rate(std::size_t index)
{
    const auto& share = cost_.people[index];
    const auto& attendee = meeting_.attendees[share.attendee];
    const auto& pay = *attendee.cost;
    const auto figure = element("people", index, "rate");
    const auto name = name_of(called(attendee), "rate");
    if (!pay.loaded_hourly_rate)
        return add(figure, name, share.rate.decimal(), rate_by_salary(pay), domain("6.1"));
    const auto& rate = *pay.loaded_hourly_rate;
    add(figure, name, share.rate.decimal(),
        rate == share.rate.decimal() ? number(rate) : notation_.rounded(number(rate)),
        given(element("attendees", share.attendee, "cost.loadedHourlyRate")));
}

void Explainer::add_people()
{
    for (std::size_t i = 0; i < cost_.people.size(); ++i)
    {
        const auto& share = cost_.people[i];
        const auto who = called(meeting_.attendees[share.attendee]);
        add_rate(i);
        std::vector<std::string> amounts;
        for (const auto& part : kParts)
        {
            add(element("people", i, part.name), name_of(who, part.name), (share.*part.amount).decimal(),
                term(share.headcount, share.rate, share.times.*part.minutes, factor_of(part, share)), domain("6.2"));
            if ((share.*part.amount).minor() != 0)
                amounts.push_back(number(share.*part.amount));
        }
        add(element("people", i, "direct"), name_of(who, "direct"), share.direct().decimal(), notation_.sum(amounts),
            domain("6.2"));
        const bool loses = share.quota_carrier && cost_.opportunity_mode != "off";
        add(element("people", i, "opportunity"), name_of(who, "opportunity"), share.opportunity.decimal(),
            loses ? lost_sales(share) : "0", domain("6.3"));
    }
}

std::string Explainer::net_of(const CostLine& line) const
{
    auto net = line.amount     ? number(*line.amount)
               : line.quantity ? notation_.product(number(*line.quantity), number(*line.unit_price))
                               : number(*line.unit_price);
    if (line.shared_by)
        net = notation_.quotient(net, number(*line.shared_by));
    if (line.currency.empty() || line.currency == cost_.currency.code())
        return net;
    net = notation_.product(net, number(*line.fx_rate));
    return line.fx_units && *line.fx_units != 1 ? notation_.quotient(net, number(std::int64_t{*line.fx_units})) : net;
}

void Explainer::add_expense_lines()
{
    for (std::size_t i = 0; i < cost_.expenses.size(); ++i)
    {
        const auto& line = meeting_.costs->fixed[i];
        const auto& share = cost_.expenses[i];
        const auto whose = share.text.empty() ? figure_name(share.category) : share.text;
        const auto explained = [&](const char* member, const Money& value, std::string formula, const char* sections)
        {
            add(element("lines", i, member), name_of(whose, std::string("lines.") + member), value.decimal(),
                std::move(formula), domain(sections));
        };
        const auto net = net_of(line);
        explained("net", share.sum.net, notation_.rounded(net), "6.2, 6.7, 11.9");
        const auto plus_tax = line.tax_rate ? notation_.grouped("1 + " + number(*line.tax_rate)) : "1";
        explained("tax", share.sum.tax, notation_.difference(number(share.sum.gross), number(share.sum.net)), "6.7");
        explained("gross", share.sum.gross, notation_.rounded(notation_.product(net, plus_tax)), "6.7");
        explained("amount", share.amount, number(share.amount), "11.8");
    }
}

std::string Explainer::sum_of_lines(const std::function<std::optional<Money>(const ExpenseShare&)>& part) const
{
    std::vector<std::string> amounts;
    for (const auto& line : cost_.expenses)
        if (const auto amount = part(line); amount && amount->minor() != 0)
            amounts.push_back(number(*amount));
    return notation_.sum(amounts);
}

void Explainer::add_totals()
{
    std::vector<std::string> parts;
    const auto add_part = [&](const char* name, const Money& total, std::string formula)
    {
        add(name, total, std::move(formula), domain("6.2"));
        if (total.minor() != 0)
            parts.push_back(number(total));
    };
    for (const auto& part : kParts)
        add_part(part.name, cost_.*part.total,
                 sum_of_people(
                     [&](const AttendeeShare& share)
                     {
                         return share.times.*part.minutes > 0 ? term(share.headcount, share.rate,
                                                                     share.times.*part.minutes, factor_of(part, share))
                                                              : std::string();
                     }));
    for (const auto& [name, total] : kCategories)
        add_part(
            name, cost_.*total,
            sum_of_lines(
                [&, category = name](const ExpenseShare& line) // Clang 14 captures no structured binding
                { return line.category == category && !line.one_off ? std::optional(line.amount) : std::nullopt; }));
    add("direct", cost_.direct, notation_.sum(parts), domain("6.2"));
    add("opportunity", cost_.opportunity,
        sum_of_people(
            [&](const AttendeeShare& share)
            { return share.quota_carrier && cost_.opportunity_mode != "off" ? lost_sales(share) : std::string(); }),
        domain(has_clients(meeting_) ? "6.3, 11.6" : "6.3"));
    add_revenue_per_hour();
    const bool is_gross = cost_.opportunity_mode == "gross_margin";
    if (is_gross)
    {
        std::vector<std::string> pay;
        for (const auto& share : cost_.people)
            if (share.quota_carrier)
                pay.push_back(number(share.direct()));
        add("sellingPay", cost_.selling_pay,
            notation_.rounded(
                notation_.product(notation_.grouped(notation_.sum(pay)), number(cost_.selling_time_share))),
            domain("6.3, 11.11"));
    }
    auto full = number(cost_.direct);
    if (is_gross)
        full = notation_.difference(full, number(cost_.selling_pay));
    add("full", cost_.full, full + " + " + number(cost_.opportunity), domain("6.3"));
}
} // namespace planerka

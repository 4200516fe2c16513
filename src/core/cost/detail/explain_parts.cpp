// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explainer.hpp"
#include "cost/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace planerka
{
namespace
{
std::string element(const char* list, std::size_t index, const std::string& member)
{
    return std::string(list) + '[' + std::to_string(index) + "]." + member;
}

/// The parts of the people's time, by their names in the answer and as the category of a line.
struct PartOfTime
{
    const char* name;
    const char* category;
    Money AttendeeShare::*amount;
    Money Cost::*total;
    Minutes PersonTimes::*minutes;
};

constexpr std::array kParts{
    PartOfTime{"attendance", "attendance", &AttendeeShare::attendance, &Cost::attendance, &PersonTimes::attend},
    PartOfTime{"preparation", "preparation", &AttendeeShare::preparation, &Cost::preparation, &PersonTimes::prep},
    PartOfTime{"followUp", "follow_up", &AttendeeShare::follow_up, &Cost::follow_up, &PersonTimes::follow_up},
    PartOfTime{"travelTime", "travel_time", &AttendeeShare::travel_time, &Cost::travel_time, &PersonTimes::travel},
    PartOfTime{"recovery", "recovery", &AttendeeShare::recovery, &Cost::recovery, &PersonTimes::recovery}};

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

std::vector<std::string> Explainer::terms_of_people(const std::function<std::string(const AttendeeShare&)>& part) const
{
    std::vector<std::string> terms;
    for (const auto& share : cost_.people)
        if (auto of_one = part(share); !of_one.empty())
            terms.push_back(std::move(of_one));
    return terms;
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

std::string Explainer::source_of_salary(const AttendeeCost& pay, std::size_t attendee) const
{
    const auto basis = rate_basis(pay, cost_.currency);
    auto source = domain("6.1");
    if (!pay.load_multiplier && !pay.benefits_rate && !pay.overhead_rate)
        source = assumed(source, number(basis.multiplier), element("attendees", attendee, "cost.loadMultiplier"));
    if (!pay.hours_per_year)
        source = assumed(source, number(basis.hours_per_year), element("attendees", attendee, "cost.hoursPerYear"));
    return source;
}

std::string Explainer::source_of_part(const AttendeeShare& share, Minutes PersonTimes::*minutes) const
{
    const bool is_assumed = minutes == &PersonTimes::recovery && share.times.recovery > 0 &&
                            !meeting_.attendees[share.attendee].cost->recovery_minutes;
    return is_assumed ? assumed(domain("6.2, 11.7"), number(std::int64_t{share.times.recovery}),
                                element("attendees", share.attendee, "cost.recoveryMinutes"))
                      : domain("6.2");
}

void Explainer::add_rate(std::size_t index)
{
    const auto& share = cost_.people[index];
    const auto& attendee = meeting_.attendees[share.attendee];
    const auto& pay = *attendee.cost;
    const auto figure = element("people", index, "rate");
    const auto name = name_of(called(attendee), "rate");
    if (!pay.loaded_hourly_rate)
        return add(figure, name, share.rate.decimal(), rate_by_salary(pay), source_of_salary(pay, share.attendee));
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
                term(share.headcount, share.rate, share.times.*part.minutes, factor_of(part, share)),
                source_of_part(share, part.minutes));
            if ((share.*part.amount).minor() != 0)
                amounts.push_back(number(share.*part.amount));
        }
        add(element("people", i, "direct"), name_of(who, "direct"), share.direct().decimal(), notation_.sum(amounts),
            domain("6.2"));
        const bool loses = share.quota_carrier && cost_.opportunity_mode != "off";
        add(element("people", i, "opportunity"), name_of(who, "opportunity"), share.opportunity.decimal(),
            loses ? lost_sales(share) : "0", share.quota_carrier ? by_mode(domain("6.3")) : domain("6.3"));
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

std::string Explainer::figure_of(const std::string& category) const
{
    const auto part = std::ranges::find(kParts, category, &PartOfTime::category);
    return figure_name(part == kParts.end() ? category : part->name);
}

std::string Explainer::source_of_line(std::size_t index) const
{
    const auto& line = meeting_.costs->fixed[index];
    auto source = domain("6.2, 6.7, 11.9");
    if (line.currency.empty() || line.currency == cost_.currency.code())
        return source;
    source += "; " + given(element("costs.fixed", index, "fxRate"));
    const auto date = Date::parse(line.fx_date);
    for (const auto& detail : {date ? text::date_short(*date, notation_.language()) : line.fx_date, line.fx_source})
        if (!detail.empty())
            source += ", " + detail;
    return source;
}

std::string Explainer::source_of_amount(std::size_t index) const
{
    if (!meeting_.costs->fixed[index].tax_rate)
        return domain("11.8");
    return text::message(notation_.language(), meeting_.costs->tax_is_cost ? "explain.with_tax" : "explain.without_tax",
                         {{"source", domain("11.8")}});
}

void Explainer::add_expense_lines()
{
    for (std::size_t i = 0; i < cost_.expenses.size(); ++i)
    {
        const auto& line = meeting_.costs->fixed[i];
        const auto& share = cost_.expenses[i];
        const auto whose = share.text.empty() ? figure_of(share.category) : share.text;
        const auto explained = [&](const char* member, const Money& value, std::string formula, std::string source)
        {
            add(element("lines", i, member), name_of(whose, std::string("lines.") + member), value.decimal(),
                std::move(formula), std::move(source));
        };
        const auto net = net_of(line);
        explained("net", share.sum.net, notation_.rounded(net), source_of_line(i));
        const auto plus_tax = line.tax_rate ? notation_.grouped("1 + " + number(*line.tax_rate)) : "1";
        explained("tax", share.sum.tax, notation_.difference(number(share.sum.gross), number(share.sum.net)),
                  domain("6.7"));
        explained("gross", share.sum.gross, notation_.rounded(notation_.product(net, plus_tax)), domain("6.7"));
        explained("amount", share.amount, number(share.amount), source_of_amount(i));
    }
}

std::vector<std::string>
Explainer::terms_of_lines(const std::function<std::optional<Money>(const ExpenseShare&)>& part) const
{
    std::vector<std::string> amounts;
    for (const auto& line : cost_.expenses)
        if (const auto amount = part(line); amount && amount->minor() != 0)
            amounts.push_back(number(*amount));
    return amounts;
}

std::vector<std::string> Explainer::lines_of(const std::string& category) const
{
    return terms_of_lines(
        [&](const ExpenseShare& line)
        { return line.category == category && !line.one_off ? std::optional(line.amount) : std::nullopt; });
}

void Explainer::add_parts()
{
    std::vector<std::string> parts;
    const auto add_part =
        [&](const char* name, const Money& total, const std::vector<std::string>& terms, std::string source)
    {
        add(name, total, notation_.sum(terms), std::move(source));
        if (total.minor() != 0)
            parts.push_back(number(total));
    };
    for (const auto& part : kParts)
    {
        auto source = domain("6.2");
        auto terms = terms_of_people(
            [&](const AttendeeShare& share)
            {
                const auto minutes = share.times.*part.minutes;
                if (minutes == 0)
                    return std::string();
                if (auto own = source_of_part(share, part.minutes); own != source)
                    source =
                        assumed(domain("6.2, 11.7"), number(std::int64_t{minutes}), "attendees[].cost.recoveryMinutes");
                return term(share.headcount, share.rate, minutes, factor_of(part, share));
            });
        std::ranges::move(lines_of(part.category), std::back_inserter(terms));
        add_part(part.name, cost_.*part.total, terms, std::move(source));
    }
    for (const auto& [name, total] : kCategories)
        add_part(name, cost_.*total, lines_of(name), domain("6.2"));
    add("direct", cost_.direct, notation_.sum(parts), domain("6.2"));
}

void Explainer::add_totals()
{
    add_parts();
    add_opportunity();
    add_revenue_per_hour();
    auto full = number(cost_.direct);
    if (cost_.opportunity_mode == "gross_margin")
    {
        add_selling_pay();
        full = notation_.difference(full, number(cost_.selling_pay));
    }
    add("full", cost_.full, full + " + " + number(cost_.opportunity), domain("6.3"));
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "settings/use.hpp"

#include "load/rates_of_meeting.hpp"
#include "meeting/limits.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace planerka::settings
{
namespace
{
std::optional<Money> rate_of(const Settings& settings, std::string_view key, Currency currency)
{
    const auto rate = settings.number(key);
    if (!rate || !hourly_rates_in(currency.code()).holds(*rate))
        return std::nullopt;
    return Money::rounded(rate->exact(), currency);
}

LoadLimits limits_of(const Settings& settings, const std::string& whose, LoadLimits usual)
{
    const auto green = settings.number("load." + whose + ".green");
    const auto amber = settings.number("load." + whose + ".amber");
    if (!green || !amber || *amber < *green)
        return usual;
    return {*green, *amber};
}

template <class Value>
void take_limit(Value& limit, const Settings& settings, std::string_view key)
{
    if (const auto number = settings.number(key))
        limit = static_cast<Value>(std::stoll(number->to_string())); // up to the point
}

void take_text(std::string& value, const Settings& settings, std::string_view key)
{
    if (value.empty())
        value = settings.text(key);
}

template <class Value>
void take_number(std::optional<Value>& value, const Settings& settings, std::string_view key)
{
    if (!value)
        value = settings.number(key);
}

/// Sales not made are counted where there is a figure to count them by; the share of selling time alone is none.
void complete_opportunity(Costs& costs, const Settings& settings)
{
    const auto is_set = [&](std::string_view key) { return settings.value(key).has_value(); };
    if (costs.opportunity ||
        !(is_set("annualRevenue") || is_set("marginRate") || is_set("averageDeal") || is_set("winRate")))
        return;
    auto& figures = costs.opportunity.emplace();
    take_number(figures.selling_time_share, settings, "sellingTimeShare");
    take_number(figures.annual_revenue, settings, "annualRevenue");
    take_number(figures.margin_rate, settings, "marginRate");
    take_number(figures.average_deal, settings, "averageDeal");
    take_number(figures.win_rate, settings, "winRate");
}

void complete_salary(AttendeeCost& pay, const Settings& settings)
{
    if (!pay.annual_salary)
        return;
    take_number(pay.hours_per_year, settings, "hoursPerYear");
    if (pay.load_multiplier || pay.benefits_rate || pay.overhead_rate)
        return;
    take_number(pay.load_multiplier, settings, "loadMultiplier");
    if (pay.load_multiplier)
        return;
    take_number(pay.benefits_rate, settings, "benefitsRate");
    take_number(pay.overhead_rate, settings, "overheadRate");
}

bool has_pay(const Attendee& person)
{
    return person.cost && (person.cost->loaded_hourly_rate || person.cost->annual_salary);
}

bool is_another(const Attendee& person, const Attendee& was)
{
    return was.attendee_kind != person.attendee_kind || was.name != person.name || was.email != person.email;
}

/// Whether a person's pay is what the card says of them.
bool is_of(const RateCard& card, const Attendee& person)
{
    const auto rate = card.rate_of(person);
    return rate && person.cost && person.cost->loaded_hourly_rate == rate->decimal();
}
} // namespace

std::optional<RateCard> rate_card(const Settings& settings)
{
    const auto currency = Currency::of(settings.text("currency"));
    if (!currency)
        return std::nullopt;
    RateCard card;
    card.currency = *currency;
    card.usual = rate_of(settings, "rate.default", *currency);
    for (const auto& setting : all_settings())
        if (setting.kind == Kind::rate && setting.key != "rate.default")
            if (const auto rate = rate_of(settings, setting.key, *currency))
                card.roles.emplace(setting.key.substr(kRate.size()), *rate);
    for (const auto& key : settings.people())
        if (const auto rate = rate_of(settings, key, *currency))
            card.people.emplace(key_of_person(key.substr(kRateOfPerson.size())), *rate);
    for (const auto& carrier : settings.texts("quotaCarriers"))
        card.quota_carriers.insert(key_of_person(carrier));
    card.carrier_limits = limits_of(settings, "carriers", kQuotaCarrierLimits);
    card.other_limits = limits_of(settings, "others", kOtherLimits);
    if (!card.usual && card.roles.empty() && card.people.empty())
        return std::nullopt;
    return card;
}

AdviceLimits advice_limits(const Settings& settings)
{
    AdviceLimits limits;
    take_limit(limits.deciding_people, settings, "advice.decidingPeople");
    take_limit(limits.longest, settings, "advice.longestMeeting");
    take_limit(limits.review_months, settings, "advice.reviewMonths");
    limits.content_share = settings.number("advice.contentShare").value_or(limits.content_share);
    limits.carriers = limits_of(settings, "carriers", kQuotaCarrierLimits);
    limits.others = limits_of(settings, "others", kOtherLimits);
    return limits;
}

std::vector<std::string> own_domains(const Settings& settings)
{
    auto own = settings.texts("ownDomains");
    std::ranges::move(settings.texts("ownAddresses"), std::back_inserter(own));
    return own;
}

std::optional<Attendee> user(const Settings& settings)
{
    Attendee person;
    person.name = settings.text("name");
    if (person.name.empty())
        return std::nullopt;
    person.email = settings.text("address");
    person.attendee_kind = settings.text("job");
    person.affiliation = "internal";
    return person;
}

void complete(Meeting& meeting, const Settings& settings)
{
    if (!meeting.organization && (settings.value("organization") || settings.value("unit")))
        meeting.organization.emplace();
    if (meeting.organization)
    {
        take_text(meeting.organization->name, settings, "organization");
        take_text(meeting.organization->unit, settings, "unit");
    }
    if (!meeting.costs)
        meeting.costs.emplace();
    take_text(meeting.costs->currency, settings, "currency");
    if (meeting.costs->currency != settings.text("currency"))
        return; // amounts of another currency say nothing here
    complete_opportunity(*meeting.costs, settings);
    for (auto& person : meeting.attendees)
        if (person.cost)
            complete_salary(*person.cost, settings);
    if (const auto card = rate_card(settings))
        static_cast<void>(take_rates(meeting, *card)); // the currency is the same
}

bool price(std::span<const Attendee> before, Meeting& after, const RateCard& card)
{
    if (!after.costs || after.costs->currency != card.currency.code())
        return false;
    bool changed = false;
    for (auto& person : after.attendees)
    {
        const auto rate = card.rate_of(person);
        const auto found = std::ranges::find(before, person.id, &Attendee::id);
        const auto* const was = found == before.end() ? nullptr : &*found;
        if (!rate || !is_internal(person) || (was && !is_another(person, *was)))
            continue;
        // A rate that was typed stays.
        if (has_pay(person) && !(was && was->cost == person.cost && is_of(card, *was)))
            continue;
        if (!person.cost)
            person.cost.emplace();
        if (person.cost->loaded_hourly_rate == rate->decimal())
            continue;
        person.cost->loaded_hourly_rate = rate->decimal();
        changed = true;
    }
    return changed;
}
} // namespace planerka::settings

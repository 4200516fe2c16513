// SPDX-License-Identifier: MPL-2.0
#include "load/rate_card.hpp"

#include "meeting/entity_reader.hpp"
#include "meeting/json.hpp"
#include "meeting/limits.hpp"

#include <algorithm>
#include <set>

namespace planerka
{
using json::Json;

namespace
{
constexpr Decimal kHoursOfAWeek(168, 0);

/// What `map` holds for the person, by address, else by name.
template <class Map>
auto find_person(const Map& map, const Attendee& attendee)
{
    auto found = map.end();
    if (!attendee.email.empty())
        found = map.find(key_of_person(attendee.email));
    return found == map.end() && !attendee.name.empty() ? map.find(key_of_person(attendee.name)) : found;
}

Result<void> check_keys(const Json& object, std::initializer_list<std::string_view> known, const std::string& place)
{
    for (const auto& member : object.items())
        if (std::ranges::find(known, member.key()) == known.end())
            return Error{"rates.unknown_key", {{"key", member.key()}}, json::member_path(place, member.key())};
    return success();
}

Result<Decimal> check_range(const Decimal& value, const Range& range, const std::string& place)
{
    if (!range.holds(value))
        return Error{"cost.range",
                     {{"value", value.to_string()}, {"min", range.least.to_string()}, {"max", range.most.to_string()}},
                     place};
    return value;
}

Result<Currency> read_currency(const Json& card)
{
    const auto found = card.find("currency");
    if (found == card.end())
        return Error{"rates.no_currency", {}, "currency"};
    std::string code;
    PLANERKA_CHECK(entities::read_value(*found, "currency", code));
    if (const auto currency = Currency::of(code))
        return *currency;
    return Error{"cost.currency", {{"currency", code}}, "currency"};
}

Result<Money> read_rate(const Json& value, const std::string& place, Currency currency)
{
    Decimal rate;
    PLANERKA_CHECK(entities::read_value(value, place, rate));
    PLANERKA_CHECK(check_range(rate, hourly_rates_in(currency.code()), place));
    return Money::rounded(rate.exact(), currency);
}

/// One or both of the limits; the other stays as it is.
Result<void> read_limits(const Json& value, const std::string& place, LoadLimits& limits)
{
    if (!value.is_object())
        return entities::type_error(value, place, "object");
    PLANERKA_CHECK(check_keys(value, {"greenUpTo", "amberUpTo"}, place));
    Decimal least;
    for (const auto& [key, limit] : {std::pair{"greenUpTo", &limits.green_up_to}, {"amberUpTo", &limits.amber_up_to}})
    {
        const auto path = json::member_path(place, key);
        if (const auto found = value.find(key); found != value.end())
            PLANERKA_CHECK(entities::read_value(*found, path, *limit));
        PLANERKA_TRY(least, check_range(*limit, {least, kHoursOfAWeek}, path));
    }
    return success();
}

/// Calls `read(key, value, place)` for each member of the object `card[name]`, if it is there.
template <class Read>
Result<void> read_members(const Json& card, const std::string& name, const Read& read)
{
    const auto found = card.find(name);
    if (found == card.end())
        return success();
    if (!found->is_object())
        return entities::type_error(*found, name, "object");
    for (const auto& member : found->items())
        PLANERKA_CHECK(read(member.key(), member.value(), json::member_path(name, member.key())));
    return success();
}
} // namespace

std::string key_of_person(std::string_view address_or_name)
{
    std::string key(address_or_name);
    return key.find('@') == std::string::npos ? key : address_key(std::move(key));
}

std::optional<Money> RateCard::rate_of(const Attendee& attendee) const
{
    if (const auto found = find_person(people, attendee); found != people.end())
        return found->second;
    if (const auto found = roles.find(attendee.attendee_kind); found != roles.end())
        return found->second;
    return usual;
}

bool RateCard::is_named(const Attendee& attendee) const
{
    return find_person(people, attendee) != people.end();
}

bool RateCard::is_quota_carrier(const Attendee& attendee) const
{
    return find_person(quota_carriers, attendee) != quota_carriers.end();
}

std::vector<std::string> RateCard::addresses() const
{
    std::set<std::string> found;
    const auto add = [&](const std::string& person)
    {
        if (person.find('@') != std::string::npos)
            found.insert(person);
    };
    for (const auto& [person, rate] : people)
        add(person);
    std::ranges::for_each(quota_carriers, add);
    return {found.begin(), found.end()};
}

Result<RateCard> parse_rate_card(std::string_view text)
{
    PLANERKA_TRY(const auto card, json::parse(text));
    if (!card.is_object())
        return entities::type_error(card, "", "object");
    PLANERKA_CHECK(check_keys(card, {"currency", "default", "roles", "people", "quotaCarriers", "limits"}, ""));
    RateCard rates;
    PLANERKA_TRY(rates.currency, read_currency(card));
    if (const auto found = card.find("default"); found != card.end())
    {
        PLANERKA_TRY(rates.usual, read_rate(*found, "default", rates.currency));
    }
    PLANERKA_CHECK(
        read_members(card, "roles",
                     [&](const std::string& role, const Json& value, const std::string& place) -> Result<void>
                     {
                         PLANERKA_TRY(const auto rate, read_rate(value, place, rates.currency));
                         rates.roles.emplace(role, rate);
                         return success();
                     }));
    PLANERKA_CHECK(read_members(
        card, "people",
        [&](const std::string& person, const Json& value, const std::string& place) -> Result<void>
        {
            const auto role = value.is_string() ? rates.roles.find(value.get<std::string>()) : rates.roles.end();
            if (role != rates.roles.end())
            {
                rates.people.emplace(key_of_person(person), role->second);
                return success();
            }
            if (value.is_string() && !Decimal::parse(value.get_ref<const std::string&>()))
                return Error{"rates.role", {{"role", value.get<std::string>()}}, place};
            PLANERKA_TRY(const auto rate, read_rate(value, place, rates.currency));
            rates.people.emplace(key_of_person(person), rate);
            return success();
        }));
    if (const auto found = card.find("quotaCarriers"); found != card.end())
    {
        std::vector<std::string> people;
        PLANERKA_CHECK(entities::read_value(*found, "quotaCarriers", people));
        for (const auto& person : people)
            rates.quota_carriers.insert(key_of_person(person));
    }
    PLANERKA_CHECK(
        read_members(card, "limits",
                     [&](const std::string& whose, const Json& value, const std::string& place) -> Result<void>
                     {
                         if (whose != "quotaCarriers" && whose != "others")
                             return Error{"rates.unknown_key", {{"key", whose}}, place};
                         auto& limits = whose == "others" ? rates.other_limits : rates.carrier_limits;
                         return read_limits(value, place, limits);
                     }));
    return rates;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "forms/field.hpp"

#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "meeting/field_rules.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace planerka::forms
{
namespace
{
struct Special
{
    std::string_view entity;
    std::string_view key;
    Kind kind;
};

/// Kinds that neither the type nor the rule of a field tells.
constexpr Special kSpecial[]{
    {"Meeting", "justification", Kind::long_text},
    {"Meeting", "organizerId", Kind::person},
    {"Recurrence", "rrule", Kind::series},
    {"AgendaItem", "ownerId", Kind::person},
    {"AgendaItem", "deciderId", Kind::person},
    {"AgendaItem", "outcome", Kind::long_text},
    {"AgendaItem", "clientOutcome", Kind::long_text},
    {"Decision", "itemId", Kind::item},
    {"Decision", "text", Kind::long_text},
    {"Decision", "reason", Kind::long_text},
    {"ActionItem", "itemId", Kind::item},
    {"ActionItem", "assigneeId", Kind::person},
    {"ActionItem", "decisionId", Kind::decision},
    {"ParkedItem", "itemId", Kind::item},
    {"ParkedItem", "ownerId", Kind::person},
    {"Recognition", "attendeeId", Kind::person},
    {"Recognition", "achievement", Kind::long_text},
    {"Objection", "answer", Kind::long_text},
    {"Benefit", "how", Kind::long_text},
    {"Campaign", "offer", Kind::long_text},
    {"Feedback", "text", Kind::long_text},
    {"ExpectedBenefit", "text", Kind::long_text},
    {"AdvisorAnswer", "overrideReason", Kind::long_text},
    {"Opportunity", "reason", Kind::long_text},
    {"AttendeeCost", "loadedHourlyRate", Kind::money},
    {"AttendeeCost", "annualSalary", Kind::money},
    {"AttendeeCost", "benefitsRate", Kind::share},
    {"AttendeeCost", "overheadRate", Kind::share},
    {"Amount", "amount", Kind::money},
    {"CostLine", "unitPrice", Kind::money},
    {"CostLine", "amount", Kind::money},
    {"CostLine", "taxRate", Kind::share},
    {"Opportunity", "sellingTimeShare", Kind::share},
    {"Opportunity", "marginRate", Kind::share},
    {"Opportunity", "winRate", Kind::share},
    {"Opportunity", "revenuePerSellingHour", Kind::money},
    {"Opportunity", "annualRevenue", Kind::money},
    {"Opportunity", "averageDeal", Kind::money},
};

Kind kind_of_text(Form form)
{
    switch (form)
    {
    case Form::date:
        return Kind::date;
    case Form::clock:
        return Kind::clock;
    case Form::time_zone:
        return Kind::zone;
    case Form::currency:
        return Kind::currency;
    default:
        return Kind::text;
    }
}

/// By the type of the field and its rule.
template <class Field>
Kind kind_by_rule(const Field&, const FieldRule* rule)
{
    if constexpr (std::is_same_v<Field, std::vector<std::string>>)
        return rule && !rule->values.empty()              ? Kind::choices
               : rule && rule->form == Form::date_or_time ? Kind::moments
                                                          : Kind::texts;
    else if constexpr (std::is_same_v<Field, bool> || std::is_same_v<Field, std::optional<bool>>)
        return Kind::yes_no;
    else if constexpr (std::is_same_v<Field, Decimal> || std::is_same_v<Field, std::optional<Decimal>>)
        return Kind::number;
    else if constexpr (std::is_same_v<Field, int> || std::is_same_v<Field, std::optional<int>>)
        return Kind::whole;
    else if constexpr (std::is_enum_v<Field>)
        return Kind::choice;
    else
        return rule && !rule->values.empty() ? Kind::choice : kind_of_text(rule ? rule->form : Form::any);
}

using Kinds = std::map<std::pair<std::string_view, std::string>, Kind, std::less<>>;

template <class Entity>
void add_kinds(Kinds& kinds)
{
    Entity entity{};
    const auto add = [&](const std::string& key, const auto& field)
    {
        const auto* const rule = rule_of(entities::name_of<Entity>, key);
        auto kind = kind_by_rule(field, rule);
        if (kind == Kind::whole && key.ends_with("Minutes"))
            kind = Kind::minutes;
        kinds.emplace(std::pair{entities::name_of<Entity>, key}, kind);
    };
    entities::each_field(entity, add);
}

template <class... Entities>
Kinds kinds_of()
{
    Kinds kinds;
    (add_kinds<Entities>(kinds), ...);
    for (const auto& [entity, key, kind] : kSpecial)
        kinds.insert_or_assign({entity, std::string(key)}, kind);
    return kinds;
}

std::string key_of(std::string_view entity, std::string_view key)
{
    return "forms." + std::string(entity) + '.' + std::string(key);
}
} // namespace

Kind kind_of(std::string_view entity, std::string_view key)
{
    static const auto kinds =
        kinds_of<Amount, AttendeeCost, Readiness, Attendee, AgendaItem, Vote, Decision, ActionItem, Goal, ParkedItem,
                 Benefit, Product, Objection, Feedback, Recognition, Campaign, Cadence, LanguageRule, Outreach,
                 ConferenceDay, CostLine, Opportunity, Costs, Recurrence, Platform, Location, Organization, Retirement,
                 Client, ExpectedBenefit, AdvisorAnswer, CalendarEntry, DocumentDetails, Meeting>();
    const auto found = kinds.find(std::pair{entity, std::string(key)});
    return found == kinds.end() ? Kind::text : found->second;
}

std::string label_of(std::string_view entity, std::string_view key, Language language)
{
    return text::message(language, key_of(entity, key));
}

std::string help_of(std::string_view entity, std::string_view key, Language language)
{
    return text::message(language, key_of(entity, key) + ".help");
}

std::string word_of(std::string_view entity, std::string_view key, std::string_view value, Language language)
{
    const auto message = key_of(entity, key) + '.' + std::string(value);
    return text::has_message(language, message) ? text::message(language, message) : std::string(value);
}
} // namespace planerka::forms

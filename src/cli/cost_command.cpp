// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "titles.hpp"

#include "cost/cost.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

/// The parts of the direct cost, those that are there.
void add_parts(Table& table, const Cost& cost, Language language)
{
    const std::pair<const char*, const Money*> parts[]{{"attendance", &cost.attendance},
                                                       {"preparation", &cost.preparation},
                                                       {"followUp", &cost.follow_up},
                                                       {"travelTime", &cost.travel_time},
                                                       {"recovery", &cost.recovery},
                                                       {"travel", &cost.travel},
                                                       {"venue", &cost.venue},
                                                       {"catering", &cost.catering},
                                                       {"tool", &cost.tool},
                                                       {"materials", &cost.materials},
                                                       {"speaker", &cost.speaker},
                                                       {"other", &cost.other}};
    for (const auto& [name, amount] : parts)
        if (amount->minor() != 0)
            table.add({text::message(language, std::string("cli.cost.") + name), text::money(*amount, language)});
}

void add_totals(Table& table, const Cost& cost, Language language)
{
    const bool is_series = cost.occurrences_per_year != 1;
    const auto add = [&](const char* name, const Money& once, const Money& a_year)
    {
        table.add({text::message(language, std::string("cli.cost.") + name), text::money(once, language),
                   is_series ? text::money(a_year, language) : ""});
    };
    if (is_series)
        table.add({"", text::message(language, "cli.cost.once"),
                   text::message(language, "cli.cost.a_year", {{"n", std::int64_t{cost.occurrences_per_year}}})});
    add("direct", cost.direct, cost.annual_direct);
    add("opportunity", cost.opportunity, cost.annual_opportunity);
    add("full", cost.full, cost.annual_full);
}

void add_unit_costs(Table& table, const Cost& cost, Language language)
{
    const std::pair<const char*, const std::optional<Money>*> units[]{
        {"perAttendee", &cost.per_attendee},
        {"perParticipant", &cost.per_participant},
        {"perMinute", &cost.per_minute},
        {"directPerMinute", &cost.direct_per_minute},
        {"breakEvenRevenue", &cost.break_even_revenue},
    };
    for (const auto& [name, amount] : units)
        if (*amount)
            table.add({text::message(language, std::string("cli.cost.") + name), text::money(**amount, language)});
    table.add({text::message(language, "cli.cost.personHours"), text::hours(cost.person_hours, language)});
}

std::string cost_text(const Meeting& meeting, const Cost& cost, Language language)
{
    Table table({Align::left, Align::right, Align::right});
    add_parts(table, cost, language);
    table.add_gap();
    add_totals(table, cost, language);
    table.add_gap();
    add_unit_costs(table, cost, language);
    if (!cost.by_item.empty())
    {
        table.add_gap();
        table.add({text::message(language, "cli.cost.by_item")});
        for (const auto& item : cost.by_item)
            table.add({"  " + title_of(meeting, item.item_id), text::money(item.direct, language)});
    }
    return meeting.title + "\n\n" + table.to_string();
}
} // namespace

int run(const CostCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    if (common.json)
    {
        const auto json = app::cost_json(meeting.value());
        return json ? answer(json.value()) : fail(json.error(), command.meeting, common);
    }
    const auto cost = cost_of(meeting.value());
    return cost ? answer(cost_text(meeting.value(), cost.value(), common.language.value_or(meeting.value().language)))
                : fail(cost.error(), command.meeting, common);
}
} // namespace planerka::cli

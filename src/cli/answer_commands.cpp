// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "agenda/check.hpp"
#include "agenda/schedule.hpp"
#include "cost/cost.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

std::string title_of(const AgendaItem& item)
{
    return item.title.empty() ? item.id : item.title;
}

std::string title_of(const Meeting& meeting, const std::string& item_id)
{
    const auto found = std::find_if(meeting.agenda.begin(), meeting.agenda.end(),
                                    [&](const AgendaItem& item) { return item.id == item_id; });
    return found == meeting.agenda.end() ? item_id : title_of(*found);
}

std::string title_of(const Meeting& meeting, const Slot& slot, Language language)
{
    return slot.id.empty() ? text::message(language, "documents.common." + slot.kind) : title_of(meeting, slot.id);
}

/// Title, day and time of the meeting.
std::string heading(const Meeting& meeting, const Schedule& schedule, Language language)
{
    auto text = meeting.title + '\n';
    if (const auto start = meeting.start())
        text += text::date_with_weekday(start->date, language) + ", " +
                text::time_range(start->minute_of_day, schedule.end.minute_of_day) +
                (meeting.time_zone.empty() ? "" : " (" + meeting.time_zone + ')') + '\n';
    return text + '\n';
}

std::string schedule_text(const Meeting& meeting, const Schedule& schedule, Language language)
{
    Table table({Align::left, Align::right, Align::left});
    for (const auto& slot : schedule.slots)
        table.add({text::time_range(slot.start.minute_of_day, slot.end.minute_of_day),
                   text::minutes(slot.minutes, language), title_of(meeting, slot, language)});
    auto text = heading(meeting, schedule, language) + table.to_string();
    if (schedule.finish_early_minutes > 0)
        text += '\n' +
                text::message(language, "cli.schedule.finish_early",
                              {{"minutes", std::int64_t{schedule.finish_early_minutes}}}) +
                '\n';
    if (!schedule.parked.empty())
        text += '\n' + text::message(language, "cli.schedule.parked") + '\n';
    for (const auto& id : schedule.parked)
        text += "  " + title_of(meeting, id) + '\n';
    return text;
}

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

int run(const CheckCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto problems = check(meeting.value(), common.ui, app::everything_possible(meeting.value()));
    const auto verdict = has_errors(problems) ? kFailed : 0;
    if (common.json)
        return std::max(verdict, answer(app::check_json(meeting.value(), common.ui)));
    if (problems.empty())
        return answer(text::message(common.ui, "cli.check.nothing") + '\n');
    Table table({Align::left, Align::left, Align::left, Align::left});
    for (const auto& problem : problems)
        table.add({problem.id, text::message(common.ui, "cli.check." + std::string(name_of(problem.severity))),
                   problem.path, problem.text});
    return std::max(verdict, answer(table.to_string()));
}

int run(const ScheduleCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    if (common.json)
    {
        const auto json = app::schedule_json(meeting.value());
        return json ? answer(json.value()) : fail(json.error(), command.meeting, common);
    }
    const auto fitted = schedule(meeting.value());
    return fitted ? answer(schedule_text(meeting.value(), fitted.value(),
                                         common.language.value_or(meeting.value().language)))
                  : fail(fitted.error(), command.meeting, common);
}

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

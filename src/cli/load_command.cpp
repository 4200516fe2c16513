// SPDX-License-Identifier: MPL-2.0
#include "calendar_domains.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "rate_file.hpp"
#include "settings.hpp"

#include "app/answers_load.hpp"
#include "app/load_calendar.hpp"
#include "base/file.hpp"
#include "calendar/domains.hpp"
#include "calendar/import.hpp"
#include "settings/use.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

/// More names than these are not listed: whoever adds the first to the rate card will be told the next.
constexpr std::size_t kMostNames = 10;

/// Without --all: who wants to know where the time goes reads the costliest.
constexpr std::size_t kMostLines = 15;

/// How many of so many lines are shown. One that is left over is shown, too: a line that says so is as long.
std::size_t shown_of(std::size_t lines, bool all)
{
    return all || lines <= kMostLines + 1 ? lines : kMostLines;
}

std::string say_load(const std::string& key, Language language, const std::vector<text::Argument>& arguments = {})
{
    return text::message(language, "load." + key, arguments);
}

std::string meetings_text(const CalendarLoad& load, bool all, Language language)
{
    Table table({Align::left, Align::right, Align::right, Align::right, Align::left});
    const auto money = [&](const std::optional<Money>& amount) { return amount ? text::money(*amount, language) : ""; };
    table.add({say_load("meeting", language), say_load("occurrences", language), say_load("hours", language),
               load.currency ? say_load("per_year", language) : ""});
    const auto shown = shown_of(load.meetings.size(), all);
    for (const auto& meeting : std::span(load.meetings).first(shown))
        table.add({meeting.title, text::number(Decimal(meeting.occurrences, 0), language),
                   text::hours(meeting.hours, language), money(meeting.per_year),
                   meeting.with_clients ? say_load("with_clients", language) : ""});
    if (const auto left = load.meetings.size() - shown; left > 0)
    {
        const auto rest = rest_of(load, shown);
        table.add({say_load("others", language, {{"n", static_cast<std::int64_t>(left)}}), "",
                   text::hours(rest.hours, language), money(rest.per_year)});
    }
    table.add_gap();
    table.add({say_load("all", language), "", text::hours(load.hours, language), money(load.per_year)});
    return table.to_string();
}

/// Hours with clients: beside the load of people who carry a quota, within that of everyone else.
std::string client_hours(const CalendarPerson& person, Language language)
{
    return person.client_hours_per_week == 0
               ? ""
               : say_load(person.quota_carrier ? "client_hours" : "client_hours_within", language,
                          {{"hours", text::hours(person.client_hours_per_week, language)}});
}

std::string people_text(const CalendarLoad& load, bool all, Language language)
{
    Table table({Align::left, Align::right, Align::right, Align::right, Align::left, Align::left});
    table.add({say_load("person", language), say_load("hours_a_week", language), say_load("share", language),
               load.currency ? say_load("per_year", language) : ""});
    const auto shown = shown_of(load.people.size(), all);
    for (const auto& person : std::span(load.people).first(shown))
        table.add({person.name, text::hours(person.hours_per_week, language),
                   text::percent(printed_share(person.hours_per_week), language),
                   person.per_year ? text::money(*person.per_year, language) : "",
                   say_load(std::string(name_of(person.band)), language), client_hours(person, language)});
    if (shown < load.people.size())
        table.add({say_load("others", language, {{"n", static_cast<std::int64_t>(load.people.size() - shown)}})});
    return table.to_string();
}

std::string names(const std::vector<std::string>& people)
{
    std::string list;
    for (std::size_t i = 0; i < std::min(people.size(), kMostNames); ++i)
        list += (i == 0 ? "" : ", ") + people[i];
    return list + (people.size() > kMostNames ? ", …" : "");
}

/// What the bands mean, and that they are a policy.
std::string bands_text(const CalendarLoad& load, Language language)
{
    const auto number = [&](const Decimal& hours) { return text::number(hours, language); };
    return say_load("bands", language,
                    {{"carriers_green", number(load.carrier_limits.green_up_to)},
                     {"carriers_amber", number(load.carrier_limits.amber_up_to)},
                     {"others_green", number(load.other_limits.green_up_to)},
                     {"others_amber", number(load.other_limits.amber_up_to)}});
}

/// What a reader has to know about the figures.
std::string notes(const CalendarLoad& load, Language language)
{
    std::string lines;
    for (const auto& line : app::conflict_lines(load.conflicts, app::kMostConflictLines, language))
        lines += line + '\n';
    if (!load.people.empty())
        lines += bands_text(load, language) + '\n';
    if (load.scaled)
        lines += say_load("scaled", language) + '\n';
    if (!load.currency)
        lines += say_load("no_rates", language) + '\n';
    if (!load.without_rate.empty())
        lines += say_load("without_rate", language,
                          {{"n", static_cast<std::int64_t>(load.without_rate.size())},
                           {"names", names(load.without_rate)}}) +
                 '\n';
    if (load.names_no_two && !load.meetings.empty())
        lines += say_load("names_no_two", language) + '\n';
    for (const auto& [reason, count] : load.left_out)
        lines += say_load("left_out." + std::string(name_of(reason)), language, {{"n", std::int64_t{count}}}) + '\n';
    return lines.empty() ? lines : '\n' + lines;
}

std::string load_text(const CalendarLoad& load, bool all, Language language)
{
    auto answer = text::date_short(load.from, language) + " – " + text::date_short(load.to, language) + "\n\n";
    if (load.meetings.empty())
        return answer + say_load("nothing", language) + '\n' + notes(load, language);
    answer += meetings_text(load, all, language);
    if (!load.people.empty())
        answer += '\n' + people_text(load, all, language);
    return answer + notes(load, language);
}

/// What could not be read or had to be guessed, on standard error: each kind once, with how many more there are of it.
void warn_of(const std::vector<Error>& warnings, const LoadCommand& command, const Common& common)
{
    std::vector<std::pair<const Error*, std::int64_t>> kinds;
    for (const auto& warning : warnings)
    {
        const auto same = [&](const auto& kind) { return kind.first->code == warning.code; };
        if (const auto known = std::ranges::find_if(kinds, same); known != kinds.end())
            ++known->second;
        else
            kinds.emplace_back(&warning, 0);
    }
    for (const auto& [first, more] : kinds)
    {
        fail(*first, command.calendar, common);
        if (more > 0)
            cli::warn(say_load("more_like_it", common.ui, {{"n", more}}));
    }
}
} // namespace

int run(const LoadCommand& command, const Common& common)
{
    const auto rates = read_rates(command.rates, common);
    if (!rates)
        return fail(rates.error(), common);
    const auto bytes = read_input(command.calendar);
    if (!bytes)
        return fail(bytes.error(), command.calendar, common);
    const auto language = common.language.value_or(common.ui);
    const auto& card = rates.value();
    const auto all = read_settings(common);
    if (!all)
        return fail(all.error(), common);
    auto domains = command.domains.empty() ? settings::own_domains(all.value()) : command.domains;
    if (domains.empty() && card)
        for (const auto& address : card->addresses())
            std::ranges::move(domains_in(address), std::back_inserter(domains));
    auto calendar = read_calendar(
        bytes.value(),
        {.language = language, .time_zone = system_time_zone(), .domains = std::move(domains), .hides_private = true});
    if (!calendar)
        return fail(calendar.error(), command.calendar, common);
    const auto warnings = std::move(calendar.value().warnings);
    const auto load = app::load_calendar(calendar.value(), {command.from, command.to, today_here()},
                                         card ? &*card : nullptr, language);
    if (!load)
        return fail(load.error(), common);
    warn_of(warnings, command, common);
    warn_of(load.value().warnings, command, common);
    warn_of_domains(calendar.value(), command.domains, common.ui);
    return answer(common.json ? app::load_json(load.value()) : load_text(load.value(), command.all, language));
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "calendar_domains.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "rate_file.hpp"

#include "app/answers_load.hpp"
#include "base/file.hpp"
#include "calendar/import.hpp"
#include "load/calendar_load.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

/// More names than these are not listed: whoever adds the first to the rate card will be told the next.
constexpr std::size_t kMostNames = 10;

std::string say(const char* key, Language language, const std::vector<text::Argument>& arguments = {})
{
    return text::message(language, std::string("load.") + key, arguments);
}

std::string meetings_text(const CalendarLoad& load, Language language)
{
    Table table({Align::left, Align::right, Align::right, Align::right, Align::left});
    const auto money = [&](const std::optional<Money>& amount) { return amount ? text::money(*amount, language) : ""; };
    table.add({say("meeting", language), say("occurrences", language), say("hours", language),
               load.currency ? say("per_year", language) : ""});
    for (const auto& meeting : load.meetings)
        table.add({meeting.title, text::number(Decimal(meeting.occurrences, 0), language),
                   text::hours(meeting.hours, language), money(meeting.per_year),
                   meeting.with_clients ? say("with_clients", language) : ""});
    table.add_gap();
    table.add({say("all", language), "", text::hours(load.hours, language), money(load.per_year)});
    return table.to_string();
}

/// Hours with clients: beside the load of people who carry a quota, within that of everyone else.
std::string client_hours(const CalendarPerson& person, Language language)
{
    return person.client_hours_per_week == 0
               ? ""
               : say(person.quota_carrier ? "client_hours" : "client_hours_within", language,
                     {{"hours", text::hours(person.client_hours_per_week, language)}});
}

std::string people_text(const CalendarLoad& load, Language language)
{
    Table table({Align::left, Align::right, Align::right, Align::right, Align::left, Align::left});
    table.add({say("person", language), say("hours_a_week", language), say("share", language),
               load.currency ? say("per_year", language) : ""});
    for (const auto& person : load.people)
        table.add({person.name, text::hours(person.hours_per_week, language),
                   text::percent(printed_share(person.hours_per_week), language),
                   person.per_year ? text::money(*person.per_year, language) : "",
                   say(std::string(name_of(person.band)).c_str(), language), client_hours(person, language)});
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
    return say("bands", language,
               {{"carriers_green", number(load.carrier_limits.green_up_to)},
                {"carriers_amber", number(load.carrier_limits.amber_up_to)},
                {"others_green", number(load.other_limits.green_up_to)},
                {"others_amber", number(load.other_limits.amber_up_to)}});
}

/// What a reader has to know about the figures.
std::string notes(const CalendarLoad& load, Language language)
{
    std::string lines;
    if (!load.people.empty())
        lines += bands_text(load, language) + '\n';
    if (load.scaled)
        lines += say("scaled", language) + '\n';
    if (!load.currency)
        lines += say("no_rates", language) + '\n';
    if (!load.without_rate.empty())
        lines +=
            say("without_rate", language,
                {{"n", static_cast<std::int64_t>(load.without_rate.size())}, {"names", names(load.without_rate)}}) +
            '\n';
    if (load.left_out > 0)
        lines += say("left_out", language, {{"n", std::int64_t{load.left_out}}}) + '\n';
    return lines.empty() ? lines : '\n' + lines;
}

std::string load_text(const CalendarLoad& load, Language language)
{
    auto answer = text::date_short(load.from, language) + " – " + text::date_short(load.to, language) + "\n\n";
    if (load.meetings.empty())
        return answer + say("nothing", language) + '\n' + notes(load, language);
    answer += meetings_text(load, language);
    if (!load.people.empty())
        answer += '\n' + people_text(load, language);
    return answer + notes(load, language);
}

/// What could not be read or had to be guessed, on standard error.
void warn(std::vector<Error> warnings, const LoadCommand& command, const Common& common)
{
    for (auto& warning : warnings)
        fail(std::move(warning), command.calendar, common);
}
} // namespace

int run(const LoadCommand& command, const Common& common)
{
    const auto rates = read_rates(command.rates);
    if (!rates)
        return fail(rates.error(), common);
    const auto bytes = read_input(command.calendar);
    if (!bytes)
        return fail(bytes.error(), command.calendar, common);
    const auto language = common.language.value_or(common.ui);
    const auto& card = rates.value();
    auto calendar =
        read_calendar(bytes.value(), {.language = language,
                                      .time_zone = system_time_zone(),
                                      .domains = command.domains.empty() && card ? card->domains() : command.domains});
    if (!calendar)
        return fail(calendar.error(), command.calendar, common);
    const auto load = calendar_load(std::move(calendar.value().meetings), {command.from, command.to, today_here()},
                                    card ? &*card : nullptr);
    if (!load)
        return fail(load.error(), common);
    warn(calendar.value().warnings, command, common);
    warn(load.value().warnings, command, common);
    warn_of_domains(calendar.value(), command.domains, common.ui);
    return answer(common.json ? app::load_json(load.value()) : load_text(load.value(), language));
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "calendar_domains.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "settings.hpp"

#include "app/calendar_import.hpp"
#include "app/load_calendar.hpp"
#include "meeting/json.hpp"
#include "settings/use.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <iostream>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

/// What a person wants to know of a meeting beside its time and title.
std::string notes_on(const Meeting& meeting, Language language)
{
    std::string notes;
    const auto add = [&](bool applies, const char* note)
    {
        if (applies)
            notes += (notes.empty() ? "" : ", ") + text::message(language, std::string("cli.import.") + note);
    };
    const auto& entry = meeting.calendar;
    add(meeting.recurrence.has_value(), "repeats");
    add(entry && !entry->recurrence_id.empty(), "moved");
    add(!meeting.days.empty(), "conference");
    add(meeting.status == Status::cancelled, "cancelled");
    return notes;
}

std::int64_t people_of(const Meeting& meeting)
{
    std::int64_t people = 0;
    for (const auto& attendee : meeting.attendees)
        people += is_away(attendee) ? 0 : attendee.headcount;
    return people;
}

std::string meetings_text(const std::vector<Meeting>& meetings, Language language)
{
    Table table({Align::left, Align::left, Align::left, Align::right, Align::left});
    for (const auto& meeting : meetings)
    {
        const auto start = meeting.start().value_or(LocalTime{});
        const bool is_all_day = meeting.calendar && meeting.calendar->all_day;
        const auto people = people_of(meeting);
        table.add(
            {text::date_short(start.date, language),
             is_all_day
                 ? text::message(language, "cli.import.all_day")
                 : text::time_range(start.minute_of_day, start.minute_of_day + meeting.duration_minutes % (24 * 60)) +
                       " (" + meeting.time_zone + ')',
             meeting.title, people > 0 ? text::message(language, "documents.common.people", {{"count", people}}) : "",
             notes_on(meeting, language)});
    }
    return table.to_string() + '\n' +
           text::message(language, "cli.import.count", {{"n", static_cast<std::int64_t>(meetings.size())}}) + '\n';
}

void warn(const std::vector<Error>& warnings, const std::string& file, const Common& common)
{
    for (auto warning : warnings)
        std::cerr << "planerka: "
                  << text::describe(file == "-" ? std::move(warning) : std::move(warning).in_file(file), common.ui)
                  << '\n';
}

std::string saved_text(const app::SavedMeetings& saved, bool as_json)
{
    auto written = json::Json::array();
    auto kept = json::Json::array();
    std::string paths;
    for (const auto& path : saved.written)
    {
        written.push_back(path.string());
        paths += path.string() + '\n';
    }
    for (const auto& path : saved.kept)
        kept.push_back(path.string());
    return as_json ? json::to_text({{"written", std::move(written)}, {"kept", std::move(kept)}}) : paths;
}

/// As app::give_agendas(), if a purpose was named; the exit code.
int give_agendas(std::vector<Meeting>& meetings, const std::string& purpose, const Common& common)
{
    if (purpose.empty())
        return 0;
    const auto planner = open_planner(common);
    if (!planner)
        return fail(planner.error(), common);
    const auto without = app::give_agendas(meetings, purpose, planner.value());
    if (!without)
        return refuse(without.error(), "planerka import", common);
    if (without.value() > 0)
        cli::warn(cli_text(common.ui, "import.no_agenda",
                           {{"n", static_cast<std::int64_t>(without.value())}, {"purpose", purpose}}));
    return 0;
}
} // namespace

int run(const ImportCommand& command, const Common& common)
{
    const auto bytes = read_input(command.calendar);
    if (!bytes)
        return fail(bytes.error(), common);
    const auto all = read_settings(common);
    if (!all)
        return fail(all.error(), common);
    auto imported = read_calendar(
        bytes.value(), {.language = common.language.value_or(common.ui),
                        .time_zone = command.time_zone.empty() ? system_time_zone() : command.time_zone,
                        .domains = command.domains.empty() ? settings::own_domains(all.value()) : command.domains});
    if (!imported)
        return fail(imported.error(), command.calendar, common);
    auto& meetings = imported.value().meetings;
    if (const int failed = cli::give_agendas(meetings, command.purpose, common))
        return failed;
    warn(imported.value().warnings, command.calendar, common);
    warn_of_domains(imported.value(), command.domains, common.ui);
    for (const auto& line : app::conflict_lines(app::conflicts_of(imported.value(), today_here(), common.ui),
                                                app::kMostConflictLines, common.ui))
        cli::warn(line);
    if (!command.folder)
        return answer(common.json ? app::meetings_json(meetings)
                                  : meetings_text(meetings, common.language.value_or(common.ui)));
    const auto saved = app::save_meetings(meetings, *command.folder);
    if (!saved)
        return fail(saved.error(), common);
    if (const auto kept = saved.value().kept.size(); kept > 0)
        std::cerr << "planerka: "
                  << text::message(common.ui, "cli.import.kept", {{"n", static_cast<std::int64_t>(kept)}}) << '\n';
    return answer(saved_text(saved.value(), common.json));
}
} // namespace planerka::cli

// SPDX-License-Identifier: MPL-2.0
#include "office/calendar.hxx"

#include "app/calendar_entry.hpp"
#include "app/calendar_import.hpp"
#include "app/file_name.hpp"
#include "app/replaceable.hpp"
#include "base/file.hpp"
#include "bridge/errors.hxx"
#include "calendar/import.hpp"
#include "office/dialogs.hxx"
#include "office/recent.hxx"
#include "office/settings.hxx"
#include "settings/use.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <chrono>

namespace planerka::uno::commands
{
namespace
{
ImportedCalendar calendar_in(const Context& context, const std::filesystem::path& file, Language language)
{
    auto read = read_calendar(take(read_file(file)), {.language = language,
                                                      .time_zone = system_time_zone(),
                                                      .domains = settings::own_domains(*settings_now(context))});
    if (!read)
        throw Failure(std::move(read).error().in_file(file.string()));
    return std::move(read).value();
}

/// "Weekly pipeline review, 7 Dec 2026"
std::string named(const Meeting& meeting, Language language)
{
    const auto start = meeting.start();
    return start ? meeting.title + ", " + text::date_short(start->date, language) : meeting.title;
}

/// All meetings as files; the one that is to be opened goes on from its own.
Outcome save_all(const Place& place, const std::vector<Meeting>& meetings, const Meeting& next,
                 const Agreement& agreement)
{
    const auto language = ui_language(place.context);
    const auto folder = ask_for_folder(place.context, text::message(language, "extension.choose_meetings_folder"));
    if (!folder)
        return {};
    auto saved = take(app::save_meetings(meetings, *folder));
    auto& files = saved.written;
    std::ranges::move(saved.kept, std::back_inserter(files));
    std::filesystem::path next_file;
    for (const auto& file : files)
        if (const auto found = load_meeting(file); found && found.value().id == next.id)
            next_file = file;
    take(place.session->replace(next_file.empty() ? next : take(load_meeting(next_file)), next_file,
                                agreement.revision));
    note_recent(place.context, next_file);
    return {text::message(language, "sidebar.note.imported_all",
                          {{"n", static_cast<std::int64_t>(files.size())}, {"folder", folder->string()}}),
            {}};
}
} // namespace

Outcome import_calendar(const Place& place, const Target& target, Unsaved unsaved)
{
    const auto agreement = may_give_up(place, unsaved);
    if (!agreement.is_given)
        return {};
    const auto file = target.path ? target.path : ask_for_file_to_open(place.context, FilesOf::calendars);
    if (!file)
        return {};
    const auto language = ui_language(place.context);
    const auto calendar = calendar_in(place.context, *file, language);
    const auto& meetings = calendar.meetings;
    const auto& next = meetings.at(app::next_of(meetings, today_here()));
    const auto name = file->filename().string();
    const auto count = static_cast<std::int64_t>(meetings.size());
    if (count > 1 && target.may_ask)
        switch (ask_or_cancel(place.context, place.frame,
                              text::message(language, "extension.ask_import_all",
                                            {{"file", name}, {"n", count}, {"title", named(next, language)}})))
        {
        case Answer::yes:
            return save_all(place, meetings, next, agreement);
        case Answer::cancel:
            return {};
        case Answer::no:
            break;
        }
    take(place.session->restore({.meeting = next, .modified = true}, agreement.revision));
    Outcome outcome{count > 1 ? text::message(language, "sidebar.note.imported_one", {{"file", name}, {"n", count}})
                              : text::message(language, "sidebar.note.imported", {{"file", name}}),
                    {}};
    if (!calendar.warnings.empty())
        outcome.note += ' ' + text::describe(calendar.warnings.front(), language);
    return outcome;
}

Outcome export_calendar(const Place& place, const Target& target)
{
    const auto meeting = take(place.session->to_be_made()).meeting;
    const auto entry = take(app::calendar_entry(meeting, {.stamp_minutes = minutes_now()}));
    const auto file = target.path
                          ? target.path
                          : ask_for_file_to_save(place.context, app::entry_file_name(meeting), FilesOf::calendars);
    if (!file)
        return {};
    // Somebody who has chosen a file that is there has been asked.
    if (target.path && !target.may_replace && !app::may_hold_entry(*file))
        throw Failure(Error{"extension.file_exists"}.in_file(file->string()));
    take(write_file(*file, entry));
    return {text::message(ui_language(place.context), "sidebar.note.calendar", {{"file", file->string()}}), {}};
}

std::int64_t minutes_now()
{
    return std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now()).time_since_epoch().count();
}
} // namespace planerka::uno::commands

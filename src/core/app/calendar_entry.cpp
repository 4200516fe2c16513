// SPDX-License-Identifier: MPL-2.0
#include "app/calendar_entry.hpp"

#include "agenda/schedule.hpp"
#include "base/file.hpp"
#include "documents/visible.hpp"
#include "joining/hide.hpp"
#include "joining/link_passcode.hpp"
#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::app
{
namespace
{
/// What a slot is called in the entry. A client is not told of the buffer: documents/README.md, "Breaks and the
/// buffer".
std::string title_of(const Slot& slot, const Meeting& meeting, documents::Reader reader, Language language)
{
    if (const auto* const item = item_of(meeting, slot); item && !item->title.empty())
        return item->title;
    const auto name = slot.kind == SlotKind::content                                         ? "closed_item"
                      : slot.kind == SlotKind::buffer && reader == documents::Reader::client ? "questions"
                                                                                             : name_of(slot.kind);
    return text::message(language, "documents.common." + std::string(name));
}

/// "09:30  Wins of the week (5 min)"; without times if the agenda does not fit.
std::string agenda_lines(const Meeting& visible, documents::Reader reader, int day, Language language)
{
    std::string lines;
    if (const auto plan = schedule(visible))
    {
        for (const auto& slot : plan.value().slots)
            if (slot.day == day)
                lines += text::message(language, "calendar.description.slot",
                                       {{"time", slot.start.clock()},
                                        {"title", title_of(slot, visible, reader, language)},
                                        {"n", std::int64_t{slot.minutes}}}) +
                         '\n';
        return lines;
    }
    for (const auto& item : visible.agenda)
        if (item.day.value_or(day) == day && !item.title.empty())
            lines += text::message(language, "calendar.description.item",
                                   {{"title", item.title}, {"n", std::int64_t{item.planned_minutes}}}) +
                     '\n';
    return lines;
}

void add_line(std::string& text, Language language, const char* name, const std::string& value)
{
    if (!value.empty())
        text += text::message(language, std::string("calendar.description.") + name, {{"value", value}}) + '\n';
}

std::string joining_lines(const Platform& platform, CalendarMethod method, Language language)
{
    const bool is_shared = method == CalendarMethod::publish;
    std::string lines;
    add_line(lines, language, "join", is_shared ? link_without_passcode(platform.join_url) : platform.join_url);
    if (!is_shared)
        add_line(lines, language, "passcode", platform.passcode);
    add_line(lines, language, "dial_in", is_shared ? dial_in_without_pin(platform.dial_in) : platform.dial_in);
    if (!is_shared)
        add_line(lines, language, "pin", platform.dial_in_pin);
    add_line(lines, language, "fallback", platform.fallback);
    return lines;
}

/// DESCRIPTION of an entry: the agenda, with times if it fits, and how to join. `day` is that of a conference, from 1;
/// 0 for a meeting without days. METHOD:PUBLISH is told no passcode and no PIN.
std::string description_of(const Meeting& visible, CalendarMethod method, documents::Reader reader, int day,
                           Language language)
{
    std::string description;
    if (const auto lines = agenda_lines(visible, reader, day, language); !lines.empty())
        description =
            text::message(language, "calendar.description.agenda", {{"zone", visible.time_zone}}) + '\n' + lines;
    if (visible.platform)
        if (const auto lines = joining_lines(*visible.platform, method, language); !lines.empty())
            description += (description.empty() ? "" : "\n") + lines;
    if (description.ends_with('\n'))
        description.pop_back();
    return description;
}
} // namespace

Meeting with_next_sequence(Meeting meeting)
{
    const int next = next_sequence(meeting);
    if (!meeting.calendar)
        meeting.calendar.emplace();
    meeting.calendar->sequence = next;
    return meeting;
}

Result<int> raise_sequence(const std::filesystem::path& file)
{
    PLANERKA_TRY(const auto text, read_file(file));
    auto meeting = parse_meeting(text);
    if (!meeting)
        return std::move(meeting).error().in_file(file.string());
    const int next = next_sequence(meeting.value());
    PLANERKA_TRY(auto object, json::parse(text));
    object["calendar"]["sequence"] = next;
    PLANERKA_CHECK(write_file(file, json::to_text(object)));
    return next;
}

Result<std::string> calendar_entry(const Meeting& meeting, const EntryOptions& options)
{
    using documents::Output;
    using documents::Reader;
    const auto reader =
        options.reader.value_or(meeting.audience == Audience::internal ? Reader::internal : Reader::client);
    const auto language = options.language.value_or(meeting.language);
    const auto output = options.method == CalendarMethod::publish ? Output::calendar : Output::calendar_request;
    const auto visible = documents::visible_part(meeting, output, reader, language);
    ExportOptions file{.method = options.method, .stamp_minutes = options.stamp_minutes};
    if (visible.kind == "conference" && !visible.days.empty())
        for (std::size_t day = 1; day <= visible.days.size(); ++day)
            file.descriptions.push_back(
                description_of(visible, options.method, reader, static_cast<int>(day), language));
    else
        file.descriptions.push_back(description_of(visible, options.method, reader, 0, language));
    return write_calendar(visible, file);
}
} // namespace planerka::app

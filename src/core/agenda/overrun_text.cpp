// SPDX-License-Identifier: MPL-2.0
#include "agenda/overrun_text.hpp"

#include "meeting/meeting_file.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// The item as people call it.
std::string title_of(const Meeting& meeting, std::size_t index)
{
    const auto& item = meeting.agenda[index];
    return item.title.empty() ? item.id : item.title;
}
} // namespace

std::vector<std::string> describe(const Meeting& meeting, const Relaid& relaid, Language language)
{
    std::vector<std::string> lines;
    const auto say = [&](const char* key, const std::vector<text::Argument>& arguments = {})
    { lines.push_back(text::message(language, std::string("schedule.overrun.") + key, arguments)); };

    if (relaid.behind == 0)
        say("on_plan");
    else
        say(relaid.behind > 0 ? "behind" : "ahead", {{"minutes", std::int64_t{std::abs(relaid.behind)}}});
    if (relaid.from_spare > 0)
        say("from_spare", {{"minutes", std::int64_t{relaid.from_spare}}});
    if (relaid.from_buffer > 0)
        say("from_buffer", {{"minutes", std::int64_t{relaid.from_buffer}}});
    for (const auto& each : relaid.shrunk)
        say("shrunk",
            {{"item", title_of(meeting, each.item)}, {"from", std::int64_t{each.from}}, {"to", std::int64_t{each.to}}});
    const std::string audience(name_of(meeting.audience));
    for (const auto& each : relaid.parked)
    {
        if (relaid.next_meeting)
            say("parked_until", {{"item", each.text},
                                 {"date", text::date_long(relaid.next_meeting->date, language)},
                                 {"audience", audience}});
        else
            say("parked", {{"item", each.text}, {"audience", audience}});
    }
    for (const auto& each : relaid.late)
        say("late",
            {{"item", title_of(meeting, each.item)}, {"planned", each.planned.clock()}, {"start", each.start.clock()}});
    if (relaid.over > 0)
        say("over", {{"minutes", std::int64_t{relaid.over}}});
    if (relaid.question != OverrunQuestion::none)
        lines.push_back(question_text(relaid.question, language));
    return lines;
}

std::string question_text(OverrunQuestion question, Language language)
{
    switch (question)
    {
    case OverrunQuestion::extend:
        return text::message(language, "schedule.question.extend");
    case OverrunQuestion::follow_up:
        return text::message(language, "schedule.question.follow_up");
    case OverrunQuestion::none:
        break;
    }
    return {};
}
} // namespace planerka

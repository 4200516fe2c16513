// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/agenda_lines.hpp"

#include "base/letters.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
constexpr std::string_view kQuestions = "documents.common.questions";

std::string pause_title(SlotKind kind, const Request& request)
{
    // A client is not told that time is kept in reserve.
    if (kind == SlotKind::buffer && request.reader == Reader::client)
        return text::message(request.language, kQuestions);
    return text::message(request.language, "documents.common." + std::string(name_of(kind)));
}

/// Whether an item is called as the buffer is for a client ("Your questions"): the two would be one thing twice.
bool has_time_for_questions(const std::vector<AgendaLine>& lines, Language language)
{
    const auto questions = lowered_text(text::message(language, kQuestions));
    return std::ranges::any_of(lines,
                               [&](const AgendaLine& line) {
                                   return !line.pause && lowered_text(line.title).find(questions) != std::string::npos;
                               });
}
} // namespace

std::vector<AgendaLine> agenda_lines(const Meeting& visible, const Schedule& plan, const Request& request)
{
    const bool formal = is_formal(visible, request);
    int number = 0;
    std::vector<AgendaLine> lines;
    for (const auto& slot : plan.slots)
    {
        AgendaLine line{.item = item_of(visible, slot), .slot = slot, .pause = slot.kind != SlotKind::content};
        if (line.item)
            line.title = formal && !line.item->formal_title.empty() ? line.item->formal_title : line.item->title;
        if (line.pause)
        {
            if (line.title.empty() || slot.kind == SlotKind::buffer)
                line.title = pause_title(slot.kind, request);
        }
        else if (line.item && (!formal || !line.item->formal_title.empty()))
            line.number = std::to_string(++number);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<AgendaLine> agenda_rows(const Meeting& visible, const Schedule& plan, const Request& request)
{
    auto lines = agenda_lines(visible, plan, request);
    return request.reader == Reader::client && has_time_for_questions(lines, request.language)
               ? without_buffer(std::move(lines))
               : lines;
}

std::vector<AgendaLine> without_buffer(std::vector<AgendaLine> lines)
{
    std::vector<AgendaLine> kept;
    for (auto& line : lines)
    {
        if (line.slot.kind != SlotKind::buffer || kept.empty() || kept.back().slot.day != line.slot.day)
        {
            kept.push_back(std::move(line));
            continue;
        }
        kept.back().slot.minutes += line.slot.minutes;
        kept.back().slot.end = line.slot.end;
    }
    return kept;
}

bool is_formal(const Meeting& visible, const Request& request)
{
    return request.language == Language::ru && visible.structure != "informal" &&
           std::ranges::any_of(visible.agenda, [](const AgendaItem& each) { return !each.formal_title.empty(); });
}
} // namespace planerka::documents

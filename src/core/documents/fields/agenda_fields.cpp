// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/agenda_fields.hpp"

#include "documents/fields/common_fields.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::documents
{
namespace
{
std::string agenda_text(Language language, const std::string& key, std::initializer_list<text::Argument> arguments = {})
{
    return text::message(language, std::string("documents.agenda.") + key, arguments);
}

odf::Value row_of(const AgendaLine& line, const Meeting& visible, const Request& request)
{
    const auto* item = line.item;
    const auto* owner = item ? visible.attendee(item->owner_id) : nullptr;
    const bool with_position = is_formal(visible, request) && owner && owner->headcount == 1 && !owner->name.empty();
    return odf::Record{{"time", text::time_range(line.slot.start.minute_of_day, line.slot.end.minute_of_day)},
                       {"start", line.slot.start.clock()},
                       {"end", line.slot.end.clock()},
                       {"minutes", std::to_string(line.slot.minutes)},
                       {"number", line.number},
                       {"title", line.title},
                       {"owner", owner ? name_of(*owner, request.language) : ""},
                       {"position", with_position ? owner->job_title : ""},
                       {"outcome", item && !line.pause ? item->outcome : ""},
                       {"item", !line.pause},
                       {"pause", line.pause}};
}

odf::List preparation(const std::vector<AgendaLine>& lines, const Meeting& visible, const Request& request)
{
    odf::List list;
    for (const auto& line : lines)
        if (line.item && !line.pause && !line.item->inputs.empty())
            list.emplace_back(odf::Record{{"title", line.title},
                                          {"owner", owner_text(visible, line.item->owner_id, request)},
                                          {"inputs", joined(line.item->inputs, "; ")}});
    return list;
}

odf::List open_actions(const Meeting& visible, const Request& request)
{
    odf::List list;
    for (const auto& each : visible.previous_actions)
        if (each.status != "done" && each.status != "dropped")
            list.push_back(action_row(each, int(list.size()) + 1, visible, request));
    return list;
}

/// When it ends, and what happens with time that is not needed.
std::string end_text(const Meeting& visible, const Schedule& plan, const Request& request)
{
    if (!visible.start())
        return {};
    const auto key = request.reader == Reader::client ? "ends" : "hard_stop";
    std::vector<std::string> sentences{agenda_text(request.language, key, {{"time", plan.end.clock()}})};
    if (plan.finish_early_minutes > 0)
        sentences.push_back(agenda_text(request.language, "finish_early",
                                        {{"count", std::int64_t{plan.finish_early_minutes}},
                                         {"time", plan.end.plus(-plan.finish_early_minutes).clock()}}));
    return joined(sentences, " ");
}
} // namespace

odf::Value agenda_fields(const View& view)
{
    const auto& visible = view.visible;
    const auto& request = view.request;
    const auto language = request.language;
    odf::Record fields;
    add_common(fields, visible, request);

    const bool by_company = request.reader == Reader::client;
    odf::List participants;
    for (const auto& group : grouped_people(visible, language, by_company))
        participants.emplace_back(odf::Record{{"label", group.label}, {"people", group.people}});
    int people = 0;
    for (const auto& each : visible.attendees)
        people += each.headcount;
    fields["has_participants"] = !participants.empty();
    fields["participants"] = std::move(participants);
    fields["people_count"] = people_text(people, language);

    const auto lines = agenda_rows(visible, view.plan, request);
    odf::List rows;
    for (const auto& line : lines)
        rows.push_back(row_of(line, visible, request));
    fields["rows"] = std::move(rows);
    fields["item_heading"] = agenda_text(language, is_formal(visible, request) ? "question" : "item");
    fields["owner_heading"] = agenda_text(language, is_formal(visible, request) ? "speaker" : "owner");

    const auto add_list = [&](const std::string& name, odf::List list)
    {
        fields[std::string("has_") + name] = !list.empty();
        fields[name] = std::move(list);
    };
    add_list("preparation", preparation(lines, visible, request));
    add_list("previous_actions", open_actions(visible, request));
    add_list("parking_lot", parking_lot(visible, view.plan, request));
    fields["end"] = end_text(visible, view.plan, request);
    return odf::Value(std::move(fields));
}
} // namespace planerka::documents

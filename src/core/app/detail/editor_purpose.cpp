// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include <algorithm>

namespace planerka::app
{
namespace
{
/// The agenda without what the scheduler and the list of people decide.
std::vector<AgendaItem> typed_agenda(std::vector<AgendaItem> agenda)
{
    for (auto& item : agenda)
    {
        item.owner_id.clear();
        item.inputs_ready = false;
        if (!item.fixed)
            item.planned_minutes = 0;
    }
    return agenda;
}

/// The same agenda with what a drafted one says of its items wherever the agenda itself says nothing of it.
std::vector<AgendaItem> completed(std::vector<AgendaItem> agenda, const std::vector<AgendaItem>& draft)
{
    for (std::size_t row = 0; row < std::min(agenda.size(), draft.size()); ++row)
    {
        auto& item = agenda[row];
        const auto& drafted = draft[row];
        if (item.activity.empty())
            item.activity = drafted.activity;
        if (item.type.empty())
            item.type = drafted.type;
        if (item.inputs.empty())
            item.inputs = drafted.inputs;
    }
    return agenda;
}

Meeting draft(const Blueprint& blueprint, const Meeting& meeting)
{
    return make_meeting(blueprint, {.id = meeting.id,
                                    .language = meeting.language,
                                    .start_local = meeting.start_local,
                                    .time_zone = meeting.time_zone});
}

void take_agenda(Meeting& meeting, const Meeting& draft, const Blueprint& blueprint)
{
    meeting.agenda = draft.agenda;
    for (std::size_t row = 0; row < meeting.agenda.size() && row < blueprint.items.size(); ++row)
    {
        const auto* const owner = owner_for(meeting, blueprint.items[row].owner_role);
        meeting.agenda[row].owner_id = owner ? owner->id : std::string{};
    }
}
} // namespace

const Blueprint* Editor::blueprint() const
{
    const auto found = std::find_if(blueprints_.begin(), blueprints_.end(),
                                    [&](const Blueprint& candidate) { return candidate.id == meeting_.purpose_id; });
    return found == blueprints_.end() ? nullptr : &*found;
}

bool Editor::agenda_is_own() const
{
    const auto* const from = blueprint();
    if (!from)
        return false;
    const auto drafted = draft(*from, meeting_).agenda;
    return typed_agenda(completed(meeting_.agenda, drafted)) != typed_agenda(drafted);
}

void Editor::take_blueprint_agenda()
{
    const auto* const from = blueprint();
    if (!from)
        return;
    take_agenda(meeting_, draft(*from, meeting_), *from);
    std::erase_if(wrong_, [](const auto& entry) { return entry.first.first == Field::item_minutes; });
}

/// What still is the old blueprint's own follows the purpose; what a person has changed stays.
void Editor::set_purpose(const std::string& id)
{
    const auto* const old_blueprint = blueprint();
    const auto was_own = agenda_is_own();
    meeting_.purpose_id = id;
    const auto* const new_blueprint = blueprint();
    if (!new_blueprint)
        return;
    meeting_.custom_purpose.clear();
    const auto after = draft(*new_blueprint, meeting_);
    if (!old_blueprint)
    {
        if (meeting_.agenda.empty())
            take_agenda(meeting_, after, *new_blueprint);
        return;
    }

    const auto before = draft(*old_blueprint, meeting_);
    if (meeting_.title == before.title)
        meeting_.title = after.title;
    if (meeting_.format == before.format)
        meeting_.format = after.format;
    if (meeting_.audience == before.audience)
        meeting_.audience = after.audience;
    if (meeting_.structure == before.structure)
        meeting_.structure = after.structure;
    if (meeting_.confidentiality == before.confidentiality)
        meeting_.confidentiality = after.confidentiality;
    if (meeting_.goals == before.goals)
        meeting_.goals = after.goals;
    if (was_own)
        return;
    if (meeting_.duration_minutes == before.duration_minutes)
        set_duration(after.duration_minutes);
    if (meeting_.attendees == before.attendees)
        meeting_.attendees = after.attendees;
    take_agenda(meeting_, after, *new_blueprint);
    std::erase_if(wrong_, [](const auto& entry) { return entry.first.first == Field::item_minutes; });
}
} // namespace planerka::app

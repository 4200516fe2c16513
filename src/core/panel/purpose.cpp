// SPDX-License-Identifier: MPL-2.0
#include "panel/purpose.hpp"

#include "panel/detail/typing.hpp"

#include <algorithm>

namespace planerka::panel
{
namespace
{
const Blueprint* blueprint_of(const Meeting& meeting, std::span<const Blueprint> blueprints)
{
    const auto found = std::ranges::find(blueprints, meeting.purpose_id, &Blueprint::id);
    return found == blueprints.end() ? nullptr : &*found;
}

/// The meeting as it would be if it were made from the blueprint today.
Meeting draft_of(const Blueprint& blueprint, const Meeting& meeting)
{
    return make_meeting(blueprint, {.id = meeting.id,
                                    .language = meeting.language,
                                    .start_local = meeting.start_local,
                                    .time_zone = meeting.time_zone});
}

/// Whether the item is the draft's, apart from what the scheduler and the list of people decide, and from what it does
/// not say.
bool is_as_drafted(const AgendaItem& item, AgendaItem drafted)
{
    drafted.owner_id = item.owner_id;
    drafted.inputs_ready = item.inputs_ready;
    if (!item.fixed)
        drafted.planned_minutes = item.planned_minutes;
    if (item.activity.empty())
        drafted.activity.clear();
    if (item.type.empty())
        drafted.type.clear();
    if (item.inputs.empty())
        drafted.inputs.clear();
    if (item.client_title.empty())
        drafted.client_title.clear();
    if (item.client_outcome.empty())
        drafted.client_outcome.clear();
    return item == drafted;
}

bool is_own(const std::vector<AgendaItem>& agenda, const std::vector<AgendaItem>& drafted)
{
    return !std::ranges::equal(agenda, drafted, is_as_drafted);
}

void take_agenda(Meeting& meeting, Meeting&& draft, const Blueprint& blueprint)
{
    meeting.agenda = std::move(draft.agenda);
    for (std::size_t row = 0; row < meeting.agenda.size() && row < blueprint.items.size(); ++row)
    {
        const auto* const owner = owner_for(meeting, blueprint.items[row].owner_role);
        meeting.agenda[row].owner_id = owner ? owner->id : std::string{};
        // A client reads the agenda: what is to be prepared does not stand there.
        if (meeting.audience != Audience::internal)
            meeting.agenda[row].inputs.clear();
    }
}
} // namespace

bool agenda_is_own(const Meeting& meeting, std::span<const Blueprint> blueprints)
{
    const auto* const blueprint = blueprint_of(meeting, blueprints);
    return blueprint && is_own(meeting.agenda, draft_of(*blueprint, meeting).agenda);
}

bool has_own_agenda(const Meeting& meeting, std::span<const Blueprint> blueprints)
{
    return !meeting.agenda.empty() && (!blueprint_of(meeting, blueprints) || agenda_is_own(meeting, blueprints));
}

bool take_blueprint_agenda(Meeting& meeting, std::span<const Blueprint> blueprints)
{
    const auto* const blueprint = blueprint_of(meeting, blueprints);
    if (blueprint)
        take_agenda(meeting, draft_of(*blueprint, meeting), *blueprint);
    return blueprint;
}

bool take_purpose(Meeting& meeting, const std::string& id, std::span<const Blueprint> blueprints)
{
    const auto* const old_blueprint = blueprint_of(meeting, blueprints);
    meeting.purpose_id = id;
    const auto* const new_blueprint = blueprint_of(meeting, blueprints);
    if (!new_blueprint)
        return false;
    meeting.custom_purpose.clear();
    auto after = draft_of(*new_blueprint, meeting);
    if (!old_blueprint)
    {
        if (!meeting.agenda.empty())
            return false;
        take_agenda(meeting, std::move(after), *new_blueprint);
        return true;
    }

    const auto before = draft_of(*old_blueprint, meeting);
    const auto follow = [&](auto member)
    {
        if (meeting.*member == before.*member)
            meeting.*member = after.*member;
    };
    follow(&Meeting::title);
    follow(&Meeting::format);
    follow(&Meeting::audience);
    follow(&Meeting::structure);
    follow(&Meeting::confidentiality);
    follow(&Meeting::goals);
    if (is_own(meeting.agenda, before.agenda))
        return false;
    if (meeting.duration_minutes == before.duration_minutes)
        set_duration(meeting, after.duration_minutes);
    follow(&Meeting::attendees);
    take_agenda(meeting, std::move(after), *new_blueprint);
    return true;
}

void rename_item(Meeting& meeting, AgendaItem& item, const std::string& title, std::span<const Blueprint> blueprints)
{
    if (item.title == title)
        return;
    const auto* const blueprint = blueprint_of(meeting, blueprints);
    const auto drafted = blueprint ? draft_of(*blueprint, meeting).agenda : std::vector<AgendaItem>{};
    item.title = title;
    item.client_title.clear();
    item.client_outcome.clear();
    if (!item.formal_title.empty())
        item.formal_title = title;
    if (std::ranges::find(drafted, item.outcome, &AgendaItem::outcome) != drafted.end())
        item.outcome.clear();
    const auto own = std::ranges::find(drafted, title, &AgendaItem::title);
    if (own == drafted.end())
        return;
    item.client_title = own->client_title;
    item.client_outcome = own->client_outcome;
    item.formal_title = own->formal_title;
    if (item.outcome.empty())
        item.outcome = own->outcome;
}
} // namespace planerka::panel

// SPDX-License-Identifier: MPL-2.0
#include "agenda/blueprint.hpp"

#include "agenda/detail/first_people.hpp"
#include "agenda/detail/owner_roles.hpp"
#include "meeting/entity_reader.hpp"

#include <algorithm>

namespace planerka
{
namespace entities
{
static void fields(auto& visit, Is<BlueprintItem> auto& it)
{
    visit("en", it.title.en);
    visit("ru", it.title.ru);
    visit("ru_formal", it.formal_title_ru);
    visit("client_title_en", it.client_title.en);
    visit("client_title_ru", it.client_title.ru);
    visit("def", it.default_minutes);
    visit("min", it.min_minutes);
    visit("max", it.max_minutes);
    visit("owner", it.owner_role);
    visit("priority", it.priority);
    visit("activity", it.activity);
    visit("type", it.type);
    visit("outcome_en", it.outcome.en);
    visit("outcome_ru", it.outcome.ru);
    visit("client_outcome_en", it.client_outcome.en);
    visit("client_outcome_ru", it.client_outcome.ru);
}

static void fields(auto& visit, Is<Blueprint> auto& it)
{
    visit("id", it.id);
    visit("title_en", it.title.en);
    visit("title_ru", it.title.ru);
    visit("client_title_en", it.client_title.en);
    visit("client_title_ru", it.client_title.ru);
    visit("default_minutes", it.default_minutes);
    visit("default_format", it.default_format);
    visit("audience", it.audience);
    visit("goals_en", it.goal.en);
    visit("goals_ru", it.goal.ru);
    visit("inputs_en", it.inputs.en);
    visit("inputs_ru", it.inputs.ru);
    visit("outputs_en", it.outputs.en);
    visit("outputs_ru", it.outputs.ru);
    visit("items", it.items);
}
} // namespace entities

namespace
{
/// The parts of "Clean data; list of exceptions."
std::vector<std::string> listed(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    std::vector<std::string> parts;
    while (!text.empty())
    {
        const auto end = text.find("; ");
        parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 2);
    }
    return parts;
}

/// The first item that is a question, not organisational.
std::size_t first_question(const Blueprint& blueprint)
{
    const auto found = std::find_if(blueprint.items.begin(), blueprint.items.end(),
                                    [](const BlueprintItem& item) { return !item.formal_title_ru.empty(); });
    return static_cast<std::size_t>(found - blueprint.items.begin());
}

/// A title of a meeting is read by everybody who is invited.
const std::string& title_of(const Blueprint& blueprint, const Meeting& meeting)
{
    const auto& of_client = blueprint.client_title.in(meeting.language);
    return meeting.audience == Audience::internal || of_client.empty() ? blueprint.title.in(meeting.language)
                                                                       : of_client;
}

template <class Matches>
const Attendee* first(const Meeting& meeting, const Matches& matches)
{
    const auto found = std::find_if(meeting.attendees.begin(), meeting.attendees.end(), matches);
    return found == meeting.attendees.end() ? nullptr : &*found;
}
} // namespace

/// Whether this is the person who makes the meeting.
static bool is_same(const Attendee& person, const NewMeeting& start)
{
    return start.organizer && person.name == start.organizer->name && person.email == start.organizer->email;
}

Result<std::vector<Blueprint>> parse_blueprints(std::string_view text)
{
    PLANERKA_TRY(const auto list, json::parse(text));
    std::vector<Blueprint> blueprints;
    PLANERKA_CHECK(entities::read_value(list, "", blueprints));
    return blueprints;
}

Meeting make_meeting(const Blueprint& blueprint, const NewMeeting& start)
{
    Meeting meeting;
    meeting.id = start.id;
    meeting.language = start.language;
    meeting.purpose_id = blueprint.id;
    meeting.industry_profile = "general";
    meeting.audience = start.audience.value_or(blueprint.audience);
    meeting.title = start.title.empty() ? title_of(blueprint, meeting) : start.title;
    meeting.format = blueprint.default_format;
    meeting.structure = meeting.format == "one_to_one" ? "informal" : "formal";
    meeting.start_local = start.start_local;
    meeting.time_zone = start.time_zone;
    meeting.duration_minutes = start.duration_minutes.value_or(blueprint.default_minutes);
    Goal goal;
    goal.text = blueprint.goal.in(start.language);
    meeting.goals.push_back(std::move(goal));
    meeting.attendees = first_people(blueprint, start);
    if (const auto* const organizer = first(meeting, [&](const Attendee& person) { return is_same(person, start); }))
        meeting.organizer_id = organizer->id;
    if (!start.client.empty())
        meeting.client.emplace().company = start.client;
    for (const auto& item : blueprint.items)
    {
        AgendaItem made;
        made.id = "i" + std::to_string(meeting.agenda.size() + 1);
        made.title = item.title.in(start.language);
        if (start.language == Language::ru)
            made.formal_title = item.formal_title_ru;
        made.client_title = item.client_title.in(start.language);
        if (const auto* owner = owner_for(meeting, item.owner_role))
            made.owner_id = owner->id;
        made.planned_minutes = item.default_minutes;
        made.min_minutes = item.min_minutes;
        made.max_minutes = item.max_minutes;
        made.priority = item.priority;
        made.activity = item.activity;
        made.type = item.type;
        made.outcome = item.outcome.in(start.language);
        made.client_outcome = item.client_outcome.in(start.language);
        meeting.agenda.push_back(std::move(made));
    }
    if (const auto question = first_question(blueprint); meeting.audience == Audience::internal &&
                                                         blueprint.audience == Audience::internal &&
                                                         question < meeting.agenda.size())
        meeting.agenda[question].inputs = listed(blueprint.inputs.in(start.language));
    meeting.costs.emplace().currency = start.language == Language::ru ? "RUB" : "USD";
    meeting.confidentiality = meeting.audience == Audience::internal ? "internal" : "confidential";
    return meeting;
}

const Attendee* owner_for(const Meeting& meeting, std::string_view owner_role)
{
    if (const auto* tagged = first(meeting, [&](const Attendee& person) { return has_tag(person, owner_role); }))
        return tagged;
    if (const auto* matching =
            first(meeting, [&](const Attendee& person) { return matches_table(person, owner_role); }))
        return matching;
    const auto* facilitator = meeting.with_role("facilitator");
    return facilitator ? facilitator : meeting.with_role("chair");
}
} // namespace planerka

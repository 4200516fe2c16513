// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/first_people.hpp"

#include "agenda/detail/owner_roles.hpp"
#include "text/blank.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// Who stands for an owner role in a new meeting (agenda/README.md, "Owner roles").
struct Part
{
    std::string_view owner_role;
    std::string_view attendee_kind;
    std::string_view role = "participant";
    bool needs_tag = false; ///< the kind alone does not say that this person is meant
};

/// In the order in which people are listed, and in which the first internal one chairs.
constexpr Part kParts[]{
    {"sales_manager", "sales_manager"},
    {"financial_planner", "financial_planner"},
    {"sales_rep", "sales_rep"},
    {"executive", "executive"},
    {"sales_ops", "other_staff", "minute_taker", true},
    {"marketing_manager", "marketing"},
    {"product_manager", "other_staff", "presenter", true},
    {"technical_expert", "developer", "supporting_expert"},
    {"trainer", "other_staff", "presenter", true},
    {"investment_specialist", "other_staff", "supporting_expert"},
    {"client", "client"},
};

bool needs(const Blueprint& blueprint, Audience audience, std::string_view owner_role)
{
    const bool is_internal = audience == Audience::internal;
    // An internal meeting of the sales department has its manager and its sellers, a client meeting has the client.
    if (is_internal ? owner_role == "sales_manager" || owner_role == "sales_rep" : owner_role == "client")
        return true;
    return std::any_of(blueprint.items.begin(), blueprint.items.end(),
                       [&](const BlueprintItem& item) { return item.owner_role == owner_role; });
}

void give(const Part& part, Attendee& person)
{
    person.role = part.role;
    if (part.needs_tag)
        person.owner_roles = {std::string(part.owner_role)};
}

Attendee stand_in(const Part& part, Language language)
{
    const bool is_client = part.owner_role == "client";
    Attendee person;
    person.name = text::message(language, "agenda.role." + std::string(part.owner_role));
    person.attendee_kind = part.attendee_kind;
    person.affiliation = is_client ? "client" : "internal";
    give(part, person);
    return person;
}

std::vector<Attendee> stand_ins(const Blueprint& blueprint, Audience audience, Language language)
{
    std::vector<Attendee> people;
    for (const auto& part : kParts)
        if (needs(blueprint, audience, part.owner_role))
            people.push_back(stand_in(part, language));
    return people;
}

/// Somebody who was named without a part takes one that the agenda needs and that goes with what they are: at a
/// demonstration a developer is the technical expert.
void take_parts(std::vector<Attendee>& named, const Blueprint& blueprint, Audience audience)
{
    const auto as_named = named; // the part that one of them takes makes nobody fit for the next
    for (const auto& part : kParts)
    {
        const auto has_it = [&](const Attendee& person)
        { return has_tag(person, part.owner_role) || matches_table(person, part.owner_role); };
        if (!needs(blueprint, audience, part.owner_role) || std::ranges::any_of(as_named, has_it))
            continue;
        const auto free = [&](const Attendee& person)
        { return person.attendee_kind == part.attendee_kind && person.role == "participant"; };
        if (const auto found = std::ranges::find_if(named, free); found != named.end())
            give(part, *found);
    }
}

/// Those who were named, and whom no meeting does without: somebody of ours, and the client of a client meeting.
std::vector<Attendee> with_the_indispensable(std::vector<Attendee> named, const std::vector<Attendee>& stand_ins,
                                             Audience audience)
{
    for (auto& person : named)
    {
        person.role = "participant";
        person.affiliation = affiliation_of(person);
    }
    const auto complete = [&](bool (*is_one)(const Attendee&), std::vector<Attendee>::iterator where)
    {
        if (const auto found = std::ranges::find_if(stand_ins, is_one);
            found != stand_ins.end() && std::ranges::none_of(named, is_one))
            named.insert(where, *found);
    };
    complete(is_internal, named.begin());
    if (audience != Audience::internal)
        complete(is_client, named.end());
    return named;
}

/// Who makes the meeting stands in for nobody: they come as themselves. Somebody who was named with the same name or
/// address is that person.
void take_organizer(std::vector<Attendee>& people, const NewMeeting& start)
{
    if (!start.organizer)
        return;
    const auto& organizer = *start.organizer;
    const auto is_named = [&](const Attendee& person)
    {
        return person.name == organizer.name ||
               (!organizer.email.empty() && text::comparable(person.email) == text::comparable(organizer.email));
    };
    auto found = std::ranges::find_if(people, is_named);
    if (found == people.end() && !start.attendees.empty())
        return; // who was named comes, and nobody else
    if (found == people.end())
        found =
            std::ranges::find_if(people, [&](const Attendee& person)
                                 { return person.attendee_kind == organizer.attendee_kind && is_internal(person); });
    if (found == people.end())
    {
        found = people.insert(people.begin(), Attendee{});
        found->attendee_kind = organizer.attendee_kind;
        found->affiliation = "internal";
        found->role = "participant";
    }
    found->name = organizer.name;
    if (found->email.empty())
        found->email = organizer.email;
}

/// The last of ours who has nothing else to do writes the minutes.
void choose_minute_taker(std::vector<Attendee>& people)
{
    if (std::ranges::find(people, "minute_taker", &Attendee::role) != people.end())
        return;
    const auto free = [](const Attendee& person) { return is_internal(person) && person.role == "participant"; };
    const auto found = std::find_if(people.rbegin(), people.rend(), free);
    if (found != people.rend())
        found->role = "minute_taker";
}
} // namespace

std::vector<Attendee> first_people(const Blueprint& blueprint, const NewMeeting& start)
{
    const auto audience = start.audience.value_or(blueprint.audience);
    auto people = stand_ins(blueprint, audience, start.language);
    if (!start.attendees.empty())
    {
        people = with_the_indispensable(start.attendees, people, audience);
        take_parts(people, blueprint, audience);
    }
    take_organizer(people, start);
    for (std::size_t i = 0; i < people.size(); ++i)
    {
        auto& person = people[i];
        person.id = "a" + std::to_string(i + 1);
        person.participation = "required";
        person.client_status = is_client(person) ? "new" : "";
        person.time_zone = start.time_zone;
    }
    if (const auto chair = std::ranges::find_if(people, is_internal); chair != people.end())
        chair->role = "chair";
    choose_minute_taker(people);
    return people;
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/people.hpp"

#include "text/messages.hpp"
#include "text/person_names.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace planerka::documents
{
namespace
{
std::string message(Language language, const std::string& key)
{
    return text::message(language, std::string("documents.common.") + key);
}

/// A message that exists for known values of a list that a newer version may have made longer.
std::string message_if_known(Language language, const std::string& key, int count = 1)
{
    const auto full = std::string("documents.common.") + key;
    return text::has_message(language, full) ? text::message(language, full, {{"count", std::int64_t{count}}}) : "";
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    return boost::join(parts, separator);
}
} // namespace

std::string name_of(const Attendee& attendee, Language language)
{
    if (attendee.name.empty())
    {
        if (!attendee.job_title.empty())
            return attendee.job_title;
        return message_if_known(language, "kind." + attendee.attendee_kind, attendee.headcount);
    }
    // Two capitals in the name of a group are no person's.
    return attendee.headcount > 1 ? attendee.name : text::surname_first(attendee.name);
}

std::string name_for_signature(const Attendee& attendee, Language language)
{
    if (attendee.name.empty() || attendee.headcount > 1)
        return name_of(attendee, language);
    return text::initials_first(attendee.name);
}

std::string people_text(int count, Language language)
{
    return text::message(language, "documents.common.people", {{"count", std::int64_t{count}}});
}

std::string name_with_position(const Attendee& attendee, Language language)
{
    auto result = name_of(attendee, language);
    if (attendee.headcount > 1)
        result += " (" + people_text(attendee.headcount, language) + ")";
    else if (!attendee.job_title.empty() && !attendee.name.empty())
        result += ", " + attendee.job_title;
    return result;
}

std::string role_text(const Attendee& attendee, Language language)
{
    // A position says more than "expert".
    const bool told_by_position = attendee.role == "supporting_expert" || attendee.role == "presenter";
    if (told_by_position && !attendee.job_title.empty())
        return {};
    return message_if_known(language, "role." + attendee.role);
}

int headcount(const std::vector<const Attendee*>& people)
{
    int count = 0;
    for (const auto* each : people)
        count += each->headcount;
    return count;
}

namespace
{
using People = std::vector<const Attendee*>;

std::string names(const People& people, Language language, bool with_role)
{
    std::vector<std::string> parts;
    for (const auto* each : people)
    {
        auto part = name_with_position(*each, language);
        if (with_role)
            if (const auto role = role_text(*each, language); !role.empty())
                part += ", " + role;
        if (each->participation == "optional")
            part += " (" + message(language, "optional") + ")";
        parts.push_back(std::move(part));
    }
    return join(parts, "; ");
}

/// Groups in the order in which their labels first come up.
std::vector<PeopleGroup> by_label(const Meeting& meeting, Language language, bool with_role,
                                  const std::function<std::string(const Attendee&)>& label_of)
{
    std::vector<std::pair<std::string, People>> groups;
    for (const auto& each : meeting.attendees)
    {
        const auto label = label_of(each);
        auto group = std::ranges::find(groups, label, [](const auto& pair) { return pair.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {label, {}});
        group->second.push_back(&each);
    }
    std::vector<PeopleGroup> result;
    for (const auto& [label, people] : groups)
        result.push_back({label, names(people, language, with_role)});
    return result;
}

std::vector<PeopleGroup> by_kind(const Meeting& meeting, Language language)
{
    const auto count_of = [&](const std::string& kind)
    {
        int count = 0;
        for (const auto& each : meeting.attendees)
            count += each.attendee_kind == kind && !is_informed(each) ? each.headcount : 0;
        return count;
    };
    return by_label(meeting, language, true,
                    [&](const Attendee& each)
                    {
                        if (is_informed(each))
                            return message(language, "informed");
                        const auto label =
                            message_if_known(language, "kind." + each.attendee_kind, count_of(each.attendee_kind));
                        return label.empty() ? message(language, "participants") : label;
                    });
}

std::vector<PeopleGroup> by_company(const Meeting& meeting, Language language)
{
    return by_label(meeting, language, true,
                    [&](const Attendee& each)
                    {
                        if (is_client(each))
                            return meeting.client && !meeting.client->company.empty() ? meeting.client->company
                                                                                      : message(language, "client");
                        if (affiliation_of(each) == "partner")
                            return message(language, "partners");
                        return meeting.organization && !meeting.organization->name.empty()
                                   ? meeting.organization->name
                                   : message(language, "our_side");
                    });
}

/// Chair, secretary, speakers, the others, the invited: the order of a Russian agenda.
std::vector<PeopleGroup> by_part(const Meeting& meeting, Language language)
{
    const auto owns_an_item = [&](const Attendee& each)
    { return std::ranges::any_of(meeting.agenda, [&](const AgendaItem& item) { return item.owner_id == each.id; }); };
    const auto part_of = [&](const Attendee& each) -> int
    {
        if (each.role == "chair")
            return 0;
        if (each.role == "minute_taker")
            return 1;
        if (!is_internal(each))
            return 5;
        if (is_informed(each))
            return 6;
        if (each.role == "facilitator")
            return 2;
        return each.headcount == 1 && owns_an_item(each) ? 3 : 4;
    };
    constexpr std::array labels{"chair", "secretary", "facilitator", "speakers", "participants", "invited", "informed"};
    std::vector<PeopleGroup> result;
    for (int part = 0; part < int(labels.size()); ++part)
    {
        People people;
        for (const auto& each : meeting.attendees)
            if (part_of(each) == part)
                people.push_back(&each);
        if (!people.empty())
            result.push_back({text::message(language, std::string("documents.common.part.") + labels[std::size_t(part)],
                                            {{"count", std::int64_t{headcount(people)}}}),
                              names(people, language, false)});
    }
    return result;
}
} // namespace

std::vector<PeopleGroup> grouped_people(const Meeting& meeting, Language language, bool company)
{
    if (company)
        return by_company(meeting, language);
    return language == Language::ru ? by_part(meeting, language) : by_kind(meeting, language);
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_people.hpp"

#include "base/letters.hpp"
#include "calendar/import.hpp"
#include "ical/values.hpp"
#include "meeting/field_rules.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <unordered_map>

namespace planerka
{
namespace
{
/// Addresses behind which there is nobody.
constexpr std::string_view kNobodysDomains[] = {"group.calendar.google.com", "unknownorganizer@calendar.google.com",
                                                "noreply@calendar.yandex.ru"};
constexpr std::string_view kGoogleRooms = "@resource.calendar.google.com";

/// The roles of the model that iCalendar has no word for.
constexpr std::string_view kRoles[] = {"facilitator",       "minute_taker", "presenter",
                                       "supporting_expert", "observer",     "participant"};

std::string address_of(const ContentLine& line)
{
    auto address = address_in(line.value);
    if (address.empty())
        address = address_in(parameter(line, "EMAIL"));
    return address;
}

/// A person without a name has the address as one.
std::string name_of(const ContentLine& line, const std::string& address)
{
    auto name = one_line(parameter(line, "CN"));
    // Outlook puts quotes within the quotes.
    while (name.size() >= 2 && (name.front() == '\'' || name.front() == '"') && name.front() == name.back())
        name = one_line(name.substr(1, name.size() - 2));
    if (starts_with_mailto(name))
        name.erase(0, 7);
    return name.empty() ? address : name;
}

bool is_nobody(std::string_view address)
{
    const auto low = lowered(address);
    return std::ranges::any_of(kNobodysDomains, [&](std::string_view each) { return low.ends_with(each); });
}

std::string one_of(std::span<const std::string_view> known, const std::string& text)
{
    return std::ranges::find(known, text) == std::end(known) ? std::string() : text;
}

class PeopleReader
{
public:
    PeopleReader(const Event& event, bool is_ours, std::size_t& room_left)
        : event_(event), is_ours_(is_ours), left_(room_left)
    {
    }

    ImportedPeople result(std::string_view title, ImportWarnings& warnings);

private:
    void add(const ContentLine& line);
    void add_organizer(const ContentLine& line);
    void add_delegates();
    bool was_present(const ContentLine& line, std::string_view state) const;
    Attendee* add_person(Attendee person);
    Attendee* with_address(const std::string& address);

    const Event& event_;
    bool is_ours_;
    std::size_t& left_;
    ImportedPeople people_{};
    std::unordered_map<std::string, std::size_t> by_address_{};                 ///< address in lower case
    std::vector<std::pair<std::size_t, std::vector<std::string>>> delegates_{}; ///< who sent whom
    std::string first_group_{};
    bool has_too_many_ = false;
};

Attendee* PeopleReader::with_address(const std::string& address)
{
    const auto found = by_address_.find(lowered(address));
    return address.empty() || found == by_address_.end() ? nullptr : &people_.attendees[found->second];
}

/// nullptr if there is no room for more.
Attendee* PeopleReader::add_person(Attendee person)
{
    if (people_.attendees.size() >= kMostAttendees || left_ == 0)
    {
        has_too_many_ = true;
        return nullptr;
    }
    --left_;
    person.id = 'a' + std::to_string(people_.attendees.size() + 1);
    if (!person.email.empty())
        by_address_.emplace(lowered(person.email), people_.attendees.size());
    people_.attendees.push_back(std::move(person));
    return &people_.attendees.back();
}

int headcount_of(const ContentLine& line)
{
    const auto text = parameter(line, "X-PLANERKA-HEADCOUNT");
    int number = 1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, 1, 10'000);
}

/// In a calendar that Planerka wrote. Of a meeting that was held, those who accepted are those who were there.
bool PeopleReader::was_present(const ContentLine& line, std::string_view state) const
{
    return state == "accepted" && (same_name(parameter(line, "X-PLANERKA-ATTENDANCE"), "PRESENT") ||
                                   same_name(event_.value(Field::our_status), "held"));
}

void PeopleReader::add(const ContentLine& line)
{
    const auto address = address_of(line);
    const auto state = lowered(parameter(line, "PARTSTAT"));
    const auto type = lowered(parameter(line, "CUTYPE"));
    const auto role = lowered(parameter(line, "ROLE"));
    // Who named a delegate and did not accept has delegated: not every program says PARTSTAT=DELEGATED.
    auto delegates = parameter_list(line, "DELEGATED-TO");
    const bool has_delegated = state == "delegated" || (!delegates.empty() && state != "accepted");
    const bool is_out = state == "declined" || has_delegated;
    if (type == "room" || type == "resource" || lowered(address).ends_with(kGoogleRooms))
    {
        if (!is_out)
            people_.rooms.push_back(name_of(line, address));
        return;
    }
    if (is_nobody(address))
        return;

    Attendee person;
    person.name = name_of(line, address);
    person.email = address;
    person.role = one_of(kRoles, lowered(parameter(line, "X-PLANERKA-ROLE")));
    if (role == "chair")
        person.role = "chair";
    if (person.role.empty())
        person.role = "participant";
    person.participation = role == "opt-participant" ? "optional" : role == "non-participant" ? "informed" : "required";
    person.affiliation =
        one_of(known_values("Attendee", "affiliation"), lowered(parameter(line, "X-PLANERKA-AFFILIATION")));
    person.headcount = headcount_of(line);
    person.answer = has_delegated ? "delegated" : one_of(known_values("Attendee", "answer"), state);
    if (is_out)
        person.attendance = "apologies";
    else if (is_ours_ && was_present(line, state))
        person.attendance = "present";
    if (person.name.empty())
        return;
    if (auto* known = with_address(address))
    {
        // The same person twice: the more important role holds, and one refusal is enough to be out.
        if (person.role != "participant")
            known->role = person.role;
        if (person.participation == "required")
            known->participation = person.participation;
        if (is_out)
            known->attendance = person.attendance;
        if (is_out || known->answer.empty())
            known->answer = person.answer;
        return;
    }
    const bool is_group = type == "group" && person.headcount == 1 && !is_out;
    if (is_group && first_group_.empty())
        first_group_ = person.name;
    if (add_person(std::move(person)) && has_delegated)
        delegates_.emplace_back(people_.attendees.size() - 1, std::move(delegates));
}

void PeopleReader::add_delegates()
{
    for (const auto& [sender, addresses] : delegates_)
        for (const auto& uri : addresses)
        {
            const auto role = people_.attendees[sender].role;
            const auto participation = people_.attendees[sender].participation;
            const auto address = address_in(uri);
            auto* delegate = with_address(address);
            if (!delegate && !address.empty())
                delegate = add_person({.name = address, .participation = participation, .email = address});
            if (!delegate)
                continue;
            if (delegate->role.empty() || delegate->role == "participant")
                delegate->role = role;
            if (participation == "required")
                delegate->participation = participation;
        }
    for (const auto& [sender, addresses] : delegates_)
        if (!addresses.empty() && people_.attendees[sender].role == "chair")
            people_.attendees[sender].role = "participant";
}

void PeopleReader::add_organizer(const ContentLine& line)
{
    const auto address = address_of(line);
    auto name = name_of(line, address);
    if (is_nobody(address) || name.empty())
        return;
    auto* organizer = with_address(address);
    if (!organizer && address.empty())
    {
        const auto found = std::ranges::find(people_.attendees, name, &Attendee::name);
        organizer = found == people_.attendees.end() ? nullptr : &*found;
    }
    if (!organizer)
        organizer =
            add_person({.name = std::move(name), .role = "participant", .participation = "required", .email = address});
    if (!organizer)
        return;
    people_.organizer_id = organizer->id;
    const bool has_chair = std::ranges::find(people_.attendees, "chair", &Attendee::role) != people_.attendees.end();
    if (!is_ours_ && !has_chair && organizer->attendance.empty())
        organizer->role = "chair";
}

ImportedPeople PeopleReader::result(std::string_view title, ImportWarnings& warnings)
{
    for (const auto& property : event_.properties)
        if (property.field == Field::attendee)
            add(property);
    add_delegates();
    if (const auto* organizer = event_.find(Field::organizer))
        add_organizer(*organizer);
    if (!first_group_.empty())
        warnings.add({"calendar.group", {{"name", first_group_}}}, title, event_.number);
    if (has_too_many_)
        warnings.add({"calendar.too_many_people", {{"limit", std::to_string(people_.attendees.size())}}}, title,
                     event_.number);
    return std::move(people_);
}
} // namespace

std::string address_in(std::string_view uri)
{
    uri = trimmed(uri);
    if (starts_with_mailto(uri))
        uri.remove_prefix(7);
    else if (uri.find(':') != std::string_view::npos || uri.starts_with('/'))
        return {}; // "invalid:nomail", a principal of Apple's, an Exchange name
    uri = trimmed(uri.substr(0, uri.find('?')));
    while (uri.size() >= 2 && uri.front() == '<' && uri.back() == '>')
        uri = uri.substr(1, uri.size() - 2);
    const auto at = uri.find('@');
    const bool is_address = at != std::string_view::npos && at > 0 && at + 1 < uri.size() &&
                            uri.find_first_of(" \t/=") == std::string_view::npos;
    return is_address ? std::string(uri) : std::string();
}

ImportedPeople import_people(const Event& event, bool is_ours, std::size_t& room_left, std::string_view title,
                             ImportWarnings& warnings)
{
    return PeopleReader(event, is_ours, room_left).result(title, warnings);
}
} // namespace planerka

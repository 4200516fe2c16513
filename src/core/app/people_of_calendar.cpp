// SPDX-License-Identifier: MPL-2.0
#include "app/people_of_calendar.hpp"

#include "calendar/import.hpp"
#include "panel/paste_people.hpp"

#include <algorithm>

namespace planerka::app
{
Result<std::size_t> people_of_calendar(Meeting& meeting, std::string_view ics)
{
    PLANERKA_TRY(const auto calendar,
                 read_calendar(ics, {.language = meeting.language, .time_zone = meeting.time_zone}));
    const auto& events = calendar.meetings;
    auto event = std::ranges::find_if(events, [&](const Meeting& each)
                                      { return each.id == meeting.id && !each.attendees.empty(); });
    if (event == events.end())
        event = std::ranges::find_if(events, [](const Meeting& each) { return !each.attendees.empty(); });
    if (event == events.end())
        return std::size_t{0};
    std::vector<panel::NamedPerson> people;
    for (const auto& person : event->attendees)
    {
        // Who has no name in the calendar is called by the address there.
        const bool has_name = person.name.find('@') == std::string::npos;
        people.push_back({.name = has_name ? person.name : std::string(),
                          .email = person.email,
                          .job_title = person.job_title,
                          .phone = person.phone});
    }
    return panel::take_people(meeting, std::move(people));
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/paste_people.hpp"

#include <string>
#include <string_view>

namespace planerka::panel
{
/// Everybody a line: name, address, job title, telephone number.
inline std::string people_of(const Meeting& meeting)
{
    std::string text;
    for (const auto& person : meeting.attendees)
    {
        text += person.name;
        for (const auto* const value : {&person.email, &person.job_title, &person.phone})
            if (!value->empty())
                text += " | " + *value;
        text += '\n';
    }
    return text;
}

/// Who comes of it in a meeting of nobody.
inline std::string pasted(std::string_view text)
{
    Meeting meeting;
    paste_people(meeting, text);
    return people_of(meeting);
}
} // namespace planerka::panel

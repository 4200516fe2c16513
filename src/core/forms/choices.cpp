// SPDX-License-Identifier: MPL-2.0
#include "forms/choices.hpp"

#include "meeting/field_rules.hpp"
#include "meeting/meeting.hpp"

namespace planerka::forms
{
std::vector<std::string_view> choices_of(std::string_view entity, std::string_view key)
{
    std::vector<std::string_view> choices;
    if (entity == "Meeting" && key == "language")
        for (const auto language : kLanguages)
            choices.push_back(code_of(language));
    else if (entity == "Meeting" && key == "audience")
        for (const auto& each : kAudiences)
            choices.push_back(each.name);
    else if (entity == "Meeting" && key == "status")
        for (const auto& each : kStatuses)
            choices.push_back(each.name);
    else
    {
        const auto known = known_values(entity, key);
        choices.assign(known.begin(), known.end());
    }
    return choices;
}
} // namespace planerka::forms

// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_choices.hpp"

#include "text/messages.hpp"

#include <algorithm>

namespace planerka::app
{
Choice choice_of(std::span<const std::string_view> values, std::string_view selected, const std::string& prefix,
                 Language language)
{
    Choice choice;
    for (const auto value : values)
        choice.options.push_back({std::string(value), text::message(language, prefix + '.' + std::string(value))});
    const auto found = std::ranges::find(values, selected);
    if (found != values.end())
        choice.selected = static_cast<int>(found - values.begin());
    else if (!selected.empty())
    {
        choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back({std::string(selected), std::string(selected)});
    }
    return choice;
}

Choice holder_of(std::string_view role, const Meeting& meeting, Language language)
{
    Choice choice;
    choice.options.push_back({"", text::message(language, "sidebar.nobody")});
    choice.selected = 0;
    for (std::size_t row = 0; row < meeting.attendees.size(); ++row)
    {
        const auto& person = meeting.attendees[row];
        if (choice.selected == 0 && person.role == role)
            choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back({std::to_string(row), person.name.empty() ? std::to_string(row + 1) : person.name});
    }
    return choice;
}

Choice purpose_of(const Meeting& meeting, std::span<const Blueprint> blueprints, Language language)
{
    Choice choice;
    for (const auto& blueprint : blueprints)
    {
        if (blueprint.id == meeting.purpose_id)
            choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back({blueprint.id, blueprint.title.in(language)});
    }
    if (choice.selected < 0)
    {
        const auto& own = meeting.custom_purpose.empty() ? meeting.purpose_id : meeting.custom_purpose;
        choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back(
            {meeting.purpose_id, own.empty() ? text::message(language, "sidebar.own_purpose") : own});
    }
    return choice;
}
} // namespace planerka::app

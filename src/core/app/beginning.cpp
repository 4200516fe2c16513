// SPDX-License-Identifier: MPL-2.0
#include "app/beginning.hpp"

#include "meeting/who_costs.hpp"

namespace planerka::app
{
std::string to_string(const Beginning& beginning)
{
    return std::string(documents::name_of(beginning.kind)) + ' ' + beginning.purpose + ' ' +
           std::string(code_of(beginning.language));
}

std::optional<Beginning> parse_beginning(std::string_view text)
{
    const auto first = text.find(' ');
    const auto last = text.rfind(' ');
    if (first == last)
        return std::nullopt;
    const auto kind = documents::kind_of(text.substr(0, first));
    const auto language = language_of(text.substr(last + 1));
    const auto purpose = text.substr(first + 1, last - first - 1);
    if (!kind || !language || purpose.empty() || purpose.find(' ') != std::string_view::npos)
        return std::nullopt;
    return Beginning{*kind, std::string(purpose), *language};
}

Result<Meeting> meeting_of(const Planner& planner, const Beginning& beginning, const settings::Settings* settings)
{
    NewMeetingRequest wanted;
    wanted.purpose = beginning.purpose;
    wanted.language = beginning.language;
    wanted.settings = settings;
    PLANERKA_TRY(auto meeting, planner.new_meeting(wanted));
    if (beginning.kind == documents::Kind::cost)
        for (auto& attendee : meeting.attendees)
            if (can_cost(meeting, attendee) && !has_rate(attendee))
            {
                if (!attendee.cost)
                    attendee.cost.emplace();
                attendee.cost->loaded_hourly_rate = Decimal(0, 0);
            }
    return meeting;
}

MakeOptions options_of(const Beginning& beginning)
{
    MakeOptions options;
    options.language = beginning.language;
    options.form = beginning.kind == documents::Kind::minutes;
    return options;
}
} // namespace planerka::app

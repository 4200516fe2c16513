// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_texts.hpp"

#include "text/blank.hpp"

namespace planerka::rules
{
void check_texts(const Meeting& meeting, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        if (!is_pause(meeting.agenda[i]) && text::is_blank(meeting.agenda[i].title))
            findings.add("V56", Severity::error, at("agenda", i, "title"));
    const auto check_list = [&](const auto& list, const char* name)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (text::is_blank(list[i].text))
                findings.add("V56", Severity::warning, at(name, i, "text"), {}, "check.V56.entry");
    };
    check_list(meeting.goals, "goals");
    check_list(meeting.decisions, "decisions");
    check_list(meeting.actions, "actions");
    check_list(meeting.previous_actions, "previousActions");
    check_list(meeting.parking_lot, "parkingLot");
}
} // namespace planerka::rules

// SPDX-License-Identifier: MPL-2.0
#include "app/usable.hpp"

#include "app/papers.hpp"
#include "meeting/who_costs.hpp"

#include <algorithm>

namespace planerka::app
{
namespace
{
bool has_all_rates(const Meeting& meeting)
{
    return meeting.costs && !meeting.costs->currency.empty() &&
           std::ranges::all_of(meeting.attendees,
                               [&](const Attendee& each) { return !can_cost(meeting, each) || has_rate(each); });
}

bool goes_into_a_calendar(const Meeting& meeting)
{
    return meeting.start() && !meeting.time_zone.empty() && meeting.status != Status::cancelled;
}

Usable looked_at(const SessionState& state, bool is_taken_over, bool is_left_over)
{
    Usable what;
    what.documents = is_taken_over;
    what.cost_sheet = is_taken_over && has_all_rates(state.meeting);
    what.calendar = is_taken_over && goes_into_a_calendar(state.meeting);
    what.mail = what.calendar && !addresses_of(state.meeting).empty();
    what.saving = state.modified || state.file.empty();
    what.restoring = is_left_over;
    return what;
}
} // namespace

Usable usable(const Session& session, bool is_left_over)
{
    const bool is_taken_over = !session.has_wrong_texts();
    Usable what;
    session.read([&](const SessionState& state, Revision) { what = looked_at(state, is_taken_over, is_left_over); });
    return what;
}

Usable usable(const SessionState& state, bool is_left_over)
{
    return looked_at(state, true, is_left_over);
}

Usable unusable()
{
    return {false, false, false, false, false, false, false};
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "documents/view.hpp"

#include "documents/visible.hpp"

namespace planerka::documents
{
Result<View> view_of(const Meeting& meeting, const Request& request)
{
    View view{meeting, request, visible_part(meeting, request), {}};
    if (view.visible.agenda.empty() && !meeting.agenda.empty())
        return Error{"schedule.all_closed", {}, "agenda"};
    if (request.kind != Kind::cost)
    {
        PLANERKA_TRY(view.plan, schedule(view.visible));
    }
    return view;
}
} // namespace planerka::documents

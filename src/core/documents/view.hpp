// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "base/result.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

namespace planerka::documents
{
/// A meeting as the reader of one document sees it. Made once for a document, and shared by everything that is made of
/// it: fields, properties, the search for leaks.
struct View
{
    const Meeting& meeting; ///< all of it; borrowed
    Request request;
    Meeting visible; ///< what the reader may see of it, see visible_part()
    Schedule plan;   ///< of `visible`; empty for the cost sheet, which has no agenda by the clock
};

/// Errors: "schedule.all_closed" if the reader may see no item of the agenda; those of schedule().
Result<View> view_of(const Meeting& meeting, const Request& request);
} // namespace planerka::documents

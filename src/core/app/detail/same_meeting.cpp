// SPDX-License-Identifier: MPL-2.0
#include "app/detail/same_meeting.hpp"

#include "app/detail/merge_parts.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"

#include <string>
#include <utility>

namespace planerka::app
{
namespace
{
/// As that document would remember it.
std::string remembered_by(const Meeting& meeting, const std::optional<documents::Request>& request)
{
    return to_json(request ? documents::visible_part(meeting, *request) : meeting);
}
} // namespace

Comparison compare(const SessionState& open, const Meeting& found, const std::optional<documents::Request>& request)
{
    if (remembered_by(open.meeting, request) == to_json(found))
        return {Remembers::the_same};
    const bool is_part = open.part && open.file.empty();
    if (!is_part || (request && to_string(*open.part) == to_string(*request)))
        return {Remembers::otherwise};
    if (!open.modified)
        if (auto merged = merge_parts(open.meeting, found))
            return {Remembers::more, std::move(merged)};
    return {Remembers::apart};
}
} // namespace planerka::app

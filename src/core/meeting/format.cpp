// SPDX-License-Identifier: MPL-2.0
#include "meeting/format.hpp"

namespace planerka
{
bool is_remote(const Meeting& meeting)
{
    return meeting.format == "video" || meeting.format == "conference_call";
}

bool has_remote_part(const Meeting& meeting)
{
    return is_remote(meeting) || meeting.format == "hybrid";
}

bool has_place(const Meeting& meeting)
{
    return meeting.format == "in_person" || meeting.format == "one_to_one" || meeting.format == "hybrid";
}
} // namespace planerka

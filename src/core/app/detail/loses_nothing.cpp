// SPDX-License-Identifier: MPL-2.0
#include "app/detail/loses_nothing.hpp"

#include "base/file.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"

namespace planerka::app
{
namespace
{
/// The meeting without its costs: those that a file of pay has are kept apart, see save_meeting().
Meeting without_costs(Meeting meeting)
{
    meeting.costs.reset();
    for (auto& person : meeting.attendees)
        person.cost.reset();
    return meeting;
}
} // namespace

Result<void> loses_nothing(const Meeting& meeting, const documents::Request& request, const std::filesystem::path& file)
{
    const auto bytes = read_file(file);
    const auto held = bytes ? parse_meeting(bytes.value()) : Result<Meeting>(bytes.error());
    if (!held || held.value().id != meeting.id)
        return success();
    const auto whole = without_costs(held.value());
    if (to_json(documents::visible_part(whole, request)) == to_json(whole))
        return success();
    return Error{"session.holds_less"}.in_file(file.string());
}
} // namespace planerka::app

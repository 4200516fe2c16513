// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_versions.hpp"

#include <charconv>
#include <limits>
#include <string_view>
#include <system_error>

namespace planerka
{
namespace
{
/// When the event was last changed. Such texts compare as their times do.
std::string_view stamp_of(const Event& event)
{
    const auto changed = event.value(Field::last_modified);
    return changed.empty() ? event.value(Field::dtstamp) : changed;
}
} // namespace

std::optional<int> sequence_of(const Event& event)
{
    const auto text = event.value(Field::sequence);
    int number = 0;
    const auto error = std::from_chars(text.data(), text.data() + text.size(), number).ec;
    if (error == std::errc::result_out_of_range && !text.starts_with('-'))
        return std::numeric_limits<int>::max();
    return error == std::errc() && number >= 0 ? std::optional(number) : std::nullopt;
}

bool is_newer(const Event& event, const Event& known)
{
    const auto number = sequence_of(event).value_or(0);
    const auto known_number = sequence_of(known).value_or(0);
    return number != known_number ? number > known_number : stamp_of(event) >= stamp_of(known);
}

bool is_another(const Event& event, const Event& known)
{
    return !stamp_of(event).empty() && stamp_of(event) == stamp_of(known) && sequence_of(event) == sequence_of(known) &&
           !event.find(Field::recurrence_id) && !event.value(Field::dtstart).empty() &&
           !known.value(Field::dtstart).empty() && event.value(Field::dtstart) != known.value(Field::dtstart);
}
} // namespace planerka

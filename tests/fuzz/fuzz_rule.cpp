// SPDX-License-Identifier: MPL-2.0
// A recurrence rule from anywhere: first line the start, then the rule, then exceptions.
#include "fuzz.hpp"

#include "recurrence/recurrence.hpp"
#include "text/messages.hpp"

using namespace planerka;

namespace
{
std::string_view next_line(std::string_view& text)
{
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    return line;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto text = fuzz::text_of(data, size);
    Meeting meeting;
    meeting.start_local = next_line(text);
    meeting.time_zone = "Europe/Berlin";
    Recurrence recurrence;
    recurrence.rrule = next_line(text);
    while (!text.empty())
        recurrence.exceptions.emplace_back(next_line(text));
    meeting.recurrence = recurrence;

    if (const auto number = occurrences_per_year(meeting); number)
        fuzz::require(number.value() > 0, "a series has meetings");
    else
        fuzz::require(!text::describe(number.error(), Language::en).empty(), "an error has a text");
    return 0;
}

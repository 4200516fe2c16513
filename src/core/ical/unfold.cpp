// SPDX-License-Identifier: MPL-2.0
#include "ical/unfold.hpp"

#include "ical/detail/encoding.hpp"

#include <cstring>

namespace planerka
{
namespace
{
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

CalendarText unfolded(std::string_view bytes)
{
    CalendarText text;
    text.lines.reserve(bytes.size() + 1);
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    const bool has_line_feeds = std::memchr(at, '\n', bytes.size()) != nullptr;
    for (int number = 1; at < end; ++number)
    {
        const auto left = static_cast<std::size_t>(end - at);
        const char* found = static_cast<const char*>(std::memchr(at, has_line_feeds ? '\n' : '\r', left));
        const char* line_end = found ? found : end;
        const char* const next = found ? found + 1 : end;
        if (line_end > at && line_end[-1] == '\r')
            --line_end;
        const bool goes_on = line_end > at && (*at == ' ' || *at == '\t') && !text.numbers.empty();
        if (goes_on)
            text.lines.pop_back();
        else
            text.numbers.push_back(number);
        text.lines.append(goes_on ? at + 1 : at, line_end).push_back('\n');
        at = next;
    }
    return text;
}

} // namespace

CalendarText unfold(std::string_view bytes)
{
    std::string from_utf16;
    if (const auto* encoding = utf16_of(bytes))
    {
        from_utf16 = converted(bytes, encoding);
        bytes = from_utf16;
    }
    if (bytes.starts_with(kUtf8Mark))
        bytes.remove_prefix(kUtf8Mark.size());

    auto text = unfolded(bytes);
    const auto count = count_utf8(text.lines);
    if (count.wrong_bytes == 0)
        return text;
    // A few damaged characters in what else is UTF-8 do not make it another encoding.
    if (count.characters < count.wrong_bytes)
        text.encoding = guessed_encoding(text.lines);
    text.repair = text.encoding.empty() ? CalendarText::Repair::replaced : CalendarText::Repair::guessed;
    text.lines =
        text.encoding.empty() ? with_wrong_bytes_replaced(text.lines) : converted(text.lines, text.encoding.c_str());
    return text;
}
} // namespace planerka

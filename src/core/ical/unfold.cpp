// SPDX-License-Identifier: MPL-2.0
#include "ical/unfold.hpp"

#include "base/direction.hpp"
#include "ical/detail/encoding.hpp"
#include "ical/detail/quoted_printable.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <utility>

namespace planerka
{
namespace
{
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// Whether the line is one that ends in "=" and goes on with `next` (ical/README.md, "Encodings"). What begins or ends
/// a part of the calendar is no text: the "=" before it stands there by mistake.
bool goes_on_softly(std::string_view line, std::string_view next)
{
    return line.ends_with('=') && !next.starts_with("BEGIN:") && !next.starts_with("END:") && is_quoted_printable(line);
}

CalendarText unfolded(std::string_view bytes)
{
    CalendarText text;
    std::size_t begin = 0; // of the last line
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
        const std::string_view line(at, static_cast<std::size_t>(line_end - at));
        const bool has_line = !text.numbers.empty();
        const bool goes_on_text =
            has_line && goes_on_softly(std::string_view(text.lines).substr(begin, text.lines.size() - 1 - begin), line);
        const bool goes_on = !goes_on_text && has_line && !line.empty() && (*at == ' ' || *at == '\t');
        if (goes_on || goes_on_text)
            text.lines.resize(text.lines.size() - (goes_on_text ? 2 : 1)); // the line end, and the "="
        else
        {
            text.numbers.push_back(number);
            begin = text.lines.size();
        }
        text.lines.append(line.substr(goes_on ? 1 : 0)).push_back('\n');
        at = next;
    }
    text.lines = with_quoted_printable_decoded(std::move(text.lines));
    return text;
}
/// Makes UTF-8 of lines that are none: ical/README.md, "Encodings".
void repair(CalendarText& text, const Utf8Count& count)
{
    // A few damaged characters in what else is UTF-8 do not make it another encoding.
    if (count.characters < count.wrong_bytes)
        text.encoding = guessed_encoding(text.lines);
    text.repair = text.encoding.empty() ? CalendarText::Repair::replaced : CalendarText::Repair::guessed;
    text.lines =
        text.encoding.empty() ? with_wrong_bytes_replaced(text.lines) : converted(text.lines, text.encoding.c_str());
}

/// Without zero bytes and without what turns the direction of writing: in a list of meetings it would turn the others.
std::string without_unseen(std::string lines)
{
    std::size_t kept = 0;
    std::size_t to = 0;
    auto zero = lines.find('\0');
    auto turn = lines.find('\xE2');
    while (zero != std::string::npos || turn != std::string::npos)
    {
        const bool is_zero = zero < turn;
        auto& next = is_zero ? zero : turn;
        const auto at = next;
        next = lines.find(is_zero ? '\0' : '\xE2', at + 1);
        if (!is_zero && !turns_direction(std::string_view(lines).substr(at)))
            continue;
        std::copy(lines.begin() + static_cast<std::ptrdiff_t>(kept), lines.begin() + static_cast<std::ptrdiff_t>(at),
                  lines.begin() + static_cast<std::ptrdiff_t>(to));
        to += at - kept;
        kept = at + (is_zero ? 1 : 3);
    }
    return lines.erase(to, kept - to);
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
    if (count.wrong_bytes > 0)
        repair(text, count);
    text.lines = without_unseen(std::move(text.lines));
    return text;
}
} // namespace planerka

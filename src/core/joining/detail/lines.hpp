// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/letters.hpp"

#include <span>
#include <string_view>

/// The lines of an invitation, and what they say behind a name and a colon.
namespace planerka
{
/// Calls `visit(line, line in lower case)` for each line until it returns false.
template <class Visit>
void for_each_line(std::string_view text, const Visit& visit)
{
    const auto low = lowered_text(text);
    for (std::size_t begin = 0; begin < text.size();)
    {
        const auto line = text.substr(begin, text.find('\n', begin) - begin);
        if (!visit(line, std::string_view(low).substr(begin, line.size())))
            return;
        begin += line.size() + 1;
    }
}

/// "Ab9xY2" of the line "Passcode: Ab9xY2", for the first of `names` that stands in it as a word of its own; a bracket
/// may stand between name and colon. Empty if none does. `low` is the line in lower case.
std::string_view said_after(std::string_view line, std::string_view low, std::span<const std::string_view> names);
} // namespace planerka

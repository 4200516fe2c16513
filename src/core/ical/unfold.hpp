// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
struct CalendarText
{
    /// What had to be done to the bytes (ical/README.md, "Encodings").
    enum class Repair
    {
        none,
        guessed,  ///< they were not UTF-8, and were read in `encoding`
        replaced, ///< a few of them were not UTF-8 and became U+FFFD
    };

    std::string lines{};        ///< UTF-8; folded lines are whole again; each ends in '\n'
    std::vector<int> numbers{}; ///< the line of the file in which each begins, from 1
    Repair repair = Repair::none;
    std::string encoding{}; ///< e.g. "windows-1251"
};

/// The bytes of an iCalendar file as lines (RFC 5545, section 3.1). Takes lines that end in CRLF, LF or CR, with or
/// without a byte order mark, in UTF-8, UTF-16 or an older encoding. Folded lines are put together before the bytes are
/// read as characters, because Exchange folds inside of characters.
CalendarText unfold(std::string_view bytes);
} // namespace planerka

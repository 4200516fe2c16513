// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The bytes of an iCalendar file as lines (RFC 5545 3.1).
namespace planerka
{
struct CalendarText
{
    enum class Repair
    {
        none,
        guessed,  ///< no UTF-8: read in `encoding`
        replaced, ///< a few bytes that are no UTF-8 became U+FFFD
    };

    std::string lines{};        ///< UTF-8, unfolded, each ending in '\n'
    std::vector<int> numbers{}; ///< the line of the file in which each begins, from 1
    Repair repair = Repair::none;
    std::string encoding{}; ///< e.g. "windows-1251"
};

/// Takes lines that end in CRLF, LF or CR, with or without a byte order mark, in UTF-8, UTF-16 or an older encoding.
/// Lines are put together before they are read as characters, because Exchange folds inside of characters.
CalendarText unfold(std::string_view bytes);

/// NAME;PARAMETERS:VALUE; views into the text of the line.
struct ContentLine
{
    std::string_view name{};
    std::string_view parameters{}; ///< "CN=\"Reyes, Dana\";RSVP=TRUE"
    std::string_view value{};
    int number = 0;
};

/// Nothing if the line has no name or no colon. A colon in an unquoted parameter, which many programs write, is told
/// from the one before the value where the value is an address or a time.
std::optional<ContentLine> parse_content_line(std::string_view line, int number);

/// The value of a parameter without its quotes, decoded (RFC 6868); empty if there is none. Names in either case.
std::string parameter(const ContentLine& line, std::string_view name);

/// Each value of a parameter that holds a list ("mailto:a@example.com","mailto:b@example.com").
std::vector<std::string> parameter_list(const ContentLine& line, std::string_view name);

/// In either case.
bool starts_with_mailto(std::string_view uri);

/// Equal but for the case of A–Z.
bool same_name(std::string_view a, std::string_view b);
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A line of an iCalendar file taken apart (RFC 5545, section 3.1; ical/README.md, "Reading lines").
namespace planerka
{
/// NAME;PARAMETERS:VALUE; views into the text of the line.
struct ContentLine
{
    std::string_view name{};
    std::string_view parameters{}; ///< "CN=\"Reyes, Dana\";RSVP=TRUE"
    std::string_view value{};
    int number = 0;
};

/// Nothing if the line has no name or no colon. Many programs write colons within unquoted parameters; such a colon is
/// told from the one before the value where the value is an address or a time.
std::optional<ContentLine> parse_content_line(std::string_view line, int number);

/// The value of a parameter without its quotes, decoded (RFC 6868); empty if there is none. Names are compared without
/// their case.
std::string parameter(const ContentLine& line, std::string_view name);

/// Each value of a parameter that holds a list ("mailto:a@example.com","mailto:b@example.com").
std::vector<std::string> parameter_list(const ContentLine& line, std::string_view name);

/// Whether the text begins with "mailto:", in either case.
bool starts_with_mailto(std::string_view uri);

/// Whether both are the same but for the case of A–Z.
bool same_name(std::string_view a, std::string_view b);
} // namespace planerka

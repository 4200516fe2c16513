// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// Writes content lines as RFC 5545, section 3.1, wants them: CRLF, folded at 75 octets between characters. Control
/// characters and line ends within a line are left out, so that no value can begin another property.
class CalendarWriter
{
public:
    /// NAME:VALUE, the value as it is to stand in the file. `name` includes the parameters.
    void line(std::string_view name, std::string_view value);

    /// The same for a TEXT, which is escaped. An empty one writes no line.
    void text(std::string_view name, std::string_view value);

    /// Lines that are ready, each ending in '\n'.
    void lines(std::string_view lines);

    std::string take() { return std::move(out_); }

private:
    void folded(std::string_view line);

    std::string out_{};
};

/// A parameter's value in quotes, encoded (RFC 6868).
std::string quoted_parameter(std::string_view value);
} // namespace planerka

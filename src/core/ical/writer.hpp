// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// Content lines as RFC 5545 3.1 wants them: CRLF, folded at 75 octets between characters; for the sources of this
/// folder alone. What no line may hold (control characters, line ends) is left out, so that no value can begin another
/// property.
class CalendarWriter
{
public:
    /// NAME:VALUE; the value as it stands in the file. `name` includes the parameters.
    void line(std::string_view name, std::string_view value);

    /// Likewise, for a TEXT: escaped. Nothing is written if it is empty.
    void text(std::string_view name, std::string_view value);

    /// What was written by somebody else: lines that end in '\n'.
    void lines(std::string_view lines);

    std::string take() { return std::move(out_); }

private:
    void folded(std::string_view line);

    std::string out_{};
};

/// A parameter's value in quotes, encoded (RFC 6868).
std::string quoted_parameter(std::string_view value);
} // namespace planerka

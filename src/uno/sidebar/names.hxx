// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

/// The names of the panel's controls, by which a test or a script finds them.
namespace planerka::uno::sidebar
{
/// "person_rate_2".
inline std::string row_name(const char* field, std::size_t row)
{
    return std::string(field) + '_' + std::to_string(row);
}

inline std::string caption_of(const std::string& field)
{
    return "caption_" + field;
}

inline std::string message_of(const std::string& field)
{
    return "message_" + field;
}
} // namespace planerka::uno::sidebar

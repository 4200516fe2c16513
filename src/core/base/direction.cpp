// SPDX-License-Identifier: MPL-2.0
#include "base/direction.hpp"

namespace planerka
{
bool turns_direction(std::string_view text)
{
    const auto sign = text.substr(0, 3);
    return (sign >= "\u202A" && sign <= "\u202E") || (sign >= "\u2066" && sign <= "\u2069");
}
} // namespace planerka

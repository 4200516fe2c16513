// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <string_view>

namespace planerka::documents
{
/// Code points of a UTF-8 text: near enough to the room it takes in print.
inline int text_length(std::string_view text)
{
    return int(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }));
}
} // namespace planerka::documents

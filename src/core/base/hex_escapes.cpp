// SPDX-License-Identifier: MPL-2.0
#include "base/hex_escapes.hpp"

#include <charconv>

namespace planerka
{
std::string hex_escapes_decoded(std::string_view text, char mark)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        unsigned code = 0;
        const char* const digits = text.data() + i + 1;
        if (text[i] == mark && i + 2 < text.size() && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2)
        {
            bytes += static_cast<char>(code);
            i += 2;
        }
        else
            bytes += text[i];
    }
    return bytes;
}
} // namespace planerka

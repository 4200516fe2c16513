// SPDX-License-Identifier: MPL-2.0
#include "base/letters.hpp"

namespace planerka
{
std::string lowered_text(std::string_view text)
{
    std::string result = lowered(text);
    for (std::size_t i = 0; i + 1 < result.size(); ++i)
    {
        const auto first = static_cast<unsigned char>(result[i]);
        const auto second = static_cast<unsigned char>(result[i + 1]);
        if (first != 0xD0 || second < 0x90 || second > 0xAF)
            continue;
        // А…П stay in their block, Р…Я change into the next.
        result[i] = static_cast<char>(second < 0xA0 ? 0xD0 : 0xD1);
        result[i + 1] = static_cast<char>(second < 0xA0 ? second + 0x20 : second - 0x20);
    }
    return result;
}

std::string one_line(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (const char c : text)
    {
        const auto code = static_cast<unsigned char>(c);
        if (code > ' ' && code != 0x7F)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}
} // namespace planerka

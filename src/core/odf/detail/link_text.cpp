// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/link_text.hpp"

namespace planerka::odf
{
std::string encoded_link(std::string_view name)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kUnfit = " \"%<>\\^`{|}";
    std::string text;
    for (const char c : name)
    {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte < 0x7F && kUnfit.find(c) == kUnfit.npos)
            text += c;
        else
            ((text += '%') += kDigits[byte >> 4]) += kDigits[byte & 0xF];
    }
    return text;
}
} // namespace planerka::odf

// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/link_text.hpp"

#include <charconv>

namespace planerka::odf
{
std::string decoded_link(std::string_view link)
{
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i)
    {
        unsigned char byte = 0;
        const auto digits = link[i] == '%' ? link.substr(i + 1, 2) : std::string_view();
        const auto* const end = digits.data() + digits.size();
        const bool is_code = digits.size() == 2 && std::from_chars(digits.data(), end, byte, 16).ptr == end;
        text += is_code ? static_cast<char>(byte) : link[i];
        i += is_code ? 2 : 0;
    }
    return text;
}

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

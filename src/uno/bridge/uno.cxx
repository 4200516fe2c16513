// SPDX-License-Identifier: MPL-2.0
#include "bridge/uno.hxx"

namespace planerka::uno
{
OUString to_ou(std::string_view utf8)
{
    return OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

std::string to_utf8(const OUString& text)
{
    const auto bytes = OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(bytes.getStr(), static_cast<std::size_t>(bytes.getLength()));
}
} // namespace planerka::uno

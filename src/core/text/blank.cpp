// SPDX-License-Identifier: MPL-2.0
#include "text/blank.hpp"

#include "text/detail/icu_text.hpp"

#include <unicode/uchar.h>

namespace planerka::text
{
namespace
{
bool is_blank(UChar32 character)
{
    return u_isUWhiteSpace(character) || u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}
} // namespace

bool is_blank(std::string_view text)
{
    const auto characters = unicode(text);
    for (std::int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1))
        if (!is_blank(characters.char32At(i)))
            return false;
    return true;
}

std::string trimmed(std::string_view text)
{
    auto characters = unicode(text);
    while (!characters.isEmpty() && is_blank(characters.char32At(0)))
        characters.remove(0, characters.moveIndex32(0, 1));
    while (!characters.isEmpty() && is_blank(characters.char32At(characters.length() - 1)))
        characters.truncate(characters.moveIndex32(characters.length(), -1));
    return utf8(characters);
}

std::string comparable(std::string_view text)
{
    return utf8(unicode(trimmed(text)).foldCase());
}
} // namespace planerka::text

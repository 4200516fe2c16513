// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

/// Between UTF-8 and ICU.
namespace planerka::text
{
inline icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

inline std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

inline icu::Locale locale_of(Language language)
{
    return icu::Locale(std::string(code_of(language)).c_str());
}
} // namespace planerka::text

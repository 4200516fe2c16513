// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace planerka
{
/// A language Planerka writes documents and messages in.
enum class Language
{
    en,
    ru,
};

inline constexpr std::array kLanguages{Language::en, Language::ru};

/// ISO 639-1 code: "en" or "ru".
constexpr std::string_view code_of(Language language)
{
    return language == Language::ru ? "ru" : "en";
}

/// The tag that documents are marked with, with the country whose paper, dates and numbers are meant.
constexpr std::string_view document_tag_of(Language language)
{
    return language == Language::ru ? "ru-RU" : "en-US";
}

/// The language of a BCP 47 or POSIX tag ("ru", "ru-RU", "en_US.UTF-8"); nothing if Planerka does not speak it.
constexpr std::optional<Language> language_of(std::string_view tag)
{
    for (const auto language : kLanguages)
    {
        const auto code = code_of(language);
        if (tag.substr(0, 2) == code && (tag.size() == 2 || tag[2] == '-' || tag[2] == '_' || tag[2] == '.'))
            return language;
    }
    return std::nullopt;
}
} // namespace planerka

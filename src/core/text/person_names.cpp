// SPDX-License-Identifier: MPL-2.0
#include "text/person_names.hpp"

#include "text/detail/given_names.hpp"
#include "text/detail/icu_text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

/// Russian names are told by the look of their words: capitals, initials, patronymics, endings of surnames.
namespace planerka::text
{
namespace
{
using Word = icu::UnicodeString;

struct Name
{
    Word surname;
    std::vector<Word> initials; ///< "И." each; "А.-М." for a double name
};

constexpr auto kSurnameEndings = std::to_array<std::u16string_view>(
    {u"ов",   u"ова",  u"ев",   u"ева", u"ёв", u"ёва", u"ин", u"ина", u"ын",    u"ына", u"ский",
     u"ская", u"цкий", u"цкая", u"ко",  u"ук", u"юк",  u"ых", u"дзе", u"швили", u"ян",  u"ой"});

bool ends_with(const Word& word, std::u16string_view ending)
{
    return word.length() > static_cast<std::int32_t>(ending.size()) &&
           word.endsWith(Word(false, ending.data(), static_cast<std::int32_t>(ending.size())));
}

bool is_cyrillic(UChar32 letter)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(letter, &status) == USCRIPT_CYRILLIC;
}

/// The parts of a text between the separators, without empty ones.
std::vector<Word> split(const Word& text, const std::u16string_view separators)
{
    std::vector<Word> parts;
    Word part;
    for (std::int32_t i = 0; i < text.length(); ++i)
    {
        if (separators.find(text[i]) == separators.npos)
        {
            part += text[i];
            continue;
        }
        if (!part.isEmpty())
            parts.push_back(part);
        part.remove();
    }
    if (!part.isEmpty())
        parts.push_back(part);
    return parts;
}

/// «Иван», «Салтыков-Щедрин»: Cyrillic, a capital and small letters in each part.
bool is_name_word(const Word& word)
{
    const auto parts = split(word, u"-");
    const auto is_name = [](const Word& part)
    {
        for (std::int32_t i = 0; i < part.length(); ++i)
            if (const auto letter = part[i]; !is_cyrillic(letter) || (i == 0 ? !u_isupper(letter) : !u_islower(letter)))
                return false;
        return part.length() > 1;
    };
    return !parts.empty() && std::ranges::all_of(parts, is_name) && word[0] != u'-' && word[word.length() - 1] != u'-';
}

/// The initials of «И.», «И.П.», «А.-М.»; nothing if it is something else.
std::vector<Word> initials_in(const Word& word)
{
    std::vector<Word> initials;
    for (std::int32_t i = 0; i < word.length();)
    {
        const bool joined = word[i] == u'-' && !initials.empty();
        if (joined)
            ++i;
        if (i + 1 >= word.length() || !is_cyrillic(word[i]) || !u_isupper(word[i]) || word[i + 1] != u'.')
            return {};
        const auto initial = Word(word[i]) + u'.';
        if (joined)
            initials.back() += Word(u'-') + initial;
        else
            initials.push_back(initial);
        i += 2;
    }
    return initials;
}

Word initial_of(const Word& given)
{
    Word result;
    for (const auto& part : split(given, u"-"))
        result += (result.isEmpty() ? Word() : Word(u'-')) + part[0] + u'.';
    return result;
}

bool is_patronymic(const Word& word)
{
    return ends_with(word, u"вич") || ends_with(word, u"вна") || ends_with(word, u"ична") ||
           (word.length() > 4 && ends_with(word, u"ич"));
}

bool looks_like_surname(const Word& word)
{
    return !is_given_name(word) && !is_patronymic(word) &&
           std::ranges::any_of(kSurnameEndings, [&](std::u16string_view ending) { return ends_with(word, ending); });
}

/// «Иванов И. П.», «Иванов И.П.», «И. П. Иванов».
std::optional<Name> abbreviated(const std::vector<Word>& words)
{
    Name name;
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const auto initials = initials_in(words[i]);
        name.initials.insert(name.initials.end(), initials.begin(), initials.end());
        if (!initials.empty())
            continue;
        const bool at_an_end = i == 0 || i + 1 == words.size();
        if (!at_an_end || !name.surname.isEmpty() || !is_name_word(words[i]))
            return std::nullopt;
        name.surname = words[i];
    }
    if (name.surname.isEmpty() || name.initials.empty() || name.initials.size() > 2)
        return std::nullopt;
    return name;
}

/// «Иванов Иван Петрович», «Иван Петрович Иванов», «Иванов Иван», «Иван Иванов».
std::optional<Name> full(const std::vector<Word>& words)
{
    if (!std::ranges::all_of(words, is_name_word))
        return std::nullopt;
    if (words.size() == 3 && is_patronymic(words[1]))
        return Name{words[2], {initial_of(words[0]), initial_of(words[1])}};
    if (words.size() == 3 && is_patronymic(words[2]))
        return Name{words[0], {initial_of(words[1]), initial_of(words[2])}};
    // Of two words one must be known as a given name: «Директор Иванов» and «Отдел Кадров» are no people's names, and
    // «Кевин Кох» may be one in either order.
    if (words.size() != 2)
        return std::nullopt;
    for (const std::size_t given : {0, 1})
        if (is_given_name(words[given]) && looks_like_surname(words[1 - given]))
            return Name{words[1 - given], {initial_of(words[given])}};
    return std::nullopt;
}

/// «ИВАНОВ» → «Иванов»; other words as they are.
Word without_capitals(const Word& word)
{
    bool is_capitals = word.length() > 1;
    for (std::int32_t i = 0; i < word.length(); ++i)
        is_capitals = is_capitals && (word[i] == u'-' || (is_cyrillic(word[i]) && u_isupper(word[i])));
    if (!is_capitals)
        return word;
    auto result = word;
    for (std::int32_t i = 1; i < word.length(); ++i)
        if (word[i - 1] != u'-')
            result.setCharAt(i, static_cast<char16_t>(u_tolower(word[i])));
    return result;
}

/// The words of a text, their letters composed («й» is one character); «И.П.Иванов» gives two words, initials and name.
std::vector<Word> words_of(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto composed = icu::Normalizer2::getNFCInstance(status)->normalize(unicode(text), status);
    std::vector<Word> words;
    for (const auto& word : split(composed, u" \u00A0\u2009\u202F\t"))
    {
        const auto name = word.lastIndexOf(u'.') + 1;
        const bool is_joined = name < word.length() && !initials_in(word.tempSubString(0, name)).empty();
        if (is_joined)
            words.emplace_back(word, 0, name);
        words.push_back(without_capitals(is_joined ? Word(word, name) : word));
    }
    return words;
}

std::optional<Name> parse(std::string_view text)
{
    const auto words = words_of(text);
    if (words.empty() || words.size() > 3)
        return std::nullopt;
    if (auto name = abbreviated(words))
        return name;
    return full(words);
}

std::string joined(const std::vector<Word>& words)
{
    Word result;
    for (const auto& word : words)
        result += (result.isEmpty() ? Word() : Word(u'\u00A0')) + word;
    return utf8(result);
}
} // namespace

std::string surname_first(std::string_view full_name)
{
    const auto name = parse(full_name);
    if (!name)
        return std::string(full_name);
    std::vector<Word> words{name->surname};
    words.insert(words.end(), name->initials.begin(), name->initials.end());
    return joined(words);
}

std::string initials_first(std::string_view full_name)
{
    const auto name = parse(full_name);
    if (!name)
        return std::string(full_name);
    auto words = name->initials;
    words.push_back(name->surname);
    return joined(words);
}
} // namespace planerka::text

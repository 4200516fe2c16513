// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/people_parts.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "panel/detail/job_titles.hpp"
#include "text/blank.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace planerka::panel
{
namespace
{
constexpr std::size_t kMostWordsOfName = 5;
constexpr std::size_t kLeastDigitsOfPhone = 6;
constexpr std::size_t kLongestInMarks = 300; ///< bytes

std::vector<std::string> name_words(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text)
        if (planerka::is_space(c))
            words.emplace_back();
        else
            words.back() += c;
    std::erase(words, std::string());
    return words;
}

bool begins_with_capital(std::string_view word)
{
    const auto size = utf8::first_character(word);
    const auto plain = text::comparable(word);
    return size > 0 && plain.substr(0, size) != word.substr(0, size);
}

bool is_address(std::string_view word)
{
    const auto at = word.find('@');
    const auto dot = word.rfind('.');
    return at != word.npos && at > 0 && word.find('@', at + 1) == word.npos && dot != word.npos && dot > at + 1 &&
           dot + 1 < word.size();
}

/// Without the brackets and marks that may stand around an address.
std::string bare_address(std::string_view word)
{
    constexpr std::string_view kAround = "<>()[]\"',.;:";
    while (!word.empty() && kAround.find(word.front()) != kAround.npos)
        word.remove_prefix(1);
    while (!word.empty() && kAround.find(word.back()) != kAround.npos)
        word.remove_suffix(1);
    if (lowered(word.substr(0, 7)) == "mailto:")
        word.remove_prefix(7);
    return std::string(word);
}

/// A number of a list or a telephone number is no name.
std::size_t digits_in(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return planerka::is_digit(c); }));
}

bool has_letters(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return is_word_byte(lower(c)); });
}

std::string without_quotes(std::string text)
{
    for (const std::string_view mark : {"\"", "“", "”", "«", "»", "„"})
        boost::replace_all(text, mark, "");
    while (text.size() >= 2 && text.front() == '\'' && text.back() == '\'')
        text = text.substr(1, text.size() - 2);
    while (text.ends_with(':') || text.ends_with(',') || text.ends_with(';'))
        text.pop_back();
    return text::trimmed(text);
}

/// Words that a greeting or the end of a letter begins with.
bool is_greeting(std::string_view word)
{
    static constexpr std::array<std::string_view, 21> kWords{
        "hi",           "hello",     "hey",       "dear",      "best",    "kind",    "regards",
        "thanks",       "thank",     "sincerely", "cheers",    "с",       "привет",  "добрый",
        "здравствуйте", "уважаемые", "уважаемый", "уважаемая", "коллеги", "спасибо", "дорогие"};
    return std::ranges::find(kWords, text::comparable(word)) != kWords.end();
}

/// What mail programs put behind a name, and tells nothing of the person.
bool is_mark(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kMarks{"external", "guest",   "optional", "required", "you",
                                                            "accepted", "внешний", "гость",    "вы"};
    return std::ranges::find(kMarks, text::comparable(text)) != kMarks.end();
}

/// "1.", "2)", "-", "•", "[x]" at the beginning of a line.
std::string_view without_bullet(std::string_view line)
{
    for (const std::string_view bullet :
         {"[ ]", "[x]", "•", "◦", "▪", "●", "·", "–", "—", "-", "*", "☐", "☑", "✓", "№"})
        if (line.starts_with(bullet))
            return planerka::trimmed(line.substr(bullet.size()));
    const auto end = line.find_first_not_of("0123456789");
    if (end == 0 || end == line.npos || end > 3)
        return line;
    if (line[end] == '.' || line[end] == ')')
        return planerka::trimmed(line.substr(end + 1));
    return line[end] == ' ' || line[end] == '\t' ? planerka::trimmed(line.substr(end)) : line;
}

/// "To:", «Кому:» at the beginning of a line, or alone in it.
std::string_view without_label(std::string_view line)
{
    static constexpr std::array<std::string_view, 19> kLabels{
        "to",        "cc",         "bcc",          "from",    "attendees", "participants", "people",
        "invited",   "required",   "optional",     "clients", "кому",      "копия",        "от",
        "участники", "приглашены", "присутствуют", "клиенты", "наши"};
    const auto colon = line.find(':');
    const auto word = text::comparable(line.substr(0, colon));
    if (std::ranges::find(kLabels, word) == kLabels.end())
        return line;
    return colon == line.npos ? std::string_view() : planerka::trimmed(line.substr(colon + 1));
}
} // namespace

std::vector<std::string> lines_of_list(std::string_view text)
{
    std::string all(text);
    for (const std::string_view mark : {"\r", "\v", "\f", "\u2028", "\u2029"})
        boost::replace_all(all, mark, "\n");
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2007"})
        boost::replace_all(all, space, " ");
    for (const std::string_view nothing : {"\u200B", "\uFEFF", "\u200E", "\u200F"})
        boost::replace_all(all, nothing, "");
    std::vector<std::string> lines;
    for (const auto& line : split_list(all, "\n"))
        if (const auto rest = without_label(without_bullet(line)); !rest.empty())
            lines.emplace_back(rest);
    return lines;
}

std::vector<std::string> split_list(std::string_view text, std::string_view separators)
{
    constexpr std::string_view kOpening = "\"<(";
    constexpr std::string_view kClosing = "\">)";
    std::vector<std::string> pieces(1);
    std::size_t behind = 0; // what was opened: nothing before separates
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        // A mark that has no partner near it in its line holds nothing together.
        if (const auto mark = kOpening.find(text[i]); i >= behind && mark != kOpening.npos)
        {
            const auto near = text.substr(i + 1, kLongestInMarks);
            const auto end = near.find_first_of(std::string{kClosing[mark], '\n'});
            if (end != near.npos && near[end] != '\n')
                behind = i + 1 + end + 1;
        }
        if (i >= behind && separators.find(text[i]) != separators.npos)
            pieces.emplace_back();
        else
            pieces.back() += text[i];
    }
    for (auto& piece : pieces)
        piece = planerka::trimmed(piece);
    return pieces;
}

PersonPart person_part(std::string_view piece)
{
    PersonPart part;
    std::string before;
    std::string behind;
    auto spaced = std::string(piece);
    boost::replace_all(spaced, "<", " <");
    boost::replace_all(spaced, "(", " (");
    bool is_bracketed = false;
    for (const auto& word : name_words(spaced))
    {
        const auto address = bare_address(word);
        if (part.email.empty() && is_address(address))
        {
            part.email = address;
            continue;
        }
        is_bracketed = is_bracketed || word.starts_with('(');
        auto& text = is_bracketed || !part.email.empty() ? behind : before;
        text += (text.empty() ? "" : " ") + word;
    }
    part.text = without_quotes(before);
    for (const auto* const mark : {"(", ")", "<", ">"})
        boost::replace_all(behind, mark, "");
    part.behind = without_quotes(behind);
    if (is_mark(part.behind))
        part.behind.clear();
    if (part.text.empty() && part.email.empty())
        std::swap(part.text, part.behind);
    // "Reyes, Dana" in quotation marks.
    if (const auto comma = part.text.find(','); comma != std::string::npos && !part.email.empty())
    {
        const auto surname = text::trimmed(std::string_view(part.text).substr(0, comma));
        const auto given = text::trimmed(std::string_view(part.text).substr(comma + 1));
        part.text = joined_name(surname, given);
    }
    for (auto* const text : {&part.text, &part.behind})
        if (!has_letters(*text))
        {
            if (digits_in(*text) >= kLeastDigitsOfPhone)
                part.phone = *text;
            text->clear();
        }
    return part;
}

std::vector<PersonPart> person_parts(std::string_view piece)
{
    std::vector<PersonPart> parts;
    const auto words = name_words(piece);
    if (words.size() > 1 &&
        std::ranges::all_of(words, [](const std::string& word) { return is_address(bare_address(word)); }))
    {
        for (const auto& word : words)
            parts.push_back(person_part(word));
        return parts;
    }
    auto separated = std::string(piece);
    for (const auto* const dash : {" – ", " — ", " - ", " | ", " / "})
        boost::replace_all(separated, dash, "\n");
    if (const auto colon = separated.find(": "); is_job_title(std::string_view(separated).substr(0, colon)))
        boost::replace_first(separated, ": ", "\n");
    for (const auto& each : split_list(separated, "\n"))
        parts.push_back(person_part(each));
    return parts;
}

bool is_one_name_word(std::string_view text)
{
    return !text.empty() && text.find(' ') == text.npos && digits_in(text) == 0 && begins_with_capital(text);
}

bool is_given_names(std::string_view text)
{
    const auto words = name_words(text);
    return !words.empty() && words.size() <= 2 &&
           std::ranges::all_of(words, [](const std::string& word) { return is_one_name_word(word); });
}

std::string joined_name(const std::string& surname, const std::string& given)
{
    const bool is_cyrillic = !surname.empty() && (surname.front() & 0x80) != 0;
    return is_cyrillic ? surname + ' ' + given : given + ' ' + surname;
}

bool may_be_half_a_name(const std::string& text)
{
    return is_one_name_word(text) && !is_job_title(text);
}

bool is_full_name(std::string_view text)
{
    const auto words = name_words(text);
    return words.size() >= 2 && words.size() <= 4 && begins_with_capital(words.front()) &&
           begins_with_capital(words.back()) && digits_in(text) == 0;
}

bool is_name(std::string_view text)
{
    const auto words = name_words(text);
    return !words.empty() && words.size() <= kMostWordsOfName && begins_with_capital(words.front()) &&
           !is_greeting(words.front()) && digits_in(text) == 0 && text.find_first_of("?!:/@=") == text.npos;
}
} // namespace planerka::panel

// SPDX-License-Identifier: MPL-2.0
#include "app/file_name.hpp"

#include "base/utf8.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <filesystem>

namespace planerka::app
{
namespace
{
/// File systems take 255 bytes for a name; office programs add a little for their lock and backup files.
constexpr std::size_t kLongestName = 230;

/// Removed everywhere: what a file system, a shell or Windows reads as something else.
constexpr std::string_view kForbidden = "/\\:*?\"<>|";

/// Characters that print nothing or turn the direction of writing: C1 controls, zero-width marks, line and bidi
/// controls.
bool is_invisible(std::string_view character)
{
    if (character.size() == 2)
        return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
    if (character.size() != 3 || character[0] != '\xE2')
        return character == "\xEF\xBB\xBF";
    const auto second = static_cast<unsigned char>(character[1]);
    const auto third = static_cast<unsigned char>(character[2]);
    return (second == 0x80 && (third <= 0x8F ? third >= 0x8B : third >= 0xA8 && third <= 0xAE)) ||
           (second == 0x81 && third >= 0xA0 && third <= 0xAF);
}

std::string clean(std::string_view title)
{
    std::string result;
    for (std::size_t i = 0; i < title.size();)
    {
        std::size_t length = 1;
        while (i + length < title.size() && utf8::is_continuation(title[i + length]))
            ++length;
        const auto character = title.substr(i, length);
        const auto c = static_cast<unsigned char>(character[0]);
        i += length;
        const bool is_space = c <= ' ' || c == 0x7F || kForbidden.find(character[0]) != std::string_view::npos;
        if (is_space && !result.empty() && result.back() != ' ')
            result += ' ';
        else if (!is_space && !is_invisible(character))
            result += character;
    }
    // A leading dot would hide the file, a leading dash would make it an option; Windows drops dots and spaces at the
    // end.
    result.erase(0, std::min(result.find_first_not_of(" .-"), result.size()));
    result.erase(result.find_last_not_of(" .") + 1);
    return result;
}

void shorten(std::string& text, std::size_t limit)
{
    if (text.size() <= limit)
        return;
    text.resize(utf8::beginning(text, limit).size());
    text.erase(text.find_last_not_of(" .") + 1);
}
} // namespace

std::string file_name(std::string_view title, const documents::Request& request)
{
    const auto kind = std::string(documents::name_of(request.kind)) + (request.form ? "_form" : "");
    const auto word = text::message(request.language, "app.file." + kind);
    const auto extension = '.' + std::string(documents::extension_of(request.kind));
    auto name = clean(title);
    if (name.empty())
        return word + extension;
    const auto end = text::message(request.language, "app.file_name", {{"title", ""}, {"kind", word}}) + extension;
    shorten(name, kLongestName - std::min(end.size(), kLongestName));
    return text::message(request.language, "app.file_name", {{"title", name}, {"kind", word}}) + extension;
}

std::string meeting_file_name(const Meeting& meeting)
{
    const auto start = meeting.start();
    const auto date = start ? start->date.to_string() : std::string();
    auto name = clean(meeting.title);
    const std::string end = ".json";
    shorten(name, kLongestName - date.size() - end.size() - 1);
    // Under that name lies the private part of a meeting file.
    if (constexpr std::string_view kPrivate = ".private"; date.empty() && name.ends_with(kPrivate))
        name.resize(name.size() - kPrivate.size());
    if (name.empty())
        name = text::message(meeting.language, "app.file.meeting");
    return (date.empty() ? name : name + ' ' + date) + end;
}

std::string entry_file_name(const Meeting& meeting)
{
    return std::filesystem::path(meeting_file_name(meeting)).replace_extension(".ics").string();
}

std::string pdf_name(const std::string& document_name)
{
    return std::filesystem::path(document_name).replace_extension(".pdf").string();
}
} // namespace planerka::app

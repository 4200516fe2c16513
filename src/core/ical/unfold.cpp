// SPDX-License-Identifier: MPL-2.0
#include "ical/lines.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>
#include <utility>

namespace planerka
{
namespace
{
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleMark = "\xFF\xFE";
constexpr std::string_view kBigMark = "\xFE\xFF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::int32_t kSampleBytes = 65'536;

std::string converted(std::string_view bytes, const char* encoding)
{
    std::string result;
    icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding).toUTF8String(result);
    return result;
}

/// "UTF-16LE" or "UTF-16BE", told by the mark or by the zeros in "BEGIN"; nullptr for anything else.
const char* utf16_of(std::string_view bytes)
{
    if (bytes.starts_with(kLittleMark) || bytes.starts_with(std::string_view("B\0E\0", 4)))
        return "UTF-16LE";
    if (bytes.starts_with(kBigMark) || bytes.starts_with(std::string_view("\0B\0E", 4)))
        return "UTF-16BE";
    return nullptr;
}

CalendarText unfolded(std::string_view bytes)
{
    CalendarText text;
    text.lines.reserve(bytes.size() + 1);
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    const bool has_line_feeds = std::memchr(at, '\n', bytes.size()) != nullptr;
    for (int number = 1; at < end; ++number)
    {
        const auto left = static_cast<std::size_t>(end - at);
        const char* found = static_cast<const char*>(std::memchr(at, has_line_feeds ? '\n' : '\r', left));
        const char* line_end = found ? found : end;
        const char* const next = found ? found + 1 : end;
        if (line_end > at && line_end[-1] == '\r')
            --line_end;
        const bool goes_on = line_end > at && (*at == ' ' || *at == '\t') && !text.numbers.empty();
        if (goes_on)
            text.lines.pop_back();
        else
            text.numbers.push_back(number);
        text.lines.append(goes_on ? at + 1 : at, line_end).push_back('\n');
        at = next;
    }
    return text;
}

bool is_high(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// How many characters of more than one byte are UTF-8, and how many bytes are not.
std::pair<std::size_t, std::size_t> counted(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();)
    {
        const auto length = is_high(bytes[i]) ? utf8::first_character(bytes.substr(i)) : 1;
        good += length > 1;
        bad += length == 0;
        i += length == 0 ? 1 : length;
    }
    return {good, bad};
}

std::string replaced(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();)
    {
        const auto length = utf8::first_character(bytes.substr(i));
        result += length == 0 ? kReplacement : bytes.substr(i, length);
        i += length == 0 ? 1 : length;
    }
    return result;
}

/// What the lines with other than ASCII in them say.
std::string sample_of(std::string_view lines)
{
    std::string sample;
    for (std::size_t begin = 0; begin < lines.size() && sample.size() < kSampleBytes;)
    {
        const auto line = lines.substr(begin, lines.find('\n', begin) - begin);
        if (std::ranges::any_of(line, is_high))
            sample.append(line.substr(line.find(':') + 1).substr(0, kSampleBytes)).push_back('\n');
        begin += line.size() + 1;
    }
    return sample;
}

/// Words of such letters alone: no alphabet that adds a few accents to Latin.
bool has_words_of_high_bytes(std::string_view sample)
{
    int run = 0;
    for (const char c : sample)
        if (run = is_high(c) ? run + 1 : 0; run >= 3)
            return true;
    return false;
}

/// Russian, were it windows-1251. Greek, Hebrew and Arabic are so, too, and rarer in the calendars read here.
bool is_cyrillic(std::string_view sample)
{
    constexpr char16_t kFirst = 0x400;
    constexpr char16_t kLast = 0x4FF;
    const icu::UnicodeString text(sample.data(), static_cast<std::int32_t>(sample.size()), "windows-1251");
    for (std::int32_t i = 0; i < text.length(); ++i)
        if (const auto c = text[i]; c >= 0x80 && u_isalpha(c) && (c < kFirst || c > kLast))
            return false;
    return true;
}

enum class Script
{
    latin,
    cyrillic,
    other,
};

Script script_of(std::string_view sample)
{
    if (!has_words_of_high_bytes(sample))
        return Script::latin;
    return is_cyrillic(sample) ? Script::cyrillic : Script::other;
}

bool is_candidate(std::string_view name, Script script)
{
    constexpr std::string_view kLatin[] = {"ISO-8859-1",   "ISO-8859-2",   "ISO-8859-9",
                                           "windows-1250", "windows-1252", "windows-1254"};
    const bool is_latin = std::ranges::find(kLatin, name) != std::end(kLatin);
    if (script == Script::latin)
        return is_latin;
    if (name.starts_with("KOI8") || name == "windows-1251")
        return true;
    return script == Script::other && !is_latin && name.starts_with("windows-125");
}

/// The encoding of what is no UTF-8: ICU's first guess among those that calendars are written in and that leave line
/// ends alone. Of a few words ICU knows little.
std::string guessed_encoding(std::string_view lines)
{
    const auto sample = sample_of(lines);
    const auto script = script_of(sample);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    std::int32_t count = 0;
    const auto* matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i)
        if (const std::string_view name = ucsdet_getName(matches[i], &status); is_candidate(name, script))
            return std::string(name);
    return script == Script::latin ? "windows-1252" : "windows-1251";
}
} // namespace

CalendarText unfold(std::string_view bytes)
{
    std::string from_utf16;
    if (const auto* encoding = utf16_of(bytes))
    {
        from_utf16 = converted(bytes, encoding);
        bytes = from_utf16;
    }
    if (bytes.starts_with(kUtf8Mark))
        bytes.remove_prefix(kUtf8Mark.size());

    auto text = unfolded(bytes);
    const auto [good, bad] = counted(text.lines);
    if (bad == 0)
        return text;
    // Some damaged characters in what else is UTF-8 do not make it another encoding.
    if (good < bad)
        text.encoding = guessed_encoding(text.lines);
    text.repair = text.encoding.empty() ? CalendarText::Repair::replaced : CalendarText::Repair::guessed;
    text.lines = text.encoding.empty() ? replaced(text.lines) : converted(text.lines, text.encoding.c_str());
    return text;
}
} // namespace planerka

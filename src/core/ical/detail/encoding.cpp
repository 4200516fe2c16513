// SPDX-License-Identifier: MPL-2.0
#include "ical/detail/encoding.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>

namespace planerka
{
namespace
{
constexpr std::string_view kLittleMark = "\xFF\xFE";
constexpr std::string_view kBigMark = "\xFE\xFF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::int32_t kSampleBytes = 65'536;

bool is_high(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// The values of the lines that hold more than ASCII: what an encoding can be told by.
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

/// Whether three bytes beyond ASCII stand in a row: an alphabet of its own, not Latin with some accents.
bool has_words_of_high_bytes(std::string_view sample)
{
    int run = 0;
    for (const char c : sample)
        if (run = is_high(c) ? run + 1 : 0; run >= 3)
            return true;
    return false;
}

/// Whether every letter beyond ASCII would be Cyrillic if the bytes were windows-1251. Greek, Hebrew and Arabic text
/// can pass for it; they are rarer in the calendars that are read here.
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

/// Whether text of that script can be in the encoding of that name.
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
} // namespace

std::string converted(std::string_view bytes, const char* encoding)
{
    std::string result;
    icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding).toUTF8String(result);
    return result;
}

const char* utf16_of(std::string_view bytes)
{
    if (bytes.starts_with(kLittleMark) || bytes.starts_with(std::string_view("B\0E\0", 4)))
        return "UTF-16LE";
    if (bytes.starts_with(kBigMark) || bytes.starts_with(std::string_view("\0B\0E", 4)))
        return "UTF-16BE";
    return nullptr;
}

Utf8Count count_utf8(std::string_view bytes)
{
    Utf8Count count;
    for (std::size_t i = 0; i < bytes.size();)
    {
        const auto length = is_high(bytes[i]) ? utf8::first_character(bytes.substr(i)) : 1;
        count.characters += length > 1;
        count.wrong_bytes += length == 0;
        i += length == 0 ? 1 : length;
    }
    return count;
}

std::string with_wrong_bytes_replaced(std::string_view bytes)
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
    // Of a few words ICU knows little.
    return script == Script::latin ? "windows-1252" : "windows-1251";
}
} // namespace planerka

// SPDX-License-Identifier: MPL-2.0
#include "documents/request.hpp"

#include <boost/algorithm/string.hpp>

#include <cstdint>
#include <vector>

namespace planerka::documents
{
std::string_view extension_of(Kind kind)
{
    switch (kind)
    {
    case Kind::cost:
        return "ods";
    case Kind::deck:
        return "odp";
    default:
        return "odt";
    }
}

std::string fingerprint(std::string_view text)
{
    constexpr std::uint64_t kOffset = 14695981039346656037U;
    constexpr std::uint64_t kPrime = 1099511628211U;
    std::uint64_t hash = kOffset;
    for (const unsigned char byte : text)
        hash = (hash ^ byte) * kPrime;
    std::string digits(16, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, hash >>= 4U)
        *digit = "0123456789abcdef"[hash & 0xFU];
    return digits;
}

std::string to_string(const Request& request)
{
    auto result = std::string(name_of(request.kind)) + " " + std::string(name_of(request.reader)) + " " +
                  std::string(code_of(request.language));
    if (request.form)
        result += " form";
    return result;
}

std::optional<Request> parse_request(std::string_view text)
{
    std::vector<std::string> words;
    boost::split(words, text, boost::is_any_of(" "));
    if (words.size() < 3 || words.size() > 4)
        return std::nullopt;
    const auto kind = kind_of(words[0]);
    const auto language = language_of(words[2]);
    if (!kind || !language)
        return std::nullopt;
    for (const auto reader : values_of(kReaderNames))
    {
        const Request request{.kind = *kind, .language = *language, .reader = reader, .form = words.size() == 4};
        // The same words again, or it was something else.
        if (to_string(request) == text)
            return request;
    }
    return std::nullopt;
}
} // namespace planerka::documents

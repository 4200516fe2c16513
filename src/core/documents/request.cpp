// SPDX-License-Identifier: MPL-2.0
#include "documents/request.hpp"

#include <boost/algorithm/string.hpp>

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

// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "documents/fields/fields.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

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

Result<odf::Value> fields(const Meeting& meeting, const Request& request)
{
    const auto visible = visible_part(meeting, request);
    if (visible.agenda.empty() && !meeting.agenda.empty())
        return Error{"schedule.all_closed", {}, "agenda"};
    switch (request.kind)
    {
    case Kind::agenda:
        return agenda_fields(visible, request);
    case Kind::minutes:
        return minutes_fields(visible, request);
    case Kind::cost:
        return cost_fields(visible, request);
    case Kind::deck:
        return deck_fields(visible, request);
    }
    return odf::Value{};
}

odf::DocumentInfo info(const Meeting& meeting, const Request& request)
{
    const auto key = "documents.common.title." + std::string(name_of(request.kind));
    return {.title = text::message(request.language, key, {{"title", meeting.title}}),
            .language = request.language == Language::ru ? "ru-RU" : "en-US",
            .properties = {{std::string(kMeetingProperty), to_json(visible_part(meeting, request))},
                           {std::string(kDocumentProperty), to_string(request)}}};
}

std::string to_string(const Request& request)
{
    auto result = std::string(name_of(request.kind)) + " " + std::string(name_of(request.reader)) + " " +
                  std::string(code_of(request.language));
    if (request.form)
        result += " form";
    return result;
}

std::optional<Request> parse_request(std::string_view property)
{
    std::vector<std::string> words;
    boost::split(words, property, boost::is_any_of(" "));
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
        if (to_string(request) == property)
            return request;
    }
    return std::nullopt;
}
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "documents/fields/agenda_fields.hpp"
#include "documents/fields/cost_fields.hpp"
#include "documents/fields/deck_fields.hpp"
#include "documents/fields/minutes_fields.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

namespace planerka::documents
{
Result<odf::Value> fields(const View& view)
{
    switch (view.request.kind)
    {
    case Kind::agenda:
        return agenda_fields(view);
    case Kind::minutes:
        return minutes_fields(view);
    case Kind::cost:
        return cost_fields(view.visible, view.request);
    case Kind::deck:
        return deck_fields(view);
    }
    return odf::Value{};
}

std::vector<std::pair<std::string, std::string>> properties(const Meeting& visible, const Request& request)
{
    return {{std::string(kMeetingProperty), to_json(visible)}, {std::string(kDocumentProperty), to_string(request)}};
}

odf::DocumentInfo info(const View& view)
{
    const auto language = view.request.language;
    const auto key = "documents.common.title." + std::string(name_of(view.request.kind));
    auto remembered = properties(view.visible, view.request);
    remembered.emplace_back(kMadeProperty, fingerprint(remembered.front().second));
    return {.title = text::message(language, key, {{"title", view.meeting.title}}),
            .language = std::string(document_tag_of(language)),
            .properties = std::move(remembered)};
}
} // namespace planerka::documents

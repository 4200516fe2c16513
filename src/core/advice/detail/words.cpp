// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/words.hpp"

#include "text/messages.hpp"
#include "text/person_names.hpp"
#include "text/words.hpp"

namespace planerka::advice
{
std::string name_of(const Attendee& attendee, Language language)
{
    if (!attendee.name.empty())
        return attendee.headcount > 1 ? attendee.name : text::surname_first(attendee.name);
    if (!attendee.job_title.empty())
        return attendee.job_title;
    const auto kind = "documents.common.kind." + attendee.attendee_kind;
    return text::has_message(language, kind)
               ? text::message(language, kind, {{"count", std::int64_t{attendee.headcount}}})
               : attendee.id;
}

std::string name_of(const AgendaItem& item)
{
    return item.title.empty() ? item.id : item.title;
}

std::string quoted(std::string text, Language language)
{
    if (text.ends_with('.'))
        text.pop_back();
    return text::message(language, "advice.quoted", {{"text", std::move(text)}});
}

std::string names(const std::vector<const Attendee*>& people, Language language)
{
    std::vector<std::string> parts;
    for (const auto* each : people)
        parts.push_back(name_of(*each, language));
    return text::list(parts, language);
}

std::string titles(const std::vector<const AgendaItem*>& items, Language language)
{
    std::vector<std::string> parts;
    for (const auto* each : items)
        parts.push_back(quoted(name_of(*each), language));
    return text::list(parts, language);
}
} // namespace planerka::advice

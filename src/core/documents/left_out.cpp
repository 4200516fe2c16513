// SPDX-License-Identifier: MPL-2.0
#include "documents/left_out.hpp"

#include "check/place_in_words.hpp"
#include "documents/visible/closed_items.hpp"
#include "documents/visible/white_list.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "text/messages.hpp"

namespace planerka::documents
{
namespace
{
Problem warning(const Meeting& meeting, std::string path, Language language)
{
    auto text = text::message(language, "check.V37", {{"field", place_in_words(meeting, path, language)}});
    return {.id = "V37", .severity = Severity::warning, .path = std::move(path), .text = std::move(text)};
}

template <class T>
bool says_something(const T&)
{
    return false; // a flag or a choice is no text that could be missed
}
bool says_something(const std::string& text)
{
    return !text.empty();
}
template <class T>
bool says_something(const std::vector<T>& list)
{
    return !list.empty();
}
template <class T>
bool says_something(const std::optional<T>& field)
{
    return field.has_value();
}

std::string entry(const char* list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}
} // namespace

std::vector<Problem> left_out(const Meeting& meeting, Output output, Reader reader, Language language)
{
    std::vector<Problem> problems;
    if (reader != Reader::client || output == Output::cost || output == Output::budget)
        return problems;
    const auto shows = [&](const Line* line, Reader to) { return line && lists(*line, output, to); };
    const auto add = [&](std::string path) { problems.push_back(warning(meeting, std::move(path), language)); };

    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        if (is_closed(item, meeting, reader))
            add(entry("agenda", i));
        else if (!item.outcome.empty() && item.client_outcome.empty() &&
                 shows(line_of("AgendaItem", "outcome"), reader))
            add(entry("agenda", i) + ".outcome");
    }
    if (shows(line_of("Meeting", "goals"), Reader::client))
        for (std::size_t i = 0; i < meeting.goals.size(); ++i)
            if (meeting.goals[i].type == "forecast")
                add(entry("goals", i));
    if (shows(line_of("Meeting", "relatedProducts"), Reader::client))
        for (std::size_t i = 0; i < meeting.related_products.size(); ++i)
            if (meeting.related_products[i].status == "internal")
                add(entry("relatedProducts", i));
    if (shows(line_of("Meeting", "benefits"), Reader::client))
        for (std::size_t i = 0; i < meeting.benefits.size(); ++i)
            if (is_internal_product(meeting, meeting.benefits[i].product))
                add(entry("benefits", i));
    const auto add_unmarked = [&](const char* list, const auto& entries)
    {
        if (shows(line_of("Meeting", list), Reader::client))
            for (std::size_t i = 0; i < entries.size(); ++i)
                if (!is_for_clients(entries[i]))
                    add(entry(list, i));
    };
    add_unmarked("decisions", meeting.decisions);
    add_unmarked("actions", meeting.actions);
    add_unmarked("previousActions", meeting.previous_actions);
    add_unmarked("parkingLot", meeting.parking_lot);
    entities::each_field(meeting,
                         [&](const std::string& key, const auto& field)
                         {
                             const auto* line = line_of("Meeting", key);
                             // What ties it to a calendar is nothing a reader could miss.
                             if (key != "calendar" && says_something(field) && shows(line, Reader::internal) &&
                                 !shows(line, Reader::client))
                                 add(key);
                         });
    return problems;
}
} // namespace planerka::documents

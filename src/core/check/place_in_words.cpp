// SPDX-License-Identifier: MPL-2.0
#include "check/place_in_words.hpp"

#include "check/detail/findings.hpp"

#include <charconv>
#include <optional>

namespace planerka
{
namespace
{
/// One entry of a list: of "costs.fixed[2].amount" it is number 2 (from 0) of "costs.fixed".
struct Entry
{
    std::string_view list;
    std::size_t index = 0;
};

/// Nothing if the path does not lead into a list.
std::optional<Entry> entry_of(std::string_view path)
{
    const auto bracket = path.find('[');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    Entry entry{.list = path.substr(0, bracket)};
    if (std::from_chars(path.data() + bracket + 1, path.data() + path.size(), entry.index).ec != std::errc())
        return std::nullopt;
    return entry;
}

/// What an entry of a list is called; nothing if there is no such list or entry.
std::optional<std::string> name_in(const Meeting& meeting, const Entry& entry)
{
    const auto name = [&](const auto& list, const auto& text) -> std::optional<std::string>
    { return entry.index < list.size() ? std::optional<std::string>(text(list[entry.index])) : std::nullopt; };
    const auto text = [](const auto& each) { return each.text; };
    if (entry.list == "attendees")
        return name(meeting.attendees, [](const Attendee& each) { return rules::name_of(each); });
    if (entry.list == "agenda")
        return name(meeting.agenda, [](const AgendaItem& each) { return each.title; });
    if (entry.list == "decisions")
        return name(meeting.decisions, text);
    if (entry.list == "actions")
        return name(meeting.actions, text);
    if (entry.list == "previousActions")
        return name(meeting.previous_actions, text);
    if (entry.list == "parkingLot")
        return name(meeting.parking_lot, text);
    if (entry.list == "goals")
        return name(meeting.goals, text);
    if (entry.list == "days")
        return name(meeting.days, [](const ConferenceDay& each) { return each.date; });
    if (entry.list == "campaigns")
        return name(meeting.campaigns, [](const Campaign& each) { return each.name; });
    if (entry.list == "benefits")
        return name(meeting.benefits, [](const Benefit& each) { return each.need; });
    if (entry.list == "relatedProducts")
        return name(meeting.related_products, [](const Product& each) { return each.name; });
    if (entry.list == "recognition")
        return name(meeting.recognition, [](const Recognition& each) { return each.achievement; });
    if (entry.list == "costs.fixed" && meeting.costs)
        return name(meeting.costs->fixed, [](const CostLine& each) { return each.text; });
    return std::nullopt;
}
} // namespace

std::string place_in_words(const Meeting& meeting, std::string_view path, Language language)
{
    if (const auto entry = entry_of(path))
        if (const auto name = name_in(meeting, *entry))
            return text::message(language, "check.place." + std::string(entry->list) + ".entry",
                                 {{"n", static_cast<std::int64_t>(entry->index + 1)},
                                  {"named", name->empty() ? "no" : "yes"},
                                  {"name", *name}});
    for (auto area = path; !area.empty(); area = area.substr(0, std::min(area.find_last_of(".["), area.size())))
    {
        if (const auto key = "check.place." + std::string(area); text::has_message(language, key))
            return text::message(language, key);
        if (area.find_last_of(".[") == std::string_view::npos)
            break;
    }
    return std::string(path);
}
} // namespace planerka

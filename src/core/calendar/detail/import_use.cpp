// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_use.hpp"

#include "base/letters.hpp"
#include "calendar/detail/import_event.hpp"
#include "ical/values.hpp"
#include "text/blank.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace planerka
{
namespace
{
using NamedUse = std::pair<std::string_view, EventUse>;

// calendar/README.md, "Time that is no meeting".
constexpr NamedUse kEventTypes[] = {{"outofoffice", EventUse::away},
                                    {"focustime", EventUse::focus},
                                    {"workinglocation", EventUse::elsewhere},
                                    {"birthday", EventUse::free}};
constexpr NamedUse kBusyStates[] = {
    {"oof", EventUse::away}, {"workingelsewhere", EventUse::elsewhere}, {"free", EventUse::free}};
constexpr NamedUse kUsualNames[] = {
    {"focus time", EventUse::focus},  {"out of office", EventUse::away}, {"working elsewhere", EventUse::elsewhere},
    {"фокус-время", EventUse::focus}, {"нет на работе", EventUse::away}, {"работа в другом месте", EventUse::elsewhere},
    {"нет на месте", EventUse::away}};

// calendar/README.md, "Called off".
constexpr std::string_view kCalledOff[] = {"canceled", "cancelled", "отменено", "отменена",  "отменен",   "отменён",
                                           "abgesagt", "annulé",    "annulée",  "annullato", "cancelado", "cancelada"};

std::optional<EventUse> use_named(std::span<const NamedUse> uses, std::string_view word)
{
    const auto found = std::ranges::find(uses, word, &NamedUse::first);
    return found == uses.end() ? std::nullopt : std::optional(found->second);
}

/// What a category of the event, or its whole title, says.
std::optional<EventUse> use_by_name(const Event& event)
{
    for (const auto& property : event.properties)
    {
        if (property.field != Field::categories)
            continue;
        const auto list = text::comparable(unescape_text(property.value));
        for (std::size_t at = 0; at <= list.size();)
        {
            const auto end = std::min(list.find(',', at), list.size());
            if (const auto use = use_named(kUsualNames, trimmed(std::string_view(list).substr(at, end - at))))
                return use;
            at = end + 1;
        }
    }
    return use_named(kUsualNames, text::comparable(title_of(event)));
}
} // namespace

EventUse use_of(const Event& event)
{
    if (const auto use = use_named(kEventTypes, lowered(event.value(Field::event_type))))
        return *use;
    if (const auto use = use_named(kBusyStates, lowered(event.value(Field::busy_status))))
        return *use;
    if (const auto use = use_by_name(event))
        return *use;
    return same_name(event.value(Field::transparency), "TRANSPARENT") ? EventUse::free : EventUse::meeting;
}

bool is_called_off(const Event& event)
{
    if (same_name(event.value(Field::status), "CANCELLED"))
        return true;
    const auto title = title_of(event);
    const auto colon = title.find(':');
    if (colon == std::string::npos)
        return false;
    const auto word = text::comparable(std::string(trimmed(std::string_view(title).substr(0, colon))));
    return std::ranges::find(kCalledOff, word) != std::end(kCalledOff);
}
} // namespace planerka

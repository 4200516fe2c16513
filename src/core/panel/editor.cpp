// SPDX-License-Identifier: MPL-2.0
#include "panel/editor.hpp"

#include "agenda/schedule.hpp"
#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "meeting/conference_length.hpp"
#include "panel/apply_alternative.hpp"
#include "panel/detail/conference_days.hpp"
#include "panel/detail/typing.hpp"
#include "panel/purpose.hpp"
#include "text/blank.hpp"
#include "text/messages.hpp"
#include "text/typed_time.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace planerka::panel
{
namespace
{
constexpr Minutes kNewItemMinutes = 5;

/// What follows "add:" in "add:goals"; nothing if the action is another one.
std::optional<std::string_view> behind(std::string_view action, std::string_view verb)
{
    if (!action.starts_with(verb))
        return std::nullopt;
    return action.substr(verb.size());
}

/// The letter that the ids of a list begin with, as in files that are written by hand.
char letter_of(std::string_view list)
{
    return list == "actions" || list == "previousActions" ? 'x' : list == "agenda" ? 'i' : list.front();
}

std::optional<forms::Rows> rows_at(Meeting& meeting, std::string_view list)
{
    if (!forms::find(std::as_const(meeting), list).is_there())
        return std::nullopt;
    const auto found = forms::find(meeting, list);
    const auto* const rows = std::get_if<forms::Rows>(&found.value);
    return rows ? std::optional(*rows) : std::nullopt;
}

void fill(AgendaItem& item, Language language)
{
    item.title = text::message(language, "sidebar.new_item");
    item.planned_minutes = kNewItemMinutes;
}

/// Sensible for the first and for the next: somebody of the client where there is none yet, else a seller.
void fill(Attendee& person, const Meeting& meeting)
{
    const bool needs_client = meeting.audience != Audience::internal &&
                              std::ranges::none_of(meeting.attendees, [&](const Attendee& other)
                                                   { return &other != &person && is_client(other); });
    person.attendee_kind = needs_client ? "client" : "sales_rep";
    person.affiliation = needs_client ? "client" : "internal";
    person.participation = "required";
    person.role = meeting.attendees.size() == 1 && !needs_client ? std::string(kChair) : "participant";
}
} // namespace

Editor::Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language)
    : meeting_(meeting), wrong_(wrong), blueprints_(blueprints), language_(language)
{
}

bool Editor::type(std::string_view path, std::string_view text)
{
    const auto typed = text::trimmed(text);
    auto message = std::string();
    if (path != "purposeId")
        message = take_typed(meeting_, path, typed, blueprints_, language_);
    else if (take_purpose(meeting_, typed, blueprints_))
        forget_wrong_minutes();
    if (!message.empty())
    {
        wrong_.insert_or_assign(std::string(path), WrongText{std::string(text), std::move(message)});
        return false;
    }
    if (const auto old = wrong_.find(path); old != wrong_.end())
        wrong_.erase(old);
    return true;
}

Pressed Editor::press(std::string_view action)
{
    if (const auto list = behind(action, "add:"))
        return add(*list);
    if (const auto path = behind(action, "remove:"))
        return {remove(*path)};
    if (const auto path = behind(action, "up:"))
        return {move(*path, -1)};
    if (const auto path = behind(action, "down:"))
        return {move(*path, 1)};
    if (const auto path = behind(action, "restore:"))
        return {restore(*path)};
    if (const auto day = behind(action, "day:"))
        return choose_day(*day);
    if (const auto id = behind(action, "apply:"))
        return {apply_alternative(meeting_, *id)};
    if (action == "fit")
    {
        fit();
        return {true};
    }
    if (action == "blueprint_agenda" && take_blueprint_agenda(meeting_, blueprints_))
    {
        forget_wrong_minutes();
        return {true};
    }
    return {};
}

/// The day as it would be typed, so that the meeting and what was typed before are treated alike.
Pressed Editor::choose_day(std::string_view day_and_place)
{
    const auto colon = day_and_place.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto place = day_and_place.substr(colon + 1);
    return {type(place, day_and_place.substr(0, colon)), std::string(place)};
}

void Editor::forget_wrong_minutes()
{
    std::erase_if(wrong_, [](const auto& entry)
                  { return entry.first.starts_with("agenda[") && entry.first.ends_with(".plannedMinutes"); });
}

Pressed Editor::add(std::string_view list)
{
    auto rows = rows_at(meeting_, list);
    if (!rows)
        return {};
    // The last item closes the meeting: decisions are read back there.
    const auto row = list == "agenda" && rows->size() >= 2 ? rows->size() - 1 : rows->size();
    rows->insert(row, letter_of(list));
    if (list == "agenda")
        fill(meeting_.agenda[row], language_);
    else if (list == "attendees")
        fill(meeting_.attendees[row], meeting_);
    else if (list == "days")
        fill_last_day(meeting_);
    make_room(wrong_, list, row);
    const auto form = forms::row_form(rows->entity());
    return {true, forms::place_in(list, row, form.empty() ? std::string_view() : form.front().path)};
}

bool Editor::remove(std::string_view path)
{
    const auto place = forms::row_of(path);
    auto rows = place ? rows_at(meeting_, place->list) : std::nullopt;
    if (!rows || place->row >= rows->size())
        return false;
    const auto id = rows->id(place->row);
    // What was recorded under an item belongs to the meeting and stays; what a person had to do is somebody else's.
    if (place->list == "agenda")
    {
        for (auto& decision : meeting_.decisions)
            if (decision.item_id == id)
                decision.item_id.clear();
        for (auto& action : meeting_.actions)
            if (action.item_id == id)
                action.item_id.clear();
    }
    if (place->list == "attendees")
        for (auto& item : meeting_.agenda)
            if (item.owner_id == id)
                item.owner_id.clear();
    rows->erase(place->row);
    close_gap(wrong_, place->list, place->row);
    return true;
}

bool Editor::move(std::string_view path, int by)
{
    const auto place = forms::row_of(path);
    auto rows = place ? rows_at(meeting_, place->list) : std::nullopt;
    if (!rows)
        return false;
    const auto other = place->row + static_cast<std::size_t>(by);
    if (place->row >= rows->size() || other >= rows->size())
        return false;
    rows->move(place->row, other);
    swap_rows(wrong_, place->list, place->row, other);
    return true;
}

bool Editor::restore(std::string_view path)
{
    const auto place = forms::row_of(path);
    if (!place || place->list != "agenda" || place->row >= meeting_.agenda.size())
        return false;
    meeting_.agenda[place->row].priority = 1; // of all items only musts are never left out
    const auto fitted = schedule(meeting_);
    if (fitted || fitted.error().code != "schedule.too_short")
        return true;
    const auto& arguments = fitted.error().args;
    const auto needed = arguments.find("needed");
    const auto minutes = needed == arguments.end() ? std::nullopt : text::parse_length(needed->second);
    // A meeting that would get too long stays as it is, and the agenda says so.
    if (minutes && *minutes > meeting_.duration_minutes && *minutes <= longest_duration(meeting_))
        set_duration(meeting_, *minutes);
    return true;
}

void Editor::fit()
{
    for (auto& item : meeting_.agenda)
        item.fixed = false;
    forget_wrong_minutes();
    const auto fitted = schedule(meeting_);
    if (!fitted)
        return;
    for (const auto& slot : fitted.value().slots)
        if (slot.item)
            meeting_.agenda[*slot.item].planned_minutes = slot.minutes;
}
} // namespace planerka::panel

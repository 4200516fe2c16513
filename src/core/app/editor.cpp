// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "agenda/schedule.hpp"
#include "app/detail/editor_choices.hpp"
#include "app/detail/editor_purpose.hpp"
#include "app/detail/editor_typing.hpp"
#include "text/blank.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"

#include <algorithm>
#include <utility>

namespace planerka::app
{
namespace
{
constexpr Minutes kNewItemMinutes = 5;

template <class Row>
std::string unused_id(const std::vector<Row>& rows, char letter)
{
    for (auto number = rows.size() + 1;; ++number)
    {
        auto id = letter + std::to_string(number);
        if (std::ranges::find(rows, id, &Row::id) == rows.end())
            return id;
    }
}
} // namespace

Editor::Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language)
    : meeting_(meeting), wrong_(wrong), blueprints_(blueprints), language_(language)
{
}

View Editor::view() const
{
    return view_of(meeting_, wrong_, blueprints_, language_);
}

bool Editor::type(Field field, std::string_view text, std::size_t row)
{
    const auto typed = text::trimmed(text);
    auto message = std::string();
    if (field == Field::item_title)
    {
        if (row < meeting_.agenda.size())
            rename_item(meeting_, meeting_.agenda[row], typed, blueprints_);
    }
    else if (field != Field::purpose)
        message = take_text(meeting_, field, typed, row, language_);
    else if (take_purpose(meeting_, typed, blueprints_))
        forget_wrong_minutes();
    const bool is_taken = message.empty();
    if (is_taken)
        wrong_.erase({field, row});
    else
        wrong_.insert_or_assign({field, row}, WrongText{std::string(text), std::move(message)});
    return is_taken;
}

void Editor::shift_wrong_texts(Field field, std::size_t removed)
{
    WrongTexts kept;
    for (auto& [place, wrong] : wrong_)
    {
        const auto [its_field, row] = place;
        if (its_field != field || row < removed)
            kept.emplace(place, std::move(wrong));
        else if (row > removed)
            kept.emplace(std::pair{its_field, row - 1}, std::move(wrong));
    }
    wrong_ = std::move(kept);
}

void Editor::forget_wrong_minutes()
{
    std::erase_if(wrong_, [](const auto& entry) { return entry.first.first == Field::item_minutes; });
}

std::size_t Editor::add_item()
{
    AgendaItem item;
    item.id = unused_id(meeting_.agenda, 'i');
    item.title = text::message(language_, "sidebar.new_item");
    item.planned_minutes = kNewItemMinutes;
    // The last item closes the meeting: decisions are read back there.
    const auto row = meeting_.agenda.size() < 2 ? meeting_.agenda.size() : meeting_.agenda.size() - 1;
    meeting_.agenda.insert(meeting_.agenda.begin() + static_cast<std::ptrdiff_t>(row), std::move(item));
    if (auto moved = wrong_.extract({Field::item_minutes, row}))
    {
        moved.key().second = row + 1;
        wrong_.insert(std::move(moved));
    }
    return row;
}

void Editor::remove_item(std::size_t row)
{
    if (row >= meeting_.agenda.size())
        return;
    // What was recorded under the item belongs to the meeting and stays.
    const auto id = meeting_.agenda[row].id;
    for (auto& decision : meeting_.decisions)
        if (decision.item_id == id)
            decision.item_id.clear();
    for (auto& action : meeting_.actions)
        if (action.item_id == id)
            action.item_id.clear();
    meeting_.agenda.erase(meeting_.agenda.begin() + static_cast<std::ptrdiff_t>(row));
    shift_wrong_texts(Field::item_minutes, row);
}

void Editor::move_item(std::size_t row, int by)
{
    const auto other = row + static_cast<std::size_t>(by);
    if (row >= meeting_.agenda.size() || other >= meeting_.agenda.size())
        return;
    std::swap(meeting_.agenda[row], meeting_.agenda[other]);
    auto mine = wrong_.extract({Field::item_minutes, row});
    auto theirs = wrong_.extract({Field::item_minutes, other});
    if (mine)
    {
        mine.key().second = other;
        wrong_.insert(std::move(mine));
    }
    if (theirs)
    {
        theirs.key().second = row;
        wrong_.insert(std::move(theirs));
    }
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

void Editor::take_blueprint_agenda()
{
    if (app::take_blueprint_agenda(meeting_, blueprints_))
        forget_wrong_minutes();
}

std::size_t Editor::add_person()
{
    const bool needs_client =
        meeting_.audience != Audience::internal &&
        std::ranges::none_of(meeting_.attendees, [](const Attendee& person) { return is_client(person); });
    Attendee person;
    person.id = unused_id(meeting_.attendees, 'a');
    person.attendee_kind = needs_client ? "client" : "sales_rep";
    person.affiliation = needs_client ? "client" : "internal";
    person.participation = "required";
    person.role = meeting_.attendees.empty() && !needs_client ? std::string(kChair) : "participant";
    meeting_.attendees.push_back(std::move(person));
    return meeting_.attendees.size() - 1;
}

void Editor::remove_person(std::size_t row)
{
    if (row >= meeting_.attendees.size())
        return;
    const auto id = meeting_.attendees[row].id;
    for (auto& item : meeting_.agenda)
        if (item.owner_id == id)
            item.owner_id.clear();
    meeting_.attendees.erase(meeting_.attendees.begin() + static_cast<std::ptrdiff_t>(row));
    shift_wrong_texts(Field::person_count, row);
    shift_wrong_texts(Field::person_rate, row);
}
} // namespace planerka::app

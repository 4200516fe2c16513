// SPDX-License-Identifier: MPL-2.0
#include "app/editor_view.hpp"

#include "agenda/schedule.hpp"
#include "app/editor.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/format.hpp"
#include "meeting/who_costs.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace planerka::app
{
namespace
{
/// The options of a list in the file, by their texts "PREFIX.id". A value of a newer file is shown as it stands there.
Choice choice_of(std::span<const std::string_view> ids, const std::string& selected, const std::string& prefix,
                 Language language)
{
    Choice choice;
    for (const std::string_view id : ids)
        choice.options.push_back({std::string(id), text::message(language, prefix + '.' + std::string(id))});
    const auto found = std::find(ids.begin(), ids.end(), selected);
    if (found != ids.end())
        choice.selected = static_cast<int>(found - ids.begin());
    else if (!selected.empty())
    {
        choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back({selected, selected});
    }
    return choice;
}

/// Nobody, or one of the people, as the holder of a role.
Choice holder_of(std::string_view role, const Meeting& meeting, const std::string& nobody)
{
    Choice choice;
    choice.options.push_back({"", nobody});
    choice.selected = 0;
    for (std::size_t row = 0; row < meeting.attendees.size(); ++row)
    {
        const auto& person = meeting.attendees[row];
        if (choice.selected == 0 && person.role == role)
            choice.selected = static_cast<int>(choice.options.size());
        choice.options.push_back({std::to_string(row), person.name.empty() ? std::to_string(row + 1) : person.name});
    }
    return choice;
}
} // namespace

View Editor::view() const
{
    View view;
    show_meeting(view);
    show_agenda(view);
    show_people(view);
    show_figures(view);
    show_problems(view);
    show_wrong_texts(view);
    return view;
}

void Editor::show_meeting(View& view) const
{
    view.title.text = meeting_.title;
    for (const auto& candidate : blueprints_)
    {
        if (candidate.id == meeting_.purpose_id)
            view.purpose.selected = static_cast<int>(view.purpose.options.size());
        view.purpose.options.push_back({candidate.id, candidate.title.in(language_)});
    }
    if (view.purpose.selected < 0)
    {
        const auto& own = meeting_.custom_purpose.empty() ? meeting_.purpose_id : meeting_.custom_purpose;
        view.purpose.selected = static_cast<int>(view.purpose.options.size());
        view.purpose.options.push_back({meeting_.purpose_id, own.empty() ? say("sidebar.own_purpose") : own});
    }

    view.minutes.text = std::to_string(meeting_.duration_minutes);
    if (const auto start = meeting_.start())
    {
        static constexpr std::array kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        view.date.text = text::date_short(start->date, language_);
        view.time.text = start->clock();
        const auto day = kDays.at(static_cast<std::size_t>(start->date.weekday()));
        view.when = text::message(language_, "sidebar.when",
                                  {{"day", std::string(day)},
                                   {"end", start->plus(meeting_.duration_minutes).clock()},
                                   {"zone", meeting_.time_zone}});
    }
    else
        view.date.text = meeting_.start_local;

    view.format = choice_of(known_values("Meeting", "format"), meeting_.format, "sidebar.format", language_);
    view.has_link = has_remote_part(meeting_);
    view.has_place = has_place(meeting_);
    if (meeting_.platform)
        view.link.text =
            meeting_.format == "conference_call" ? meeting_.platform->dial_in : meeting_.platform->join_url;
    if (meeting_.location)
        view.place.text = meeting_.location->name;
    view.audience =
        choice_of(names_of(kAudiences), std::string(name_of(meeting_.audience)), "sidebar.audience", language_);
    view.has_client = meeting_.audience != Audience::internal;
    if (meeting_.client)
        view.client.text = meeting_.client->company;
    view.held = meeting_.status == Status::held;
}

void Editor::show_agenda(View& view) const
{
    view.agenda_is_own = agenda_is_own();
    const auto item_row = [&](std::size_t item)
    {
        AgendaRow row;
        row.item = item;
        row.title.text = meeting_.agenda[item].title;
        row.minutes.text = std::to_string(meeting_.agenda[item].planned_minutes);
        return row;
    };

    Minutes used = 0;
    const auto scheduled = schedule(meeting_);
    if (!scheduled)
    {
        // As typed, one after the other, so that one sees where the time goes.
        const auto start = meeting_.start().value_or(LocalTime{});
        for (std::size_t item = 0; item < meeting_.agenda.size(); ++item)
        {
            auto row = item_row(item);
            row.clock = start.plus(used).clock();
            used += meeting_.agenda[item].planned_minutes;
            view.rows.push_back(std::move(row));
        }
        auto error = scheduled.error();
        error.place.clear(); // a path in the file says nothing to who never sees it
        view.agenda.message = text::describe(error, language_);
        view.agenda.wrong = true;
    }
    else
    {
        std::size_t next = 0;
        const auto show_parked_before = [&](std::size_t item)
        {
            for (; next < item; ++next)
            {
                auto row = item_row(next);
                row.parked = true;
                row.title.message = say("sidebar.parked");
                view.rows.push_back(std::move(row));
            }
        };
        for (const auto& slot : scheduled.value().slots)
        {
            AgendaRow row;
            if (slot.item)
            {
                show_parked_before(*slot.item);
                next = *slot.item + 1;
                row = item_row(*slot.item);
            }
            else
                row.title.text = say("sidebar.slot." + std::string(name_of(slot.kind)));
            row.clock = slot.start.clock();
            row.minutes.text = std::to_string(slot.minutes);
            used += slot.minutes;
            view.rows.push_back(std::move(row));
        }
        show_parked_before(meeting_.agenda.size());
    }
    view.agenda_used =
        text::message(language_, "sidebar.agenda_used", {{"used", used}, {"minutes", meeting_.duration_minutes}});
}

void Editor::show_people(View& view) const
{
    std::int64_t count = 0;
    for (const auto& person : meeting_.attendees)
    {
        PersonRow row;
        row.kind = choice_of(known_values("Attendee", "attendeeKind"), person.attendee_kind, "sidebar.kind", language_);
        row.count.text = std::to_string(person.headcount);
        row.name.text = person.name;
        row.has_rate = can_cost(meeting_, person);
        if (person.cost && person.cost->loaded_hourly_rate)
            row.rate.text = text::number(*person.cost->loaded_hourly_rate, language_);
        count += person.headcount;
        view.people.push_back(std::move(row));
    }
    view.people_count = text::message(language_, "sidebar.people_count", {{"count", count}});
    view.chair = holder_of("chair", meeting_, say("sidebar.nobody"));
    view.minute_taker = holder_of("minute_taker", meeting_, say("sidebar.nobody"));
    if (meeting_.costs)
        view.currency.text = meeting_.costs->currency;
}
} // namespace planerka::app

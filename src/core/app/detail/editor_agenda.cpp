// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_agenda.hpp"

#include "text/messages.hpp"

namespace planerka::app
{
namespace
{
AgendaRow row_of(const Meeting& meeting, std::size_t item)
{
    AgendaRow row;
    row.item = item;
    row.title.text = meeting.agenda[item].title;
    row.minutes.text = std::to_string(meeting.agenda[item].planned_minutes);
    return row;
}

/// One after the other; the minutes they take.
Minutes show_as_typed(const Meeting& meeting, View& view)
{
    Minutes used = 0;
    const auto start = meeting.start().value_or(LocalTime{});
    for (std::size_t item = 0; item < meeting.agenda.size(); ++item)
    {
        auto row = row_of(meeting, item);
        row.clock = start.plus(used).clock();
        used += meeting.agenda[item].planned_minutes;
        view.rows.push_back(std::move(row));
    }
    return used;
}

/// As scheduled; the minutes of all slots.
Minutes show_on_the_clock(const Meeting& meeting, const Schedule& schedule, Language language, View& view)
{
    Minutes used = 0;
    std::size_t next = 0;
    const auto show_parked_before = [&](std::size_t item)
    {
        for (; next < item; ++next)
        {
            auto row = row_of(meeting, next);
            row.parked = true;
            row.title.message = text::message(language, "sidebar.parked");
            view.rows.push_back(std::move(row));
        }
    };
    for (const auto& slot : schedule.slots)
    {
        AgendaRow row;
        if (slot.item)
        {
            show_parked_before(*slot.item);
            next = *slot.item + 1;
            row = row_of(meeting, *slot.item);
        }
        else
            row.title.text = text::message(language, "sidebar.slot." + std::string(name_of(slot.kind)));
        row.clock = slot.start.clock();
        row.minutes.text = std::to_string(slot.minutes);
        used += slot.minutes;
        view.rows.push_back(std::move(row));
    }
    show_parked_before(meeting.agenda.size());
    return used;
}
} // namespace

void show_agenda(const Meeting& meeting, const Result<Schedule>& scheduled, Language language, View& view)
{
    const auto used =
        scheduled ? show_on_the_clock(meeting, scheduled.value(), language, view) : show_as_typed(meeting, view);
    if (!scheduled)
    {
        auto error = scheduled.error();
        error.place.clear(); // a path in the file: in the sidebar nobody sees the file
        view.agenda.message = text::describe(error, language);
        view.agenda.wrong = true;
    }
    view.agenda_used =
        text::message(language, "sidebar.agenda_used", {{"used", used}, {"minutes", meeting.duration_minutes}});
}
} // namespace planerka::app

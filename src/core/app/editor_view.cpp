// SPDX-License-Identifier: MPL-2.0
#include "app/editor_view.hpp"

#include "app/detail/editor_agenda.hpp"
#include "app/detail/editor_choices.hpp"
#include "app/detail/editor_figures.hpp"
#include "app/detail/editor_people.hpp"
#include "app/detail/editor_problems.hpp"
#include "app/detail/editor_purpose.hpp"
#include "app/share.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/format.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::app
{
namespace
{
void show_time(const Meeting& meeting, Language language, View& view)
{
    view.minutes.text = std::to_string(meeting.duration_minutes);
    const auto start = meeting.start();
    if (!start)
    {
        view.date.text = meeting.start_local;
        return;
    }
    static constexpr std::array kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    view.date.text = text::date_short(start->date, language);
    view.time.text = start->clock();
    const std::string day = kDays.at(static_cast<std::size_t>(start->date.weekday()));
    view.when = text::message(
        language, "sidebar.when",
        {{"day", day}, {"end", start->plus(meeting.duration_minutes).clock()}, {"zone", meeting.time_zone}});
}

void show_frame(const Meeting& meeting, Language language, View& view)
{
    view.title.text = meeting.title;
    view.format = choice_of(known_values("Meeting", "format"), meeting.format, "sidebar.format", language);
    view.has_link = has_remote_part(meeting);
    view.has_place = has_place(meeting);
    if (meeting.platform)
        view.link.text = meeting.format == "conference_call" ? meeting.platform->dial_in : meeting.platform->join_url;
    if (meeting.location)
        view.place.text = meeting.location->name;
    view.audience = choice_of(names_of(kAudiences), name_of(meeting.audience), "sidebar.audience", language);
    view.has_client = meeting.audience != Audience::internal;
    if (meeting.client)
        view.client.text = meeting.client->company;
    view.status = choice_of(names_of(kStatuses), name_of(meeting.status), "sidebar.status", language);
}

void show_entries(const Meeting& meeting, Language language, View& view)
{
    if (!view.has_client)
        return;
    for (const auto& entry : shareables(meeting))
        view.entries.push_back(
            {text::message(language, "sidebar.entry." + entry.list, {{"text", entry.text}}), entry.is_shared});
}
} // namespace

View view_of(const Meeting& meeting, const WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language)
{
    const auto scheduled = schedule(meeting);
    View view;
    show_frame(meeting, language, view);
    show_time(meeting, language, view);
    view.purpose = purpose_of(meeting, blueprints, language);
    view.agenda_is_own = agenda_is_own(meeting, blueprints);
    show_agenda(meeting, scheduled, language, view);
    show_people(meeting, language, view);
    view.figures = figures_of(meeting, language);
    show_entries(meeting, language, view);
    show_problems(check(meeting, scheduled, language), view);
    show_wrong_texts(wrong, view);
    return view;
}
} // namespace planerka::app

// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "sidebar/names.hxx"

#include <algorithm>
#include <array>

namespace planerka::uno::sidebar
{
void Content::show_message(const std::string& name, const std::string& message, bool wrong)
{
    controls_.set_tone(name, wrong ? Tone::alarm : Tone::remark);
    controls_.set_text(name, message);
}

void Content::show_cell(const std::string& name, const app::Cell& cell)
{
    if (name != focused_)
        controls_.set_text(name, cell.text);
    show_message(message_of(name), cell.message, cell.wrong);
}

void Content::show_choice(const std::string& name, const app::Choice& choice)
{
    std::vector<std::string> options;
    for (const auto& option : choice.options)
        options.push_back(option.text);
    controls_.set_options(name, options, choice.selected);
    if (controls_.has(message_of(name)))
        show_message(message_of(name), choice.message, choice.wrong);
}

void Content::show_field_visible(const std::string& name, bool visible)
{
    controls_.set_visible(name, visible);
    controls_.set_visible(caption_of(name), visible);
    if (!visible)
        controls_.set_text(message_of(name), {});
}

void Content::refresh()
{
    const auto bound = binding();
    if (!bound)
        return;
    auto shown = bound->session->show(blueprints_, language_);
    seen_ = std::move(shown.seen);
    show(std::move(shown.view));
}

/// Somebody else has changed the meeting, perhaps on another thread, perhaps many times in a row.
void Content::refresh_later()
{
    if (refresh_is_coming_.exchange(true))
        return;
    try
    {
        later(
            [](Content& self)
            {
                self.refresh_is_coming_ = false;
                self.failure_.clear();
                self.refresh();
            });
    }
    catch (const css::uno::Exception&)
    {
        refresh_is_coming_ = false; // the office is ending: nothing is shown any more
    }
}

void Content::show(app::View view)
{
    view_ = std::move(view);
    show_meeting(view_);
    show_agenda(view_);
    show_people(view_);
    show_entries(view_);
    show_documents(view_);
    arrange();
}

void Content::show_meeting(const app::View& view)
{
    show_cell("title", view.title);
    show_choice("purpose", view.purpose);
    show_cell("date", view.date);
    show_cell("time", view.time);
    show_cell("minutes", view.minutes);
    controls_.set_text("when", view.when);
    show_choice("format", view.format);
    show_choice("audience", view.audience);
    show_cell("link", view.link);
    show_cell("place", view.place);
    show_cell("client", view.client);
    show_field_visible("link", view.has_link);
    show_field_visible("place", view.has_place);
    show_field_visible("client", view.has_client);
    controls_.set_visible("make_speaker_deck", view.has_client);
}

void Content::show_agenda(const app::View& view)
{
    std::size_t items = 0;
    std::size_t slots = 0;
    bool made = false;
    for (const auto& row : view.rows)
    {
        if (!row.item)
        {
            if (!controls_.has(row_name("slot_title", slots)))
                make_slot_row(slots);
            controls_.set_text(row_name("slot_clock", slots), row.clock);
            controls_.set_text(row_name("slot_title", slots), row.title.text);
            controls_.set_text(row_name("slot_minutes", slots), row.minutes.text);
            ++slots;
            continue;
        }
        const auto item = *row.item;
        if (!controls_.has(row_name("item_title", item)))
        {
            make_agenda_row(item);
            made = true;
        }
        controls_.set_text(row_name("item_clock", item), row.parked ? "–" : row.clock);
        show_cell(row_name("item_title", item), row.title);
        show_cell(row_name("item_minutes", item), row.minutes);
        for (const auto* const field : {"item_title", "item_minutes", "item_menu"})
            controls_.set_visible(row_name(field, item), true);
        items = std::max(items, item + 1);
    }
    for (; controls_.has(row_name("slot_title", slots)); ++slots)
        for (const auto* const field : {"slot_clock", "slot_title", "slot_minutes"})
            controls_.set_text(row_name(field, slots), {});
    for (; controls_.has(row_name("item_title", items)); ++items)
    {
        for (const auto* const field : {"item_title", "item_minutes", "item_menu"})
            controls_.set_visible(row_name(field, items), false);
        for (const auto& label : {row_name("item_clock", items), message_of(row_name("item_title", items)),
                                  message_of(row_name("item_minutes", items))})
            controls_.set_text(label, {});
    }
    controls_.set_text("agenda_used", view.agenda_used);
    show_message(message_of("agenda"), view.agenda.message, view.agenda.wrong);
    controls_.set_visible("blueprint_agenda", view.agenda_is_own);
    if (made)
        set_tab_order();
}

void Content::show_people(const app::View& view)
{
    static constexpr std::array kFields{"person_name", "person_rate", "person_kind", "person_count", "person_menu"};
    bool made = false;
    std::size_t row = 0;
    for (; row < view.people.size(); ++row)
    {
        const auto& person = view.people[row];
        if (!controls_.has(row_name("person_name", row)))
        {
            make_person_row(row);
            made = true;
        }
        for (const auto* const field : kFields)
            controls_.set_visible(row_name(field, row), true);
        controls_.set_visible(row_name("person_times", row), true);
        show_cell(row_name("person_name", row), person.name);
        show_cell(row_name("person_rate", row), person.rate);
        show_choice(row_name("person_kind", row), person.kind);
        show_cell(row_name("person_count", row), person.count);
        controls_.set_enabled(row_name("person_rate", row), person.has_rate);
    }
    for (; controls_.has(row_name("person_name", row)); ++row)
    {
        for (const auto* const field : kFields)
            controls_.set_visible(row_name(field, row), false);
        controls_.set_visible(row_name("person_times", row), false);
        for (const auto* const field : {"person_name", "person_rate", "person_count"})
            controls_.set_text(message_of(row_name(field, row)), {});
    }
    if (made)
        set_tab_order();

    controls_.set_text("people_count", view.people_count);
    const auto caption = [&](const char* name, const char* key)
    { controls_.set_text(name, view.people.empty() ? std::string{} : say(key)); };
    caption("caption_people", "sidebar.field.person_name");
    caption("caption_rates", "sidebar.field.person_rate");
    show_message(message_of("attendees"), view.attendees.message, view.attendees.wrong);
    show_choice("chair", view.chair);
    show_choice("minute_taker", view.minute_taker);
    show_cell("currency", view.currency);
    const auto& figures = view.figures;
    controls_.set_text("cost", figures.cost);
    controls_.set_text("cost_per_year", figures.per_year);
    controls_.set_text("cost_per_minute", figures.per_minute);
    controls_.set_text("working_time", figures.hours);
    controls_.set_text("cost_parts", figures.parts);
    show_message(message_of("cost"), figures.message, figures.wrong);
}

void Content::show_entries(const app::View& view)
{
    bool made = false;
    std::size_t row = 0;
    for (; row < view.entries.size(); ++row)
    {
        const auto name = row_name("entry", row);
        if (!controls_.has(name))
        {
            make_entry_row(row);
            made = true;
        }
        controls_.set_text(name, view.entries[row].text);
        controls_.set_checked(name, view.entries[row].for_client);
        controls_.set_visible(name, true);
    }
    for (; controls_.has(row_name("entry", row)); ++row)
        controls_.set_visible(row_name("entry", row), false);
    if (made)
        set_tab_order();
    const auto caption = [&](const char* name, const char* key)
    { controls_.set_text(name, view.entries.empty() ? std::string{} : say(key)); };
    caption("heading_entries", "sidebar.section.entries");
    caption("entries", "sidebar.entries");
}

void Content::show_documents(const app::View& view)
{
    std::string problems;
    for (const auto& problem : view.problems)
        problems += (problems.empty() ? "" : "\n") + problem;
    controls_.set_text("problems", problems);
    controls_.set_text("failure", failure_.empty() ? unreadable_ : failure_);
    show_choice("status", view.status);
}
} // namespace planerka::uno::sidebar

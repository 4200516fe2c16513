// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "sidebar/names.hxx"
#include "text/messages.hpp"

#include <com/sun/star/lang/DisposedException.hpp>

namespace planerka::uno::sidebar
{
using app::Field;

namespace
{
constexpr const char* kTimes = "×";
}

Content::Content(const Context& context, const Frame& frame, const Reference<css::awt::XWindow>& parent,
                 Handler layout_changed)
    : context_(context), frame_(frame), language_(ui_language(context)),
      blueprints_(take(planner(context).blueprints())), controls_(context, parent),
      layout_changed_(std::move(layout_changed))
{
}

std::shared_ptr<Content> Content::make(const Context& context, const Frame& frame,
                                       const Reference<css::awt::XWindow>& parent, Handler layout_changed)
{
    const std::shared_ptr<Content> content(new Content(context, frame, parent, std::move(layout_changed)));
    content->make_controls();
    content->bind();
    content->window()->setVisible(true);
    return content;
}

std::string Content::say(std::string_view key) const
{
    return text::message(language_, key);
}

/// The controls may outlive the panel by an event: they hold it weakly.
Handler Content::guarded(std::function<void(Content&)> action)
{
    return [weak = weak_from_this(), action = std::move(action)]
    {
        const auto self = weak.lock();
        if (!self)
            return;
        try
        {
            action(*self);
        }
        catch (const css::lang::DisposedException&)
        {
            // The window is closing: nobody looks at the panel any more.
        }
        catch (...)
        {
            self->show_failure(describe_current_exception(self->language_));
        }
    };
}

Handler Content::clicked(std::function<void(Content&)> action)
{
    return guarded([action = std::move(action)](Content& self) { self.later(action); });
}

/// What was changed before it went wrong is shown as well.
void Content::show_failure(const std::string& failure)
{
    failure_ = failure;
    try
    {
        controls_.set_text("failure", failure);
        arrange();
        refresh();
    }
    catch (...)
    {
        // The panel is going; what went wrong cannot be shown in it any more.
    }
}

void Content::make_field(Field field, const std::string& name, const char* caption, bool is_list)
{
    const auto help = say(caption);
    controls_.add_label(caption_of(name), Tone::caption);
    controls_.set_text(caption_of(name), help);
    if (is_list)
        controls_.add_list(name, help, guarded([=](Content& self) { self.chosen(field, 0, name); }));
    else
        controls_.add_edit(name, help, guarded([=](Content& self) { self.typed(field, 0, name); }));
    controls_.add_label(message_of(name), Tone::alarm);
}

void Content::make_controls()
{
    const auto refresh_now = guarded([](Content& self) { self.refresh(); });
    controls_.on_focus(
        [weak = weak_from_this(), refresh_now](const std::string& name)
        {
            if (const auto self = weak.lock())
                self->focused_ = name;
            if (name.empty())
                refresh_now(); // the field can be written to again
        });
    // Never shown: they say how wide such a text is.
    for (const auto& [name, text] : {std::pair{"sample_clock", "00:00"}, {"sample_times", kTimes}})
    {
        controls_.add_label(name, Tone::plain);
        controls_.set_text(name, text);
        controls_.set_visible(name, false);
    }
    for (const auto* const section : {"meeting", "agenda", "people", "entries", "documents"})
    {
        const auto name = std::string("heading_") + section;
        controls_.add_label(name, Tone::heading);
        controls_.set_text(name, say(std::string("sidebar.section.") + section));
    }
    make_field(Field::title, "title", "sidebar.field.title", false);
    make_field(Field::purpose, "purpose", "sidebar.field.purpose", true);
    make_field(Field::date, "date", "sidebar.field.date", false);
    make_field(Field::time, "time", "sidebar.field.time", false);
    make_field(Field::minutes, "minutes", "sidebar.field.minutes", false);
    controls_.add_label("when", Tone::remark);
    make_field(Field::format, "format", "sidebar.field.format", true);
    make_field(Field::audience, "audience", "sidebar.field.audience", true);
    make_field(Field::link, "link", "sidebar.field.link", false);
    make_field(Field::place, "place", "sidebar.field.place", false);
    make_field(Field::client, "client", "sidebar.field.client", false);

    controls_.add_label("agenda_used", Tone::caption, true);
    controls_.add_label(message_of("agenda"), Tone::alarm);
    make_button("add_item", "sidebar.do.add_item", &Content::add_item);
    make_button("fit", "sidebar.do.fit", &Content::fit);
    make_button("blueprint_agenda", "sidebar.do.blueprint_agenda", &Content::take_blueprint_agenda);

    controls_.add_label("people_count", Tone::caption, true);
    controls_.add_label("caption_people", Tone::caption);
    controls_.add_label("caption_rates", Tone::caption);
    controls_.add_label(message_of("attendees"), Tone::alarm);
    make_button("add_person", "sidebar.do.add_person", &Content::add_person);
    make_field(Field::chair, "chair", "sidebar.field.chair", true);
    make_field(Field::minute_taker, "minute_taker", "sidebar.field.minute_taker", true);
    controls_.add_edit("currency", say("sidebar.field.currency"),
                       guarded([](Content& self) { self.typed(Field::currency, 0, "currency"); }));
    controls_.add_label(message_of("currency"), Tone::alarm);
    controls_.add_label("cost", Tone::figure);
    controls_.add_label("cost_per_year", Tone::plain, true);
    controls_.add_label("cost_per_minute", Tone::plain);
    controls_.add_label("working_time", Tone::plain);
    controls_.add_label("cost_parts", Tone::remark);
    controls_.add_label(message_of("cost"), Tone::remark);

    controls_.add_label("entries", Tone::remark);
    make_document_button("make_agenda", "sidebar.do.agenda", documents::Kind::agenda, true);
    make_document_button("make_minutes", "sidebar.do.minutes", documents::Kind::minutes);
    make_document_button("make_cost", "sidebar.do.cost", documents::Kind::cost);
    make_document_button("make_deck", "sidebar.do.deck", documents::Kind::deck);
    // With clients the slides are theirs; what the speaker is to do stands in a copy of its own.
    controls_.add_button(
        "make_speaker_deck", say("sidebar.help.speaker_deck"),
        clicked([](Content& self) { self.make_document(documents::Kind::deck, documents::Reader::internal); }));
    controls_.set_text("make_speaker_deck", say("sidebar.do.speaker_deck"));
    make_field(Field::status, "status", "sidebar.field.status", true);
    controls_.add_label("problems", Tone::alarm);
    controls_.add_label("failure", Tone::alarm);
    controls_.add_label("caption_file", Tone::caption);
    controls_.set_text("caption_file", say("sidebar.meeting_file"));
    make_button("open_meeting", "sidebar.do.open", &Content::open_meeting);
    make_button("save_meeting", "sidebar.do.save", &Content::save_meeting);
    make_button("new_meeting", "sidebar.do.new", &Content::new_meeting);
}

void Content::make_button(const std::string& name, const char* text, void (Content::*action)(), bool primary)
{
    controls_.add_button(name, {}, clicked([action](Content& self) { (self.*action)(); }), primary);
    controls_.set_text(name, say(text));
}

void Content::make_document_button(const std::string& name, const char* text, documents::Kind kind, bool primary)
{
    controls_.add_button(name, {}, clicked([kind](Content& self) { self.make_document(kind); }), primary);
    controls_.set_text(name, say(text));
}

void Content::make_agenda_row(std::size_t row)
{
    const auto number = [&](const char* key) {
        return text::message(language_, key, {{"number", static_cast<std::int64_t>(row + 1)}});
    };
    const auto title = row_name("item_title", row);
    const auto minutes = row_name("item_minutes", row);
    controls_.add_label(row_name("item_clock", row), Tone::plain);
    controls_.add_edit(title, number("sidebar.field.item_title"),
                       guarded([=](Content& self) { self.typed(Field::item_title, row, title); }));
    controls_.add_edit(minutes, number("sidebar.field.item_minutes"),
                       guarded([=](Content& self) { self.typed(Field::item_minutes, row, minutes); }));
    controls_.add_button(row_name("item_menu", row), say("sidebar.do.row_menu"),
                         clicked([=](Content& self) { self.row_menu(row); }));
    controls_.set_text(row_name("item_menu", row), "⋮");
    controls_.add_label(message_of(title), Tone::alarm);
    controls_.add_label(message_of(minutes), Tone::alarm);
}

void Content::make_slot_row(std::size_t row)
{
    controls_.add_label(row_name("slot_clock", row), Tone::caption);
    controls_.add_label(row_name("slot_title", row), Tone::caption);
    controls_.add_label(row_name("slot_minutes", row), Tone::caption);
}

void Content::make_person_row(std::size_t row)
{
    const auto edit = [&](Field field, const char* id, const char* help)
    {
        const auto name = row_name(id, row);
        controls_.add_edit(name, say(help), guarded([=](Content& self) { self.typed(field, row, name); }));
        controls_.add_label(message_of(name), Tone::alarm);
    };
    const auto kind = row_name("person_kind", row);
    edit(Field::person_name, "person_name", "sidebar.field.person_name");
    edit(Field::person_rate, "person_rate", "sidebar.field.person_rate");
    controls_.add_list(kind, say("sidebar.field.person_kind"),
                       guarded([=](Content& self) { self.chosen(Field::person_kind, row, kind); }));
    edit(Field::person_count, "person_count", "sidebar.field.person_count");
    controls_.add_label(row_name("person_times", row), Tone::caption);
    controls_.set_text(row_name("person_times", row), kTimes);
    controls_.add_button(row_name("person_menu", row), say("sidebar.do.row_menu"),
                         clicked([=](Content& self) { self.person_menu(row); }));
    controls_.set_text(row_name("person_menu", row), "⋮");
}

void Content::make_entry_row(std::size_t row)
{
    const auto name = row_name("entry", row);
    controls_.add_check(name, guarded([=](Content& self) { self.ticked(Field::entry_for_client, row, name); }));
}

void Content::set_tab_order()
{
    std::vector<std::string> order{"title",  "purpose",  "date", "time",  "minutes",
                                   "format", "audience", "link", "place", "client"};
    for (std::size_t row = 0; controls_.has(row_name("item_title", row)); ++row)
        for (const auto* const field : {"item_title", "item_minutes", "item_menu"})
            order.push_back(row_name(field, row));
    order.insert(order.end(), {"add_item", "fit", "blueprint_agenda"});
    for (std::size_t row = 0; controls_.has(row_name("person_name", row)); ++row)
        for (const auto* const field : {"person_name", "person_rate", "person_kind", "person_count", "person_menu"})
            order.push_back(row_name(field, row));
    order.insert(order.end(), {"add_person", "currency", "chair", "minute_taker"});
    for (std::size_t row = 0; controls_.has(row_name("entry", row)); ++row)
        order.push_back(row_name("entry", row));
    order.insert(order.end(), {"make_agenda", "make_minutes", "make_cost", "make_deck", "make_speaker_deck", "status",
                               "open_meeting", "save_meeting", "new_meeting"});
    controls_.set_tab_order(order);
}
} // namespace planerka::uno::sidebar

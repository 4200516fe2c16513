// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "office/sessions.hxx"
#include "sidebar/names.hxx"
#include "text/messages.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/PopupMenu.hpp>
#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <utility>

namespace planerka::uno::sidebar
{
using app::Field;

/// Reads first and switches then: if no meeting can be had at all, the panel keeps the one that it shows.
void Content::bind()
{
    auto found = bound_session(context_, model_of(frame_));
    auto subscription = found.session->subscribe(
        [weak = weak_from_this()]
        {
            if (const auto self = weak.lock())
                self->refresh_later();
        });
    std::shared_ptr<const Binding> binding(new Binding{std::move(found.session), std::move(subscription)});
    {
        const std::scoped_lock lock(mutex_);
        std::swap(binding_, binding);
    }
    failure_.clear();
    unreadable_.clear();
    if (found.unreadable)
        unreadable_ =
            text::message(language_, "sidebar.unreadable", {{"reason", text::describe(*found.unreadable, language_)}});
    refresh();
}

void Content::follow_document()
{
    later([](Content& self) { self.bind(); });
}

void Content::unbind()
{
    std::shared_ptr<const Binding> old; // goes when the lock is gone: it may be the last to hold its session
    const std::scoped_lock lock(mutex_);
    std::swap(binding_, old);
}

std::shared_ptr<const Content::Binding> Content::binding() const
{
    const std::scoped_lock lock(mutex_);
    return binding_;
}

void Content::change(app::Concerns concerns, const std::function<bool(app::Editor&)>& action)
{
    change_as_seen(seen_, concerns, action);
}

/// The session tells all other panels that show the meeting; a text that was not taken over concerns this one alone.
void Content::change_as_seen(const app::Seen& seen, app::Concerns concerns,
                             const std::function<bool(app::Editor&)>& action)
{
    const auto bound = binding();
    if (!bound)
        return;
    failure_.clear();
    const auto edited = bound->session->edit(
        seen, concerns,
        [&](Meeting& meeting, app::WrongTexts& wrong)
        {
            app::Editor editor(meeting, wrong, blueprints_, language_);
            return action(editor);
        },
        bound->subscription);
    if (edited == app::Edited::refused)
    {
        focused_.clear(); // what was typed belongs to what is no longer there
        failure_ = say("sidebar.wrong.changed_meanwhile");
    }
    refresh();
}

void Content::typed(Field field, std::size_t row, const std::string& name)
{
    std::string text;
    if (!controls_.take_typed(name, text))
        return;
    // Not to be written to while it is typed in, even if a script types without the focus.
    const std::shared_ptr<void> restored(nullptr, [this, before = focused_](void*) { focused_ = before; });
    focused_ = name;
    change(app::concern_of(field), [&](app::Editor& editor) { return editor.type(field, text, row); });
}

void Content::chosen(Field field, std::size_t row, const std::string& name)
{
    int selected = -1;
    if (!controls_.take_chosen(name, selected))
        return;
    const auto& choice = field == Field::purpose        ? view_.purpose
                         : field == Field::format       ? view_.format
                         : field == Field::audience     ? view_.audience
                         : field == Field::chair        ? view_.chair
                         : field == Field::minute_taker ? view_.minute_taker
                         : field == Field::status       ? view_.status
                                                        : view_.people.at(row).kind;
    const auto id = choice.options.at(static_cast<std::size_t>(selected)).id;
    change(app::concern_of(field), [&](app::Editor& editor) { return editor.type(field, id, row); });
}

void Content::ticked(Field field, std::size_t row, const std::string& name)
{
    bool is_ticked = false;
    if (controls_.take_checked(name, is_ticked))
        change(app::concern_of(field),
               [&](app::Editor& editor) { return editor.type(field, is_ticked ? "client" : "internal", row); });
}

void Content::add_item()
{
    std::size_t row = 0;
    change(app::Concerns::the_meeting,
           [&](app::Editor& editor)
           {
               row = editor.add_item();
               return true;
           });
    controls_.select_all(row_name("item_title", row));
}

void Content::add_person()
{
    std::size_t row = 0;
    change(app::Concerns::the_meeting,
           [&](app::Editor& editor)
           {
               row = editor.add_person();
               return true;
           });
    controls_.select_all(row_name("person_name", row));
}

void Content::fit()
{
    change(app::Concerns::the_meeting,
           [](app::Editor& editor)
           {
               editor.fit();
               return true;
           });
}

void Content::take_blueprint_agenda()
{
    change(app::Concerns::the_meeting,
           [](app::Editor& editor)
           {
               editor.take_blueprint_agenda();
               return true;
           });
}

/// The number of the entry, from 1; 0 if none was chosen.
sal_Int16 Content::choose_from_menu(const std::string& button, const std::vector<const char*>& entries)
{
    const auto menu = css::awt::PopupMenu::create(context_);
    sal_Int16 number = 0;
    for (const auto* const entry : entries)
    {
        ++number;
        menu->insertItem(number, to_ou(say(entry)), 0, static_cast<sal_Int16>(number - 1));
    }
    const auto control = controls_.control(button);
    const Reference<css::awt::XWindowPeer> peer(control->getPeer(), UNO_QUERY_THROW);
    const auto size = Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->getPosSize();
    return menu->execute(peer, {0, 0, size.Width, size.Height}, css::awt::PopupMenuDirection::EXECUTE_DOWN);
}

/// While a menu is open the rows may change: what is chosen is meant for the row as it was when the menu was opened.
void Content::row_menu(std::size_t row)
{
    const auto seen = seen_;
    const auto chosen = choose_from_menu(row_name("item_menu", row),
                                         {"sidebar.do.move_up", "sidebar.do.move_down", "sidebar.do.remove"});
    if (chosen == 0)
        return;
    change_as_seen(seen, app::Concerns::a_row,
                   [&](app::Editor& editor)
                   {
                       if (chosen == 3)
                           editor.remove_item(row);
                       else
                           editor.move_item(row, chosen == 1 ? -1 : 1);
                       return true;
                   });
}

void Content::person_menu(std::size_t row)
{
    const auto seen = seen_;
    if (choose_from_menu(row_name("person_menu", row), {"sidebar.do.remove"}) == 0)
        return;
    change_as_seen(seen, app::Concerns::a_row,
                   [&](app::Editor& editor)
                   {
                       editor.remove_person(row);
                       return true;
                   });
}

void Content::later(std::function<void(Content&)> action)
{
    css::awt::AsyncCallback::create(context_)->addCallback(new Later(guarded(std::move(action))), Any());
}

/// What the buttons act on is what the panel shows.
commands::Place Content::place() const
{
    const auto bound = binding();
    return {context_, frame_, bound ? bound->session : nullptr};
}

void Content::make_document(documents::Kind kind, std::optional<documents::Reader> reader)
{
    const auto here = place();
    if (!here.session)
        return;
    failure_.clear();
    commands::Make what;
    what.kind = kind;
    what.options.reader = reader;
    commands::make(here, what);
    refresh();
}

void Content::new_meeting()
{
    if (const auto here = place(); here.session)
        commands::new_meeting(here, here.session->snapshot().meeting.purpose_id, commands::Unsaved::ask);
}

void Content::open_meeting()
{
    if (const auto here = place(); here.session)
        commands::open_meeting(here, commands::Unsaved::ask);
}

void Content::save_meeting()
{
    if (const auto here = place(); here.session)
        commands::save_meeting(here);
}
} // namespace planerka::uno::sidebar

// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "office/commands.hxx"
#include "office/dialogs.hxx"
#include "sidebar/names.hxx"
#include "text/messages.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/PopupMenu.hpp>
#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <algorithm>
#include <mutex>

namespace planerka::uno::sidebar
{
using app::Field;

std::shared_ptr<Draft> draft_of(const std::shared_ptr<Session>& session)
{
    using Key = std::weak_ptr<Session>;
    static std::mutex mutex;
    static std::map<Key, std::shared_ptr<Draft>, std::owner_less<Key>> drafts;
    const std::scoped_lock lock(mutex);
    std::erase_if(drafts, [](const auto& entry) { return entry.first.expired(); });
    auto& draft = drafts[session];
    if (!draft)
        draft = std::make_shared<Draft>();
    return draft;
}

void Content::bind()
{
    unbind();
    session_ = session_of(context_, model_of(frame_));
    draft_ = draft_of(session_);
    subscription_ = session_->subscribe(guarded([](Content& self) { self.refresh_later(); }));
    refresh();
}

void Content::unbind()
{
    subscription_.reset();
    session_.reset();
    failure_.clear();
}

/// The session tells every panel that shows the meeting, this one too; a text that was not taken over concerns this one
/// alone.
void Content::change(const std::function<bool(app::Editor&)>& action)
{
    if (!session_)
        return;
    failure_.clear();
    auto meeting = session_->meeting();
    app::Editor editor(meeting, draft_->wrong, blueprints_, language_);
    if (action(editor))
    {
        editing_ = true;
        session_->edit([&](Meeting& edited) { edited = meeting; });
        editing_ = false;
    }
    refresh();
}

void Content::typed(Field field, std::size_t row, const std::string& name)
{
    std::string text;
    if (!controls_.take_typed(name, text))
        return;
    // Not to be written to while it is typed in, even if a script types without the focus.
    const auto before = std::exchange(focused_, name);
    change([&](app::Editor& editor) { return editor.type(field, text, row); });
    focused_ = before;
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
                                                        : view_.people.at(row).kind;
    const auto id = choice.options.at(static_cast<std::size_t>(selected)).id;
    change([&](app::Editor& editor) { return editor.type(field, id, row); });
}

void Content::switch_held()
{
    bool held = false;
    if (controls_.take_checked("held", held))
        change([&](app::Editor& editor) { return editor.type(Field::held, held ? "yes" : "no"); });
}

void Content::add_item()
{
    std::size_t row = 0;
    change(
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
    change(
        [&](app::Editor& editor)
        {
            row = editor.add_person();
            return true;
        });
    controls_.select_all(row_name("person_name", row));
}

void Content::fit()
{
    change(
        [](app::Editor& editor)
        {
            editor.fit();
            return true;
        });
}

void Content::take_blueprint_agenda()
{
    change(
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

void Content::row_menu(std::size_t row)
{
    const auto chosen = choose_from_menu(row_name("item_menu", row),
                                         {"sidebar.do.move_up", "sidebar.do.move_down", "sidebar.do.remove"});
    if (chosen == 0)
        return;
    change(
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
    if (choose_from_menu(row_name("person_menu", row), {"sidebar.do.remove"}) == 0)
        return;
    change(
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

void Content::make_document(documents::Kind kind)
{
    if (view_.has_wrong_texts)
    {
        show_failure(say("sidebar.wrong.texts"));
        return;
    }
    failure_.clear();
    commands::Make what;
    what.kind = kind;
    commands::make(context_, frame_, what);
    refresh();
}

bool Content::may_forget_changes()
{
    return !session_ || !session_->state().modified || ask(context_, frame_, say("sidebar.ask.forget_changes"));
}

void Content::new_meeting()
{
    if (session_ && may_forget_changes())
        commands::new_meeting(context_, frame_, session_->meeting().purpose_id);
}

void Content::open_meeting()
{
    if (may_forget_changes())
        commands::open_meeting(context_, frame_);
}

void Content::save_meeting()
{
    commands::save_meeting(context_, frame_);
}
} // namespace planerka::uno::sidebar

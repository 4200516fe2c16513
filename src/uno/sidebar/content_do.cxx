// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "documents/documents.hpp"
#include "forms/place.hpp"
#include "office/help.hxx"
#include "panel/help_target.hpp"
#include "panel/paste_people.hpp"
#include "text/messages.hpp"

#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>

#include <utility>

namespace planerka::uno::sidebar
{
/// The session tells all other panels that show the meeting; a text that was not taken over concerns this one alone.
void Content::change(std::string_view place, const std::function<bool(panel::Editor&)>& action, std::string step)
{
    const auto bound = binding();
    if (!bound)
        return;
    failure_.clear();
    note_.clear();
    const auto edited = bound->session->edit(
        seen_, app::concern_of(place),
        [&](Meeting& meeting, panel::WrongTexts& wrong)
        {
            panel::Editor editor(meeting, wrong, blueprints_, language_);
            return action(editor);
        },
        bound->subscription, std::move(step));
    if (edited == app::Edited::refused)
        failure_ = text::message(language_, "sidebar.wrong.changed_meanwhile");
    refresh();
}

/// What a button does: what concerns the panel or the office is done here, the rest by the editor.
void Content::press(const std::string& action)
{
    if (press_own(action))
        return;
    panel::Pressed pressed;
    change(action,
           [&](panel::Editor& editor)
           {
               pressed = editor.press(action);
               return pressed.changed;
           });
    if (!pressed.focus.empty())
        surface_->focus(pressed.focus);
}

bool Content::press_own(const std::string& action)
{
    const auto colon = action.find(':');
    const auto verb = action.substr(0, colon);
    const auto what = colon == std::string::npos ? std::string() : action.substr(colon + 1);
    const auto here = place();
    if (press_fold(action))
        return true;
    if (!here.session)
        return true;
    if (verb == "goto")
    {
        panel::open_to(folds(), here.session->snapshot().meeting, what);
        refresh();
        surface_->focus(what);
    }
    else if (verb == "make")
        make_document(what);
    else if (verb == "make_anew")
        make_anew();
    else if (verb == "undo" || verb == "redo")
        step_back(verb == "redo");
    else if (verb == "paste_people")
        paste_people();
    else if (verb == "left_over")
        settle_left_over(what == "restore");
    else if (verb == "help")
        show_help(context_, panel::help_target(action));
    else
        return press_file(verb, what);
    return true;
}

void Content::step_back(bool forward)
{
    const auto bound = binding();
    if (!bound)
        return;
    failure_.clear();
    note_.clear();
    if (forward)
        bound->session->redo(bound->subscription);
    else
        bound->session->undo(bound->subscription);
    refresh(Typed::is_written_over);
}

void Content::paste_people()
{
    const auto clipboard = create<css::datatransfer::clipboard::XClipboard>(
        context_, "com.sun.star.datatransfer.clipboard.SystemClipboard");
    const auto held = clipboard->getContents();
    css::datatransfer::DataFlavor plain;
    plain.MimeType = "text/plain;charset=utf-16";
    plain.DataType = cppu::UnoType<OUString>::get();
    OUString text;
    if (held.is() && held->isDataFlavorSupported(plain))
        held->getTransferData(plain) >>= text;
    const auto bound = binding();
    if (!bound)
        return;
    failure_.clear();
    note_.clear();
    const auto edited = bound->session->edit(
        seen_, app::Concerns::the_meeting,
        [&](Meeting& meeting, panel::WrongTexts&) { return panel::paste_people(meeting, to_utf8(text)) > 0; },
        bound->subscription);
    if (edited != app::Edited::changed)
        failure_ = planerka::text::message(language_, "sidebar.wrong.nobody_pasted");
    refresh();
}

void Content::settle_left_over(bool restore)
{
    if (left_over_.empty())
        return;
    failure_.clear();
    note_.clear();
    if (!restore)
        discard(context_, left_over_.front());
    else if (!uno::restore(place(), left_over_.front()))
        return;
    left_over_ = left_over(context_);
    refresh();
}

/// "agenda" for whom the meeting is with, "agenda:internal" for us.
void Content::make_document(std::string_view kind_and_reader)
{
    const auto here = place();
    const auto colon = kind_and_reader.find(':');
    const auto kind = documents::kind_of(kind_and_reader.substr(0, colon));
    if (!here.session || !kind)
        return;
    failure_.clear();
    note_.clear();
    commands::Make what;
    what.kind = *kind;
    if (colon != std::string_view::npos)
        what.options.reader = documents::Reader::internal;
    commands::make(here, what);
    refresh();
}

/// What the document at hand is, of the meeting as it is now.
void Content::make_anew()
{
    const auto here = place();
    std::optional<documents::Request> request;
    if (!here.session)
        return;
    here.session->read([&](const app::SessionState& state, app::Revision) { request = state.request; });
    if (!request)
        return;
    failure_.clear();
    commands::make(here,
                   {.kind = request->kind,
                    .options = {.language = request->language, .reader = request->reader, .form = request->form}});
    refresh();
}

void Content::do_key(KeyAction action)
{
    switch (action)
    {
    case KeyAction::next:
        return surface_->focus_next(1);
    case KeyAction::previous:
        return surface_->focus_next(-1);
    case KeyAction::line_below:
        return surface_->focus_beside(1);
    case KeyAction::line_above:
        return surface_->focus_beside(-1);
    case KeyAction::page_down:
        return surface_->scroll_page(1);
    case KeyAction::page_up:
        return surface_->scroll_page(-1);
    case KeyAction::undo:
        return step_back(false);
    case KeyAction::redo:
        return step_back(true);
    case KeyAction::help:
        return show_help(context_, panel::help_target(surface_->focused()));
    case KeyAction::restore:
    {
        const auto* const slot = surface_->focused_slot();
        const auto name = slot->name();
        const auto text = slot->text_before();
        change(name, [&](panel::Editor& editor) { return editor.type(name, text); });
        return refresh(Typed::is_written_over);
    }
    default:
        return do_with_row(action);
    }
}

/// The row that the focus is in; the focus goes with it.
void Content::do_with_row(KeyAction action)
{
    const auto name = surface_->focused();
    const auto row = forms::row_of(name);
    if (!row)
        return;
    const auto place = forms::place_in(row->list, row->row);
    switch (action)
    {
    case KeyAction::add_row:
        return press("add:" + std::string(row->list));
    case KeyAction::remove_row:
        return press("remove:" + place);
    case KeyAction::row_up:
    case KeyAction::row_down:
    {
        const bool up = action == KeyAction::row_up;
        if (up && row->row == 0)
            return;
        press((up ? "up:" : "down:") + place);
        surface_->focus(forms::place_in(row->list, up ? row->row - 1 : row->row + 1, row->rest));
        return;
    }
    default:
        return;
    }
}
} // namespace planerka::uno::sidebar

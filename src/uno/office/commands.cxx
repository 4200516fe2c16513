// SPDX-License-Identifier: MPL-2.0
#include "office/commands.hxx"

#include "app/file_name.hpp"
#include "app/open_meeting.hpp"
#include "bridge/errors.hxx"
#include "office/dialogs.hxx"
#include "office/recent.hxx"
#include "office/recovery.hxx"
#include "office/sessions.hxx"
#include "office/settings.hxx"
#include "office/show_sidebar.hxx"
#include "text/messages.hpp"

#include <functional>

namespace planerka::uno::commands
{
namespace
{
/// Saves, to a file that the user chooses if there is none. If somebody else has changed the file meanwhile, the user
/// says which to keep, or both; false if neither.
bool save_or_ask(const Place& place, const std::function<Result<void>(app::IfChanged)>& save)
{
    const auto saved = save(app::IfChanged::refuse);
    if (!saved && saved.error().code == "session.no_file")
        return save_meeting_as(place);
    if (saved || saved.error().code != "session.file_changed")
    {
        take(saved);
        return true;
    }
    switch (ask_or_cancel(
        place.context, place.frame,
        text::message(ui_language(place.context), "extension.ask_overwrite_changed", {{"file", saved.error().file}})))
    {
    case Answer::yes:
        take(save(app::IfChanged::overwrite));
        return true;
    case Answer::no:
        return save_meeting_as(place);
    case Answer::cancel:
        break;
    }
    return false;
}

/// A meeting that was saved is one to go on with.
bool noted(const Place& place, bool is_saved)
{
    if (is_saved)
        note_recent(place.context, place.session->snapshot().file);
    return is_saved;
}

void open_chosen(const Place& place, const std::filesystem::path& file, std::optional<app::Revision> agreed)
{
    auto opened = take(app::open_meeting(file));
    take(place.session->replace(std::move(opened.meeting), opened.file, agreed));
    note_recent(place.context, opened.file);
}

/// The document is there, and looks complete: who made it would not notice.
void say_what_lacks(const Context& context, const Frame& frame, const app::Document& document)
{
    if (document.no_logo)
        show_error(context, frame, *document.no_logo);
}
} // namespace

Place place_in(const Context& context, const Frame& frame)
{
    return {context, frame, session_of(context, model_of(frame))};
}

Agreement may_give_up(const Place& place, Unsaved unsaved)
{
    if (unsaved == Unsaved::forget)
        return {};
    const auto revision = place.session->revision();
    if (!place.session->is_modified())
        return {true, revision};
    switch (ask_or_cancel(place.context, place.frame,
                          text::message(ui_language(place.context), "sidebar.ask.forget_changes")))
    {
    case Answer::yes:
        return {save_meeting(place), place.session->revision()};
    case Answer::no:
        return {true, revision};
    case Answer::cancel:
        break;
    }
    return {false, revision};
}

bool new_meeting(const Place& place, std::string_view purpose, Unsaved unsaved)
{
    const auto agreement = may_give_up(place, unsaved);
    if (agreement.is_given)
        take(place.session->replace(take(make_draft(place.context, purpose)), {}, agreement.revision));
    return agreement.is_given;
}

bool open_meeting(const Place& place, Unsaved unsaved)
{
    const auto agreement = may_give_up(place, unsaved);
    const auto file = agreement.is_given ? ask_for_file_to_open(place.context) : std::nullopt;
    if (file)
        open_chosen(place, *file, agreement.revision);
    return file.has_value();
}

bool open_recent_meeting(const Place& place, const std::filesystem::path& file)
{
    const auto agreement = may_give_up(place, Unsaved::ask);
    if (agreement.is_given)
        open_chosen(place, file, agreement.revision);
    return agreement.is_given;
}

void open_meeting_file(const Place& place, const std::filesystem::path& file)
{
    open_chosen(place, file, std::nullopt);
}

bool restore_meeting(const Place& place, Unsaved unsaved)
{
    const auto found = left_over(place.context);
    if (found.empty())
        throw Failure({"extension.nothing_left_over"});
    return restore(place, found.front(), unsaved);
}

bool save_meeting(const Place& place)
{
    return noted(place, save_or_ask(place, [&](app::IfChanged if_changed) { return place.session->save(if_changed); }));
}

bool save_meeting_as(const Place& place)
{
    const auto asked = place.session->snapshot();
    const auto file = ask_for_file_to_save(place.context, app::meeting_file_name(asked.meeting));
    return file && noted(place, save_or_ask(place, [&](app::IfChanged if_changed)
                                            { return place.session->save_as(*file, asked.revision, if_changed); }));
}

void begin(const Context& context, const Frame& frame, const app::Beginning& what)
{
    app::SessionState state{take(app::meeting_of(planner(context), what, settings_now(context).get()))};
    const auto document = take(make_document(context, what.kind, state.meeting, app::options_of(what)));
    open_with_session(context, document, std::move(state), false, {}, frame);
    show_sidebar(context, frame);
    say_what_lacks(context, frame, document);
}

Reference<css::lang::XComponent> make(const Place& place, const Make& what)
{
    const auto state = take(place.session->to_be_made());
    auto options = what.options;
    auto made = make_document(place.context, what.kind, state.meeting, options);
    if (!made && made.error().code == "minutes.not_held" && what.may_ask)
    {
        if (!ask(place.context, place.frame, text::message(ui_language(place.context), "extension.ask_for_form")))
            return {};
        options.form = true;
        made = make_document(place.context, what.kind, state.meeting, options);
    }
    const auto paper = take(std::move(made));
    const auto document = open_with_session(place.context, paper, state, what.hidden, place.session);
    const Model model(document, UNO_QUERY);
    if (!what.hidden && model.is() && model->getCurrentController().is())
    {
        const auto frame = model->getCurrentController()->getFrame();
        show_sidebar(place.context, frame); // one goes on in the new window
        say_what_lacks(place.context, frame, paper);
    }
    return document;
}
} // namespace planerka::uno::commands

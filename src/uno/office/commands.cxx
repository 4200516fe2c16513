// SPDX-License-Identifier: MPL-2.0
#include "office/commands.hxx"

#include "app/file_name.hpp"
#include "bridge/errors.hxx"
#include "meeting/meeting_file.hpp"
#include "office/dialogs.hxx"
#include "office/sessions.hxx"
#include "office/show_sidebar.hxx"
#include "text/messages.hpp"

#include <optional>

namespace planerka::uno::commands
{
namespace
{
/// Whether the session's meeting may be given up.
struct Agreement
{
    bool is_given = true;
    std::optional<app::Revision> revision{}; ///< of what the user gave up, if they were asked
};

Agreement may_give_up(const Place& place, Unsaved unsaved)
{
    if (unsaved == Unsaved::forget)
        return {};
    const auto revision = place.session->revision();
    return {
        !place.session->is_modified() ||
            ask(place.context, place.frame, text::message(ui_language(place.context), "sidebar.ask.forget_changes")),
        revision};
}
} // namespace

Place place_in(const Context& context, const Frame& frame)
{
    return {context, frame, session_of(context, model_of(frame))};
}

bool new_meeting(const Place& place, std::string_view purpose, Unsaved unsaved)
{
    const auto agreement = may_give_up(place, unsaved);
    if (agreement.is_given)
        take(place.session->replace(take(planner(place.context).new_meeting(purpose, ui_language(place.context))), {},
                                    agreement.revision));
    return agreement.is_given;
}

bool open_meeting(const Place& place, Unsaved unsaved)
{
    const auto agreement = may_give_up(place, unsaved);
    const auto file = agreement.is_given ? ask_for_file_to_open(place.context) : std::nullopt;
    if (file)
        take(place.session->replace(take(load_meeting(*file)), *file, agreement.revision));
    return file.has_value();
}

void open_meeting_file(const Place& place, const std::filesystem::path& file)
{
    take(place.session->replace(take(load_meeting(file)), file));
}

bool save_meeting(const Place& place)
{
    const auto saved = place.session->save();
    if (!saved && saved.error().code == "session.no_file")
        return save_meeting_as(place);
    take(saved);
    return true;
}

bool save_meeting_as(const Place& place)
{
    const auto asked = place.session->snapshot();
    const auto file = ask_for_file_to_save(place.context, app::meeting_file_name(asked.meeting));
    if (file)
        take(place.session->save_as(*file, asked.revision));
    return file.has_value();
}

Reference<css::lang::XComponent> make(const Place& place, const Make& what)
{
    const auto state = take(place.session->to_be_made());
    auto options = what.options;
    auto made = planner(place.context).make(what.kind, state.meeting, options);
    if (!made && made.error().code == "minutes.not_held" && what.may_ask)
    {
        if (!ask(place.context, place.frame, text::message(ui_language(place.context), "extension.ask_for_form")))
            return {};
        options.form = true;
        made = planner(place.context).make(what.kind, state.meeting, options);
    }
    const auto document = open_with_session(place.context, take(std::move(made)), state, what.hidden, place.session);
    const Model model(document, UNO_QUERY);
    if (!what.hidden && model.is() && model->getCurrentController().is())
        show_sidebar(place.context, model->getCurrentController()->getFrame()); // one goes on in the new window
    return document;
}
} // namespace planerka::uno::commands

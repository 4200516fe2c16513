// SPDX-License-Identifier: MPL-2.0
#include "office/commands.hxx"

#include "meeting/meeting_file.hpp"
#include "office/dialogs.hxx"
#include "office/session.hxx"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::uno::commands
{
namespace
{
std::shared_ptr<Session> session_in(const Context& context, const Frame& frame)
{
    return session_of(context, model_of(frame));
}
} // namespace

void new_meeting(const Context& context, const Frame& frame, std::string_view purpose)
{
    session_in(context, frame)->replace(take(planner(context).new_meeting(purpose, ui_language(context))), {});
}

bool open_meeting(const Context& context, const Frame& frame)
{
    const auto file = ask_for_file_to_open(context);
    if (file)
        open_meeting_file(context, frame, *file);
    return file.has_value();
}

void open_meeting_file(const Context& context, const Frame& frame, const std::filesystem::path& file)
{
    session_in(context, frame)->replace(take(load_meeting(file)), file);
}

bool save_meeting(const Context& context, const Frame& frame)
{
    const auto session = session_in(context, frame);
    const auto file = session->state().file;
    if (file.empty())
        return save_meeting_as(context, frame);
    session->save(file);
    return true;
}

bool save_meeting_as(const Context& context, const Frame& frame)
{
    const auto session = session_in(context, frame);
    auto name = session->meeting().title;
    std::ranges::replace(name, '/', '-');
    const auto file = ask_for_file_to_save(context, name + ".json");
    if (file)
        session->save(*file);
    return file.has_value();
}

Reference<css::lang::XComponent> make(const Context& context, const Frame& frame, const Make& what)
{
    const auto state = session_in(context, frame)->state();
    auto options = what.options;
    auto made = planner(context).make(what.kind, state.meeting, options);
    if (!made && made.error().code == "minutes.not_held" && what.may_ask)
    {
        if (!ask(context, frame, text::message(ui_language(context), "extension.ask_for_form")))
            return {};
        options.form = true;
        made = planner(context).make(what.kind, state.meeting, options);
    }
    const auto document = open_with_session(context, take(std::move(made)), state, what.hidden);
    const Model model(document, UNO_QUERY);
    if (!what.hidden && model.is() && model->getCurrentController().is())
        show_sidebar(context, model->getCurrentController()->getFrame()); // one goes on planning in the new window
    return document;
}
} // namespace planerka::uno::commands

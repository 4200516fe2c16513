// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "office/calendar.hxx"
#include "office/mail.hxx"
#include "office/recent.hxx"
#include "text/messages.hpp"

#include <filesystem>
#include <utility>

// What the buttons of the part "Documents" do with files.
namespace planerka::uno::sidebar
{
bool Content::press_file(const std::string& verb, const std::string& what)
{
    const auto here = place();
    if (!here.session)
        return true;
    failure_.clear();
    note_.clear();
    if (verb == "new")
        commands::new_meeting(here, here.session->snapshot().meeting.purpose_id, commands::Unsaved::ask);
    else if (verb == "open")
        commands::open_meeting(here, commands::Unsaved::ask);
    else if (verb == "recent")
        open_recent(what);
    else if (verb == "save")
        commands::save_meeting(here);
    else if (verb == "save_as")
        commands::save_meeting_as(here);
    else if (verb == "own_template")
        commands::make_by_template(here, {});
    else if (verb == "export_pdf")
        tell(commands::export_pdf(here, {}));
    else if (verb == "import_calendar")
        tell(commands::import_calendar(here, {}, commands::Unsaved::ask));
    else if (verb == "export_calendar")
        tell(commands::export_calendar(here, {}));
    else if (verb == "send_mail")
        tell(commands::send_mail(here));
    else
        return false;
    look_for_recent(true);
    refresh();
    return true;
}

/// @param number of the list that is shown
void Content::open_recent(const std::string& number)
{
    for (std::size_t index = 0; index < recent_.size(); ++index)
        if (std::to_string(index) == number)
        {
            const auto file = recent_[index];
            commands::open_recent_meeting(place(), file);
            return;
        }
}

void Content::tell(commands::Outcome outcome)
{
    note_ = std::move(outcome.note);
    if (outcome.failed)
        failure_ = describe(*outcome.failed, language_);
}

/// The disk is looked at when another file is worked on, and not at every letter.
void Content::look_for_recent(bool is_forced)
{
    const auto bound = binding();
    if (!bound)
        return;
    std::filesystem::path current;
    bound->session->read([&](const app::SessionState& state, app::Revision) { current = state.file; });
    if (!is_forced && current == recent_for_)
        return;
    recent_for_ = current;
    recent_ = recent_meetings(context_, current);
}
} // namespace planerka::uno::sidebar

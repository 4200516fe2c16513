// SPDX-License-Identifier: MPL-2.0
#include "dispatch/run_command.hxx"

#include "bridge/errors.hxx"
#include "bridge/paths.hxx"
#include "office/calendar.hxx"
#include "office/commands.hxx"
#include "office/dialogs.hxx"
#include "office/help.hxx"
#include "office/mail.hxx"
#include "office/papers.hxx"
#include "office/show_sidebar.hxx"
#include "service/options.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <algorithm>
#include <array>

namespace planerka::uno
{
using app::Usable;

namespace
{
/// What a command is run with.
struct Call
{
    const Context& context;
    const Frame& frame;
    const CommandUrl& command;
    const Sequence<PropertyValue>& arguments;
    OUString& answer; ///< what the caller gets to know

    std::string argument(const char* name, std::string_view otherwise) const
    {
        const auto found = command.arguments.find(name);
        return found == command.arguments.end() ? std::string(otherwise) : found->second;
    }

    /// Throws Failure if the document's meeting cannot be read.
    commands::Place place() const { return commands::place_in(context, frame); }

    bool silent() const { return value_of(arguments, "Silent", false); }
    commands::Unsaved unsaved() const { return silent() ? commands::Unsaved::forget : commands::Unsaved::ask; }
    OUString file() const { return value_of(arguments, "FileName", OUString()); }

    /// The file or folder that an argument names, else the user is asked for it.
    commands::Target target(const char* argument) const
    {
        const auto url = value_of(arguments, argument, OUString());
        commands::Target target{{}, !silent(), value_of(arguments, "Replace", false)};
        if (url.isEmpty())
            must_not_ask(argument);
        else
            target.path = to_path(url);
        return target;
    }

    /// Where a silent command would have to ask.
    void must_not_ask(const char* missing) const
    {
        if (silent())
            throw Failure({"extension.argument_missing", {{"argument", missing}, {"command", command.name}}});
    }
};

/// Another meeting is worked on: it is shown to whoever may not see that.
void show(const Call& call, bool is_another)
{
    if (is_another && !call.silent())
        commands::show_sidebar(call.context, call.frame);
}

void new_meeting(const Call& call)
{
    show(call, commands::new_meeting(call.place(), call.argument("purpose", "pipeline_review"), call.unsaved()));
}

void open_meeting(const Call& call)
{
    if (!call.file().isEmpty())
    {
        commands::open_meeting_file(call.place(), to_path(call.file()));
        return show(call, true);
    }
    call.must_not_ask("FileName");
    show(call, commands::open_meeting(call.place(), call.unsaved()));
}

void restore_meeting(const Call& call)
{
    show(call, commands::restore_meeting(call.place(), call.unsaved()));
}

void save_as(const Call& call, const commands::Place& place)
{
    if (!call.file().isEmpty())
        return take(place.session->save_as(to_path(call.file()), place.session->revision()));
    call.must_not_ask("FileName");
    commands::save_meeting_as(place);
}

void save_meeting_as(const Call& call)
{
    save_as(call, call.place());
}

void save_meeting(const Call& call)
{
    const auto place = call.place();
    if (!call.file().isEmpty() || place.session->snapshot().file.empty())
        save_as(call, place);
    else if (call.silent())
        take(place.session->save());
    else
        commands::save_meeting(place);
}

void make(const Call& call)
{
    std::vector<PropertyValue> options;
    for (const auto& option : call.arguments)
        if (is_make_option(option.Name))
            options.push_back(option);
    const commands::Make what{kind_named(to_ou(call.argument("kind", ""))), make_options(to_sequence(options)),
                              !call.silent(), value_of(call.arguments, "Hidden", false)};
    commands::make(call.place(), what);
}

void make_by_template(const Call& call)
{
    const auto target = call.target("FileName");
    commands::Make what;
    what.may_ask = target.may_ask;
    what.hidden = value_of(call.arguments, "Hidden", false);
    commands::make_by_template(call.place(), target.path, what);
}

/// What was done is shown where no panel says it; what could not be done beside it fails the command.
void tell(const Call& call, const commands::Outcome& outcome)
{
    if (!outcome.note.empty() && !call.silent())
        show_message(call.context, call.frame, outcome.note);
    if (outcome.failed)
        throw Failure(*outcome.failed);
}

void export_pdf(const Call& call)
{
    tell(call, commands::export_pdf(call.place(), call.target("FolderName")));
}

void import_calendar(const Call& call)
{
    tell(call, commands::import_calendar(call.place(), call.target("FileName"), call.unsaved()));
}

void export_calendar(const Call& call)
{
    tell(call, commands::export_calendar(call.place(), call.target("FileName")));
}

void send_mail(const Call& call)
{
    tell(call, commands::send_mail(call.place()));
}

void show_sidebar(const Call& call)
{
    commands::show_sidebar(call.context, call.frame, commands::Keyboard::to_sidebar);
}

/// Tools ▸ Options at the first page of ours.
void show_settings(const Call& call)
{
    call.must_not_ask("Silent");
    const Reference<css::frame::XDispatchProvider> frame(call.frame, UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(call.context)
        ->executeDispatch(frame, ".uno:OptionsTreeDialog", "", 0,
                          sequence({property("OptionsPageURL", extension_url(call.context, "dialogs/general.xdl"))}));
}

/// Works beside any document. Silent: where the page is.
void help(const Call& call)
{
    const auto page = call.argument("page", "start");
    if (call.silent())
        call.answer = to_url(help_page(call.context, page));
    else
        show_help(call.context, {page, call.argument("at", "")});
}

void begin(const Call& call)
{
    auto what = call.argument("what", "");
    std::ranges::replace(what, '+', ' '); // as in every URL
    const auto beginning = app::parse_beginning(what);
    if (!beginning)
        throw Failure({"extension.argument_missing", {{"argument", "what"}, {"command", call.command.name}}});
    commands::begin(call.context, call.frame, *beginning);
}

struct Command
{
    std::string_view name;
    void (*run)(const Call&);
    bool Usable::*needs = nullptr; ///< nothing: it can always be used
};

constexpr std::array kCommands{
    Command{"newMeeting", new_meeting, &Usable::meeting},
    Command{"openMeeting", open_meeting, &Usable::meeting},
    Command{"restoreMeeting", restore_meeting, &Usable::restoring},
    Command{"saveMeeting", save_meeting, &Usable::saving},
    Command{"saveMeetingAs", save_meeting_as, &Usable::meeting},
    Command{"make", make, &Usable::documents},
    Command{"makeByTemplate", make_by_template, &Usable::documents},
    Command{"exportPdf", export_pdf, &Usable::documents},
    Command{"importCalendar", import_calendar, &Usable::meeting},
    Command{"exportCalendar", export_calendar, &Usable::calendar},
    Command{"sendMail", send_mail, &Usable::mail},
    Command{"showSidebar", show_sidebar},
    Command{"settings", show_settings},
    Command{"help", help},
    Command{"begin", begin},
};

const Command* find(std::string_view name)
{
    const auto found = std::ranges::find(kCommands, name, &Command::name);
    return found == kCommands.end() ? nullptr : &*found;
}
} // namespace

bool is_command(std::string_view name)
{
    return find(name) != nullptr;
}

bool needs_no_document(std::string_view name)
{
    return name == "help" || name == "settings";
}

bool can_run(const CommandUrl& command, const app::Usable& usable)
{
    const auto* known = find(command.name);
    if (!known)
        return false;
    const auto kind = command.arguments.find("kind");
    if (known->needs == &Usable::documents && kind != command.arguments.end() &&
        kind->second == documents::name_of(documents::Kind::cost))
        return usable.cost_sheet;
    return !known->needs || usable.*known->needs;
}

OUString run_command(const Context& context, const Frame& frame, const CommandUrl& command,
                     const Sequence<PropertyValue>& arguments)
{
    const auto* known = find(command.name);
    if (!known)
        throw Failure({"extension.unknown_command", {{"command", command.name}}});
    OUString answer;
    known->run({context, frame, command, arguments, answer});
    return answer;
}
} // namespace planerka::uno

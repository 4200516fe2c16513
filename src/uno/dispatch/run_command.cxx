// SPDX-License-Identifier: MPL-2.0
#include "dispatch/run_command.hxx"

#include "bridge/paths.hxx"
#include "office/commands.hxx"
#include "office/dialogs.hxx"
#include "office/session.hxx"
#include "service/options.hxx"
#include "text/messages.hpp"

#include <algorithm>
#include <array>

namespace planerka::uno
{
namespace
{
/// What a command is run with.
struct Call
{
    const Context& context;
    const Frame& frame;
    const CommandUrl& command;
    const Sequence<PropertyValue>& arguments;

    std::string argument(const char* name, std::string_view otherwise) const
    {
        const auto found = command.arguments.find(name);
        return found == command.arguments.end() ? std::string(otherwise) : found->second;
    }

    bool silent() const { return value_of(arguments, "Silent", false); }
    OUString file() const { return value_of(arguments, "FileName", OUString()); }

    /// Where a silent command would have to ask.
    void must_not_ask(const char* missing) const
    {
        if (silent())
            throw Failure({"extension.argument_missing", {{"argument", missing}, {"command", command.name}}});
    }
};

/// Another meeting takes the place of one that is not saved only if the user says so.
bool may_forget_changes(const Call& call)
{
    return call.silent() || !session_of(call.context, model_of(call.frame))->state().modified ||
           ask(call.context, call.frame, text::message(ui_language(call.context), "sidebar.ask.forget_changes"));
}

void new_meeting(const Call& call)
{
    if (may_forget_changes(call))
        commands::new_meeting(call.context, call.frame, call.argument("purpose", "pipeline_review"));
}

void open_meeting(const Call& call)
{
    if (!call.file().isEmpty())
        return commands::open_meeting_file(call.context, call.frame, to_path(call.file()));
    call.must_not_ask("FileName");
    if (may_forget_changes(call))
        commands::open_meeting(call.context, call.frame);
}

void save_meeting_as(const Call& call)
{
    if (!call.file().isEmpty())
        return session_of(call.context, model_of(call.frame))->save(to_path(call.file()));
    call.must_not_ask("FileName");
    commands::save_meeting_as(call.context, call.frame);
}

void save_meeting(const Call& call)
{
    const auto has_file = !session_of(call.context, model_of(call.frame))->state().file.empty();
    if (!call.file().isEmpty() || !has_file)
        save_meeting_as(call);
    else
        commands::save_meeting(call.context, call.frame);
}

void make(const Call& call)
{
    std::vector<PropertyValue> options;
    for (const auto& option : call.arguments)
        if (is_make_option(option.Name))
            options.push_back(option);
    commands::make(call.context, call.frame,
                   {kind_named(to_ou(call.argument("kind", ""))), make_options(to_sequence(options)), !call.silent(),
                    value_of(call.arguments, "Hidden", false)});
}

void show_sidebar(const Call& call)
{
    commands::show_sidebar(call.context, call.frame);
}

struct Command
{
    std::string_view name;
    void (*run)(const Call&);
};

constexpr std::array kCommands{
    Command{"newMeeting", new_meeting},
    Command{"openMeeting", open_meeting},
    Command{"saveMeeting", save_meeting},
    Command{"saveMeetingAs", save_meeting_as},
    Command{"make", make},
    Command{"showSidebar", show_sidebar},
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

void run_command(const Context& context, const Frame& frame, const CommandUrl& command,
                 const Sequence<PropertyValue>& arguments)
{
    const auto* known = find(command.name);
    if (!known)
        throw Failure({"extension.unknown_command", {{"command", command.name}}});
    known->run({context, frame, command, arguments});
}
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#include "dispatch/run_command.hxx"

#include "bridge/errors.hxx"
#include "bridge/paths.hxx"
#include "office/commands.hxx"
#include "office/show_sidebar.hxx"
#include "service/options.hxx"

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

    /// Throws Failure if the document's meeting cannot be read.
    commands::Place place() const { return commands::place_in(context, frame); }

    bool silent() const { return value_of(arguments, "Silent", false); }
    commands::Unsaved unsaved() const { return silent() ? commands::Unsaved::forget : commands::Unsaved::ask; }
    OUString file() const { return value_of(arguments, "FileName", OUString()); }

    /// Where a silent command would have to ask.
    void must_not_ask(const char* missing) const
    {
        if (silent())
            throw Failure({"extension.argument_missing", {{"argument", missing}, {"command", command.name}}});
    }
};

void new_meeting(const Call& call)
{
    commands::new_meeting(call.place(), call.argument("purpose", "pipeline_review"), call.unsaved());
}

void open_meeting(const Call& call)
{
    if (!call.file().isEmpty())
        return commands::open_meeting_file(call.place(), to_path(call.file()));
    call.must_not_ask("FileName");
    commands::open_meeting(call.place(), call.unsaved());
}

void restore_meeting(const Call& call)
{
    commands::restore_meeting(call.place(), call.unsaved());
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
    Command{"newMeeting", new_meeting},         Command{"openMeeting", open_meeting},
    Command{"restoreMeeting", restore_meeting}, Command{"saveMeeting", save_meeting},
    Command{"saveMeetingAs", save_meeting_as},  Command{"make", make},
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

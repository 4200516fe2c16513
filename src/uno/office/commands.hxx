// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/beginning.hpp"
#include "app/session.hpp"
#include "documents/documents.hpp"
#include "office/office.hxx"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

/// What a user can do, for the menu and the sidebar alike. Each throws Failure (or a UNO exception) if it cannot be
/// done; show it with describe_current_exception() and show_error().
namespace planerka::uno::commands
{
/// Where a command is run and on what. The session is found once, before anything is asked: while a dialog is open
/// another document may come into the frame.
struct Place
{
    Context context;
    Frame frame;
    std::shared_ptr<app::Session> session;
};

/// The document in the frame and its session. Throws Failure of session_of().
Place place_in(const Context& context, const Frame& frame);

/// Another meeting takes the place of one that has unsaved changes.
enum class Unsaved
{
    ask,    ///< only if the user says so
    forget, ///< without asking
};

/// Whether the session's meeting may be given up.
struct Agreement
{
    bool is_given = true;
    std::optional<app::Revision> revision{}; ///< of what the user gave up, if they were asked
};

/// Asks if there are unsaved changes.
Agreement may_give_up(const Place& place, Unsaved unsaved);

/// A draft for a purpose; false if the user did not want it.
bool new_meeting(const Place& place, std::string_view purpose, Unsaved unsaved);

/// Lets the user choose a meeting file; false if cancelled.
bool open_meeting(const Place& place, Unsaved unsaved);
void open_meeting_file(const Place& place, const std::filesystem::path& file);
/// The same after the question of open_meeting(); false if the user wants to keep what there is.
bool open_recent_meeting(const Place& place, const std::filesystem::path& file);

/// Goes on with the meeting that was left over last (office/recovery.hxx); false if the user did not want it. Throws
/// Failure if there is none.
bool restore_meeting(const Place& place, Unsaved unsaved);

/// Saves to the meeting's file, or to one that the user chooses; false if cancelled. If somebody else has changed the
/// file meanwhile, the user says which to keep, or both.
bool save_meeting(const Place& place);
bool save_meeting_as(const Place& place);

/// The document in the frame, which came from one of our templates, gives way to one of a new meeting, which is shown
/// in the sidebar (app/README.md, "Templates of the office").
void begin(const Context& context, const Frame& frame, const app::Beginning& what);

/// What to make, and how to go about it.
struct Make
{
    documents::Kind kind = documents::Kind::agenda;
    app::MakeOptions options{};
    bool may_ask = true; ///< minutes of a meeting not held: ask whether a form is wanted
    bool hidden = false;
};

/// Makes a document of the session's meeting and opens it untitled; null if the user did not want it.
Reference<css::lang::XComponent> make(const Place& place, const Make& what);
} // namespace planerka::uno::commands

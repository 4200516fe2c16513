// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/documents.hpp"
#include "office/office.hxx"

#include <filesystem>
#include <string_view>

/// What a user can do, for the menu and the sidebar alike. Each throws Failure (or a UNO exception) if it cannot be
/// done; show it with describe_current_exception() and show_error().
namespace planerka::uno::commands
{
/// A draft for a purpose in the document's session.
void new_meeting(const Context& context, const Frame& frame, std::string_view purpose);

/// Lets the user choose a meeting file; false if cancelled.
bool open_meeting(const Context& context, const Frame& frame);
void open_meeting_file(const Context& context, const Frame& frame, const std::filesystem::path& file);

/// Saves to the meeting's file, or to one that the user chooses; false if cancelled.
bool save_meeting(const Context& context, const Frame& frame);
bool save_meeting_as(const Context& context, const Frame& frame);

/// What to make, and how to go about it.
struct Make
{
    documents::Kind kind = documents::Kind::agenda;
    app::MakeOptions options{};
    bool may_ask = true; ///< minutes of a meeting not held: ask whether a form is wanted
    bool hidden = false;
};

/// Makes a document of the session's meeting and opens it untitled; null if the user did not want it.
Reference<css::lang::XComponent> make(const Context& context, const Frame& frame, const Make& what);

/// Shows Planerka's deck in the frame's window. Safe to call when it is shown already.
void show_sidebar(const Context& context, const Frame& frame);
} // namespace planerka::uno::commands

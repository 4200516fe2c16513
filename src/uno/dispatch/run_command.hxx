// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/usable.hpp"
#include "dispatch/command_url.hxx"
#include "office/office.hxx"

namespace planerka::uno
{
bool is_command(std::string_view name);

/// Whether it can be used where there is none of our documents: help and settings.
bool needs_no_document(std::string_view name);
/// Whether a command can be used where this can be done.
bool can_run(const CommandUrl& command, const app::Usable& usable);

/// Runs a command in a frame. Arguments, of the URL or of the dispatch:
/// - newMeeting?purpose=ID (default: pipeline_review)
/// - openMeeting, with FileName (string, path or URL): that file; without: the user chooses
/// - saveMeeting, saveMeetingAs, with FileName: there
/// - make?kind=agenda|minutes|cost|deck, with the options of XPlanner.makeDocument()
/// - showSidebar
/// - settings: the options
/// - help?page=ID&at=PLACE (default: the first page) shows a page of the help; silent it answers with the page's URL
/// - begin?what=agenda+pipeline_review+en: as one of our templates does (app::parse_beginning())
/// Silent (boolean) asks nothing: what would need an answer fails.
/// What it answers, if anything. Throws Failure or a UNO exception.
OUString run_command(const Context& context, const Frame& frame, const CommandUrl& command,
                     const Sequence<PropertyValue>& arguments);
} // namespace planerka::uno

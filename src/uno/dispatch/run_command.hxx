// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "dispatch/command_url.hxx"
#include "office/office.hxx"

namespace planerka::uno
{
bool is_command(std::string_view name);

/// Whether it can be used where there is none of our documents: the help.
bool needs_no_document(std::string_view name);

/// Runs a command in a frame. Arguments, of the URL or of the dispatch:
/// - newMeeting?purpose=ID (default: pipeline_review)
/// - openMeeting, with FileName (string, path or URL): that file; without: the user chooses
/// - saveMeeting, saveMeetingAs, with FileName: there
/// - make?kind=agenda|minutes|cost|deck, with the options of XPlanner.makeDocument()
/// - showSidebar
/// - help?page=ID&at=PLACE (default: the first page) shows a page of the help; silent it answers with the page's URL
/// Silent (boolean) asks nothing: what would need an answer fails.
/// What it answers, if anything. Throws Failure or a UNO exception.
OUString run_command(const Context& context, const Frame& frame, const CommandUrl& command,
                     const Sequence<PropertyValue>& arguments);
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"

#include "settings/current.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What administrator and user have set (settings/README.md): the office's configuration, then the files. Any thread
/// may call.
namespace planerka::uno
{
/// As they are now.
std::shared_ptr<const settings::Settings> settings_now(const Context& context);

/// The user's file.
std::filesystem::path settings_file(const Context& context);

/// Asks the office's configuration again. Else it is asked once, so that who edits a meeting does not call the office.
void ask_for_settings(const Context& context);

/// A draft for a purpose, as the settings have it; in the language that they say, and of the purpose's usual length,
/// where nothing else is asked for. Errors: those of app::Planner::new_meeting().
Result<Meeting> make_draft(const Context& context, std::string_view purpose,
                           std::optional<Language> language = std::nullopt,
                           std::optional<Minutes> duration = std::nullopt);

/// A document with the look that the settings say. Errors: those of app::Planner::make().
Result<app::Document> make_document(const Context& context, documents::Kind kind, const Meeting& meeting,
                                    app::MakeOptions options = {});

/// Gives the meeting's people rates where an edit asks for it: for app::Sessions.
void follow_rates(const Context& context, std::span<const Attendee> before, Meeting& meeting);

/// What the advice weighs with.
AdviceLimits advice_limits(const Context& context);

/// Deletes what Planerka keeps of the user (app/README.md, "My data"); what was deleted. Throws Failure.
std::vector<std::filesystem::path> delete_my_data(const Context& context);
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Documents that somebody begins with, from a template of the office: app/README.md, "Templates of the office".
namespace planerka::app
{
/// What a template begins.
struct Beginning
{
    documents::Kind kind = documents::Kind::agenda;
    std::string purpose{}; ///< id of a blueprint
    Language language = Language::en;
};

/// "agenda pipeline_review en", as a template has it in documents::kTemplateProperty; and back, nothing for any other
/// text.
std::string to_string(const Beginning& beginning);
std::optional<Beginning> parse_beginning(std::string_view text);

/// The meeting: a new one of the purpose (app/README.md, "New meeting"). For a cost sheet everybody whose time is paid
/// for has a rate, 0 where none is known, so that there is a cell to type it into. `settings` may be null. Errors: of
/// Planner::new_meeting().
Result<Meeting> meeting_of(const Planner& planner, const Beginning& beginning,
                           const settings::Settings* settings = nullptr);

/// How its document is made: minutes as a form.
MakeOptions options_of(const Beginning& beginning);
} // namespace planerka::app

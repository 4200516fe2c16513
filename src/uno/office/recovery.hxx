// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.hpp"
#include "app/working_copies.hpp"
#include "office/commands.hxx"
#include "office/office.hxx"

#include <functional>
#include <memory>
#include <vector>

/// Meetings with unsaved changes that outlive the office: app/README.md, "Working copies". Any thread may call.
namespace planerka::uno
{
/// Keeps copies of the session's meetings from now on, unless the user does not want that. Where it is impossible one
/// can work without.
void keep_copies(const Context& context, const std::shared_ptr<app::Session>& session);

/// The session's document is closed: what is not saved is kept at once and is left over.
void let_go(const Context& context, const std::shared_ptr<app::Session>& session);

/// What was not saved when an office crashed or a window was closed, the latest first; not what this office or another
/// one works on.
std::vector<app::LeftOver> left_over(const Context& context);

/// Whether there is any, as far as this office knows: it asks the disk once, and again when it has left something over
/// or taken it.
bool is_something_left_over(const Context& context);

/// Called when that may have changed, on any thread.
[[nodiscard]] app::Subscription when_left_over_changes(std::function<void()> listener);

/// The session goes on with it, unsaved as it was, and it is left over no more; false if the user wants to keep what
/// the session has. Throws Failure if it cannot be read.
bool restore(const commands::Place& place, const app::LeftOver& which,
             commands::Unsaved unsaved = commands::Unsaved::ask);

/// Nobody needs it. Throws Failure if it cannot be removed.
void discard(const Context& context, const app::LeftOver& which);
} // namespace planerka::uno

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/sessions.hpp"
#include "app/usable.hpp"
#include "office/office.hxx"

#include <functional>
#include <memory>

/// The sessions of this office's documents, see app::Sessions. Any thread may call.
namespace planerka::uno
{
/// For a panel: where the document's meeting cannot be read, the draft and the reason, so that one can go on working.
/// Throws Failure of planner() if there is no draft yet: that begins as a pipeline review in the office's language.
app::Bound bound_session(const Context& context, const Model& model);

/// For a command without a panel: throws Failure also if the document's meeting cannot be read, rather than do to
/// another meeting what was meant for that one.
std::shared_ptr<app::Session> session_of(const Context& context, const Model& model);

/// The session that the document has already, or that it would share; nothing if it has none yet and one would have to
/// be made. Does not throw Failure.
std::shared_ptr<app::Session> known_session(const Context& context, const Model& model);

/// What can be done in the document, whose known_session() is `known`. It gets no session by that. Throws Failure of
/// planner().
app::Usable usable_in(const Context& context, const Model& model, const std::shared_ptr<app::Session>& known);

/// Called when documents get their sessions or lose them, on any thread.
[[nodiscard]] app::Subscription when_sessions_change(const Context& context, std::function<void()> listener);

/// Opens a made document, see open_untitled(), whose session goes on with this state: pay included, which the document
/// does not hold. It shares the meeting of `from`, the session that the state was taken of, if that is given. `frame`
/// as of open_untitled().
Reference<css::lang::XComponent> open_with_session(const Context& context, const app::Document& document,
                                                   app::SessionState state, bool hidden = false,
                                                   const std::shared_ptr<app::Session>& from = {},
                                                   const Frame& frame = {});
} // namespace planerka::uno

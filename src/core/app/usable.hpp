// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.hpp"

/// Which commands can be used now: app/README.md, "What can be done now".
namespace planerka::app
{
/// What can be done with the meeting that is worked on. It is found out after every letter that is typed, so it says
/// what a look at the meeting says: a document may still be refused for a reason that the check finds.
struct Usable
{
    bool meeting = true;    ///< there is one: false where a document's meeting cannot be read
    bool documents = true;  ///< all that was typed was taken over
    bool cost_sheet = true; ///< likewise, and everybody whose time is paid for has a rate
    bool calendar = true;   ///< likewise of documents, and it has a day and takes place
    bool mail = true;       ///< likewise of the calendar, and there is an address to write to
    bool saving = true;     ///< something is not in the meeting's file
    bool restoring = true;  ///< something was left unsaved the last time

    bool operator==(const Usable&) const = default;
};

/// Whether something was left over is known beside the session (app/README.md, "Working copies").
Usable usable(const Session& session, bool is_left_over);
/// The same of a state that nobody works on yet.
Usable usable(const SessionState& state, bool is_left_over);
/// Where the document's meeting cannot be read: nothing.
Usable unusable();
} // namespace planerka::app

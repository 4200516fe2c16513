// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session_state.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"

#include <optional>

namespace planerka::app
{
/// What a document remembers of a meeting that is open already (app/README.md, "One meeting in several documents").
enum class Remembers
{
    the_same,  ///< nothing that the open one does not have
    more,      ///< what goes well with the open one, which is a part
    otherwise, ///< another state of the meeting, and the open one has all that such a document can
    apart,     ///< what contradicts the open one, which is another part
};

struct Comparison
{
    Remembers is = Remembers::apart;
    std::optional<Meeting> merged{}; ///< of both, if it remembers more
};

Comparison compare(const SessionState& open, const Meeting& found, const std::optional<documents::Request>& request);
} // namespace planerka::app

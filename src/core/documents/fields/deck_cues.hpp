// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/fields/common_fields.hpp"

#include <vector>

namespace planerka::documents
{
/// The item of the agenda that a slide belongs to, so that its notes can say when and by whom it is shown:
/// documents/README.md, "Client deck".
struct Cues
{
    const AgendaLine* opening = nullptr;
    const AgendaLine* needs = nullptr;
    const AgendaLine* offer = nullptr;
    const AgendaLine* risks = nullptr;
    const AgendaLine* questions = nullptr;
    const AgendaLine* closing = nullptr;
};

/// The cues of an agenda; they point into `lines`. All are null if nothing is on it.
Cues cues_of(const Meeting& meeting, const std::vector<AgendaLine>& lines);

bool is_demo(const AgendaLine& line);
} // namespace planerka::documents

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::documents
{
/// Gives `to`, the part of `meeting` that a cost sheet shows, the hourly rates as the sheet shows them, rounded, also
/// where they come from salaries, and the revenue of a selling hour that a yearly one comes to: documents/README.md,
/// "What a document remembers". What cannot be computed is left out. Precondition: to.costs.
void show_rates(Meeting& to, const Meeting& meeting);
} // namespace planerka::documents

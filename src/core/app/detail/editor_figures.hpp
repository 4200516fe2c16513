// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor_view.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

namespace planerka::app
{
/// What the meeting costs, in words (app/README.md, "Figures in the sidebar"). While a rate is missing there are no
/// figures, and the message says whose it is.
Figures figures_of(const Meeting& meeting, Language language);
} // namespace planerka::app

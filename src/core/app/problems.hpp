// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "check/check.hpp"
#include "meeting/meeting.hpp"

#include <vector>

/// What is wrong with a meeting when no document in particular is meant: app/README.md, "Problems".
namespace planerka::app
{
/// What check() is asked for: all that could be made of this meeting now.
CheckFor everything_possible(const Meeting& meeting);

/// What check() finds for everything_possible(), sums that are too large (V21), and what the papers of a meeting with
/// clients will not show (V37); in the order of the ids.
std::vector<Problem> problems(const Meeting& meeting, Language language);
} // namespace planerka::app

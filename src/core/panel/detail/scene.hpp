// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "agenda/schedule.hpp"
#include "base/result.hpp"
#include "check/check.hpp"
#include "meeting/meeting.hpp"
#include "panel/folds.hpp"
#include "panel/view_of.hpp"
#include "panel/wrong_texts.hpp"

#include <span>
#include <vector>

namespace planerka::panel
{
/// All that lines are made of: the meeting, and what was worked out of it once. Borrowed.
struct Scene
{
    const Meeting& meeting;
    const WrongTexts& wrong;
    const Folds& folds;
    const Surroundings& around;
    const Result<Schedule>& scheduled;
    const std::vector<Problem>& problems;
    std::span<const Blueprint> blueprints;
    Language language;
};
} // namespace planerka::panel

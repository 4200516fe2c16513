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

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace planerka::panel
{
/// Words that are the same in every row of a list, so that they are put together once for all rows. By the place
/// without the number of the row: "attendees[].email".
struct Words
{
    std::map<std::string, std::string, std::less<>> help{};
    std::map<std::string, Options, std::less<>> options{};
};

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
    Words& words;
};
} // namespace planerka::panel

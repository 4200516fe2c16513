// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "agenda/blueprint.hpp"
#include "meeting/meeting.hpp"
#include "panel/folds.hpp"
#include "panel/view.hpp"
#include "panel/wrong_texts.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace planerka::panel
{
/// What is known beside the meeting.
struct Surroundings
{
    std::string file{};       ///< name of the meeting file; empty if the meeting has none yet
    bool is_modified = false; ///< it holds something that the file does not
    bool can_undo = false;
    bool can_redo = false;
    bool is_out_of_date = false;       ///< the document at hand was made of the meeting when it was another
    bool is_read_only = false;         ///< the document remembers no change
    std::optional<Date> today{};       ///< for the advice
    AdviceLimits limits{};             ///< likewise
    std::optional<Verdict> verdict{};  ///< of advise(), worked out beside the typing; nothing: not known yet
    std::string left_over{};           ///< title of a meeting that was not saved when an office ended; empty: none
    std::string failure{};             ///< why the last thing that was asked for could not be done
    std::string note{};                ///< what it has done, where one cannot see that
    std::vector<std::string> recent{}; ///< full names of meeting files, to go on with
};

/// What a panel shows of a meeting in that language. Its agenda is scheduled once, it is checked once and priced once
/// for all that is shown of these, and `meeting` is neither copied nor written out as text. The advice, and the cheaper
/// ways, are worked out only while their part is open.
/// @param wrong what was typed and not taken over: it stands in its cell beside the reason.
/// @param blueprints those of the purposes that are offered.
View view_of(const Meeting& meeting, const WrongTexts& wrong, const Folds& folds, const Surroundings& around,
             std::span<const Blueprint> blueprints, Language language);

/// Opens what a place of the meeting file is shown in, so that a panel can go there.
void open_to(Folds& folds, const Meeting& meeting, std::string_view path);
} // namespace planerka::panel

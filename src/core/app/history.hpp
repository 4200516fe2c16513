// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"
#include "panel/wrong_texts.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>

namespace planerka::app
{
/// A meeting as it was at one moment, with the texts that could not be used.
struct Edition
{
    Meeting meeting{};
    panel::WrongTexts wrong{};
    std::uint64_t number = 0; ///< another one for every other meeting; 0 is none's
};

/// About how many bytes a meeting takes in memory: its entities and its texts.
std::size_t memory_of(const Meeting& meeting);

/// What can be undone and done again (app/README.md, "Undo and redo"): editions before each step, and those that were
/// undone. One thread at a time may call.
class History
{
public:
    static constexpr std::size_t kMostSteps = 200;
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20;

    explicit History(std::size_t most_steps = kMostSteps, std::size_t most_bytes = kMostBytes)
        : most_steps_(most_steps), most_bytes_(most_bytes)
    {
    }

    /// Whether an edit of this name belongs to the step that was made last, so that nothing need be remembered for it.
    bool continues(const std::string& step) const { return !step.empty() && step == step_; }

    /// A step was made; `before` is what there was. What was undone cannot be done again. Of too many steps the oldest
    /// go, but never the one just made.
    void add(Edition before, std::string step);

    /// The next edit is a step of its own.
    void end_step() { step_.clear(); }

    void clear();

    bool can_undo() const { return !undone_to_.empty(); }
    bool can_redo() const { return !redone_to_.empty(); }

    /// The edition before the last step, or the one that was undone last; `now` is what there is. There must be one.
    Edition undo(Edition now);
    Edition redo(Edition now);

private:
    struct Kept
    {
        Edition edition{};
        std::size_t bytes = 0;
    };

    static void put(std::deque<Kept>& stack, Edition edition);
    static Edition take_last(std::deque<Kept>& stack);
    std::size_t bytes() const;

    std::size_t most_steps_;
    std::size_t most_bytes_;
    std::deque<Kept> undone_to_{}; ///< the last is what undo() goes back to
    std::deque<Kept> redone_to_{};
    std::string step_{}; ///< the name of the last step while it may go on
};
} // namespace planerka::app

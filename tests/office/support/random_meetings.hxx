// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <random>
#include <string>
#include <vector>

namespace planerka::office_tests
{
/// Meetings that nobody thought of, with everything that the cost of one depends on; the seed is fixed, so a failure
/// comes back.
class RandomMeetings
{
public:
    /// The currencies of the meetings come one after the other, so that each has its turn.
    Meeting next();

    Attendee person();
    CostLine line();
    void make_conference(Meeting& meeting);
    Decimal rate() { return {pick(0, 3'000'000), 3}; }

    /// A currency of 0, 2 or 3 digits; never one that line() uses.
    std::string currency();

    int pick(int least, int most)
    {
        return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
    }
    bool one_in(int count) { return pick(1, count) == 1; }

private:
    std::string one_of(const std::vector<const char*>& choices)
    {
        return choices[static_cast<std::size_t>(pick(0, static_cast<int>(choices.size()) - 1))];
    }
    Opportunity opportunity();

    std::mt19937 random_{20261130};
    std::size_t made_ = 0;
};
} // namespace planerka::office_tests

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <string>
#include <vector>

namespace planerka
{
/// Two entries of a calendar that the same people are in at the same time, once or every week (load/README.md,
/// "Conflicts").
struct Conflict
{
    std::string first{};               ///< title of the one that begins earlier, the first time
    std::string second{};              ///< title of the other
    LocalTime begin{};                 ///< when the other begins, the first time, on its own clock
    int times = 0;                     ///< in the window
    std::vector<std::string> people{}; ///< who is in both, each once; the address of somebody without a name
};

struct Conflicts
{
    std::vector<Conflict> all{}; ///< by their first time
    bool is_partial = false;     ///< there are so many meetings that not all were compared
};
} // namespace planerka

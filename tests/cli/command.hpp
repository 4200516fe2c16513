// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace planerka::tests
{
struct Outcome
{
    int exit_code = -1; ///< 128 + n for a signal
    std::string out{};
    std::string err{};
};

/// How a command is run, apart from its arguments.
struct Surroundings
{
    std::string folder{}; ///< working folder; default: the test's own
    std::string input{};  ///< standard input
    std::map<std::string, std::string> environment{};
};

/// Runs the built `planerka` with these arguments.
Outcome planerka(const std::vector<std::string>& arguments, const Surroundings& surroundings = {});
} // namespace planerka::tests

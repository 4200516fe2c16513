// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/process.hxx"

#include <filesystem>

namespace planerka::office_tests
{
/// What the office finds in place of the desktop's program for opening files: it notes what it is to open.
class Browser
{
public:
    Browser();

    /// Of an office that finds it: all programs of the system, but of that kind this one alone.
    Environment environment() const { return {{"PATH", programs_.path().string()}}; }

    /// What it was told to open since the last time; waits for it.
    std::filesystem::path opened() const;

    /// From now on there is none.
    void remove() const;

private:
    std::filesystem::path note() const { return note_.path() / "opened"; }

    TemporaryFolder programs_{};
    TemporaryFolder note_{};
};
} // namespace planerka::office_tests

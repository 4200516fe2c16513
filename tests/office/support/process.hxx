// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace planerka::office_tests
{
using Environment = std::vector<std::pair<std::string, std::string>>;

/// A program in a process group of its own; its output goes to a file. It is killed with its children if it is still
/// there at the end.
class Process
{
public:
    Process(const std::vector<std::string>& command, const std::filesystem::path& output,
            const Environment& environment = {});
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return id_; }
    bool is_running();

    /// Waits for its end; the exit code, or -1 if it was killed by a signal or is still running after `seconds`.
    int wait(int seconds);

private:
    pid_t id_ = -1;
    int status_ = 0;
    bool ended_ = false;
};

/// Runs a program to its end.
int run(const std::vector<std::string>& command, const std::filesystem::path& output, int seconds,
        const Environment& environment = {});

/// A folder that is removed with all that is in it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};
} // namespace planerka::office_tests

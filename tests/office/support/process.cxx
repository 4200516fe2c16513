// SPDX-License-Identifier: MPL-2.0
#include "support/process.hxx"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace planerka::office_tests
{
Process::Process(const std::vector<std::string>& command, const std::filesystem::path& output,
                 const Environment& environment)
{
    id_ = fork();
    if (id_ < 0)
        throw std::system_error(errno, std::generic_category(), "fork");
    setpgid(id_, 0); // by both, so that the group is there for whoever comes first
    if (id_ > 0)
        return;
    const int log = open(output.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    for (const auto& [name, value] : environment)
        setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> arguments;
    for (const auto& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

Process::~Process()
{
    if (!is_running())
        return;
    kill(-id_, SIGKILL);
    waitpid(id_, &status_, 0);
}

bool Process::is_running()
{
    if (!ended_)
        ended_ = waitpid(id_, &status_, WNOHANG) == id_;
    return !ended_;
}

int Process::wait(int seconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (is_running())
    {
        if (std::chrono::steady_clock::now() > end)
            return -1;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return WIFEXITED(status_) ? WEXITSTATUS(status_) : -1;
}

int run(const std::vector<std::string>& command, const std::filesystem::path& output, int seconds,
        const Environment& environment)
{
    Process process(command, output, environment);
    return process.wait(seconds);
}

TemporaryFolder::TemporaryFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "planerka-test.XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::system_error(errno, std::generic_category(), name);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // the system's cleaning of /tmp gets what is left
    std::filesystem::remove_all(path_, ignored);
}
} // namespace planerka::office_tests

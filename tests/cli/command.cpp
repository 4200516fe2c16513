// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace planerka::tests
{
namespace
{
void redirect(const std::filesystem::path& file, int flags, int descriptor)
{
    const int opened = ::open(file.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, descriptor) < 0)
        ::_exit(127);
    ::close(opened);
}
} // namespace

Outcome planerka(const std::vector<std::string>& arguments, const Surroundings& surroundings)
{
    const TemporaryFolder streams;
    write_text(streams / "in", surroundings.input);
    std::string program = PLANERKA_COMMAND;
    auto copies = arguments;
    std::vector<char*> argv{program.data()};
    for (auto& argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);

    const auto child = ::fork();
    if (child == 0)
    {
        redirect(streams / "in", O_RDONLY, STDIN_FILENO);
        redirect(streams / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
        redirect(streams / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
        if (!surroundings.folder.empty() && ::chdir(surroundings.folder.c_str()) != 0)
            ::_exit(127);
        for (const auto& [name, value] : surroundings.environment)
            ::setenv(name.c_str(), value.c_str(), 1);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    Outcome outcome;
    outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    outcome.out = read_text(streams / "out");
    outcome.err = read_text(streams / "err");
    return outcome;
}
} // namespace planerka::tests
